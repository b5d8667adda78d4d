import type { Tx } from '#db/connection.ts';

/** A survey that people can answer now. `closesOn` is its last day, YYYY-MM-DD. */
export type OpenSurveyDates = { id: number; title: string; openedAt: Date; closesOn: string | null };

/** Open surveys, the first to close first. */
export async function listOpenSurveys(db: Tx): Promise<OpenSurveyDates[]> {
  return db
    .selectFrom('survey')
    .select(['id', 'title', 'openedAt', 'closesOn'])
    .where('state', '=', 'open')
    .where('openedAt', 'is not', null)
    .orderBy('closesOn')
    .orderBy('id')
    .$narrowType<{ openedAt: Date }>()
    .execute();
}
