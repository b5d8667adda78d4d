import type { GroupPlan, PlannedGroup } from './group-plan.ts';

/**
 * Joins the groups of a plan until every set carries: the first set in plan order that does not joins the set its plan names for it.
 * Returns a partition of the groups, sets and members in plan order; empty when the whole together does not carry.
 */
export function foldSets(plan: GroupPlan, carries: (groups: readonly PlannedGroup[]) => boolean): PlannedGroup[][] {
  const placed = plan.groups.map((group, place): Placed => ({ ...group, place }));
  let sets: FoldSet[] = placed.map((group) => ({ groups: [group], root: group }));
  for (;;) {
    const weak = sets.find((set) => !carries(set.groups));
    if (!weak) return sets.map((set) => set.groups.flatMap((group) => plan.groups[group.place] ?? []));
    const host = hostOf(weak, sets, plan);
    if (!host) return [];
    sets = joined(sets, weak, host);
  }
}

/** A group and where it stands in the plan. */
type Placed = PlannedGroup & { place: number };

/** Groups that have joined, in plan order, and the one among them whose own fold leads on. */
type FoldSet = { groups: Placed[]; root: Placed };

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

/** Both in one, where the first of them stands. */
function joined(sets: readonly FoldSet[], one: FoldSet, host: FoldSet): FoldSet[] {
  const groups = [...one.groups, ...host.groups].sort((a, b) => a.place - b.place);
  const set = { groups, root: host.root };
  return sets.flatMap((other) =>
    other === one || other === host ? (first(other) === first(set) ? [set] : []) : [other],
  );
}

function first(set: FoldSet): Placed | undefined {
  return set.groups[0];
}
