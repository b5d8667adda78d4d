import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';

/** What a count left behind, beside its tables. */
export type LeftAfterCount = {
  /** Texts in people's own words that wait to be read. */
  texts: number;
  /** Sealed answers that could not be opened; they are counted as left blank. */
  unreadable: number;
};

export async function getLeftAfterCount(db: Tx, surveyId: number): Promise<LeftAfterCount> {
  const { rows } = await sql<LeftAfterCount>`
    select (select count(*) from free_text t where t.survey_id = ${surveyId})::int as texts,
           coalesce((select r.unreadable from result r where r.survey_id = ${surveyId}), 0) as unreadable`.execute(db);
  return rows[0] ?? { texts: 0, unreadable: 0 };
}
