import type { GroupPlan, PlannedGroup } from './group-plan.ts';

/**
 * Joins the groups of a plan until every set carries: the first set in plan order that does not joins the set its plan names for it.
 * Returns a partition of the groups, sets and members in plan order; empty when the whole together does not carry.
 */
export function foldSets(plan: GroupPlan, carries: (groups: readonly PlannedGroup[]) => boolean): PlannedGroup[][] {
  let sets: FoldSet[] = plan.groups.map((group) => ({ groups: [group], root: group }));
  for (;;) {
    const weak = sets.find((set) => !carries(set.groups));
    if (!weak) return sets.map((set) => set.groups);
    const host = hostOf(weak, sets, plan);
    if (!host) return [];
    sets = joined({ plan, sets, weak, host });
  }
}

/** Groups that have joined, and the one among them whose own fold leads on. */
type FoldSet = { groups: PlannedGroup[]; root: PlannedGroup };

function hostOf(weak: FoldSet, sets: readonly FoldSet[], plan: GroupPlan): FoldSet | undefined {
  return (
    namedSibling(weak, sets) ??
    nextAfter(weak, sets, (set) => sharesAdministration(set, weak)) ??
    namedElsewhere(weak, sets, plan) ??
    nextAfter(weak, sets, () => true)
  );
}

// Follows the names from the root for as long as they stay inside; two groups may name each other.
function namedSibling(weak: FoldSet, sets: readonly FoldSet[]): FoldSet | undefined {
  let id = weak.root.foldsInto;
  for (const _step of weak.groups) {
    const inside = weak.groups.find((group) => group.id === id);
    if (!inside) return setWith(id, sets);
    id = inside.foldsInto;
  }
  return undefined;
}

function namedElsewhere(weak: FoldSet, sets: readonly FoldSet[], plan: GroupPlan): FoldSet | undefined {
  return plan.administrations
    .filter((administration) => weak.groups.some((group) => group.administrationId === administration.id))
    .map((administration) => setWith(administration.foldsInto, sets))
    .find((set) => set !== undefined && set !== weak);
}

function setWith(groupId: string | null, sets: readonly FoldSet[]): FoldSet | undefined {
  return sets.find((set) => set.groups.some((group) => group.id === groupId));
}

function nextAfter(weak: FoldSet, sets: readonly FoldSet[], fits: (set: FoldSet) => boolean): FoldSet | undefined {
  const place = sets.indexOf(weak);
  return [...sets.slice(place + 1), ...sets.slice(0, place)].find(fits);
}

function sharesAdministration(one: FoldSet, other: FoldSet): boolean {
  return one.groups.some((a) => other.groups.some((b) => a.administrationId === b.administrationId));
}

function joined({
  plan,
  sets,
  weak,
  host,
}: {
  plan: GroupPlan;
  sets: FoldSet[];
  weak: FoldSet;
  host: FoldSet;
}): FoldSet[] {
  const members = new Set([...weak.groups, ...host.groups]);
  const set = { groups: plan.groups.filter((group) => members.has(group)), root: host.root };
  const all = [...sets.filter((other) => other !== weak && other !== host), set];
  return all.sort((a, b) => placeOf(plan, a) - placeOf(plan, b));
}

function placeOf(plan: GroupPlan, set: FoldSet): number {
  return plan.groups.findIndex((group) => group === set.groups[0]);
}
