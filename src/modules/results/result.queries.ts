import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import type { GateReport, Range, ShownCell, ShownTable } from '#disclosure/published.ts';
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
  /** n, answers that were received. A range where it would tell that all, or all but one, have answered. */
  answers: Range;
};

/** A frozen result: what may be shown of what was counted when the survey closed. It never changes, and there is nothing behind it. */
export type Result = {
  id: number;
  surveyId: number;
  title: string;
  frozenAt: Date;
  /** N of the whole; 0 where there were no codes. */
  invited: number;
  /** n of the whole. A range where it would tell that all, or all but one, have answered. */
  answered: Range;
  /** Of a joint survey: municipalities stand where administrations do, and only the host sees the shares of all. */
  isJoint?: true;
  /** The smallest number of answers that is shown. */
  threshold: number;
  /** What was counted, part by part: texts are not. */
  sections: readonly CountedSection[];
  /** The whole first, then administrations, then groups. */
  groups: readonly ShownGroup[];
  /** By question key, then by id of the shown group: what is missing is not shown there. Only groups of the levels asked for have any. */
  tables: ReadonlyMap<string, ReadonlyMap<number, ShownTable>>;
  /** What the attacker found before this was released; none for what was counted before there was one. */
  gate: { report: GateReport } | undefined;
};

/** A result in a list. */
export type ResultListing = {
  id: number;
  surveyId: number;
  title: string;
  frozenAt: Date;
  invited: number;
  answered: Range;
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
  return rows.map((row) => ({ ...row, answered: answeredOf(row), title: titles.get(row.surveyId) ?? '' }));
}

type ResultRow = { id: number; surveyId: number; frozenAt: Date; invited: number; answered: number };

function resultRows(db: Tx) {
  return db.selectFrom('result').select(['id', 'surveyId', 'frozenAt', 'invited', 'answered']);
}

async function readResult(db: Tx, row: ResultRow, levels: readonly ShownLevel[] | undefined): Promise<Result> {
  const { title, threshold, questionnaire, joint } = await getSurvey(db, row.surveyId);
  const sections = countedSections(questionnaire);
  const groups = await listShownGroups(db, row.id);
  const wanted = levels ? groups.filter((group) => levels.includes(group.level)) : groups;
  const tables = await readTables(db, { resultId: row.id, sections, groups: wanted });
  const gate = await findGate(db, row.id);
  const isJoint = joint ? { isJoint: true as const } : {};
  return { ...row, ...isJoint, answered: answeredOf(row), title, threshold, sections, groups, tables, gate };
}

/** That all, or all but one, answered is not said: the one who did not would be known. */
export function answeredOf({ invited, answered }: Pick<ResultRow, 'invited' | 'answered'>): Range {
  const isNearlyAll = invited > 0 && invited - answered <= 1;
  return isNearlyAll ? { least: invited - 1, most: Math.max(invited, answered) } : { least: answered, most: answered };
}

async function listShownGroups(db: Tx, resultId: number): Promise<ShownGroup[]> {
  const rows = await db
    .selectFrom('shownGroup')
    .select(['id', 'level', 'name', 'administrationNames', 'reportingGroupIds', 'staff', 'answers', 'answersMost'])
    .where('resultId', '=', resultId)
    .orderBy('id')
    .execute();
  return rows
    .map(({ answers, answersMost, ...group }) => ({ ...group, answers: { least: answers, most: answersMost } }))
    .sort((a, b) => levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level));
}

const levelOrder: readonly ShownLevel[] = ['municipality', 'administration', 'group'];

async function findGate(db: Tx, resultId: number): Promise<Result['gate']> {
  const row = await db.selectFrom('gateReport').select('report').where('resultId', '=', resultId).executeTakeFirst();
  return row as Result['gate']; // written by freeze_answers alone, from what `release` returned
}

type TableRow = { shownGroupId: number; questionKey: string; cells: ShownCell[] };

async function readTables(
  db: Tx,
  of: { resultId: number; sections: readonly CountedSection[]; groups: readonly ShownGroup[] },
): Promise<Result['tables']> {
  const { rows } = await sql<TableRow>`
    select shown_group_id, question_key, cells from shown_table
     where result_id = ${of.resultId} and shown_group_id = any(${of.groups.map((group) => group.id)}::int[])`.execute(
    db,
  );
  const inOrder = inShownOrder(of.sections);
  const tables = new Map<string, Map<number, ShownTable>>();
  for (const { shownGroupId, questionKey, cells } of rows) {
    const perGroup = tables.get(questionKey) ?? new Map<number, ShownTable>();
    perGroup.set(shownGroupId, inOrder(questionKey, cells));
    tables.set(questionKey, perGroup);
  }
  return tables;
}

/** The classes of a question in the order its options were asked, left out last. */
export function inShownOrder(
  sections: readonly CountedSection[],
): (key: string, cells: readonly ShownCell[]) => ShownTable {
  const place = new Map<string, string[]>(
    sections.flatMap((section) =>
      section.questions.map(({ key, options }) => [key, [...options.map((option) => option.key), '']]),
    ),
  );
  return (key, cells) => {
    const options = place.get(key) ?? [];
    const first = (cell: ShownCell) => Math.min(...cell.options.map((option) => options.indexOf(option)));
    return cells.toSorted((a, b) => first(a) - first(b));
  };
}
