import { sql } from 'kysely';
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

/** The survey under way in numbers: how many it is for, who has an address, who has a code on paper. `round` as in `Sending`. */
export type AskedNow = {
  id: number;
  state: 'draft' | 'open';
  staff: number;
  round: number;
  addresses: number;
  handedOut: number;
};

/** The one that `findSurveyUnderWay` tells more of; undefined when there is none. */
export async function findAskedNow(db: Tx): Promise<AskedNow | undefined> {
  const { rows } = await sql<AskedNow>`
    select s.id, s.state, s.rounds as round, count(i.email)::int as addresses, count(*) filter (where i.handed_out)::int as handed_out,
           (select coalesce(sum(g.staff), 0)::int from reporting_group g
             where g.organisation_id = s.organisation_id and g.survey_id = s.id) as staff
      from survey s left join invitation i on i.organisation_id = s.organisation_id and i.survey_id = s.id
     where s.id = (select max(latest.id) from survey latest where latest.state <> 'closed' and latest.mode = 'codes')
     group by s.organisation_id, s.id`.execute(db);
  return rows[0];
}
