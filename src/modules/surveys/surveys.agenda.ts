import type { SurveyMode } from '#content/survey-mode.ts';
import type { Tx } from '#db/connection.ts';

/** A survey that people can answer now. `closesOn` is its last day, YYYY-MM-DD. Only with codes is it known to be for the staff of the units. */
export type OpenSurveyDates = {
  id: number;
  title: string;
  mode: SurveyMode;
  openedAt: Date;
  closesOn: string | null;
};

/** Open surveys, the first to close first. */
export async function listOpenSurveys(db: Tx): Promise<OpenSurveyDates[]> {
  return db
    .selectFrom('survey')
    .select(['id', 'title', 'mode', 'openedAt', 'closesOn'])
    .where('state', '=', 'open')
    .where('openedAt', 'is not', null)
    .orderBy('closesOn')
    .orderBy('id')
    .$narrowType<{ openedAt: Date }>()
    .execute();
}
