import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import type { PromisedTexts } from '../survey-texts.ts';

/** The texts of an opened survey as they were frozen. */
export async function getPromisedTexts(db: Tx, surveyId: number): Promise<PromisedTexts> {
  const row = await db
    .selectFrom('survey')
    .select(sql<PromisedTexts | null>`promise -> 'texts'`.as('texts'))
    .where('id', '=', surveyId)
    .executeTakeFirst();
  return row?.texts ?? {};
}
