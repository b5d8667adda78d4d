import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryAnswers, arbitraryPlan } from './arbitrary-plans-in-tests.ts';
import { type ShownGroup, audienceOf, fold } from './fold.ts';
import type { GroupPlan } from './group-plan.ts';
import { planOf } from './plan-of.ts';

// Groups g1 … in order: [administration, invited].
function planWith(...groups: [string, number][]): GroupPlan {
  const units = groups.map(([administrationId, staff], index) => ({
    id: `u${index}`,
    name: `E${index + 1}`,
    administrationId,
    staff,
  }));
  return planOf({ groups: units.map((unit) => ({ unitIds: [unit.id] })), units, minimum: 16 });
}

function answers(...counts: number[]): Map<string, number> {
  return new Map(counts.map((count, index) => [`g${index + 1}`, count]));
}

function withSiblings(plan: GroupPlan, ...foldsInto: string[]): GroupPlan {
  return { ...plan, groups: plan.groups.map((group, index) => ({ ...group, foldsInto: foldsInto[index] ?? null })) };
}

const sets = (shown: ShownGroup[], level: ShownGroup['level']) =>
  shown.filter((one) => one.level === level).map((one) => one.groupIds.join('+'));

describe('fold', () => {
  test('shows every group alone when all have enough', () => {
    const shown = fold(planWith(['bun', 20], ['bun', 30], ['soc', 40]), answers(6, 20, 25));
    expect(sets(shown, 'group')).toEqual(['g1', 'g2', 'g3']);
    expect(sets(shown, 'administration')).toEqual(['g1+g2', 'g3']);
    expect(sets(shown, 'municipality')).toEqual(['g1+g2+g3']);
    expect(shown.find((one) => one.id === 'group:g3')).toEqual({
      id: 'group:g3',
      level: 'group',
      groupIds: ['g3'],
      planned: 40,
      answered: 25,
      parent: 'administration:g3',
      repeatsParent: true,
      parts: [{ administrationId: 'soc', whole: true, groupIds: ['g3'] }],
    });
    expect(shown.find((one) => one.id === 'group:g1')).toMatchObject({
      parent: 'administration:g1',
      repeatsParent: false,
    });
  });

  test('joins a group of five answers with its sibling', () => {
    const shown = fold(planWith(['bun', 20], ['bun', 30], ['bun', 30], ['soc', 40]), answers(5, 20, 20, 25));
    expect(sets(shown, 'group')).toEqual(['g1+g2', 'g3', 'g4']);
    expect(shown.find((one) => one.id === 'group:g1')).toMatchObject({ planned: 50, answered: 25 });
  });

  test('goes on while the joined have too few, in the administration first', () => {
    const plan = planWith(['bun', 20], ['bun', 20], ['bun', 20], ['soc', 40]);
    expect(sets(fold(plan, answers(2, 3, 9, 25)), 'group')).toEqual(['g1+g2+g3', 'g4']);
    expect(sets(fold(plan, answers(2, 9, 2, 25)), 'group')).toEqual(['g1+g2+g3', 'g4']);
  });

  test('joins the sibling that the plan names, not the next', () => {
    const plan = withSiblings(planWith(['bun', 20], ['bun', 20], ['bun', 20]), 'g3', 'g1', 'g1');
    expect(sets(fold(plan, answers(2, 20, 20)), 'group')).toEqual(['g1+g3', 'g2']);
  });

  test('leads on from two that name each other to the next of their administration', () => {
    const plan = withSiblings(planWith(['bun', 20], ['bun', 20], ['soc', 20], ['bun', 20]), 'g2', 'g1', 'g4', 'g1');
    expect(sets(fold(plan, answers(2, 2, 20, 20)), 'group')).toEqual(['g1+g2+g4', 'g3']);
  });

  test('follows names through those who have joined', () => {
    const plan = withSiblings(planWith(['bun', 20], ['bun', 20], ['bun', 20], ['bun', 20]), 'g2', 'g4', 'g1', 'g1');
    expect(sets(fold(plan, answers(1, 2, 20, 20)), 'group')).toEqual(['g1+g2+g4', 'g3']);
  });

  test('shows two administrations together when one has too few, on every level', () => {
    const shown = fold(
      planWith(['bun', 20], ['bun', 20], ['klf', 9], ['soc', 40], ['soc', 50]),
      answers(9, 9, 8, 20, 30),
    );
    expect(sets(shown, 'group')).toEqual(['g1+g3', 'g2', 'g4', 'g5']);
    expect(sets(shown, 'administration')).toEqual(['g1+g2+g3', 'g4+g5']);
    expect(shown.find((one) => one.id === 'group:g1')?.parts).toEqual([
      { administrationId: 'bun', whole: false, groupIds: ['g1'] },
      { administrationId: 'klf', whole: true, groupIds: ['g3'] },
    ]);
  });

  test('shows no group below the minimum alone, even when all nine have answered', () => {
    expect(sets(fold(planWith(['klf', 9], ['soc', 40]), answers(9, 20)), 'group')).toEqual(['g1+g2']);
  });

  test('shows nothing when the whole has fewer than k, or is below the minimum', () => {
    expect(fold(planWith(['bun', 20], ['soc', 40]), answers(2, 3))).toEqual([]);
    expect(fold(planWith(['bun', 9]), answers(9))).toEqual([]);
    expect(fold(planWith(['bun', 20]), new Map())).toEqual([]);
    expect(fold({ minimum: 16, groups: [], administrations: [] }, new Map())).toEqual([]);
  });

  test('shows the municipality alone when only it has enough', () => {
    const shown = fold(planWith(['bun', 20], ['soc', 40], ['tek', 20]), answers(2, 2, 2));
    expect(shown.map((one) => one.id)).toEqual(['municipality', 'administration:g1', 'group:g1']);
    expect(shown.map((one) => one.repeatsParent)).toEqual([false, true, true]);
  });

  test.each<[string, Map<string, number>, number]>([
    ['an unknown group', new Map([['g9', 1]]), 6],
    ['more answers than invited', answers(21), 6],
    ['half an answer', answers(0.5), 6],
    ['a negative number', answers(-1), 6],
    ['k of four', answers(9), 4],
    ['a broken k', answers(9), 6.5],
  ])('refuses %s', (_what, counts, k) => expect(() => fold(planWith(['bun', 20]), counts, k)).toThrow(RangeError));
});

