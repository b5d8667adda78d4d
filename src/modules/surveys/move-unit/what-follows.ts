import type { MemberView } from '#platform/web/context.ts';
import type { GroupPlan, PlanUnit, PlannedGroup } from '#disclosure/group-plan.ts';
import { expectedVisibility } from '#disclosure/visibility.ts';
import { withUnitMoved } from '../group-plan.rules.ts';
import { surveysTexts } from '../surveys.texts.ts';

/** What a move makes of the two groups, and of how much can be shown: said before it is made. */
export function whatFollows(of: {
  view: MemberView;
  plan: GroupPlan;
  units: readonly PlanUnit[];
  move: { unitId: string; toGroupId: string };
  from: PlannedGroup;
  expectedResponse: number;
  threshold: number;
}): string {
  const { plan, units, move, from } = of;
  const t = surveysTexts[of.view.locale].moveUnit;
  if (move.toGroupId === from.id) return t.here;
  const after = withUnitMoved(plan, units, move);
  const to = after.groups.find((group) => group.unitIds.includes(move.unitId));
  const seen = (one: GroupPlan) =>
    Math.round(expectedVisibility(one, of.expectedResponse / 100, of.threshold).staffShare * 100);
  return [
    t.becomes(to?.planned ?? 0),
    ...(to && isTooSmall(after, to) ? [t.tooFew(plan.minimum)] : []),
    left(of, after),
    t.seen(seen(plan), seen(after)),
  ].join(' ');
}

function left(of: { view: MemberView; from: PlannedGroup }, after: GroupPlan): string {
  const t = surveysTexts[of.view.locale].moveUnit;
  const rest = after.groups.find((group) => group.id === of.from.id);
  if (!rest) return t.gone(of.from.name);
  return isTooSmall(after, rest)
    ? t.leftTooFew(rest.name, rest.planned, after.minimum)
    : t.left(rest.name, rest.planned);
}

function isTooSmall(plan: GroupPlan, group: PlannedGroup): boolean {
  const hasSibling = plan.groups.some(
    (other) => other.id !== group.id && other.administrationId === group.administrationId,
  );
  return group.planned < plan.minimum && hasSibling;
}
