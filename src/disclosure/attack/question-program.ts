import type { Published, PublishedQuestion, Range, ShownCell } from '../published.ts';
import type { Atom } from './atoms.ts';
import { addRow, column, each, inGroup, mostOf, plus, type Draft } from './draft.ts';
import type { Program, Sum } from './program.ts';
import { relativesOf } from './relatives.ts';
import { addStatement } from './statement-rows.ts';

/** The columns of one question, by atom: how many were asked it, and how many chose so. `among`: how many gave one of these. */
type Columns = {
  question: PublishedQuestion;
  asked: readonly Sum[];
  among: (options: readonly string[]) => readonly Sum[];
};

/** All tables that fit what is published about a question and about those that decide who is asked it. */
export type QuestionProgram = Columns & {
  program: Program;
  /** How many answered the survey, by atom. */
  answered: readonly Sum[];
  /** The group that each row is about, by its place. */
  rowGroups: readonly (number | undefined)[];
};

export type Everything = { published: Published; atoms: readonly Atom[]; answers: readonly Range[] };

/** `answers`: how many answered in each group, as narrow as it is known. */
export function questionProgram(all: Everything, question: PublishedQuestion): QuestionProgram {
  const draft: Draft = { columns: [], rows: [], rowGroups: [] };
  const answered = answeredColumns(draft, all);
  const known = new Map<string, Columns>();
  const around = { ...all, answered, known };
  const own = addQuestion(draft, around, question);
  for (const other of relativesOf(question, all.published.questions)) addQuestion(draft, around, other);
  return { ...own, program: { columns: draft.columns, rows: draft.rows }, answered, rowGroups: draft.rowGroups };
}

/** How many answered the survey: a column for each atom, a row for each group. */
export function peopleProgram(all: Everything): { program: Program; answered: readonly Sum[] } {
  const draft: Draft = { columns: [], rows: [], rowGroups: [] };
  const answered = answeredColumns(draft, all);
  return { program: { columns: draft.columns, rows: draft.rows }, answered };
}

function answeredColumns(draft: Draft, { published, atoms, answers }: Everything): Sum[] {
  const answered = atoms.map(({ inside }) =>
    column(draft, Math.min(...inside.map((place) => answers[place]?.most ?? 0))),
  );
  for (const place of published.groups.keys()) {
    const { least = 0, most = 0 } = answers[place] ?? {};
    addRow(draft, { sum: inGroup(answered, atoms, place), least, most }, place);
  }
  return answered;
}

type Around = Everything & { answered: readonly Sum[]; known: Map<string, Columns> };

function addQuestion(draft: Draft, around: Around, question: PublishedQuestion): Columns {
  const before = around.known.get(question.key);
  if (before) return before;
  const asked = askedColumns(draft, around, question);
  const given = around.answered.map(
    (sum) => new Map(question.options.map(({ key }) => [key, column(draft, mostOf(draft, sum))])),
  );
  const left = around.answered.map((sum) => column(draft, mostOf(draft, sum)));
  for (const [at, answered] of around.answered.entries()) {
    const [chosen, none] = [given[at] ?? new Map<string, Sum>(), left[at] ?? new Map<number, number>()];
    if (question.kind === 'multiple')
      for (const sum of chosen.values())
        addRow(draft, { sum: plus([sum, 1], [none, 1], [answered, -1]), least: -Infinity, most: 0 });
    else addRow(draft, { sum: plus([none, 1], [answered, -1], ...each(chosen.values(), 1)), least: 0, most: 0 });
    // Who was not asked has left it out.
    const base = asked[at] ?? answered;
    if (base !== answered)
      addRow(draft, { sum: plus([answered, 1], [none, -1], [base, -1]), least: -Infinity, most: 0 });
  }
  const unions = new Map<string, readonly Sum[]>();
  const columns: Columns = {
    question,
    asked,
    among(options) {
      const name = JSON.stringify([...options].sort());
      const found =
        unions.get(name) ??
        given.map((chosen, at) => {
          const sums = options.flatMap((key) => chosen.get(key) ?? []);
          const none = options.includes('') ? (left[at] ?? new Map<number, number>()) : new Map<number, number>();
          if (question.kind !== 'multiple' || sums.length < 2) return plus([none, 1], ...each(sums, 1));
          return plus([none, 1], [anyOf(draft, { sums, left: left[at], answered: around.answered[at] }), 1]);
        });
      unions.set(name, found);
      return found;
    },
  };
  around.known.set(question.key, columns);
  addTables(draft, around, columns);
  for (const statement of around.published.statements ?? [])
    if (statement.question === question.key) addStatement(draft, around, { ...columns, statement });
  return columns;
}

