import type { Tx } from '#db/connection.ts';
import { readQuestionnaire, type Questionnaire } from '../questionnaire.ts';
import { getSurvey, type Survey } from '../survey.queries.ts';

/** A survey that has been asked, as something to make anew. */
export type EarlierSurvey = { id: number; title: string; openedAt: Date | null; questionnaire: Questionnaire };

/** Surveys of the organisation that have been opened, the latest first. */
export async function listEarlierSurveys(db: Tx, most: number): Promise<EarlierSurvey[]> {
  const rows = await db
    .selectFrom('survey')
    .select(['id', 'title', 'openedAt', 'questions'])
    .where('state', 'in', ['open', 'closed'])
    .orderBy('openedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ questions, ...survey }) => ({ ...survey, questionnaire: readQuestionnaire(questions) }));
}

/** One of them; undefined for a draft and for what is not here. */
export async function findEarlierSurvey(db: Tx, id: number): Promise<Survey | undefined> {
  const row = await db
    .selectFrom('survey')
    .select('id')
    .where('id', '=', id)
    .where('state', 'in', ['open', 'closed'])
    .executeTakeFirst();
  return row && getSurvey(db, row.id);
}
