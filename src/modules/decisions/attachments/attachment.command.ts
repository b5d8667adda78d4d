import { refuseIfChanged } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError, notFound } from '#platform/errors.ts';
import { storeFile } from '#platform/files/files.ts';
import { lockDraft } from '../memorandum-lock.ts';
import { listAttachments, type Attachment } from '../memorandum.queries.ts';
import { writeMemorandum } from '../write-memorandum/write-memorandum.command.ts';
import type { ChangeAttachment } from './attachment.form.ts';
import {
  cleanName,
  judgeAttachment,
  mostAttachments,
  titleOfFile,
  type AttachmentRefusal,
} from './attachment.rules.ts';
import { attachmentsTexts } from './attachments.texts.ts';

export type SentFile = { name: string; bytes: Uint8Array };
export type RefusedFile = { name: string; why: AttachmentRefusal };
const { roles } = writeMemorandum;

/** Puts an attachment last, with its file or with its title only. The kind of file is read from its content. Returns the memorandum's id. */
export const addAttachment = command(
  'attachment.add',
  roles,
  async (ctx, input: { memorandumId: number; title: string; datedOn?: string | null; file?: SentFile | undefined }) => {
    const { memorandumId, title, datedOn = null } = input;
    const memorandum = await lockDraft(ctx, memorandumId);
    if ((await listAttachments(ctx.db, memorandumId)).length >= mostAttachments)
      throw new AppError('not-now', attachmentsTexts[ctx.locale].full);
    const fileId = input.file ? await takeIn(ctx, input.file) : null;
    await put(ctx, memorandumId, { title, datedOn, fileId });
    return { output: memorandumId, audit: { subject: memorandumId, details: { title: memorandum.title } } };
  },
);

type Sent = { memorandumId: number; title: string; datedOn: string | null; files: readonly SentFile[] };

/**
 * Puts several files last, in the order they were sent. Those that are not taken are told by name, and the others are kept; when none is taken it is
 * said at `file`. The title counts where there is one file or none.
 */
export const addAttachments = command('attachment.add-several', roles, async (ctx, input: Sent) => {
  const t = attachmentsTexts[ctx.locale];
  const { memorandumId, title, datedOn, files } = input;
  const memorandum = await lockDraft(ctx, memorandumId);
  let room = mostAttachments - (await listAttachments(ctx.db, memorandumId)).length;
  if (room <= 0) throw new AppError('not-now', t.full);
  if (files.length === 0) await put(ctx, memorandumId, { title, datedOn, fileId: null });
  const refused: RefusedFile[] = [];
  for (const { name: sent, bytes } of files) {
    const name = cleanName(sent);
    const judged = room > 0 ? judgeAttachment({ name, bytes }) : { refused: 'no-room' as const };
    if ('refused' in judged) {
      refused.push({ name, why: judged.refused });
      continue;
    }
    const fileId = await storeFile(ctx, { name, mediaType: judged.mediaType, bytes });
    const named = title !== '' && files.length === 1 ? title : titleOfFile(name);
    await put(ctx, memorandumId, { title: named, datedOn, fileId });
    room -= 1;
  }
  const [first] = refused;
  if (first && refused.length === files.length)
    throw new FieldError('file', refused.map((one) => t.refused[one.why](one.name)).join(' '));
  return {
    output: { memorandumId, refused },
    audit: { subject: memorandumId, details: { title: memorandum.title } },
  };
});

/** Title, day and place. `place` is counted from 1; beyond the last is last. */
export const changeAttachment = command(
  'attachment.change',
  roles,
  async (
    ctx,
    {
      memorandumId,
      id,
      basis,
      ...change
    }: Omit<ChangeAttachment, 'basis'> & { memorandumId: number; id: number; basis?: string },
  ) => {
    const memorandum = await lockDraft(ctx, memorandumId);
    const all = await listAttachments(ctx.db, memorandumId);
    const from = all.findIndex((one) => one.id === id);
    const stored = all[from] ?? notFound();
    refuseIfChanged(ctx, attachmentPart(stored, from), basis);
    await ctx.db
      .updateTable('attachment')
      .set({ title: change.title, documentDay: change.datedOn })
      .where('id', '=', id)
      .execute();
    const to = Math.min(change.place, all.length) - 1;
    const order = all.map((one) => one.id);
    order.splice(from, 1);
    order.splice(to, 0, id);
    if (to !== from)
      for (const [sort, moved] of order.entries())
        await ctx.db.updateTable('attachment').set({ sort }).where('id', '=', moved).execute();
    return { output: memorandumId, audit: { subject: memorandumId, details: { title: memorandum.title } } };
  },
);

/** Takes the attachment out of the memorandum. The file itself is kept: it is a document that has been received. */
export const removeAttachment = command(
  'attachment.remove',
  roles,
  async (ctx, at: { memorandumId: number; id: number }) => {
    const { title } = await lockDraft(ctx, at.memorandumId);
    if (!(await listAttachments(ctx.db, at.memorandumId)).some(({ id }) => id === at.id)) notFound();
    await ctx.db.deleteFrom('attachment').where('id', '=', at.id).execute();
    return { output: at.memorandumId, audit: { subject: at.memorandumId, details: { title } } };
  },
);

/** What the form for one attachment is filled from; `index` is its place from 0. */
export function attachmentPart({ title, datedOn }: Attachment, index: number) {
  return { title, datedOn, place: index + 1 };
}

/** Stores a file whose kind is read from its content, or says at `file` why not. Returns its id. */
export async function takeIn(ctx: CommandContext, sent: SentFile): Promise<number> {
  const name = cleanName(sent.name);
  const judged = judgeAttachment({ name, bytes: sent.bytes });
  if ('refused' in judged) throw new FieldError('file', attachmentsTexts[ctx.locale].refused[judged.refused](name));
  return storeFile(ctx, { name, mediaType: judged.mediaType, bytes: sent.bytes });
}

async function put(
  ctx: CommandContext,
  memorandumId: number,
  { title, datedOn, fileId }: { title: string; datedOn: string | null; fileId: number | null },
): Promise<void> {
  const last = await ctx.db
    .selectFrom('attachment')
    .select((row) => row.fn.max('sort').as('sort'))
    .where('memorandumId', '=', memorandumId)
    .executeTakeFirst();
  await ctx.db
    .insertInto('attachment')
    .values({
      organisationId: ctx.organisation.id,
      memorandumId,
      sort: (last?.sort ?? -1) + 1,
      title,
      documentDay: datedOn,
      fileId,
    })
    .execute();
}
