import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import type { QuestionCount } from '#disclosure/encoding.ts';
import { promisedTables, type AnyPromise } from '#disclosure/promise.ts';
import { answerInfo } from '#disclosure/seal.ts';
import { whereSomeAsked } from '#disclosure/some-asked.ts';
import { questionsOfAll } from '../questionnaire.ts';
import { answerShapeOf, sheetLayoutOf } from '../sheet-layout.ts';
import type { Survey } from '../survey.queries.ts';
import { answerCounter, type AnswerCounter } from './answer-counter.ts';

/** Shown group id → item → option → answers; the empty option is how many left it out. As the function freeze_answers takes it. */
export type ShownCounts = Record<string, Record<string, Record<string, number>>>;

type Group = { groupId: number; answers: number; replaced: number };

type Counting = {
  survey: Survey;
  promise: AnyPromise;
  /** What is to be counted of each reporting group. */
  perGroup: readonly Group[];
  privateKey: Buffer | undefined;
  progress: (percent: number) => Promise<void>;
};

/** Buckets fetched at a time: a few thousand answers. */
const bucketsAtATime = 64;

/** Opens all answers of a survey, a few buckets at a time, and counts them for the groups that were chosen. Reads only. */
export async function countSealed(
  db: Tx,
  of: Counting,
): Promise<{ counts: ShownCounts; texts: string[][]; unreadable: number }> {
  const { survey, privateKey } = of;
  const all = of.perGroup.reduce((sum, group) => sum + group.answers + group.replaced, 0);
  const info = answerInfo(survey.promiseSha256 ?? Buffer.alloc(0));
  const key = privateKey && { privateKey: new Uint8Array(privateKey), info: new Uint8Array(info) };
  const setup = { layout: sheetLayoutOf(survey.questionnaire), shape: answerShapeOf(survey.questionnaire), key };
  const counter = answerCounter(setup, all);
  try {
    await feed(db, { ...of, counter, all });
    const { groups, texts, unreadable } = await counter.finish();
    return { counts: await shownCounts(db, { ...of, groups }), texts, unreadable };
  } finally {
    await counter.stop();
  }
}

/** The next buckets are fetched while those before are counted: never more than two batches in memory. */
async function feed(db: Tx, of: Counting & { counter: AnswerCounter; all: number }): Promise<void> {
  const hasReplaced = new Map(of.perGroup.map((group) => [group.groupId, group.replaced > 0]));
  let [done, said] = [0, 0];
  let rows = await fetchBuckets(db, of.survey.id);
  while (rows.length > 0) {
    // Replacements are in bucket 0, and count only where they are among enough others.
    const batch = rows.filter(
      (row) => row.answers.length > 0 && (row.groupId === 0 || row.bucket > 0 || hasReplaced.get(row.groupId)),
    );
    const counted = of.counter.add(batch.map(({ groupId, answers }) => ({ groupId, answers })));
    [rows] = await Promise.all([fetchBuckets(db, of.survey.id, rows.at(-1)), counted]);
    done += batch.reduce((sum, row) => sum + row.answers.length, 0);
    const percent = Math.min(99, Math.floor((100 * done) / Math.max(1, of.all)));
    if (percent > said) await of.progress((said = percent));
  }
}

type Bucket = { groupId: number; bucket: number; answers: Buffer[] };

async function fetchBuckets(db: Tx, surveyId: number, after?: Bucket): Promise<Bucket[]> {
  const { rows } = await sql<Bucket>`
    select * from sealed_answers(${surveyId}::bigint, ${after?.groupId ?? -1}::bigint, ${after?.bucket ?? -1}::int, ${bucketsAtATime}::int)`.execute(
    db,
  );
  return rows;
}

async function shownCounts(db: Tx, of: Counting & { groups: Map<number, QuestionCount[]> }): Promise<ShownCounts> {
  const tables = promisedTables(of.promise);
  const { rows: shown } = await sql<{ id: number; groupIds: number[] }>`
    select g.id, g."groupIds" as group_ids
      from shown_choice c, jsonb_to_recordset(c.shown) as g(id int, "groupIds" bigint[]) where c.survey_id = ${of.survey.id}`.execute(
    db,
  );
  const mayStand = standingIn({ ...of, shown });
  return Object.fromEntries(
    shown.map(({ id, groupIds }) => {
      const isIn = (groupId: number) => groupIds.includes(groupId);
      const answers = of.perGroup
        .filter((group) => isIn(group.groupId))
        .reduce((sum, group) => sum + group.answers + group.replaced, 0);
      const own = [...of.groups].filter(([groupId]) => isIn(groupId)).map(([, counts]) => counts);
      const items = tables.map(({ item, question, options }, place) => {
        const at = mayStand(question, place, id) ? own.flatMap((counts) => counts[place] ?? []) : [];
        const chosen = options.map((option, nr) => [option, sumOf(at.map((count) => count.chosen[nr] ?? 0))] as const);
        const leftOut = answers - sumOf(at.map((count) => count.answered));
        return [item, { ...Object.fromEntries(chosen), '': leftOut }] as const;
      });
      return [String(id), Object.fromEntries(items)];
    }),
  );
}

/**
 * Whether the table at a place is counted in a shown group. What was asked only of some, and answered by fewer than the survey's number, is
 * not: everyone is then in `''`, as when nobody answered.
 */
function standingIn(of: {
  survey: Survey;
  groups: Map<number, QuestionCount[]>;
  shown: readonly { id: number; groupIds: readonly number[] }[];
}): (question: string, place: number, shownId: number) => boolean {
  const ofAll = questionsOfAll(of.survey.questionnaire);
  const known = new Map<number, Set<number>>();
  return (question, place, shownId) => {
    if (ofAll.has(question)) return true;
    const answeredIn = (groupIds: readonly number[]) =>
      sumOf(groupIds.map((groupId) => of.groups.get(groupId)?.[place]?.answered ?? 0));
    const bases = () => of.shown.map(({ id, groupIds }) => ({ id, groupIds, answered: answeredIn(groupIds) }));
    const standing = known.get(place) ?? whereSomeAsked(bases(), of.survey.threshold);
    known.set(place, standing);
    return standing.has(shownId);
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
