import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { countedSections, getSurvey, listSurveys, type CountedSection } from '#modules/surveys/index.ts';

/** Levels in which a result is shown; each is a partition of all who answered, and each lies within the next. */
export type ShownLevel = 'group' | 'administration' | 'municipality';

/** People whose answers are shown together: never fewer answers than the survey promised. */
export type ShownGroup = {
  id: number;
  level: ShownLevel;
  name: string;
  administrationNames: string[];
  /** The reporting groups in it; more than one where a group had too few answers to stand alone. */
  reportingGroupIds: number[];
  /** N, invited. */
  staff: number;
  /** n, answers that were received. */
  answers: number;
};

/**
 * One question in one shown group, always of `n`: all who answered the survey in the group. `chosen` is how often each option was chosen,
 * in the order of the options; `unanswered` is how many left the question out. A smaller base is never shown.
 */
export type Tally = { n: number; chosen: readonly number[]; unanswered: number };

/** A frozen result: what was counted when the survey closed. It never changes. */
export type Result = {
  id: number;
  surveyId: number;
  title: string;
  frozenAt: Date;
  /** N and n of the whole. */
  invited: number;
  answered: number;
  /** The smallest number of answers that is shown. */
  threshold: number;
  /** What was counted, part by part: texts are not. */
  sections: readonly CountedSection[];
  /** The whole first, then administrations, then groups. */
  groups: readonly ShownGroup[];
  /** By question key, then by id of the shown group. Only groups of the levels asked for have any. */
  tallies: ReadonlyMap<string, ReadonlyMap<number, Tally>>;
};

/** A result in a list. */
export type ResultListing = {
  id: number;
  surveyId: number;
  title: string;
  frozenAt: Date;
  invited: number;
  answered: number;
};

/** A result with its counts; `levels` leaves out the counts of the others. Not found in another organisation. */
export async function getResult(db: Tx, resultId: number, levels?: readonly ShownLevel[]): Promise<Result> {
  const row = await resultRows(db).where('id', '=', resultId).executeTakeFirst();
  return row ? readResult(db, row, levels) : notFound();
}

/** The result of a survey; none until the survey is closed. */
export async function findResultOfSurvey(
  db: Tx,
  surveyId: number,
  levels?: readonly ShownLevel[],
): Promise<Result | undefined> {
  const row = await resultRows(db).where('surveyId', '=', surveyId).executeTakeFirst();
  return row && readResult(db, row, levels);
}

/** All results, the newest first. */
export async function listResults(db: Tx): Promise<ResultListing[]> {
  const rows = await db
    .selectFrom('result')
    .select(['id', 'surveyId', 'frozenAt', 'invited', 'answered'])
    .orderBy('frozenAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
  if (rows.length === 0) return [];
  const titles = new Map((await listSurveys(db)).map((survey) => [survey.id, survey.title]));
  return rows.map((row) => ({ ...row, title: titles.get(row.surveyId) ?? '' }));
}

type ResultRow = { id: number; surveyId: number; frozenAt: Date; invited: number; answered: number };

function resultRows(db: Tx) {
  return db.selectFrom('result').select(['id', 'surveyId', 'frozenAt', 'invited', 'answered']);
}

async function readResult(db: Tx, row: ResultRow, levels: readonly ShownLevel[] | undefined): Promise<Result> {
  const { title, threshold, questionnaire } = await getSurvey(db, row.surveyId);
  const sections = countedSections(questionnaire);
  const groups = await listShownGroups(db, row.id);
  const counted = levels ? groups.filter((group) => levels.includes(group.level)) : groups;
  const tallies = await readTallies(db, { resultId: row.id, sections, groups: counted });
  return { ...row, title, threshold, sections, groups, tallies };
}

async function listShownGroups(db: Tx, resultId: number): Promise<ShownGroup[]> {
  const groups = await db
    .selectFrom('shownGroup')
    .select(['id', 'level', 'name', 'administrationNames', 'reportingGroupIds', 'staff', 'answers'])
    .where('resultId', '=', resultId)
    .orderBy('id')
    .execute();
  return groups.sort((a, b) => levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level));
}

const levelOrder: readonly ShownLevel[] = ['municipality', 'administration', 'group'];

type CountRow = { shownGroupId: number; questionKey: string; counts: Record<string, number> };

async function readTallies(
  db: Tx,
  of: { resultId: number; sections: readonly CountedSection[]; groups: readonly ShownGroup[] },
): Promise<Result['tallies']> {
  // One row per question and group: seven times fewer to carry over than one per option.
  const { rows } = await sql<CountRow>`
    select shown_group_id, question_key, jsonb_object_agg(option_key, answers) as counts from result_count
     where result_id = ${of.resultId} and shown_group_id = any(${of.groups.map((group) => group.id)}::int[])
     group by shown_group_id, question_key`.execute(db);
  const sizes = new Map(of.groups.map((group) => [group.id, group.answers]));
  const options = new Map(
    of.sections.flatMap((section) => section.questions.map((question) => [question.key, question.options] as const)),
  );
  const tallies = new Map<string, Map<number, Tally>>();
  for (const { shownGroupId, questionKey, counts } of rows) {
    const perGroup = tallies.get(questionKey) ?? new Map<number, Tally>();
    perGroup.set(shownGroupId, {
      n: sizes.get(shownGroupId) ?? 0,
      unanswered: counts[''] ?? 0,
      chosen: (options.get(questionKey) ?? []).map((option) => counts[option.key] ?? 0),
    });
    tallies.set(questionKey, perGroup);
  }
  return tallies;
}
