import type { CommandContext } from '#platform/command.ts';
import type { TextOfDocument } from '#foundations/documents/index.ts';
import { takeIn, type SentFile } from '../attachments/attachment.command.ts';
import { recordDocument } from '../documents/record-document.ts';

type Received = { matterId: number; receivedOn: string; file: SentFile; decisionId?: number | undefined };

/** Keeps an extract that came in as a document of its matter, or says at `file` why not. Returns the document's id. */
export async function keepExtract(
  ctx: CommandContext,
  { matterId, receivedOn, file, decisionId }: Received,
): Promise<number> {
  const fileId = await takeIn(ctx, file);
  return recordDocument(ctx, {
    matterId,
    type: 'extract',
    title: file.name || 'Protokollsutdrag',
    origin: 'received',
    datedOn: receivedOn,
    fileId,
    decisionId: decisionId ?? null,
  });
}

/** Keeps what was read out of a document, or why nothing was. It is read once. */
export async function keepDocumentText(ctx: CommandContext, documentId: number, read: TextOfDocument): Promise<void> {
  const content = 'text' in read ? { text: read.text, problem: null } : { text: '', problem: read.problem };
  await ctx.db
    .insertInto('documentText')
    .values({ organisationId: ctx.organisation.id, documentId, ...content, readAt: ctx.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
