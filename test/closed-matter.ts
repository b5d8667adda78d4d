import { command } from '#platform/command.ts';
import { mediaTypeOf, storeFile } from '#platform/files/files.ts';
import { addDesignation, closeMatter, handOver, recordDecision, writeMemorandum } from '#modules/decisions/index.ts';
import { addAttachment } from '#modules/decisions/attachments/attachment.command.ts';
import { addStep } from '#modules/decisions/way/way.command.ts';
import { recordDocument } from '#modules/decisions/documents/record-document.ts';
import { head, makeMatter } from '#modules/decisions/matter-in-tests.ts';
import type { Person } from '#test/world.ts';

const receiveFile = command(
  'receive-file.test',
  ['coordinator', 'registrar'],
  async (ctx, input: { matterId: number; title: string; datedOn: string; bytes: Uint8Array }) => {
    const { bytes, ...document } = input;
    const mediaType = mediaTypeOf(bytes) ?? 'application/pdf';
    const fileId = await storeFile(ctx, { name: `${document.title}.txt`, mediaType, bytes });
    const id = await recordDocument(ctx, {
      ...document,
      type: 'invitation',
      origin: 'received',
      counterpart: 'Länsstyrelsen',
      fileId,
    });
    return { output: id, audit: { subject: document.matterId } };
  },
);

/** A matter with a received document, a planned step, a memorandum with an attachment, a draft that was never handed over, and a decision; closed unless said. */
export async function makeClosedMatter(
  person: Person,
  options: { number?: string; open?: true } = {},
): Promise<{ matterId: number; memorandumId: number; draftId: number }> {
  const { matterId } = await makeMatter(person, { title: 'Deltagande i nätverket', openedOn: '2026-11-02' });
  const bytes = (text: string) => new TextEncoder().encode(text);
  await person.run(receiveFile, { matterId, title: 'Inbjudan', datedOn: '2026-11-03', bytes: bytes('Välkomna!\n') });
  const value = options.number ?? `KS 2026/${matterId}`;
  await person.run(addDesignation, { matterId, type: 'registration-number', value, register: 'KS' });
  const body = 'Kommunstyrelsens arbetsutskott';
  await person.run(addStep, { matterId, body, kind: 'prepares', plannedOn: '2026-11-16' });
  const memorandumId = await person.run(writeMemorandum, { matterId, start: 'empty', ...head });
  const file = { name: 'Program.txt', bytes: bytes('Programmet\n') };
  await person.run(addAttachment, { memorandumId, title: 'Program', file });
  await person.run(handOver, { id: memorandumId, handedOverOn: '2026-11-12' });
  const draftId = await person.run(writeMemorandum, { matterId, start: 'empty', ...head, writtenOn: '2026-11-15' });
  const decision = { body: 'Kommunstyrelsen', decidedOn: '2026-11-18', itemNumber: String(matterId % 9999 || 1) };
  await person.run(recordDecision, {
    matterId,
    memorandumId,
    ...decision,
    outcome: 'approved',
    text: 'att redovisa resan',
  });
  if (!options.open) await person.run(closeMatter, { id: matterId });
  return { matterId, memorandumId, draftId };
}
