import type { CommandContext } from '#platform/command.ts';
import { listMatterDocuments } from '../documents/document.queries.ts';
import { recordDocument } from '../documents/record-document.ts';
import { registerSheetWords as words } from './register-sheet.words.ts';
import type { Sending } from './sending.ts';

/**
 * Keeps the sheet, the memorandum and its attachments as documents of the matter. Sent to another authority they are dispatched, and public from
 * that day (tryckfrihetsförordningen 2 kap. 10 §); to the registrar of the own authority they are not, and become so later. `stored` holds file
 * ids by `sheet`, `pdf` and `attachment-<id>`.
 */
export async function recordSent(
  ctx: CommandContext,
  of: { sending: Sending; stored: ReadonlyMap<string, number>; dispatched: boolean },
): Promise<void> {
  const { at, sheet } = of.sending;
  const { memorandum, matter } = at;
  const sent = {
    matterId: matter.id,
    memorandumId: memorandum.id,
    origin: 'drawn-up' as const,
    secrecy: sheet.secrecy,
    ...(of.dispatched && { dispatchedOn: sheet.sentOn, counterpart: sheet.committee }),
  };
  const known = await listMatterDocuments(ctx.db, matter.id);
  const before = known.findLast((one) => one.type === 'memorandum' && one.memorandumId === memorandum.id);
  if (!before)
    await recordDocument(ctx, {
      ...sent,
      type: 'memorandum',
      title: memorandum.title,
      fileId: of.stored.get('pdf') ?? null,
      datedOn: memorandum.writtenOn,
    });
  else {
    // Handed over it has no file yet: what was sent is how it looked.
    const fileId = of.stored.get('pdf');
    if (before.fileId === null && fileId !== undefined)
      await ctx.db.updateTable('matterDocument').set({ fileId }).where('id', '=', before.id).execute();
    if (of.dispatched && before.publicOn === null) await dispatch(ctx, before.id, sheet);
  }
  await recordDocument(ctx, {
    ...sent,
    type: 'register-sheet',
    title: words.sheetTitle(memorandum.title),
    fileId: of.stored.get('sheet') ?? null,
    datedOn: sheet.sentOn,
  });
  for (const { title, fileId } of memorandum.attachments) {
    if (fileId === null) continue;
    const earlier = known.find((one) => one.fileId === fileId);
    if (!earlier)
      await recordDocument(ctx, { ...sent, type: 'attachment', title, fileId, datedOn: memorandum.writtenOn });
    else if (of.dispatched && earlier.publicOn === null) await dispatch(ctx, earlier.id, sheet);
  }
}

async function dispatch(
  ctx: CommandContext,
  documentId: number,
  { sentOn, committee }: { sentOn: string; committee: string },
): Promise<void> {
  await ctx.db
    .updateTable('matterDocument')
    .set({ publicOn: sentOn, publicGround: 'dispatched', counterpart: committee })
    .where('id', '=', documentId)
    .execute();
}
