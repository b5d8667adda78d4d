import fc from 'fast-check';
import type { GroupPlan, PlanUnit } from './group-plan.ts';
import { planOf } from './plan-of.ts';
import { proposeGroups } from './propose-groups.ts';

/** Units of a small municipality: one to six administrations, sizes from nobody to a large school. For tests only. */
export const arbitraryUnits: fc.Arbitrary<PlanUnit[]> = fc
  .array(
    fc.record({
      administrationId: fc.constantFrom('bun', 'soc', 'klf', 'tek', 'kof', 'mob'),
      serviceLine: fc.option(fc.constantFrom('skola', 'förskola', 'omsorg'), { nil: undefined }),
      staff: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 90 })),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((units) => units.map((unit, index) => ({ id: `u${index}`, name: `Enhet ${index}`, ...unit })));

/** Plans as proposed, and as a coordinator may have edited them: any groups within administrations, folds to anywhere. For tests only. */
export const arbitraryPlan: fc.Arbitrary<GroupPlan> = fc.oneof(
  arbitraryUnits.map((units) => proposeGroups(units)),
  arbitraryUnits
    .chain((units) =>
      fc.record({
        plan: fc
          .array(fc.nat(3), { minLength: units.length, maxLength: units.length })
          .map((picks) => planOf({ groups: split(units, picks), units, minimum: 16 })),
        names: fc.array(fc.nat(), { minLength: 50, maxLength: 50 }),
      }),
    )
    .map(({ plan, names }) => withFolds(plan, names)),
);

/** Numbers of answers for a plan, from nobody to everybody. For tests only. */
export function arbitraryAnswers(plan: GroupPlan): fc.Arbitrary<Map<string, number>> {
  const perGroup = plan.groups.map((group) =>
    fc.oneof(fc.integer({ min: 0, max: group.planned }), fc.integer({ min: 0, max: Math.min(7, group.planned) })),
  );
  return fc
    .tuple(...perGroup)
    .map((counts) => new Map(plan.groups.map((group, index) => [group.id, counts[index] ?? 0])));
}

function split(units: readonly PlanUnit[], picks: readonly number[]): { unitIds: string[] }[] {
  const groups = Map.groupBy(units, (unit) => `${unit.administrationId} ${picks[units.indexOf(unit)] ?? 0}`);
  return [...groups.values()].map((own) => ({ unitIds: own.map((unit) => unit.id) }));
}

function withFolds(plan: GroupPlan, names: readonly number[]): GroupPlan {
  const pick = (ids: string[], index: number) =>
    ids[(names[index % names.length] ?? 0) % Math.max(ids.length, 1)] ?? null;
  return {
    ...plan,
    groups: plan.groups.map((group, index) => ({
      ...group,
      foldsInto: pick(
        plan.groups.filter((other) => other.id !== group.id).map((other) => other.id),
        index,
      ),
    })),
    administrations: plan.administrations.map((own, index) => ({
      ...own,
      foldsInto: pick(
        plan.groups.filter((group) => group.administrationId !== own.id).map((group) => group.id),
        index + 25,
      ),
    })),
  };
}
