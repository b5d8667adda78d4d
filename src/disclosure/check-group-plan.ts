import { LOWEST_MINIMUM, type GroupPlan, type PlanUnit } from './group-plan.ts';

/** Something that keeps a plan from being frozen. The ids say what it is about. */
export type PlanProblem = {
  code:
    | 'minimum-too-low'
    | 'whole-too-small'
    | 'unit-missing'
    | 'unit-twice'
    | 'unit-unknown'
    | 'group-twice'
    | 'group-empty'
    | 'group-mixed'
    | 'planned-differs'
    | 'too-small'
    | 'fold-missing'
    | 'fold-unknown'
    | 'fold-itself'
    | 'administration-missing'
    | 'administration-twice'
    | 'administration-unknown'
    | 'administration-planned-differs'
    | 'administration-fold-missing'
    | 'administration-fold-unknown'
    | 'administration-fold-itself';
  groupId?: string;
  unitId?: string;
  administrationId?: string;
};

/** Everything wrong with a plan for these units; none means that it can be frozen. */
export function checkGroupPlan(plan: GroupPlan, units: readonly PlanUnit[]): PlanProblem[] {
  return [
    ...checkWhole(plan),
    ...checkUnits(plan, units),
    ...checkGroups(plan, units),
    ...checkFolds(plan),
    ...checkAdministrations(plan),
  ];
}

function checkWhole(plan: GroupPlan): PlanProblem[] {
  const problems: PlanProblem[] = [];
  if (!(plan.minimum >= LOWEST_MINIMUM)) problems.push({ code: 'minimum-too-low' });
  if (sum(plan.groups.map((group) => group.planned)) < plan.minimum) problems.push({ code: 'whole-too-small' });
  return problems;
}

function checkUnits(plan: GroupPlan, units: readonly PlanUnit[]): PlanProblem[] {
  const placed = plan.groups.flatMap((group) => group.unitIds);
  const known = new Set(units.map((unit) => unit.id));
  return [
    ...[...known].filter((id) => !placed.includes(id)).map((unitId) => ({ code: 'unit-missing' as const, unitId })),
    ...repeated(placed).map((unitId) => ({ code: 'unit-twice' as const, unitId })),
    ...[...new Set(placed)].filter((id) => !known.has(id)).map((unitId) => ({ code: 'unit-unknown' as const, unitId })),
  ];
}

function checkGroups(plan: GroupPlan, units: readonly PlanUnit[]): PlanProblem[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const twice = repeated(plan.groups.map((group) => group.id));
  return [
    ...twice.map((groupId) => ({ code: 'group-twice' as const, groupId })),
    ...plan.groups.flatMap((group): PlanProblem[] => {
      const own = group.unitIds.flatMap((id) => byId.get(id) ?? []);
      const problems: PlanProblem['code'][] = [];
      if (group.unitIds.length === 0) problems.push('group-empty');
      if (own.some((unit) => unit.administrationId !== group.administrationId)) problems.push('group-mixed');
      if (sum(own.map((unit) => unit.staff)) !== group.planned) problems.push('planned-differs');
      if (group.planned < plan.minimum && hasSibling(plan, group)) problems.push('too-small');
      return problems.map((code) => ({ code, groupId: group.id }));
    }),
  ];
}

function checkFolds(plan: GroupPlan): PlanProblem[] {
  return plan.groups.flatMap((group): PlanProblem[] => {
    const { id: groupId, foldsInto } = group;
    if (foldsInto === null) return hasSibling(plan, group) ? [{ code: 'fold-missing', groupId }] : [];
    if (foldsInto === groupId) return [{ code: 'fold-itself', groupId }];
    return plan.groups.some((other) => other.id === foldsInto) ? [] : [{ code: 'fold-unknown', groupId }];
  });
}

function checkAdministrations(plan: GroupPlan): PlanProblem[] {
  const used = new Set(plan.groups.map((group) => group.administrationId));
  const listed = plan.administrations.map((administration) => administration.id);
  return [
    ...[...used].filter((id) => !listed.includes(id)).map((id) => about('administration-missing', id)),
    ...repeated(listed).map((id) => about('administration-twice', id)),
    ...plan.administrations.flatMap(({ id, planned, foldsInto }) => {
      const own = plan.groups.filter((group) => group.administrationId === id);
      const problems: PlanProblem['code'][] = [];
      if (own.length === 0) problems.push('administration-unknown');
      if (sum(own.map((group) => group.planned)) !== planned) problems.push('administration-planned-differs');
      if (foldsInto === null && used.size > 1) problems.push('administration-fold-missing');
      if (own.some((group) => group.id === foldsInto)) problems.push('administration-fold-itself');
      if (foldsInto !== null && !plan.groups.some((group) => group.id === foldsInto)) {
        problems.push('administration-fold-unknown');
      }
      return problems.map((code) => about(code, id));
    }),
  ];
}

function about(code: PlanProblem['code'], administrationId: string): PlanProblem {
  return { code, administrationId };
}

function hasSibling(plan: GroupPlan, group: { id: string; administrationId: string }): boolean {
  return plan.groups.some((other) => other.id !== group.id && other.administrationId === group.administrationId);
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