describe('audienceOf', () => {
  test('is the group itself, or what a small administration is shown with', () => {
    const plan = planWith(['bun', 20], ['klf', 9], ['soc', 40]);
    expect(audienceOf(plan, 'g3')).toMatchObject({ groupIds: ['g3'], planned: 40 });
    expect(audienceOf(plan, 'g2')).toMatchObject({ groupIds: ['g1', 'g2'], planned: 29 });
    expect(() => audienceOf(plan, 'g9')).toThrow(RangeError);
  });
});

describe('for any plan and any numbers of answers', () => {
  const cases = arbitraryPlan.chain((plan) =>
    fc.record({ plan: fc.constant(plan), counts: arbitraryAnswers(plan), k: fc.integer({ min: 5, max: 9 }) }),
  );
  const check = (property: (plan: GroupPlan, counts: Map<string, number>, k: number) => void) =>
    fc.assert(
      fc.property(cases, ({ plan, counts, k }) => property(plan, counts, k)),
      { numRuns: 400 },
    );

  test('G: everything that can be reckoned from all that is shown is about k respondents or none', () => {
    check((plan, counts, k) => {
      const atoms = smallestAtom(plan, counts, fold(plan, counts, k));
      expect(atoms).toBeGreaterThanOrEqual(k);
    });
  });

  test('each level is a partition of the plan, and every shown set has k answers and the minimum invited', () => {
    check((plan, counts, k) => {
      const shown = fold(plan, counts, k);
      for (const level of ['group', 'administration', 'municipality'] as const) {
        const own = shown.filter((one) => one.level === level);
        const ids = own.flatMap((one) => one.groupIds);
        if (shown.length > 0) expect(ids.sort()).toEqual(plan.groups.map((group) => group.id).sort());
        for (const one of own) {
          expect(one.answered).toBeGreaterThanOrEqual(k);
          expect(one.planned).toBeGreaterThanOrEqual(plan.minimum);
          expect(one.answered).toBe(one.groupIds.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0));
        }
      }
      expect(new Set(shown.map((one) => one.id)).size).toBe(shown.length);
    });
  });

  test('every set lies within its parent, and the sets of a parent make it up', () => {
    check((plan, counts, k) => {
      const shown = fold(plan, counts, k);
      for (const parent of shown.filter((one) => one.level !== 'group')) {
        const children = shown.filter((one) => one.parent === parent.id);
        expect(children.flatMap((one) => one.groupIds).sort()).toEqual([...parent.groupIds].sort());
        for (const child of children)
          expect(child.repeatsParent).toBe(child.groupIds.length === parent.groupIds.length);
      }
    });
  });

  test('an administration is shown with others exactly when a set of theirs crosses its border', () => {
    check((plan, counts, k) => {
      const shown = fold(plan, counts, k);
      const home = new Map(plan.groups.map((group) => [group.id, group.administrationId]));
      for (const one of shown.filter((set) => set.level === 'administration')) {
        const own = new Set(one.groupIds.map((id) => home.get(id)));
        const crossing = shown.filter(
          (set) => set.parent === one.id && new Set(set.groupIds.map((id) => home.get(id))).size > 1,
        );
        expect(own.size > 1).toBe(crossing.length > 0);
      }
    });
  });

  test('says nothing only when the whole has too few', () => {
    check((plan, counts, k) => {
      const answered = [...counts.values()].reduce((sum, count) => sum + count, 0);
      const invited = plan.groups.reduce((sum, group) => sum + group.planned, 0);
      expect(fold(plan, counts, k).length === 0).toBe(answered < k || invited < plan.minimum);
    });
  });

  test('joins nobody who need not be: when every group carries, every group stands alone', () => {
    check((plan, counts, k) => {
      const all = plan.groups.every((group) => group.planned >= plan.minimum && (counts.get(group.id) ?? 0) >= k);
      if (all) expect(fold(plan, counts, k).filter((one) => one.level === 'group')).toHaveLength(plan.groups.length);
      expect(fold(plan, counts, k)).toEqual(fold(structuredClone(plan), new Map([...counts].reverse()), k));
    });
  });

  test('joins only for a reason: with one set split off again, some part is too small', () => {
    check((plan, counts, k) => {
      const carries = (id: string) =>
        (counts.get(id) ?? 0) >= k && plan.groups.some((g) => g.id === id && g.planned >= plan.minimum);
      for (const one of fold(plan, counts, k).filter((set) => set.level === 'group' && set.groupIds.length > 1)) {
        expect(one.groupIds.every(carries)).toBe(false);
      }
    });
  });
});

