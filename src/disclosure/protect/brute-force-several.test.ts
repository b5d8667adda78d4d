import { describe, expect, test } from 'vitest';
import type { PublishedQuestion } from '../published.ts';
import { whereSomeAsked } from '../some-asked.ts';
import { countedFrom, optionsNamed, question, type Person } from './counted-in-tests.ts';
import { protect, type ExactResult } from './protect.ts';
import { tellsOfSensitive } from './protected-sets.ts';

// As brute-force.test.ts: whoever knows the algorithm sees the displays of all data, where several may be chosen and where only some were asked.

/** Administrations of groups of so many. */
type Tree = readonly (readonly number[])[];

/** What people of a group answered, as counts: of each question the options in order, and left out last. */
type Answers = readonly (readonly number[])[];

describe('several may be chosen', () => {
  const asked = question({ key: 'a', kind: 'multiple', options: optionsNamed('a') });
  const trees: Tree[] = [[[6, 7]], [[6], [7]], [[5, 6], [6]]];

  test.each(trees)('nobody is known to have chosen it, and nobody not to: %j', (...tree) => {
    const ways = (n: number) => upTo(n).flatMap((chose) => upTo(n - chose).map((left): Answers => [[chose, left]]));
    const displays = displaysOf({ tree, questions: [asked], ways });
    for (const [display, groups] of displays)
      for (const { n, alternatives } of groups) {
        const chose = alternatives.map(([[one = 0] = []]) => one);
        const left = alternatives.map(([[, one = 0] = []]) => one);
        expect(Math.min(...chose), display).toBeLessThanOrEqual(n - 2);
        expect(Math.max(...chose), display).toBeGreaterThanOrEqual(2);
        expect(Math.min(...left), display).toBeLessThanOrEqual(n - 2);
      }
  });
});

describe('only some are asked', () => {
  const trees: Tree[] = [[[8, 9]], [[6], [8]], [[5, 6], [7]]];
  const cases = trees.flatMap((tree) => [true, false].map((isSensitive) => [isSensitive, tree] as const));

  test.each(cases)('the question before sensitive: %s; %j', (isSensitive, tree) => {
    const before = question({ key: 'before', kind: 'single', options: optionsNamed('j', 'n'), sensitive: isSensitive });
    const then = question({
      key: 'then',
      kind: 'single',
      options: optionsNamed('a', 'b'),
      askedIf: [{ question: 'before', options: ['j'] }],
    });
    const ways = (n: number) =>
      upTo(n).flatMap((yes) =>
        upTo(yes).flatMap((a) =>
          (tree.flat().length < 3 && yes < 3 ? upTo(yes - a) : [yes - a]).map((b): Answers => [
            [yes, n - yes, 0],
            [a, b, n - a - b],
          ]),
        ),
      );
    const displays = displaysOf({ tree, questions: [before, then], ways });
    for (const [display, groups] of displays)
      for (const { n, alternatives } of groups) {
        const yes = alternatives.map(([[one = 0] = []]) => one);
        if (isSensitive) {
          expect(Math.min(...yes), display).toBeLessThanOrEqual(n - 2);
          expect(Math.max(...yes), display).toBeGreaterThanOrEqual(2);
        }
        // Of those who were asked some may have answered otherwise, if there are any.
        for (const option of [0, 1]) {
          const otherwise = alternatives.map(([, counts], at) => (yes[at] ?? 0) - (counts?.[option] ?? 0));
          expect(Math.max(...otherwise), display).toBeGreaterThanOrEqual(Math.min(2, Math.max(...yes)));
        }
      }
  });
});

type Displays = Map<string, { n: number; alternatives: Answers[] }[]>;

/** Per display of everything, what each group can have answered. */
function displaysOf(of: { tree: Tree; questions: PublishedQuestion[]; ways: (n: number) => Answers[] }): Displays {
  const { tree, questions, ways } = of;
  const empty = countedFrom(
    tree.map((groups) => groups.map((n) => Array.from({ length: n }, (): Person => ({})))),
    questions,
  );
  const sizes = tree.flat();
  const displays: Displays = new Map();
  for (const chosen of productOf(sizes.map((n) => ways(n)))) {
    const exact = answered(empty, questions, chosen);
    const display = JSON.stringify(protect(exact).tables);
    const groups = displays.get(display) ?? sizes.map((n) => ({ n, alternatives: new Array<Answers>() }));
    for (const [at, group] of groups.entries()) group.alternatives.push(chosen[at] ?? []);
    displays.set(display, groups);
  }
  return displays;
}

function answered(
  empty: ExactResult,
  questions: readonly PublishedQuestion[],
  chosen: readonly Answers[],
): ExactResult {
  const countsOf = (place: number, reportingGroups: readonly number[]) => {
    const sums = (questions[place]?.options ?? []).map(() => 0).concat(0);
    for (const nr of reportingGroups)
      for (const [at, count] of (chosen[nr - 1]?.[place] ?? []).entries()) sums[at] = (sums[at] ?? 0) + count;
    return { chosen: sums.slice(0, -1), left: sums.at(-1) ?? 0 };
  };
  const counts = questions.map((one, place) => {
    const all = empty.groups.map(({ id, reportingGroups, answers }) => ({
      ...{ id, groupIds: reportingGroups, people: answers },
      counts: countsOf(place, reportingGroups),
    }));
    const bases = all.map((group) => ({ ...group, answered: group.people - group.counts.left }));
    const standing = whereSomeAsked(bases, { k: empty.k, tells: false });
    const isShown = ({ id }: { id: number }) =>
      one.askedIf.length === 0 || tellsOfSensitive(one, questions) || standing.has(id);
    return [one.key, new Map(all.filter(isShown).map((group) => [group.id, group.counts]))] as const;
  });
  return { ...empty, counts: new Map(counts) };
}

function upTo(most: number): number[] {
  return Array.from({ length: most + 1 }, (_, at) => at);
}

function productOf<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((all, list) => all.flatMap((before) => list.map((one) => [...before, one])), [[]]);
}
