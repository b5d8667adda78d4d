import type { NodeKind } from '#foundations/thread/index.ts';

/** The thread of an organisation, as far as it says where the work stands. */
export type Standing = {
  nodes: readonly { id: number; kind: NodeKind; state: string; path: string }[];
  links: readonly { fromId: number; toId: number }[];
};

export type StepName =
  | 'mandate'
  | 'units'
  | 'survey'
  | 'answers'
  | 'finding'
  | 'need'
  | 'rank'
  | 'plan'
  | 'propose'
  | 'matter'
  | 'memorandum'
  | 'hand-over'
  | 'outcome'
  | 'done';

/** A next step, and where it is taken (a path under the organisation); `planId` when it is a plan's. */
export type NextStep = { step: StepName; path: string; planId?: number };

/**
 * What the work can go on with: one step for every plan that is on its way, or the one step before there is any. The first is where the
 * work stands, for everybody alike: the step of the plan with most measures, so that a draft begun and left takes nobody back. What other
 * matters and memoranda there are says nothing of a plan.
 * Pure; `units` is how many units have been entered, `ranked` how many needs have a place in the order.
 */
export function nextSteps(thread: Standing, counts: { units: number; ranked: number }): [NextStep, ...NextStep[]] {
  const plans = newestFirst(thread, 'plan');
  const onTheirWay = plans
    .filter(({ state }) => state !== 'adopted')
    .toSorted((a, b) => measuresOf(thread, b).length - measuresOf(thread, a).length);
  const [first, ...others] = onTheirWay.length > 0 ? onTheirWay : plans.slice(0, 1);
  if (!first) return [beforePlan(thread, counts)];
  return [nextForPlan(thread, first), ...others.map((plan) => nextForPlan(thread, plan))];
}

function beforePlan(thread: Standing, { units, ranked }: { units: number; ranked: number }): NextStep {
  const has = (kind: NodeKind) => thread.nodes.some((node) => node.kind === kind);
  const open = thread.nodes.find((node) => node.kind === 'survey' && node.state === 'open');
  if (has('need'))
    return ranked > 0 ? { step: 'plan', path: '/planer' } : { step: 'rank', path: '/lagesbild/behov/ordning' };
  if (has('finding')) return { step: 'need', path: '/lagesbild/behov/nytt' };
  if (has('result')) return { step: 'finding', path: '/lagesbild/slutsatser/ny' };
  if (open) return { step: 'answers', path: open.path };
  if (units > 0) return { step: 'survey', path: newestFirst(thread, 'survey')[0]?.path ?? '/enkater' };
  return has('mandate')
    ? { step: 'units', path: '/organisation' }
    : { step: 'mandate', path: '/organisation/uppdrag/nytt' };
}

/** Whether the work has hardly begun: nothing is asked, planned or prepared for a decision. */
export function isNew({ nodes }: Pick<Standing, 'nodes'>): boolean {
  return !nodes.some(({ kind }) => kind === 'survey' || kind === 'plan' || kind === 'matter');
}

function nextForPlan(thread: Standing, plan: Standing['nodes'][number]): NextStep {
  const planId = plan.id;
  if (plan.state === 'adopted') return { step: 'done', path: plan.path, planId };
  if (plan.state === 'draft') {
    return measuresOf(thread, plan).length > 0
      ? { step: 'propose', path: `${plan.path}/aterstar`, planId }
      : { step: 'plan', path: plan.path, planId };
  }
  const matter = restingOn(thread, plan.id, 'matter').find(({ state }) => state !== 'closed');
  if (!matter) return { step: 'matter', path: '/arenden/nytt', planId };
  const written = restingOn(thread, matter.id, 'memorandum');
  const step =
    written.length === 0 ? 'memorandum' : written.some(({ state }) => state === 'draft') ? 'hand-over' : 'outcome';
  return { step, path: matter.path, planId };
}

/** Ids grow. */
function newestFirst(thread: Standing, kind: NodeKind) {
  return thread.nodes.filter((node) => node.kind === kind).toSorted((a, b) => b.id - a.id);
}

function restingOn(thread: Standing, id: number, kind: NodeKind) {
  const ids = new Set(thread.links.filter((link) => link.toId === id).map((link) => link.fromId));
  return thread.nodes.filter((node) => node.kind === kind && ids.has(node.id));
}

function measuresOf(thread: Standing, plan: Standing['nodes'][number]) {
  const ids = new Set(thread.links.filter((link) => link.fromId === plan.id).map((link) => link.toId));
  return thread.nodes.filter((node) => node.kind === 'measure' && ids.has(node.id));
}
