import { sql } from 'kysely';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError, notFound } from '#platform/errors.ts';
import { roles } from '#platform/tenancy/roles.ts';
import { lockAsReader, lockReadingAs } from './as-reader.ts';
import { readTextsTexts } from './read-texts.texts.ts';
import { areThemesReleased, countTexts } from './text-reader.queries.ts';
import { leastTextsOf, type ThemeBand } from './theme-bands.ts';

/** The reader has read the routine: from then on the texts are shown. */
export const beginReading = command('survey.begin-reading', roles, async (ctx, input: { id: number }) => {
  const { survey, reader } = await lockAsReader(ctx, input.id);
  if (reader.routineReadAt) throw new AppError('not-now', readTextsTexts[ctx.locale].routineDone);
  await ctx.db.updateTable('textReader').set({ routineReadAt: ctx.now }).where('surveyId', '=', survey.id).execute();
  return { output: survey.id, audit: { subject: survey.id, details: { title: survey.title } } };
});

/** A theme in the reader's own words. The history says that one was written, never what. */
export const addTheme = command(
  'survey.add-theme',
  roles,
  async (ctx, input: { id: number; questionKey: string; theme: string; howMany: ThemeBand }) => {
    const { id, questionKey, theme, howMany } = input;
    const { survey } = await lockReadingAs(ctx, id);
    await notReleased(ctx, id);
    const texts = (await countTexts(ctx.db, id)).get(questionKey) ?? notFound();
    if (texts < leastTextsOf[howMany]) throw new FieldError('howMany', readTextsTexts[ctx.locale].theme.tooFew(texts));
    await ctx.db
      .insertInto('textTheme')
      .values({ organisationId: ctx.organisation.id, surveyId: id, questionKey, theme, howMany })
      .execute();
    return { output: { id, questionKey }, audit: { subject: id, details: { title: survey.title } } };
  },
);

export const removeTheme = command(
  'survey.remove-theme',
  roles,
  async (ctx, input: { id: number; themeId: number }) => {
    const { id, themeId } = input;
    const { survey } = await lockReadingAs(ctx, id);
    await notReleased(ctx, id);
    const gone = await ctx.db
      .deleteFrom('textTheme')
      .where('surveyId', '=', id)
      .where('id', '=', themeId)
      .returning('questionKey')
      .executeTakeFirst();
    const { questionKey } = gone ?? notFound();
    return { output: { id, questionKey }, audit: { subject: id, details: { title: survey.title } } };
  },
);

/** Destroys every text of the survey. The themes stay as they are. */
export const destroyTexts = command('survey.destroy-texts', roles, async (ctx, input: { id: number }) => {
  const { survey, reader } = await lockReadingAs(ctx, input.id);
  const { rows } = await sql<{ texts: number }>`
    select destroy_texts(${survey.id}::bigint, ${reader.memberId}::bigint, ${ctx.now}) as texts`.execute(ctx.db);
  const details = { title: survey.title, texts: rows[0]?.texts ?? 0 };
  return { output: survey.id, audit: { subject: survey.id, details } };
});

/** What has been released stands as it is. */
async function notReleased(ctx: CommandContext, id: number): Promise<void> {
  if (await areThemesReleased(ctx.db, id)) throw new AppError('not-now', readTextsTexts[ctx.locale].release.already);
}
