import type { GroupPlan, PlanUnit, PlannedAdministration, PlannedGroup } from './group-plan.ts';

/** A group as a coordinator edits it: which units, and a name of its own if it has one. */
export type GroupDraft = { unitIds: readonly string[]; name?: string | undefined };

/**
 * A plan from groups of units: counts N, names the groups after their units, and names for each group the sibling, for each
 * administration the group of another administration, that it is shown together with when it cannot be shown alone.
 * RangeError for a group without units or with an unknown unit; everything else is said by `checkGroupPlan`.
 */
export function planOf(draft: {
  groups: readonly GroupDraft[];
  units: readonly PlanUnit[];
  minimum: number;
}): GroupPlan {
  const byId = new Map(draft.units.map((unit) => [unit.id, unit]));
  const members = draft.groups.map((group) => group.unitIds.map((id) => requireUnit(byId.get(id), id)));
  const groups = members.map((units, index) => groupOf(units, `g${index + 1}`, draft.groups[index]?.name));
  const lines = new Map(groups.map((group, index) => [group.id, linesOf(members[index] ?? [])]));
  const withSiblings = groups.map((group) => ({ ...group, foldsInto: siblingOf(group, groups, lines) }));
  return { minimum: draft.minimum, groups: withSiblings, administrations: administrationsOf(groups, draft.minimum) };
}

function requireUnit(unit: PlanUnit | undefined, id: string): PlanUnit {
  if (!unit) throw new RangeError(`no unit ${id}`);
  return unit;
}

function groupOf(units: readonly PlanUnit[], id: string, ownName: string | undefined): PlannedGroup {
  const [first] = units;
  if (!first) throw new RangeError('a group without units');
  return {
    id,
    name: ownName ?? nameOf(units.map((unit) => unit.name)),
    administrationId: first.administrationId,
    unitIds: units.map((unit) => unit.id),
    planned: units.reduce((sum, unit) => sum + unit.staff, 0),
    foldsInto: null,
  };
}

// Names are the organisation's own data and stand in Swedish in every language of the program.
function nameOf(names: readonly string[]): string {
  if (names.length > 4) return `${names.slice(0, 3).join(', ')} och ${names.length - 3} enheter till`;
  const last = names.at(-1) ?? '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} och ${last}`;
}

function linesOf(units: readonly PlanUnit[]): Set<string> {
  return new Set(units.flatMap((unit) => unit.serviceLine ?? []));
}

/** The nearest other group of the administration, of a shared service line if there is one; of two as near, the next. */
function siblingOf(
  group: PlannedGroup,
  groups: readonly PlannedGroup[],
  lines: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const place = groups.indexOf(group);
  const own = [...(lines.get(group.id) ?? [])];
  const candidates = groups
    .map((other, index) => ({ other, distance: index - place }))
    .filter(({ other }) => other.id !== group.id && other.administrationId === group.administrationId)
    .map((candidate) => ({
      ...candidate,
      apart: own.some((line) => lines.get(candidate.other.id)?.has(line)) ? 0 : 1,
    }));
  candidates.sort(
    (a, b) => a.apart - b.apart || Math.abs(a.distance) - Math.abs(b.distance) || b.distance - a.distance,
  );
  return candidates[0]?.other.id ?? null;
}

function administrationsOf(groups: readonly PlannedGroup[], minimum: number): PlannedAdministration[] {
  const byAdministration = Map.groupBy(groups, (group) => group.administrationId);
  const all = [...byAdministration].map(([id, own]) => ({ id, own, planned: plannedOf(own) }));
  return all.map(({ id, planned }) => {
    const others = all.filter((other) => other.id !== id);
    const enough = others.filter((other) => planned + other.planned >= minimum);
    const host = smallest(enough.length > 0 ? enough : others);
    const carrying = host?.own.filter((group) => group.planned >= minimum) ?? [];
    const group = smallest(carrying.length > 0 ? carrying : (host?.own ?? []));
    return { id, planned, foldsInto: group?.id ?? null };
  });
}

function plannedOf(groups: readonly PlannedGroup[]): number {
  return groups.reduce((sum, group) => sum + group.planned, 0);
}

// The first of the smallest: together with a small one, the least is lost.
function smallest<T extends { planned: number }>(things: readonly T[]): T | undefined {
  return things.reduce<T | undefined>(
    (best, thing) => (best && best.planned <= thing.planned ? best : thing),
    undefined,
  );
}
