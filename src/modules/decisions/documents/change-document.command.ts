import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError, notFound } from '#platform/errors.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { lockMatter } from '../change-matter/change-matter.command.ts';
import { addDocuments } from './add-documents.command.ts';
import { listMatterDocuments, type MatterDocument } from './document.queries.ts';
import type { ChangeDocument, SendDocument } from './documents.form.ts';
import { documentsTexts } from './documents.texts.ts';

type At = { matterId: number; documentId: number };

/** Changes what a document is called and its note of secrecy, never when or why it became public. Returns the matter's id. */
export const changeDocument = command(
  'document.change',
  addDocuments.roles,
  async (ctx, input: ChangeDocument & At) => {
    const document = await lockDocument(ctx, input);
    const { title, secrecy } = input;
    // What something is by its making stays: a decision is no letter because somebody says so.
    const type = document.memorandumId === null && document.decisionId === null ? input.type : document.type;
    await ctx.db.updateTable('matterDocument').set({ title, type, secrecy }).where('id', '=', document.id).execute();
    return { output: input.matterId, audit: { subject: input.matterId, details: { title } } };
  },
);

/** Records that a document has left: as finished, which makes it public, or as a draft for comments, which does not. Returns the matter's id. */
export const sendDocument = command('document.dispatch', addDocuments.roles, async (ctx, input: SendDocument & At) => {
  const t = documentsTexts[ctx.locale];
  const document = await lockDocument(ctx, input);
  const { how, to, on } = input;
  if (document.publicOn !== null) throw new AppError('not-now', t.sending.already);
  if (on > today(ctx.now)) throw new FieldError('on', t.form.inTheFuture);
  if (on < document.datedOn) throw new FieldError('on', t.sending.before(formatDate(document.datedOn, ctx.locale)));
  await ctx.db
    .updateTable('matterDocument')
    .set(
      how === 'dispatched'
        ? { publicOn: on, publicGround: 'dispatched', counterpart: to, sentForCommentsOn: null }
        : { sentForCommentsOn: on, counterpart: to },
    )
    .where('id', '=', document.id)
    .execute();
  return { output: input.matterId, audit: { subject: input.matterId, details: { title: document.title } } };
});

async function lockDocument(ctx: CommandContext, { matterId, documentId }: At): Promise<MatterDocument> {
  await lockMatter(ctx, matterId);
  return (await listMatterDocuments(ctx.db, matterId)).find(({ id }) => id === documentId) ?? notFound();
}
