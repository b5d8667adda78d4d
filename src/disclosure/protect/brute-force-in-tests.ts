import type { Published, PublishedQuestion, ShownTable } from '../published.ts';
import type { ExactResult } from './protect.ts';

// For tests only: the attacker who knows how tables are made, and tries every set of answers. It knows what tables mean and nothing of how they are made.

type Counts = { chosen: readonly number[]; left: number };

/** Protected answers as the specification says them, by options. */
export function protectedOf({ kind, options, outside, protectedAnswers }: PublishedQuestion): string[][] {
  const keys = options.map(({ key }) => key);
  const steps = keys.filter((key) => key !== outside);
  const ends = kind === 'scale' && steps.length > 2 ? [steps.slice(0, 2), steps.slice(-2)] : [];
  return [...keys.map((key) => [key]), ...ends, ...protectedAnswers.map((set) => [...set])];
}

/** Every way in which n people can answer: counts per option, and left out last. */
export function allAnswers(n: number, classes: number): number[][] {
  if (classes === 1) return [[n]];
  return Array.from({ length: n + 1 }, (_, first) =>
    allAnswers(n - first, classes - 1).map((rest) => [first, ...rest]),
  ).flat();
}

/** The same result with other answers in the smallest groups, ids as in `groups`; larger ones are added up. */
export function answeredOtherwise(
  exact: ExactResult,
  question: PublishedQuestion,
  of: ReadonlyMap<number, readonly number[]>,
): ExactResult {
  const byReporting = new Map(
    exact.groups
      .filter(({ id }) => of.has(id))
      .map(({ id, reportingGroups }) => [reportingGroups[0] ?? 0, of.get(id) ?? []]),
  );
  const countsIn = (reportingGroups: readonly number[]): Counts => {
    const all = Array.from({ length: question.options.length + 1 }, (_, at) =>
      reportingGroups.reduce((sum, nr) => sum + (byReporting.get(nr)?.[at] ?? 0), 0),
    );
    return { chosen: all.slice(0, -1), left: all.at(-1) ?? 0 };
  };
  return {
    ...exact,
    counts: new Map([
      [question.key, new Map(exact.groups.map(({ id, reportingGroups }) => [id, countsIn(reportingGroups)]))],
    ]),
  };
}

/** The tables of one question, as text. */
export function displayOf(published: Published, question: string): string {
  return JSON.stringify([published.groups.map(({ answers }) => answers), published.tables[question]]);
}

/** Whether answers are such as a table tells of. */
export function fitting(table: ShownTable, question: PublishedQuestion): (answers: readonly number[]) => boolean {
  const keys = [...question.options.map(({ key }) => key), ''];
  const cells = table.map(({ options, least, most }) => ({
    places: options.map((key) => keys.indexOf(key)),
    least,
    most,
  }));
  return (answers) =>
    cells.every(({ places, least, most }) => {
      const sum = places.reduce((all, at) => all + (answers[at] ?? 0), 0);
      return least <= sum && sum <= most;
    });
}
