import { DEFAULT_K } from './fold.ts';
import { foldSets } from './fold-sets.ts';
import type { GroupPlan, PlannedGroup } from './group-plan.ts';

/** Groups whose answers are shown together at one step of the way. */
export type FoldStep = { groupIds: string[]; planned: number };

/**
 * The way of a group through the fold tree: whom it is shown with when all answer, then who joins when nobody of those answers and all
 * others do, and so on for at most `most` steps; it ends with everybody, or where those before would part. RangeError for an unknown group.
 */
export function foldPath(plan: GroupPlan, groupId: string, most = plan.groups.length): FoldStep[] {
  const steps: FoldStep[] = [];
  let silent: readonly string[] = [];
  while (steps.length < most) {
    const set = setWith(plan, groupId, silent);
    const ids = set?.map((group) => group.id) ?? [];
    if (!set || ids.length <= silent.length || !silent.every((id) => ids.includes(id))) break;
    silent = ids;
    steps.push({ groupIds: [...silent], planned: set.reduce((sum, group) => sum + group.planned, 0) });
  }
  if (steps.length === 0) throw new RangeError(`nothing is shown of group ${groupId}`);
  return steps;
}

/** The groups that one is shown with when nobody of the silent ones answers and all others do; undefined when nothing can be shown. */
function setWith(plan: GroupPlan, groupId: string, silent: readonly string[]): PlannedGroup[] | undefined {
  const quiet = new Set(silent);
  const sets = foldSets(plan, (groups) => {
    let [planned, answered] = [0, 0];
    for (const group of groups) {
      planned += group.planned;
      if (!quiet.has(group.id)) answered += group.planned;
    }
    return planned >= plan.minimum && answered >= DEFAULT_K;
  });
  return sets.find((set) => set.some((group) => group.id === groupId));
}
