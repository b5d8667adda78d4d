import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import type { Range } from '#disclosure/published.ts';

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

/** Reporting groups whose answers are shown together, one or more, with how many of them were asked and from how many to how many answered. */
export type ShownTogether = { groupIds: number[]; staff: number; answers: Range };

/**
 * The response as far as it may be said after closing: of the groups that are shown, which the result says already. Of a group that is
 * shown together with another nothing is kept by itself, so that nothing can be reckoned from this that cannot be from the result.
 */
export async function listShownTogether(db: Tx, surveyId: number): Promise<ShownTogether[]> {
  const rows = await db
    .selectFrom('shownGroup as g')
    .innerJoin('result as r', (join) =>
      join.onRef('r.organisationId', '=', 'g.organisationId').onRef('r.id', '=', 'g.resultId'),
    )
    .select(['g.reportingGroupIds as groupIds', 'g.staff', 'g.answers', 'g.answersMost'])
    .where('r.surveyId', '=', surveyId)
    .where('g.level', '=', 'group')
    .orderBy('g.id')
    .execute();
  return rows.map(({ answers, answersMost, ...group }) => ({
    ...group,
    answers: { least: answers, most: answersMost },
  }));
}
