import { sql } from 'kysely';
import { command } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { roles } from '#platform/tenancy/roles.ts';
import { lockReadingAs } from './as-reader.ts';
import { readTextsTexts } from './read-texts.texts.ts';
import { areThemesReleased, listThemes } from './text-reader.queries.ts';

/**
 * The reader says that the themes may stand in the result, and that the routine has been followed. Once: from then on they stand as they are.
 * How many texts there were to a question is kept as a band.
 */
export const releaseThemes = command(
  'survey.release-themes',
  roles,
  async (ctx, { id, routineFollowed }: { id: number; routineFollowed: boolean }) => {
    const { survey, reader } = await lockReadingAs(ctx, id);
    const { release: t } = readTextsTexts[ctx.locale];
    if (await areThemesReleased(ctx.db, id)) throw new AppError('not-now', t.already);
    if ((await listThemes(ctx.db, id)).length === 0) throw new AppError('not-now', t.noThemes);
    await sql`select release_themes(${id}::bigint, ${reader.memberId}::bigint, ${routineFollowed}, ${ctx.now})`.execute(
      ctx.db,
    );
    return { output: id, audit: { subject: id, details: { title: survey.title } } };
  },
);
