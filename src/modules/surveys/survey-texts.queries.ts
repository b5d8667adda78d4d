import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import type { PromisedTexts } from './survey-texts.ts';

/** The texts as they were frozen; none of a draft. */
export async function findPromisedTexts(db: Tx, surveyId: number): Promise<PromisedTexts | undefined> {
  const row = await db
    .selectFrom('survey')
    .select(sql<PromisedTexts | null>`promise -> 'texts'`.as('texts'))
    .where('id', '=', surveyId)
    .executeTakeFirst();
  return row?.texts ?? undefined;
}
