import { audienceOf, type LabelPart, type ShownGroup } from '#disclosure/fold.ts';
import { foldPath } from '#disclosure/fold-path.ts';
import type { GroupPlan } from '#disclosure/group-plan.ts';
import type { StoredPlan } from './group-plan.queries.ts';

/** What respondents of a group are told about whom their answers are shown with. */
export type Audience = {
  /** Whose answers theirs are shown together with when everyone answers. */
  name: string;
  staff: number;
  /** Who joins when too few of those answer; null when nobody can, and then nothing is shown. */
  nextName: string | null;
};

/** From the plan alone, for a group of it. */
export function audienceIn(stored: StoredPlan, groupId: string): Audience {
  const { plan } = stored;
  const own = audienceOf(plan, groupId);
  // When nobody of the own set answers and everybody else does, the plan joins it with the next.
  const [, joined] = foldPath(plan, groupId, 2);
  const added = joined?.groupIds.filter((id) => !own.groupIds.includes(id)) ?? [];
  return {
    name: labelOf(stored, own.parts),
    staff: own.planned,
    nextName: added.length > 0 ? labelOf(stored, partsOf(plan, added)) : null,
  };
}

/** Who a group is always shown together with, however many answer; null when it can be shown alone. For a plan without problems. */
export function alwaysShownWith(stored: StoredPlan, groupId: string): string | null {
  const others = audienceOf(stored.plan, groupId).groupIds.filter((id) => id !== groupId);
  return others.length > 0 ? labelOf(stored, partsOf(stored.plan, others)) : null;
}

/** Who joins a group, one step after another, as fewer and fewer answer, and how many they are then in all; at most `most` steps. */
export function joinersOf(stored: StoredPlan, groupId: string, most: number): { name: string; staff: number }[] {
  const steps = foldPath(stored.plan, groupId, most + 1);
  return steps.slice(1).map((step, index) => {
    const added = step.groupIds.filter((id) => !steps[index]?.groupIds.includes(id));
    return { name: labelOf(stored, partsOf(stored.plan, added)), staff: step.planned };
  });
}

/** Names of a shown group: whole administrations by their name, parts by the names of their groups. Names are the organisation's own, in Swedish. */
export function labelOf(stored: StoredPlan, parts: readonly LabelPart[], level?: ShownGroup['level']): string {
  return listed(
    parts.flatMap((part) =>
      part.whole && (part.groupIds.length > 1 || level === 'administration')
        ? [administrationOf(stored, part)]
        : groupNames(stored.plan, part),
    ),
  );
}

/** The names of the administrations that a shown group has people from. */
export function administrationNamesOf(stored: StoredPlan, shown: Pick<ShownGroup, 'parts'>): string[] {
  return shown.parts.map((part) => administrationOf(stored, part));
}

/** `A`, `A och B`, `A, B och C`. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} och ${last}`;
}

function administrationOf(stored: StoredPlan, part: LabelPart): string {
  return stored.administrationNames.get(part.administrationId) ?? '';
}

function groupNames(plan: GroupPlan, part: LabelPart): string[] {
  return plan.groups.filter((group) => part.groupIds.includes(group.id)).map((group) => group.name);
}

function partsOf(plan: GroupPlan, groupIds: readonly string[]): LabelPart[] {
  const groups = plan.groups.filter((group) => groupIds.includes(group.id));
  return [...Map.groupBy(groups, (group) => group.administrationId)].map(([administrationId, own]) => ({
    administrationId,
    whole: plan.groups.every((group) => group.administrationId !== administrationId || own.includes(group)),
    groupIds: own.map((group) => group.id),
  }));
}
