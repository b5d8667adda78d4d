import type { NodeKind } from '#foundations/thread/index.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import {
  acceptTask,
  addMatter,
  afterPaths,
  decisionsPaths,
  recordDecision,
  writeMemorandum,
} from '#modules/decisions/index.ts';
import { addMeasure, addPlan, plansPaths } from '#modules/plans/index.ts';
import { addFinding, addNeed, situationPaths, type SourceKind } from '#modules/situation/index.ts';
import type { Gap, GapKind } from './gaps.rules.ts';
import type { Sides } from './graph.ts';

/** The page where this person can mend the gap; undefined when it is not theirs to mend. */
export function mendingHref(gap: Gap, { view, sides }: { view: MemberView; sides: Sides }): string | undefined {
  const { id } = gap;
  const node = sides.nodes.get(id);
  if (!node || !hasRole(view.actor, mendedBy[gap.kind])) return undefined;
  const { organisation } = view;
  const own = `/${organisation.slug}${node.path}`;
  switch (gap.kind) {
    case 'result-without-finding':
      return situationPaths.addFinding(organisation, { source: { kind: sourceOf(node.kind), id } });
    case 'finding-without-evidence':
      return situationPaths.addEvidence(organisation, id);
    case 'finding-without-need':
      return situationPaths.addNeed(organisation, id);
    case 'need-without-finding':
      return situationPaths.changeNeed(organisation, id);
    case 'need-without-measure': {
      const draft = [...sides.nodes.values()].findLast(({ kind, state }) => kind === 'plan' && state === 'draft');
      if (draft) return `${plansPaths.addMeasure(organisation, draft.id)}?behov=${id}`;
      return hasRole(view.actor, addPlan.roles) ? plansPaths.addPlan(organisation) : undefined;
    }
    case 'plan-without-matter':
      return decisionsPaths.addMatter(organisation, id);
    case 'matter-without-memorandum':
      return decisionsPaths.writeMemorandum(organisation, id);
    case 'memorandum-without-decision': {
      const matter = near(sides, 'restsOn', id).find(({ kind }) => kind === 'matter');
      return matter && node.state === 'handed-over' ? decisionsPaths.recordDecision(organisation, matter.id) : own;
    }
    case 'decision-without-task': {
      const matter = near(sides, 'restsOn', id).find(({ kind }) => kind === 'matter');
      return matter ? afterPaths.tasks(organisation, matter.id) : own;
    }
    case 'decision-appealed':
    case 'changed-since':
      return own;
    case 'measure-without-need':
    case 'no-owner':
    case 'no-date':
    case 'no-indicator':
    case 'no-goal': {
      // What has been put forward or adopted is not written in: its page says what to do instead.
      const plan = near(sides, 'ledTo', id).find(({ kind }) => kind === 'plan');
      return plan?.state === 'draft' ? plansPaths.changeMeasure(organisation, plan.id, id) : own;
    }
  }
}

function sourceOf(kind: NodeKind): SourceKind {
  if (kind === 'conversation_round') return 'conversation';
  if (kind === 'brought_home') return 'home';
  return kind === 'received_share' ? 'share' : 'result';
}

const mendedBy: Record<GapKind, typeof addMatter.roles> = {
  'result-without-finding': addFinding.roles,
  'finding-without-evidence': addFinding.roles,
  'finding-without-need': addNeed.roles,
  'need-without-finding': addNeed.roles,
  'need-without-measure': addMeasure.roles,
  'measure-without-need': addMeasure.roles,
  'no-owner': addMeasure.roles,
  'no-date': addMeasure.roles,
  'no-indicator': addMeasure.roles,
  'no-goal': addMeasure.roles,
  'plan-without-matter': addMatter.roles,
  'matter-without-memorandum': writeMemorandum.roles,
  'memorandum-without-decision': recordDecision.roles,
  'decision-without-task': acceptTask.roles,
  'decision-appealed': recordDecision.roles,
  'changed-since': addNeed.roles,
};

function near(sides: Sides, side: 'restsOn' | 'ledTo', id: number) {
  return (sides[side].get(id) ?? []).flatMap((other) => sides.nodes.get(other) ?? []);
}
