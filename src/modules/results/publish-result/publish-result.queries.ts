import type { Tx } from '#db/connection.ts';
import { getSurvey } from '#modules/surveys/index.ts';
import type { Result } from '../result.queries.ts';

/** Since when the result is shown to everyone who was asked; undefined while it is not. */
export async function findPublicSince(db: Tx, resultId: number): Promise<Date | undefined> {
  const row = await db
    .selectFrom('publicResult')
    .select('publishedAt')
    .where('resultId', '=', resultId)
    .executeTakeFirst();
  return row?.publishedAt;
}

/** The token in the survey's address, when everyone who was asked may read the result there. */
export async function findShownAt(db: Tx, result: Pick<Result, 'id' | 'surveyId'>): Promise<string | undefined> {
  const since = await findPublicSince(db, result.id);
  return since && ((await getSurvey(db, result.surveyId)).publicToken ?? undefined);
}
