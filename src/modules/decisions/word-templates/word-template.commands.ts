import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { storeFile } from '#platform/files/files.ts';
import type { WordTemplateCheck } from '#foundations/documents/index.ts';
import { cleanName } from '../attachments/attachment.rules.ts';
import type { SentFile } from '../attachments/attachment.command.ts';
import { writeMemorandum } from '../write-memorandum/write-memorandum.command.ts';
import { wordProblems } from './word-template-words.ts';
import { getWordTemplate, listWordTemplates } from './word-template.queries.ts';
import { wordTemplatesTexts } from './word-templates.texts.ts';

const { roles } = writeMemorandum;
const mostVersions = 50;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Keeps a Word file that has passed the check as the latest version, not yet in use. Nothing is kept of one that has not. Returns its id. */
export const addWordTemplate = command(
  'word-template.add',
  roles,
  async (ctx, { file, check }: { file: SentFile; check: WordTemplateCheck }) => {
    const t = wordTemplatesTexts[ctx.locale];
    if (check.problems.length > 0) throw new FieldError('file', wordProblems(check.problems, ctx.locale).join(' '));
    const versions = await listWordTemplates(ctx.db);
    if (versions.length >= mostVersions) throw new AppError('not-now', t.full);
    const name = cleanName(file.name);
    const fileId = await storeFile(ctx, { name, mediaType: WORD, bytes: file.bytes });
    const { id } = await ctx.db
      .insertInto('wordTemplate')
      .values({
        organisationId: ctx.organisation.id,
        version: (versions[0]?.version ?? 0) + 1,
        name,
        fileId,
        fields: JSON.stringify(check.fields),
        notes: JSON.stringify(check.notes),
        addedAt: ctx.now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return { output: id, audit: { details: { name } } };
  },
);

/** From now on memoranda are downloaded in this one, or in none where it is taken out of use. */
export const useWordTemplate = command(
  'word-template.use',
  roles,
  async (ctx, { id, active }: { id: number; active: boolean }) => {
    const { name } = await getWordTemplate(ctx.db, id);
    await useNone(ctx);
    if (active) await ctx.db.updateTable('wordTemplate').set({ active }).where('id', '=', id).execute();
    return { output: id, audit: { details: { name, active } } };
  },
);

/** The version goes from the list; documents that were made with it are what they are. */
export const removeWordTemplate = command('word-template.remove', roles, async (ctx, { id }: { id: number }) => {
  const { name } = await getWordTemplate(ctx.db, id);
  await ctx.db.deleteFrom('wordTemplate').where('id', '=', id).execute();
  return { output: undefined, audit: { details: { name } } };
});

async function useNone(ctx: CommandContext): Promise<void> {
  await ctx.db.updateTable('wordTemplate').set({ active: false }).where('active', '=', true).execute();
}
