import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import type { Response, Survey } from '../survey.queries.ts';

/** What is kept of a result at birth, under a digest: the counts of every shown group, and the promise they were counted under. */
export type FrozenResult = {
  survey: { id: number; title: string };
  promiseSha256: string;
  threshold: number;
  response: Response;
  /** Answers that could not be opened, counted as left blank. */
  unreadable: number;
  groups: { id: number; level: string; name: string; administrationNames: string[]; staff: number; answers: number }[];
  /** Question key → shown group id → option key → answers. The empty option is how many left the question out. */
  counts: Record<string, Record<string, Record<string, number>>>;
};

/** Reads back what has just been counted. */
export async function frozenResult(
  db: Tx,
  of: { survey: Survey; resultId: number; response: Response; unreadable: number; promiseSha256: string },
): Promise<FrozenResult> {
  const { rows: groups } = await sql<FrozenResult['groups'][number]>`
    select id, level, name, administration_names, staff, answers from shown_group where result_id = ${of.resultId} order by id`.execute(
    db,
  );
  const { rows: counts } = await sql<{ questionKey: string; perGroup: FrozenResult['counts'][string] }>`
    select question_key, jsonb_object_agg(shown_group_id, options) as per_group
      from (select question_key, shown_group_id, jsonb_object_agg(option_key, answers) as options
              from result_count where result_id = ${of.resultId} group by question_key, shown_group_id) one
     group by question_key`.execute(db);
  return {
    survey: { id: of.survey.id, title: of.survey.title },
    promiseSha256: of.promiseSha256,
    threshold: of.survey.threshold,
    response: of.response,
    unreadable: of.unreadable,
    groups,
    counts: Object.fromEntries(counts.map((row) => [row.questionKey, row.perGroup])),
  };
}
