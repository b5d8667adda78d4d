import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkGroupPlan } from '#disclosure/check-group-plan.ts';
import type { GroupPlan, PlanUnit } from '#disclosure/group-plan.ts';
import { proposeGroups } from '#disclosure/propose-groups.ts';
import {
  NEW_GROUP,
  expectedAfter,
  refreshedPlan,
  withAdministrationFold,
  withGroupChanged,
  withUnitMoved,
} from './group-plan.rules.ts';

const units: PlanUnit[] = [
  { id: '1', name: 'Norra skolan', administrationId: '10', staff: 30 },
  { id: '2', name: 'Södra skolan', administrationId: '10', staff: 20 },
  { id: '3', name: 'Östra skolan', administrationId: '10', staff: 9 },
  { id: '4', name: 'Västra skolan', administrationId: '10', staff: 8 },
  { id: '5', name: 'Hemtjänsten', administrationId: '20', staff: 40 },
];
const plan: GroupPlan = {
  minimum: 16,
  groups: [
    { id: '101', name: 'Norra', administrationId: '10', unitIds: ['1'], planned: 30, foldsInto: '102' },
    { id: '102', name: 'Södra', administrationId: '10', unitIds: ['2'], planned: 20, foldsInto: '103' },
    { id: '103', name: 'Övriga', administrationId: '10', unitIds: ['3', '4'], planned: 17, foldsInto: '102' },
    { id: '201', name: 'Hemtjänsten', administrationId: '20', unitIds: ['5'], planned: 40, foldsInto: null },
  ],
  administrations: [
    { id: '10', planned: 67, foldsInto: '201' },
    { id: '20', planned: 40, foldsInto: '102' },
  ],
};
const codes = (changed: GroupPlan, of = units) => checkGroupPlan(changed, of).map((problem) => problem.code);
const groupOf = (changed: GroupPlan, id: string) => changed.groups.find((group) => group.id === id);

test('the plan that the tests start from holds', () => expect(codes(plan)).toEqual([]));

describe('moving a unit', () => {
  test('counts both groups anew and keeps their names and folds', () => {
    const moved = withUnitMoved(plan, units, { unitId: '3', toGroupId: '102' });
    expect(groupOf(moved, '102')).toMatchObject({ unitIds: ['2', '3'], planned: 29, name: 'Södra', foldsInto: '103' });
    expect(groupOf(moved, '103')).toMatchObject({ unitIds: ['4'], planned: 8 });
    expect(codes(moved)).toEqual(['too-small']);
  });

  test('takes a group away with its last unit, and leads the folds elsewhere', () => {
    const moved = withUnitMoved(plan, units, { unitId: '2', toGroupId: '103' });
    expect(groupOf(moved, '102')).toBeUndefined();
    expect(groupOf(moved, '101')?.foldsInto).toBe('103');
    expect(groupOf(moved, '103')?.foldsInto).toBe('101');
    expect(moved.administrations.find((one) => one.id === '20')?.foldsInto).toBe('101');
    expect(codes(moved)).toEqual([]);
  });

  test('gives a unit a group of its own', () => {
    const moved = withUnitMoved(plan, units, { unitId: '4', toGroupId: NEW_GROUP });
    expect(groupOf(moved, NEW_GROUP)).toMatchObject({ name: 'Västra skolan', unitIds: ['4'], planned: 8 });
    expect(codes(moved)).toEqual(['too-small', 'too-small']);
  });
});

describe('bringing a plan up to date', () => {
  test.each<[string, PlanUnit[], (changed: GroupPlan) => void]>([
    [
      'new numbers',
      units.map((unit) => ({ ...unit, staff: unit.staff + 1 })),
      (changed) => expect(changed.groups.map((group) => group.planned)).toEqual([31, 21, 19, 41]),
    ],
    [
      'a unit that is gone',
      units.filter((unit) => unit.id !== '4'),
      (changed) => expect(groupOf(changed, '103')).toMatchObject({ unitIds: ['3'], planned: 9 }),
    ],
    [
      'a group whose units are all gone',
      units.filter((unit) => unit.id !== '2'),
      (changed) => expect(groupOf(changed, '101')?.foldsInto).toBe('103'),
    ],
    [
      'a new unit, which joins the smallest group',
      [...units, { id: '6', name: 'Nya', administrationId: '10', staff: 3 }],
      (changed) => expect(groupOf(changed, '103')?.unitIds).toEqual(['3', '4', '6']),
    ],
    [
      'a unit in another administration',
      units.map((unit) => (unit.id === '4' ? { ...unit, administrationId: '20' } : unit)),
      (changed) => expect(groupOf(changed, '201')).toMatchObject({ unitIds: ['4', '5'], planned: 48 }),
    ],
    [
      'a new administration',
      [...units, { id: '7', name: 'Miljö', administrationId: '30', staff: 20 }],
      (changed) => expect(changed.administrations.map((one) => one.id)).toEqual(['10', '20', '30']),
    ],
  ])('%s', (_what, now, check) => {
    const changed = refreshedPlan(plan, now);
    check(changed);
    expect(codes(changed, now).filter((code) => code !== 'too-small')).toEqual([]);
  });

  test('whatever the organisation has become, nothing but the size of groups is left to mend', () => {
    const arbitraryUnits = fc.array(
      fc.record({
        administrationId: fc.constantFrom('1', '2', '3'),
        staff: fc.integer({ min: 0, max: 40 }),
        line: fc.constantFrom('', 'skola', 'vård'),
      }),
      { minLength: 1, maxLength: 25 },
    );
    const named = (drafts: { administrationId: string; staff: number; line: string }[], from: number): PlanUnit[] =>
      drafts.map(({ administrationId, staff, line }, index) => ({
        id: String(from + index),
        name: `Enhet ${from + index}`,
        administrationId,
        staff,
        serviceLine: line || undefined,
      }));
    fc.assert(
      fc.property(arbitraryUnits, arbitraryUnits, fc.nat(20), (before, added, overlap) => {
        const first = named(before, 1);
        const now = [...first.slice(overlap), ...named(added, 100)];
        const changed = refreshedPlan(proposeGroups(first), now);
        expect(codes(changed, now).filter((code) => code !== 'too-small' && code !== 'whole-too-small')).toEqual([]);
      }),
    );
  });
});

test('a name and a fold are changed in one group alone', () => {
  const changed = withGroupChanged(plan, { groupId: '101', name: 'Norr', foldsInto: '103' });
  expect(groupOf(changed, '101')).toMatchObject({ name: 'Norr', foldsInto: '103' });
  expect(changed.groups.slice(1)).toEqual(plan.groups.slice(1));
});

test('an administration is led to a group of another', () => {
  expect(withAdministrationFold(plan, { administrationId: '20', foldsInto: '101' }).administrations[1]?.foldsInto).toBe(
    '101',
  );
});

test.each([
  [undefined, 60],
  [88, 60],
  [62, 60],
  [59, 50],
  [45, 45],
  [12, 35],
])('after a survey that %s per cent answered, groups are made for %i', (latest, expected) => {
  expect(expectedAfter(latest)).toBe(expected);
});
