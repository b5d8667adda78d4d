import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryPlan } from './arbitrary-plans-in-tests.ts';
import { foldPath } from './fold-path.ts';
import { proposeGroups } from './propose-groups.ts';

const unit = (id: string, administrationId: string, staff: number) => ({ id, name: id, administrationId, staff });

test('leads from the group over its sibling and its administration to everybody', () => {
  const plan = proposeGroups([
    unit('A', 'skola', 20),
    unit('B', 'skola', 30),
    unit('C', 'skola', 18),
    unit('D', 'omsorg', 40),
  ]);
  const names = (groupId: string, most?: number) =>
    foldPath(plan, groupId, most).map((step) => [
      step.groupIds.map((id) => plan.groups.find((group) => group.id === id)?.name).join('+'),
      step.planned,
    ]);
  expect(names('g1')).toEqual([
    ['A', 20],
    ['A+B', 50],
    ['A+B+C', 68],
    ['A+B+C+D', 108],
  ]);
  expect(names('g1', 2)).toEqual([
    ['A', 20],
    ['A+B', 50],
  ]);
  expect(names('g4', 2).at(-1)).toEqual(['C+D', 58]);
  expect(() => foldPath(plan, 'g9')).toThrow(RangeError);
});

test('a small administration begins together with its host', () => {
  const plan = proposeGroups([unit('A', 'skola', 20), unit('B', 'miljö', 5)]);
  expect(foldPath(plan, 'g2').map((step) => step.groupIds)).toEqual([['g1', 'g2']]);
});

test('every step holds the one before and at least one group more', () => {
  const carrying = arbitraryPlan.filter((plan) => plan.groups.reduce((sum, one) => sum + one.planned, 0) >= 16);
  fc.assert(
    fc.property(carrying, fc.nat(), (plan, picked) => {
      const group = plan.groups[picked % plan.groups.length];
      const steps = foldPath(plan, group?.id ?? '');
      expect(steps[0]?.groupIds).toContain(group?.id);
      steps.slice(1).forEach((step, index) => {
        const before = steps[index]?.groupIds ?? [];
        expect(step.groupIds.length).toBeGreaterThan(before.length);
        for (const id of before) expect(step.groupIds).toContain(id);
      });
    }),
    { numRuns: 40 },
  );
});
