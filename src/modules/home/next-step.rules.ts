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
  | 'plan'
  | 'propose'
  | 'matter'
  | 'memorandum'
  | 'outcome'
  | 'done';

/** The one next step, and where it is taken (a path under the organisation). */
export type NextStep = { step: StepName; path: string };

/**
 * The one next step of lilla spåret. It follows one plan, the latest: what other matters and memoranda there are says nothing of it.
 * Pure; `units` is how many units have been entered.
 */
export function nextStep(thread: Standing, units: number): NextStep {
  const plan = latest(thread, 'plan');
  if (plan) return nextForPlan(thread, plan);
  const has = (kind: NodeKind) => thread.nodes.some((node) => node.kind === kind);
  const open = thread.nodes.find((node) => node.kind === 'survey' && node.state === 'open');
  if (has('need')) return { step: 'plan', path: '/planer' };
  if (has('finding')) return { step: 'need', path: '/lagesbild/behov/nytt' };
  if (has('result')) return { step: 'finding', path: '/lagesbild/slutsatser/ny' };
  if (open) return { step: 'answers', path: open.path };
  if (units > 0) return { step: 'survey', path: latest(thread, 'survey')?.path ?? '/enkater' };
  return has('mandate')
    ? { step: 'units', path: '/organisation' }
    : { step: 'mandate', path: '/organisation/uppdrag/nytt' };
}

function nextForPlan(thread: Standing, plan: Standing['nodes'][number]): NextStep {
  if (plan.state === 'adopted') return { step: 'done', path: plan.path };
  if (plan.state === 'draft') {
    const hasMeasures = thread.links.some((link) => link.fromId === plan.id && kindOf(thread, link.toId) === 'measure');
    return hasMeasures ? { step: 'propose', path: `${plan.path}/aterstar` } : { step: 'plan', path: plan.path };
  }
  const matter = restingOn(thread, plan.id, 'matter');
  if (!matter) return { step: 'matter', path: '/arenden/nytt' };
  const written = restingOn(thread, matter.id, 'memorandum');
  return { step: written ? 'outcome' : 'memorandum', path: matter.path };
}

function latest(thread: Standing, kind: NodeKind) {
  return thread.nodes.filter((node) => node.kind === kind).toSorted((a, b) => b.id - a.id)[0];
}

function restingOn(thread: Standing, id: number, kind: NodeKind) {
  const ids = new Set(thread.links.filter((link) => link.toId === id).map((link) => link.fromId));
  return thread.nodes.find((node) => node.kind === kind && ids.has(node.id));
}

function kindOf(thread: Standing, id: number): NodeKind | undefined {
  return thread.nodes.find((node) => node.id === id)?.kind;
}
