import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { largestFile, storeFile } from '#platform/files/files.ts';
import { judgeFile } from '#platform/files/judge-file.ts';
import { findSameFile } from '#platform/files/same-file.ts';
import { today } from '#foundations/clocks/index.ts';
import type { SentFile } from '../attachments/attachment.command.ts';
import { lockMatter } from '../change-matter/change-matter.command.ts';
import type { AddDocuments } from './documents.form.ts';
import { listMatterDocuments } from './document.queries.ts';
import { documentsTexts } from './documents.texts.ts';
import { recordDocument } from './record-document.ts';

type Input = Omit<AddDocuments, 'files'> & { matterId: number; files: readonly SentFile[] };

/** Keeps files as documents of a matter; one that is there already is not there twice. Nothing is kept when one of them is refused. Returns the matter's id. */
export const addDocuments = command('document.add', ['coordinator', 'registrar'], async (ctx, input: Input) => {
  const t = documentsTexts[ctx.locale];
  const { matterId, datedOn, files } = input;
  if (datedOn > today(ctx.now)) throw new FieldError('datedOn', t.form.inTheFuture);
  const matter = await lockMatter(ctx, matterId);
  if (matter.state === 'closed') throw new AppError('not-now', t.settled);
  const kinds = files.map((file) => kindOf(ctx, file));
  const known = (await listMatterDocuments(ctx.db, matterId)).flatMap(({ fileId }) => fileId ?? []);
  let count = 0;
  for (const [at, file] of files.entries()) {
    if ((await findSameFile(ctx.db, known, file.bytes)) !== undefined) continue;
    const name = cleanName(file.name);
    const fileId = await storeFile(ctx, {
      name,
      mediaType: kinds[at] ?? 'application/octet-stream',
      bytes: file.bytes,
    });
    known.push(fileId);
    count += 1;
    const { type, origin, counterpart, secrecy } = input;
    const title = input.title === '' ? name : files.length > 1 ? `${input.title}: ${name}` : input.title;
    await recordDocument(ctx, { matterId, type, title, origin, counterpart, secrecy, datedOn, fileId });
  }
  return { output: matterId, audit: { subject: matterId, details: { title: matter.title, count } } };
});

/** The media type of a file that is taken, or at `files` why it is not, by its name. */
function kindOf(ctx: CommandContext, { name, bytes }: SentFile): string {
  const t = documentsTexts[ctx.locale].form;
  if (bytes.length > largestFile) throw new FieldError('files', t.tooLarge(name));
  const judged = judgeFile({ name, bytes });
  if ('refused' in judged) throw new FieldError('files', t.refused[judged.refused](name));
  return judged.mediaType;
}

/** A name without folders or signs that cannot be seen. */
function cleanName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replace(/\p{C}/gu, '').trim().slice(0, 200) || 'fil';
}
