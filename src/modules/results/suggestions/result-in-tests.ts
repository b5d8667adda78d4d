import type { Range, ShownTable } from '#disclosure/published.ts';
import { getQuestion } from '#content/question-bank.ts';
import type { CountedItem } from '#modules/surveys/index.ts';
import type { Result, ShownGroup } from '../result.queries.ts';
import type { Versions } from './suggestion.rules.ts';

/** Shown classes of a question, written short: options with a space between, and from how many to how many. */
export type Cells = readonly (readonly [options: string, least: number, most: number])[];

/** A result of questions of the bank, made in memory. Tables: question key → group id → classes. */
export function resultOf(
  groups: readonly ShownGroup[],
  tables: Readonly<Record<string, Readonly<Record<number, Cells>>>>,
): { result: Result; versions: Versions } {
  const questions = Object.keys(tables).map(getQuestion);
  const shown = (cells: Cells): ShownTable =>
    cells.map(([options, least, most]) => ({ options: options.split(' '), least, most, form: 'tens' }));
  const result: Result = {
    id: 1,
    surveyId: 1,
    title: 'Enkät',
    frozenAt: new Date('2026-05-13'),
    invited: groups[0]?.staff ?? 0,
    answered: groups[0]?.answers ?? { least: 0, most: 0 },
    threshold: 6,
    sections: [{ key: 'part', title: { sv: 'Del', en: 'Part' }, questions: questions.map(asItem) }],
    groups,
    tables: new Map(
      Object.entries(tables).map(([key, perGroup]) => [
        key,
        new Map(Object.entries(perGroup).map(([id, cells]) => [Number(id), shown(cells)])),
      ]),
    ),
    gate: undefined,
  };
  return { result, versions: new Map(questions.map(({ key, version }) => [key, version])) };
}

export function groupOf(
  id: number,
  level: ShownGroup['level'],
  { n, staff = 200, name = `Grupp ${id}` }: { n: number | Range; staff?: number; name?: string },
): ShownGroup {
  const answers = typeof n === 'number' ? { least: n, most: n } : n;
  return { id, level, name, administrationNames: [name], reportingGroupIds: [id], staff, answers };
}

function asItem(question: ReturnType<typeof getQuestion>): CountedItem {
  const { key, kind, text, options, sensitive, protectedAnswers } = question;
  return { key, questionKey: key, kind, text, options, sensitive, protectedAnswers };
}
