import { DEFAULT_MINIMUM, type GroupPlan, type PlanUnit, type PlannedGroup } from '#disclosure/group-plan.ts';
import { planOf } from '#disclosure/plan-of.ts';
import { proposeGroups } from '#disclosure/propose-groups.ts';
import { minimumFor } from '#disclosure/visibility.ts';

/** Id of a group that is not stored yet. */
export const NEW_GROUP = 'new';

/** Shares of the staff that may be expected to answer, in per cent; the last one stands for more too. */
export const EXPECTED_RESPONSES = [35, 45, 50, 60, 70] as const;

/**
 * For how many per cent answering a new survey's groups are made: as many as answered the one before, rounded down to one of the choices.
 * Never for more than is usual (62 in a hundred): groups made for a high response hide many when fewer answer.
 */
export function expectedAfter(latest: number | undefined): number {
  const fitting = EXPECTED_RESPONSES.filter((one) => one <= Math.min(latest ?? usualResponse, usualResponse));
  return fitting.at(-1) ?? EXPECTED_RESPONSES[0];
}

const usualResponse = 62;

/** Groups proposed for a response of so many per cent, but none larger than everybody together. */
export function planFor(units: readonly PlanUnit[], of: { expectedResponse: number; threshold: number }): GroupPlan {
  return proposeGroups(units, { minimum: minimumAt(units, of) });
}

/** How large a group is to be when so many per cent answer. */
export function minimumAt(units: readonly PlanUnit[], of: { expectedResponse: number; threshold: number }): number {
  const staff = units.reduce((sum, unit) => sum + unit.staff, 0);
  const wanted = minimumFor({ rate: of.expectedResponse / 100, k: of.threshold });
  return Math.max(DEFAULT_MINIMUM, Math.min(wanted, staff));
}

/**
 * The plan with one unit in another group of its administration, or in one of its own (`NEW_GROUP`). A group left without units goes,
 * and who was to be shown with it is shown with the nearest instead. Staff is counted anew.
 */
export function withUnitMoved(
  plan: GroupPlan,
  units: readonly PlanUnit[],
  move: { unitId: string; toGroupId: string },
): GroupPlan {
  const unit = units.find((one) => one.id === move.unitId);
  if (!unit) return plan;
  const without = plan.groups.map((group) => ({ ...group, unitIds: group.unitIds.filter((id) => id !== unit.id) }));
  const target = without.find((group) => group.id === move.toGroupId);
  if (target) target.unitIds = inOrderOf(units, [...target.unitIds, unit.id]);
  else
    without.push({
      id: NEW_GROUP,
      name: unit.name,
      administrationId: unit.administrationId,
      unitIds: [unit.id],
      planned: 0,
      foldsInto: null,
    });
  return settled({ ...plan, groups: without }, units);
}

/**
 * The plan brought up to date with the organisation: units that are gone leave, a unit that has changed administration or is new joins
 * the smallest group of its administration, or gets one of its own. Staff is counted anew; names and folds stay.
 */
export function refreshedPlan(plan: GroupPlan, units: readonly PlanUnit[]): GroupPlan {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const groups = plan.groups.map((group) => ({
    ...group,
    unitIds: group.unitIds.filter((id) => byId.get(id)?.administrationId === group.administrationId),
  }));
  const placed = new Set(groups.flatMap((group) => group.unitIds));
  const strays = Map.groupBy(
    units.filter((unit) => !placed.has(unit.id)),
    (unit) => unit.administrationId,
  );
  for (const [administrationId, own] of strays) {
    const ids = own.map((unit) => unit.id);
    const home = smallestOf(
      groups.filter((group) => group.administrationId === administrationId),
      units,
    );
    if (home) home.unitIds = inOrderOf(units, [...home.unitIds, ...ids]);
    else
      groups.push({
        id: `${NEW_GROUP}-${administrationId}`,
        name: nameOf(own),
        administrationId,
        unitIds: ids,
        planned: 0,
        foldsInto: null,
      });
  }
  return settled({ ...plan, groups }, units);
}

/** The plan with a group's own name and the sibling it is shown with. */
export function withGroupChanged(
  plan: GroupPlan,
  change: { groupId: string; name: string; foldsInto: string | null },
): GroupPlan {
  const { groupId, name, foldsInto } = change;
  return {
    ...plan,
    groups: plan.groups.map((group) => (group.id === groupId ? { ...group, name, foldsInto } : group)),
  };
}

/** The plan with the group of another administration that an administration is shown with. */
export function withAdministrationFold(
  plan: GroupPlan,
  change: { administrationId: string; foldsInto: string },
): GroupPlan {
  const { administrationId, foldsInto } = change;
  const administrations = plan.administrations.map((one) =>
    one.id === administrationId ? { ...one, foldsInto } : one,
  );
  return { ...plan, administrations };
}

/** Counts staff, drops groups without units, and gives every fold that leads nowhere the one that would be proposed. */
function settled(plan: GroupPlan, units: readonly PlanUnit[]): GroupPlan {
  const kept = plan.groups.filter((group) => group.unitIds.length > 0);
  const groups = [...Map.groupBy(kept, (group) => group.administrationId).values()].flat();
  // What would be proposed for these very groups names a fold for each; its ids are g1, g2 … in the same order.
  const proposed = planOf({ groups, units, minimum: plan.minimum });
  const idOf = new Map(proposed.groups.map((group, index) => [group.id, groups[index]?.id ?? '']));
  const own = (id: string | null | undefined) => (id === null || id === undefined ? null : (idOf.get(id) ?? null));
  const folded = groups.map((group, index): PlannedGroup => {
    const fresh = proposed.groups[index];
    const stands = groups.some(
      (other) => other.id === group.foldsInto && other.administrationId === group.administrationId && other !== group,
    );
    return { ...group, planned: fresh?.planned ?? 0, foldsInto: stands ? group.foldsInto : own(fresh?.foldsInto) };
  });
  const administrations = proposed.administrations.map(({ id, planned, foldsInto }) => {
    const named = plan.administrations.find((one) => one.id === id)?.foldsInto ?? null;
    const stands = groups.some((group) => group.id === named && group.administrationId !== id);
    return { id, planned, foldsInto: stands ? named : own(foldsInto) };
  });
  return { minimum: plan.minimum, groups: folded, administrations };
}

function smallestOf<G extends { unitIds: readonly string[] }>(
  groups: readonly G[],
  units: readonly PlanUnit[],
): G | undefined {
  const staffOf = (group: G) =>
    units.filter((unit) => group.unitIds.includes(unit.id)).reduce((sum, unit) => sum + unit.staff, 0);
  return groups.reduce<G | undefined>(
    (best, group) => (best && staffOf(best) <= staffOf(group) ? best : group),
    undefined,
  );
}

function inOrderOf(units: readonly PlanUnit[], ids: readonly string[]): string[] {
  return units.filter((unit) => ids.includes(unit.id)).map((unit) => unit.id);
}

function nameOf(units: readonly PlanUnit[]): string {
  return units.map((unit) => unit.name).join(', ');
}
