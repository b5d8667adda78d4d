import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import { promiseDigest, type AnyPromise } from '#disclosure/promise.ts';
import { getGroupPlan, type StoredPlan } from '../group-plan.queries.ts';
import type { Survey } from '../survey.queries.ts';

/** The promise as it was given, with the plan it names: without groups where none were promised. Error when it is not the one whose digest was published. */
export async function getPromised(db: Tx, survey: Survey): Promise<{ promise: AnyPromise; stored: StoredPlan }> {
  const row = await db.selectFrom('survey').select('promise').where('id', '=', survey.id).executeTakeFirstOrThrow();
  const promise = row.promise as unknown as AnyPromise; // written by openSurvey alone and kept by the trigger keep_promise
  if (promiseDigest(promise) !== survey.promiseSha256?.toString('hex'))
    throw new Error('the promise is not the one that was given');
  const { plan, administrationNames } = await getGroupPlan(db, survey.id);
  return {
    promise,
    stored: { plan: promise.plan ?? { ...plan, groups: [], administrations: [] }, administrationNames },
  };
}

/** Answers per reporting group (0 without codes) with a code of the plan, of a survey whose closing is committed; the database refuses any other. */
export async function countAnswers(db: Tx, surveyId: number): Promise<Map<string, number>> {
  const { rows } = await sql<{
    groupId: number;
    answers: number;
  }>`select * from answers_per_group(${surveyId}::bigint)`.execute(db);
  return new Map(rows.map((row) => [String(row.groupId), row.answers]));
}

/** What is counted per reporting group when the choice of groups is committed; answers with replaced codes apart, 0 where they are not. */
export async function listCounted(
  db: Tx,
  surveyId: number,
): Promise<{ groupId: number; answers: number; replaced: number }[]> {
  const { rows } = await sql<{
    groupId: number;
    answers: number;
    replaced: number;
  }>`select * from counted_per_group(${surveyId}::bigint)`.execute(db);
  return rows;
}