/**
 * The attacker's reckoning, by respondents and with nothing of the program: everyone who answered is in some of the shown sets and
 * not in others; those who are in the same ones cannot be told apart, and any such crowd that is in at least one set can be reckoned.
 * Returns the size of the smallest such crowd, or Infinity.
 */
function smallestAtom(plan: GroupPlan, counts: Map<string, number>, shown: { groupIds: string[] }[]): number {
  const crowds = new Map<string, number>();
  for (const group of plan.groups) {
    const signature = shown.map((set) => (set.groupIds.includes(group.id) ? '1' : '0')).join('');
    for (let person = 0; person < (counts.get(group.id) ?? 0); person += 1) {
      if (signature.includes('1')) crowds.set(signature, (crowds.get(signature) ?? 0) + 1);
    }
  }
  return Math.min(Infinity, ...crowds.values());
}

test('the attacker’s reckoning finds a planted leak', () => {
  const plan = planWith(['bun', 20], ['bun', 20]);
  expect(smallestAtom(plan, answers(9, 2), [{ groupIds: ['g1', 'g2'] }, { groupIds: ['g1'] }])).toBe(2);
  expect(smallestAtom(plan, answers(9, 9), [{ groupIds: ['g1', 'g2'] }, { groupIds: ['g1'] }])).toBe(9);
});
