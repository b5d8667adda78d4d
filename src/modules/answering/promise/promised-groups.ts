import { foldPath } from '#disclosure/fold-path.ts';
import type { GroupPlan } from '#disclosure/group-plan.ts';

/** A group of the promise and, by name, with whom it is always shown and who joins it first when too few answer. */
export type PromisedGroup = { name: string; people: number; always: string[]; next: string[] };

/** The groups of a promised plan in plan order. Reckoned once for each promise: it does not change. */
export function promisedGroups(digest: string, plan: GroupPlan): PromisedGroup[] {
  const known = reckoned.get(digest);
  if (known) return known;
  const groups = plan.groups.map((group): PromisedGroup => {
    const [own, joined] = foldPath(plan, group.id, 2);
    const ownIds = own?.groupIds ?? [];
    return {
      name: group.name,
      people: group.planned,
      always: namesOf(
        plan,
        ownIds.filter((id) => id !== group.id),
      ),
      next: namesOf(
        plan,
        (joined?.groupIds ?? []).filter((id) => !ownIds.includes(id)),
      ),
    };
  });
  const [oldest] = reckoned.keys();
  if (reckoned.size >= MOST && oldest !== undefined) reckoned.delete(oldest);
  reckoned.set(digest, groups);
  return groups;
}

const MOST = 100;
const reckoned = new Map<string, PromisedGroup[]>();

function namesOf(plan: GroupPlan, ids: readonly string[]): string[] {
  return plan.groups.filter((group) => ids.includes(group.id)).map((group) => group.name);
}