/** How many were asked: all, or those who chose one of some options in each of some earlier questions. */
function askedColumns(draft: Draft, around: Around, question: PublishedQuestion): readonly Sum[] {
  const conditions = question.askedIf.flatMap(({ question: key, options }) => {
    const { questions } = around.published;
    const earlier = questions.slice(0, questions.indexOf(question)).find((one) => one.key === key);
    return earlier ? [addQuestion(draft, around, earlier).among(options)] : [];
  });
  if (question.askedIf.length === 0) return around.answered;
  return around.answered.map((answered, at) => {
    const sums = conditions.flatMap((condition) => condition[at] ?? []);
    const [only] = sums;
    if (only && sums.length === 1 && question.askedIf.length === 1) return only;
    const asked = column(draft, mostOf(draft, answered));
    addRow(draft, { sum: plus([asked, 1], [answered, -1]), least: -Infinity, most: 0 });
    for (const sum of sums) addRow(draft, { sum: plus([asked, 1], [sum, -1]), least: -Infinity, most: 0 });
    if (sums.length === question.askedIf.length)
      addRow(draft, {
        sum: plus([asked, 1], [answered, sums.length - 1], ...each(sums, -1)),
        least: 0,
        most: Infinity,
      });
    return asked;
  });
}

/** How many chose at least one of several that could be chosen together: as many as the most chosen, at most all of them added up. */
function anyOf(
  draft: Draft,
  { sums, left, answered }: { sums: readonly Sum[]; left: Sum | undefined; answered: Sum | undefined },
): Sum {
  const any = column(draft, answered ? mostOf(draft, answered) : 0);
  for (const sum of sums) addRow(draft, { sum: plus([any, 1], [sum, -1]), least: 0, most: Infinity });
  addRow(draft, { sum: plus([any, 1], ...each(sums, -1)), least: -Infinity, most: 0 });
  if (left && answered) addRow(draft, { sum: plus([any, 1], [left, 1], [answered, -1]), least: -Infinity, most: 0 });
  return any;
}

function addTables(draft: Draft, { published, atoms, answers, answered }: Around, columns: Columns): void {
  const tables = published.tables[columns.question.key] ?? {};
  for (const [place, { id }] of published.groups.entries()) {
    const table = tables[String(id)] ?? [];
    const { askedIf, kind } = columns.question;
    // Classes of several overlap and part nobody: what they add up to says nothing of whom the table is of.
    const isOfAsked = kind !== 'multiple' && askedIf.length > 0 && addsUpToLess(table, answers[place]?.least ?? 0);
    for (const { options, least, most } of table) {
      const sum = inGroup(columns.among(options), atoms, place);
      // A table of those who were asked alone: who left it out is told of them, not of all.
      if (isOfAsked && options.includes('')) {
        const notAsked = inGroup(columns.asked, atoms, place);
        const all = inGroup(answered, atoms, place);
        addRow(draft, { sum: plus([sum, 1], [notAsked, 1], [all, -1]), least, most }, place);
      } else addRow(draft, { sum, least, most }, place);
    }
  }
}

function addsUpToLess(table: readonly ShownCell[], answers: number): boolean {
  return table.length > 0 && table.reduce((sum, { most }) => sum + most, 0) < answers;
}
