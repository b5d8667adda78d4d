import { expect, test } from 'vitest';
import type { Range } from '../published.ts';
import type { ExactGroup } from './people.ts';
import { responseOf } from './response.ts';

/** Administrations of groups, by how many were invited. */
const trees = [
  [[16]],
  [[16, 17]],
  [[16, 17, 18]],
  [[16, 17], [18]],
  [[16], [17]],
  [[16], [17], [18]],
  [
    [16, 17],
    [18, 19],
  ],
];

const mostMissing = 7;

// How many answered in all is public, unless all or all but one did; the lists of codes show it. Whoever knows the rule tries all numbers.
test.each(trees)(
  'of all numbers of answers that read the same, some differ in every group where all, or all but one, answered: %j',
  (...tree) => {
    const invited = tree.flat();
    const seen = new Map<string, number[][]>();
    for (const missing of allMissing(invited.length)) {
      const display = displayOf(tree, missing);
      seen.set(display, [...(seen.get(display) ?? []), missing]);
    }
    expect(seen.size).toBeGreaterThan(invited.length === 1 ? 3 : 10);
    for (const [display, alternatives] of seen) {
      // Beyond what is tried there are more.
      if (alternatives.flat().includes(mostMissing)) continue;
      for (const at of invited.keys()) {
        const here = new Set(alternatives.map((missing) => missing[at] ?? 0));
        if ([...here].some((one) => one <= 1)) expect(here.size, `${display} in group ${at}`).toBeGreaterThan(1);
      }
    }
  },
);

function allMissing(groups: number): number[][] {
  if (groups === 0) return [[]];
  return allMissing(groups - 1).flatMap((before) =>
    Array.from({ length: mostMissing + 1 }, (_, more) => [...before, more]),
  );
}

function displayOf(tree: readonly (readonly number[])[], missing: readonly number[]): string {
  const groups = groupsOf(tree, missing);
  const { answers } = responseOf(groups);
  const lacking = missing.reduce((sum, one) => sum + one, 0);
  const told: Record<string, Range> = Object.fromEntries(answers);
  return JSON.stringify([told, Math.max(1, lacking)]);
}

function groupsOf(tree: readonly (readonly number[])[], missing: readonly number[]): ExactGroup[] {
  const numbered = tree.map((groups, at) =>
    groups.map((invited, place) => ({ nr: tree.slice(0, at).flat().length + place + 1, invited })),
  );
  const group = (id: number, level: ExactGroup['level'], of: { nr: number; invited: number }[]): ExactGroup => ({
    id,
    level,
    name: `${id}`,
    reportingGroups: of.map(({ nr }) => nr),
    invited: of.reduce((sum, { invited }) => sum + invited, 0),
    answers: of.reduce((sum, { nr, invited }) => sum + invited - (missing[nr - 1] ?? 0), 0),
  });
  return [
    group(1, 'municipality', numbered.flat()),
    ...numbered.map((of, at) => group(100 + at, 'administration', of)),
    ...numbered.flat().map((one) => group(200 + one.nr, 'group', [one])),
  ];
}
