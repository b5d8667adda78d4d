import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';

/** A counted survey that asked some of the same questions before. `questionKeys`: those asked with the same words and the same answers. */
export type EarlierWave = { id: number; title: string; openedAt: Date; questionKeys: string[] };

/**
 * What a survey repeats, the latest first. A copy keeps keys and versions, and a version is raised with every change of wording or answers: so
 * the same key, version, answers and rows are the same question, however the survey was made. Only of surveys with a code for each of all
 * staff, on both sides: of others nobody knows whether they were put to the same people.
 */
export async function listEarlierWaves(db: Tx, surveyId: number): Promise<EarlierWave[]> {
  const { rows } = await sql<EarlierWave>`
    with wave as (
      select s.id, s.title, s.opened_at, q ->> 'key' as key,
             jsonb_build_array(q -> 'kind', q -> 'version', jsonb_path_query_array(q, '$.options[*].key'), jsonb_path_query_array(q, '$.rows[*].key'),
               q -> 'showIf', section -> 'showIf') as asked
        from survey s, jsonb_path_query(s.questions, '$.sections[*]') section, jsonb_path_query(section, '$.questions[*]') q
       where s.state = 'closed' and s.mode = 'codes' and s.asked_numbers is null and q ->> 'kind' <> 'text'
         and exists (select 1 from result r where r.organisation_id = s.organisation_id and r.survey_id = s.id)
         and not exists (select 1 from joint_survey j where j.organisation_id = s.organisation_id and j.survey_id = s.id)
    )
    select before.id, before.title, before.opened_at, array_agg(before.key) as question_keys
      from wave now join wave before on (before.key, before.asked) = (now.key, now.asked) and (before.opened_at, before.id) < (now.opened_at, now.id)
     where now.id = ${surveyId}
     group by before.id, before.title, before.opened_at order by before.opened_at desc, before.id desc`.execute(db);
  return rows;
}
