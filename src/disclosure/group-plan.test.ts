import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryUnits } from './arbitrary-plans-in-tests.ts';
import { checkGroupPlan } from './check-group-plan.ts';
import type { GroupPlan, PlanUnit } from './group-plan.ts';
import { planOf } from './plan-of.ts';
import { proposeGroups } from './propose-groups.ts';

function unitsOf(rows: string): PlanUnit[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [administrationId = '', serviceLine = '', name = '', staff = ''] = row.trim().split(/\s+/);
      return {
        id: name,
        name,
        administrationId,
        ...(serviceLine === '-' ? {} : { serviceLine }),
        staff: Number(staff),
      };
    });
}

const unitLists = (plan: GroupPlan) => plan.groups.map((group) => group.unitIds.join('+'));

describe('proposeGroups', () => {
  test('merges small neighbours within a service line and leaves large units alone', () => {
    const plan = proposeGroups(
      unitsOf(`bun skola Norra 9
               bun skola Stora 40
               bun skola Södra 8
               bun förskola Alen 7
               bun förskola Björken 6
               bun förskola Eken 5
               bun förskola Granen 4`),
    );
    expect(unitLists(plan)).toEqual(['Norra+Södra', 'Stora', 'Alen+Björken+Eken+Granen']);
    expect(plan.groups.map((group) => group.planned)).toEqual([17, 40, 22]);
    expect(plan.groups.map((group) => group.name)).toEqual([
      'Norra och Södra',
      'Stora',
      'Alen, Björken, Eken och Granen',
    ]);
  });

  test('merges what is left of the service lines within the administration', () => {
    const plan = proposeGroups(
      unitsOf(`tek gata Gata 7
               tek kost Köket 9
               tek va Vatten 20
               tek städ Lokalvård 5`),
    );
    expect(unitLists(plan)).toEqual(['Gata+Köket+Lokalvård', 'Vatten']);
  });

  test('keeps a rest in its own service line when that has a group', () => {
    const plan = proposeGroups(
      unitsOf(`soc hemtjänst Öst 18
               soc hemtjänst Väst 22
               soc hemtjänst Natt 4
               soc lss Boendet 16`),
    );
    expect(unitLists(plan)).toEqual(['Öst+Natt', 'Väst', 'Boendet']);
  });

  test('makes one group of an administration below the minimum, which folds into a named one', () => {
    const plan = proposeGroups(
      unitsOf(`klf - Kansli 5
               klf - Ekonomi 4
               kof - Bibliotek 20
               bun skola Skolan 30
               bun skola Andra 60`),
    );
    expect(unitLists(plan)).toEqual(['Kansli+Ekonomi', 'Bibliotek', 'Skolan', 'Andra']);
    expect(plan.administrations).toEqual([
      { id: 'klf', planned: 9, foldsInto: 'g2' },
      { id: 'kof', planned: 20, foldsInto: 'g1' },
      { id: 'bun', planned: 90, foldsInto: 'g1' },
    ]);
    expect(plan.groups.map((group) => group.foldsInto)).toEqual([null, null, 'g4', 'g3']);
  });

  test('names the nearest sibling of the same service line', () => {
    const plan = proposeGroups(
      unitsOf(`bun skola A 20
               bun förskola B 20
               bun skola C 20
               bun skola D 20
               bun vux E 20`),
    );
    expect(plan.groups.map((group) => [group.name, group.foldsInto])).toEqual([
      ['A', 'g3'],
      ['B', 'g3'],
      ['C', 'g4'],
      ['D', 'g3'],
      ['E', 'g4'],
    ]);
  });

  test('holds for any units: a partition, one administration each, the minimum kept wherever it can be', () => {
    fc.assert(
      fc.property(arbitraryUnits, fc.integer({ min: 15, max: 24 }), (units, minimum) => {
        const plan = proposeGroups(units, { minimum });
        expect(plan.groups.flatMap((group) => group.unitIds).sort()).toEqual(units.map((unit) => unit.id).sort());
        for (const administrationId of new Set(units.map((unit) => unit.administrationId))) {
          const own = plan.groups.filter((group) => group.administrationId === administrationId);
          if (own.length > 1) for (const group of own) expect(group.planned).toBeGreaterThanOrEqual(minimum);
        }
        const total = units.reduce((sum, unit) => sum + unit.staff, 0);
        const codes = checkGroupPlan(plan, units).map((problem) => problem.code);
        expect(codes).toEqual(total < minimum ? ['whole-too-small'] : []);
        expect(proposeGroups(units, { minimum })).toEqual(plan);
      }),
    );
  });

  test('never merges a unit that carries by itself with another large one', () => {
    fc.assert(
      fc.property(arbitraryUnits, (units) => {
        const staff = new Map(units.map((unit) => [unit.id, unit.staff]));
        for (const group of proposeGroups(units).groups) {
          expect(group.unitIds.filter((id) => (staff.get(id) ?? 0) >= 16).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test.each([[[-1]], [[1.5]], [[Number.NaN]]])('refuses staff of %j', (staff) => {
    const units = staff.map((number, index) => ({ id: `u${index}`, name: 'U', administrationId: 'a', staff: number }));
    expect(() => proposeGroups(units)).toThrow(RangeError);
  });

  test('refuses a unit that comes twice', () => {
    const unit = { id: 'u', name: 'U', administrationId: 'a', staff: 20 };
    expect(() => proposeGroups([unit, unit])).toThrow(RangeError);
  });

  test('covers a municipality of Strömsund’s size: about half as many groups as units, none below sixteen', () => {
    const units = [420, 510, 160, 90, 40, 182].flatMap((total, number) => unitsOfSize(total, `f${number}`));
    const plan = proposeGroups(units);
    expect(units.reduce((sum, unit) => sum + unit.staff, 0)).toBe(1402);
    expect(plan.groups.length).toBeGreaterThan(45);
    expect(Math.min(...plan.groups.map((group) => group.planned))).toBeGreaterThanOrEqual(16);
    expect(checkGroupPlan(plan, units)).toEqual([]);
  });

  // Sizes of 5–33 around a median of 12, as measured in small municipalities.
  function unitsOfSize(total: number, administrationId: string): PlanUnit[] {
    const sizes = [12, 8, 20, 14, 6, 33, 11, 9, 17, 5, 13, 24, 10];
    const units: PlanUnit[] = [];
    for (let left = total; left > 0;) {
      const staff = Math.min(left, sizes[units.length % sizes.length] ?? 12);
      const serviceLine = units.length % 20 < 12 ? 'a' : 'b';
      units.push({
        id: `${administrationId}-${units.length}`,
        name: `E${units.length}`,
        administrationId,
        serviceLine,
        staff,
      });
      left -= staff;
    }
    return units;
  }
});

describe('planOf', () => {
  const units = unitsOf(`bun skola A 20
                         bun skola B 20
                         bun skola C 20`);

  test('counts and names groups as edited, with the coordinator’s own name where there is one', () => {
    const plan = planOf({
      groups: [{ unitIds: ['C', 'A'], name: 'Skolorna i väst' }, { unitIds: ['B'] }],
      units,
      minimum: 16,
    });
    expect(plan.groups.map(({ name, planned }) => [name, planned])).toEqual([
      ['Skolorna i väst', 40],
      ['B', 20],
    ]);
  });

  test('shortens the name of many units', () => {
    const many = Array.from({ length: 6 }, (_, i) => ({ id: `${i}`, name: `E${i}`, administrationId: 'a', staff: 5 }));
    expect(
      planOf({ groups: [{ unitIds: many.map((unit) => unit.id) }], units: many, minimum: 16 }).groups[0]?.name,
    ).toBe('E0, E1, E2 och 3 enheter till');
  });

  test('refuses an unknown unit and an empty group', () => {
    expect(() => planOf({ groups: [{ unitIds: ['X'] }], units, minimum: 16 })).toThrow(RangeError);
    expect(() => planOf({ groups: [{ unitIds: [] }], units, minimum: 16 })).toThrow(RangeError);
  });
});

describe('checkGroupPlan', () => {
  const units = unitsOf(`bun skola A 20
                         bun skola B 20
                         soc lss C 20
                         klf - D 9`);
  const good = proposeGroups(units);
  const [first, second] = good.groups;
  if (!first || !second) throw new Error('the plan has groups');

  const edited = (change: Partial<GroupPlan['groups'][number]>): GroupPlan => ({
    ...good,
    groups: good.groups.map((group) => (group.id === first.id ? { ...group, ...change } : group)),
  });
  const administration = (change: Partial<GroupPlan['administrations'][number]>): GroupPlan => ({
    ...good,
    administrations: good.administrations.map((own) => (own.id === 'soc' ? { ...own, ...change } : own)),
  });

  test('finds nothing in a good plan', () => expect(checkGroupPlan(good, units)).toEqual([]));

  test.each<[string, GroupPlan, object]>([
    ['a low minimum', { ...good, minimum: 8 }, { code: 'minimum-too-low' }],
    ['a unit left out', edited({ unitIds: [], planned: 0 }), { code: 'unit-missing', unitId: 'A' }],
    ['an empty group', edited({ unitIds: [], planned: 0 }), { code: 'group-empty', groupId: first.id }],
    ['a unit in two groups', edited({ unitIds: ['A', 'B'], planned: 40 }), { code: 'unit-twice', unitId: 'B' }],
    ['a unit from nowhere', edited({ unitIds: ['A', 'X'] }), { code: 'unit-unknown', unitId: 'X' }],
    [
      'two administrations in a group',
      edited({ unitIds: ['A', 'C'], planned: 40 }),
      { code: 'group-mixed', groupId: first.id },
    ],
    ['a wrong N', edited({ planned: 21 }), { code: 'planned-differs', groupId: first.id }],
    ['a group below the minimum', edited({ planned: 12 }), { code: 'too-small', groupId: first.id }],
    ['no fold', edited({ foldsInto: null }), { code: 'fold-missing', groupId: first.id }],
    ['a fold into itself', edited({ foldsInto: first.id }), { code: 'fold-itself', groupId: first.id }],
    ['a fold into nothing', edited({ foldsInto: 'g99' }), { code: 'fold-unknown', groupId: first.id }],
    ['a group twice', edited({ id: second.id }), { code: 'group-twice', groupId: second.id }],
    [
      'an administration left out',
      { ...good, administrations: good.administrations.slice(1) },
      { code: 'administration-missing', administrationId: 'bun' },
    ],
    [
      'an administration twice',
      { ...good, administrations: [...good.administrations, ...good.administrations.slice(0, 1)] },
      { code: 'administration-twice', administrationId: 'bun' },
    ],
    [
      'an administration without groups',
      { ...good, administrations: [...good.administrations, { id: 'x', planned: 0, foldsInto: 'g1' }] },
      { code: 'administration-unknown', administrationId: 'x' },
    ],
    [
      'a wrong N of an administration',
      administration({ planned: 1 }),
      { code: 'administration-planned-differs', administrationId: 'soc' },
    ],
    [
      'no fold of an administration',
      administration({ foldsInto: null }),
      { code: 'administration-fold-missing', administrationId: 'soc' },
    ],
    [
      'an administration that folds into itself',
      administration({ foldsInto: 'g3' }),
      { code: 'administration-fold-itself', administrationId: 'soc' },
    ],
    [
      'an administration that folds into nothing',
      administration({ foldsInto: 'g99' }),
      { code: 'administration-fold-unknown', administrationId: 'soc' },
    ],
    ['too few in all', proposeGroups(unitsOf('a - E 9')), { code: 'whole-too-small' }],
  ])('finds %s', (_what, plan, problem) => expect(checkGroupPlan(plan, units)).toContainEqual(problem));
});
