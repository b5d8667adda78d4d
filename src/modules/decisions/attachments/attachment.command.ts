import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError, notFound } from '#platform/errors.ts';
import { largestFile, mediaTypeOf, storeFile } from '#platform/files/files.ts';
import { lockDraft } from '../memorandum-lock.ts';
import { getMemorandum } from '../memorandum.queries.ts';
import { writeMemorandum } from '../write-memorandum/write-memorandum.command.ts';
import { attachmentsTexts } from './attachments.texts.ts';

export type SentFile = { name: string; bytes: Uint8Array };
const most = 50;

/** Puts an attachment last, with its file or with its title only. The kind of file is read from its content. Returns the memorandum's id. */
export const addAttachment = command(
  'attachment.add',
  writeMemorandum.roles,
  async (ctx, input: { memorandumId: number; title: string; file?: SentFile | undefined }) => {
    const { memorandumId } = input;
    const memorandum = await lockDraft(ctx, memorandumId);
    const stored = await ctx.db
      .selectFrom('attachment')
      .select('sort')
      .where('memorandumId', '=', memorandumId)
      .orderBy('sort', 'desc')
      .execute();
    if (stored.length >= most) throw new AppError('not-now', attachmentsTexts[ctx.locale].full);
    const fileId = input.file ? await takeIn(ctx, input.file) : null;
    await ctx.db
      .insertInto('attachment')
      .values({
        organisationId: ctx.organisation.id,
        memorandumId,
        sort: (stored[0]?.sort ?? -1) + 1,
        title: input.title,
        fileId,
      })
      .execute();
    return { output: memorandumId, audit: { subject: memorandumId, details: { title: memorandum.title } } };
  },
);

/** Takes the attachment out of the memorandum. The file itself is kept: it is a document that has been received. */
export const removeAttachment = command(
  'attachment.remove',
  writeMemorandum.roles,
  async (ctx, at: { memorandumId: number; id: number }) => {
    const { title } = await lockDraft(ctx, at.memorandumId);
    const { attachments } = await getMemorandum(ctx.db, at.memorandumId);
    if (!attachments.some(({ id }) => id === at.id)) notFound();
    await ctx.db.deleteFrom('attachment').where('id', '=', at.id).execute();
    return { output: at.memorandumId, audit: { subject: at.memorandumId, details: { title } } };
  },
);

/** Stores a file whose kind is read from its content, or says at `file` why not. Returns its id. */
export async function takeIn(ctx: CommandContext, { name, bytes }: SentFile): Promise<number> {
  const t = attachmentsTexts[ctx.locale];
  if (bytes.length > largestFile) throw new FieldError('file', t.tooLarge);
  const mediaType = mediaTypeOf(bytes);
  if (!mediaType) throw new FieldError('file', t.kindRefused);
  return storeFile(ctx, { name: cleanName(name), mediaType, bytes });
}

/** A name without folders or signs that cannot be seen; `fil` when nothing is left. */
function cleanName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replace(/\p{C}/gu, '').trim() || 'fil';
}
