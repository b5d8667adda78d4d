import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import type { QuestionCount } from '#disclosure/encoding.ts';
import type { AnyPromise } from '#disclosure/promise.ts';
import type { ExactResult } from '#disclosure/protect/protect.ts';
import { tellsOfSensitive } from '#disclosure/protect/protected-sets.ts';
import type { Release } from '#disclosure/release.ts';
import { answerInfo } from '#disclosure/seal.ts';
import { whereSomeAsked } from '#disclosure/some-asked.ts';
import { countedItems, questionsOfAll } from '../questionnaire.ts';
import { answerShapeOf, sheetLayoutOf } from '../sheet-layout.ts';
import type { Survey } from '../survey.queries.ts';
import { answerCounter, type AnswerCounter } from './answer-counter.ts';
import { publishedQuestions } from './published-questions.ts';

type Group = { groupId: number; answers: number; replaced: number };

type Counting = {
  survey: Survey;
  promise: AnyPromise;
  /** What is to be counted of each reporting group. */
  perGroup: readonly Group[];
  privateKey: Buffer | undefined;
  progress: (percent: number) => Promise<void>;
};

/** Per cent that the counting takes of all; the rest is to make the tables and try them. */
const countingPart = 60;

/** Buckets fetched at a time: a few thousand answers. */
const bucketsAtATime = 64;

/**
 * Opens all answers of a survey, a few buckets at a time, counts them for the groups that were chosen, and makes of the counts what may be shown.
 * The counts themselves end with this call. Reads only.
 */
export async function countSealed(
  db: Tx,
  of: Counting,
): Promise<{ release: Release; texts: string[][]; unreadable: number }> {
  const { survey, privateKey } = of;
  const all = of.perGroup.reduce((sum, group) => sum + group.answers + group.replaced, 0);
  const info = answerInfo(survey.promiseSha256 ?? Buffer.alloc(0));
  const key = privateKey && { privateKey: new Uint8Array(privateKey), info: new Uint8Array(info) };
  const setup = { layout: sheetLayoutOf(survey.questionnaire), shape: answerShapeOf(survey.questionnaire), key };
  const counter = answerCounter(setup, all);
  try {
    await feed(db, { ...of, counter, all });
    const { groups, texts, unreadable } = await counter.finish();
    const exact = await exactResult(db, { ...of, groups });
    // How far it has come is only said: that it could not be written stops nothing.
    const made = (done: number) =>
      void of.progress(countingPart + Math.floor((99 - countingPart) * done)).catch(() => undefined);
    return { release: await counter.release(exact, made), texts, unreadable };
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
    const percent = Math.min(countingPart, Math.floor((countingPart * done) / Math.max(1, of.all)));
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

async function exactResult(db: Tx, of: Counting & { groups: Map<number, QuestionCount[]> }): Promise<ExactResult> {
  const { survey } = of;
  const shown = await listChosen(db, survey.id);
  const questions = publishedQuestions(survey.questionnaire);
  const mayStand = standingIn({ ...of, shown });
  const countsOf = (question: string, place: number) =>
    shown.flatMap(({ id, groupIds, answers }) => {
      if (!mayStand(question, place, id)) return [];
      const at = groupIds.flatMap((groupId) => of.groups.get(groupId)?.[place] ?? []);
      const chosen = (questions[place]?.options ?? []).map((_, nr) => sumOf(at.map((count) => count.chosen[nr] ?? 0)));
      return [[id, { chosen, left: answers - sumOf(at.map((count) => count.answered)) }] as const];
    });
  return {
    survey: { title: survey.title, promiseSha256: survey.promiseSha256?.toString('hex') ?? '' },
    k: survey.threshold,
    // A replaced code may bring one answer more than there are staff.
    groups: shown.map(({ groupIds, staff, ...group }) => ({
      ...group,
      reportingGroups: groupIds,
      invited: staff === 0 ? 0 : Math.max(staff, group.answers),
    })),
    questions,
    counts: new Map(
      countedItems(survey.questionnaire).map((item, place) => [item.key, new Map(countsOf(item.questionKey, place))]),
    ),
  };

  async function listChosen(tx: Tx, surveyId: number) {
    const { rows } = await sql<{
      id: number;
      level: ExactResult['groups'][number]['level'];
      name: string;
      groupIds: number[];
      staff: number;
    }>`
      select g.id, g.level, g.name, g."groupIds" as group_ids,
             (select coalesce(sum(r.staff), 0)::int from reporting_group r where r.survey_id = c.survey_id and r.id = any (g."groupIds")) as staff
        from shown_choice c, jsonb_to_recordset(c.shown) as g(id int, level text, name text, "groupIds" bigint[])
       where c.survey_id = ${surveyId} order by g.id`.execute(tx);
    const answersIn = (groupIds: readonly number[]) =>
      sumOf(of.perGroup.filter((one) => groupIds.includes(one.groupId)).map((one) => one.answers + one.replaced));
    return rows.map((row) => ({ ...row, answers: answersIn(row.groupIds) }));
  }
}

/**
 * Whether the table at a place may stand in a shown group. What was asked only of some, and answered by fewer than the survey's number, may
 * not. Where that tells of a sensitive question, `protect` decides.
 */
function standingIn(of: {
  survey: Survey;
  groups: Map<number, QuestionCount[]>;
  shown: readonly { id: number; groupIds: readonly number[]; answers: number }[];
}): (question: string, place: number, shownId: number) => boolean {
  const ofAll = questionsOfAll(of.survey.questionnaire);
  const questions = publishedQuestions(of.survey.questionnaire);
  const known = new Map<number, Set<number>>();
  return (question, place, shownId) => {
    if (ofAll.has(question)) return true;
    const answeredIn = (groupIds: readonly number[]) =>
      sumOf(groupIds.map((groupId) => of.groups.get(groupId)?.[place]?.answered ?? 0));
    const bases = () =>
      of.shown.map(({ id, groupIds, answers }) => ({ id, groupIds, people: answers, answered: answeredIn(groupIds) }));
    const published = questions[place];
    if (published && tellsOfSensitive(published, questions)) return true;
    const standing = known.get(place) ?? whereSomeAsked(bases(), { k: of.survey.threshold, tells: false });
    known.set(place, standing);
    return standing.has(shownId);
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
