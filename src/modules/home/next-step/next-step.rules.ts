import type { NodeKind } from '#foundations/thread/index.ts';
import { DEFAULT_MINIMUM } from '#disclosure/group-plan.ts';

/** The thread of an organisation, as far as it says where the work stands. */
export type Standing = {
  nodes: readonly { id: number; kind: NodeKind; state: string; path: string }[];
  links: readonly { fromId: number; toId: number }[];
};

/** The survey that is being made or sent. */
export type Asking = {
  id: number;
  state: 'draft' | 'open';
  /** Whether letters have gone out, or codes on paper have been handed out instead. */
  isSent: boolean;
  /** How many of those asked have neither an address nor a code on paper. */
  without: number;
};

/** What the thread does not say. */
export type Beside = {
  /** How many units have been entered. */
  units: number;
  /** How many work in them; where they are fewer than a group can be, they talk instead. */
  staff?: number;
  /** How many needs have a place in the order. */
  ranked: number;
  asking: Asking | undefined;
  /** Plans that were adopted before they came here: they are not put forward for decision. */
  adoptedElsewhere: ReadonlySet<number>;
  /** Open matters, the oldest first. */
  matters: readonly { id: number; next: { step: string } }[];
};

export type StepName =
  | 'mandate'
  | 'units'
  | 'survey'
  | 'conversations'
  | 'finish'
  | 'reach'
  | 'send'
  | 'answers'
  | 'finding'
  | 'need'
  | 'rank'
  | 'plan'
  | 'follow-up'
  | 'propose'
  | 'matter'
  | 'memorandum'
  | 'hand-over'
  | 'outcome'
  | 'done';

/**
 * A next step, and where it is taken (a path under the organisation). `planId` when it is a plan's; `count` how many people are without a
 * code; `brought` when there is a plan already, adopted elsewhere.
 */
export type NextStep = { step: StepName; path: string; planId?: number; count?: number; brought?: boolean };

/**
 * What the work can go on with. The first is where the work stands, for everybody alike: the step of the plan with most measures, so that a
 * draft begun and left takes nobody back. But a plan that rests on no need waits while somebody asks what the needs are. What other matters
 * and memoranda there are says nothing of a plan; they come first only where nothing else has been begun.
 */
export function nextSteps(thread: Standing, beside: Beside): [NextStep, ...NextStep[]] {
  const plans = newestFirst(thread, 'plan');
  const [first, ...others] = plans
    .filter(({ id, state }) => state !== 'adopted' && !beside.adoptedElsewhere.has(id))
    .toSorted((a, b) => measuresOf(thread, b).length - measuresOf(thread, a).length)
    .map((plan) => nextForPlan(thread, plan));
  const understanding = beforePlan(thread, beside);
  const isAsking = beside.asking !== undefined || hasAnswers(thread) || thread.nodes.some(isRoundUnderWay);
  if (first) {
    const waits = isAsking && !has(thread, 'need');
    return waits
      ? [understanding, first, ...others]
      : [first, ...others, ...(beside.asking ? [asking(beside.asking)] : [])];
  }
  const adopted = plans.find(({ state }) => state === 'adopted');
  if (adopted) return [nextForPlan(thread, adopted), ...(beside.asking ? [asking(beside.asking)] : [])];
  const matter = plans.length === 0 && !isAsking ? beside.matters.find(({ next }) => next.step in inMatter) : undefined;
  return matter ? [nextInMatter(matter), understanding] : [understanding];
}

function beforePlan(thread: Standing, beside: Beside): NextStep {
  const elsewhere = newestFirst(thread, 'plan').find(({ id }) => beside.adoptedElsewhere.has(id));
  if (has(thread, 'need')) {
    if (beside.ranked === 0) return { step: 'rank', path: '/lagesbild/behov/ordning' };
    return elsewhere
      ? { step: 'follow-up', path: `${elsewhere.path}/genomgang`, planId: elsewhere.id }
      : { step: 'plan', path: '/planer' };
  }
  if (has(thread, 'finding')) return { step: 'need', path: '/lagesbild/behov/nytt' };
  if (hasAnswers(thread)) return { step: 'finding', path: '/lagesbild/slutsatser/ny' };
  if (beside.asking) return asking(beside.asking);
  const [round] = newestFirst(thread, 'conversation_round').filter(isRoundUnderWay);
  if (round) return { step: 'conversations', path: round.path };
  if (beside.units > 0 && isTooFew(beside.staff)) return { step: 'conversations', path: '/samtal/ny' };
  if (beside.units > 0 || !isNew(thread))
    return { step: 'survey', path: guide, ...(elsewhere && { brought: true, planId: elsewhere.id }) };
  return has(thread, 'mandate')
    ? { step: 'units', path: '/organisation' }
    : { step: 'mandate', path: '/organisation/uppdrag/nytt' };
}

/** Whether there is something to write a finding of: a result, a share of a joint survey, or a closed round of conversations with something counted. */
export function hasAnswers(thread: Pick<Standing, 'nodes'>): boolean {
  return thread.nodes.some(
    ({ kind, state }) =>
      kind === 'result' ||
      kind === 'received_share' ||
      kind === 'brought_home' ||
      (kind === 'conversation_round' && state === 'closed'),
  );
}

/** Whether teams are to talk, or are asked to. */
function isRoundUnderWay({ kind, state }: Standing['nodes'][number]): boolean {
  return kind === 'conversation_round' && (state === 'draft' || state === 'open');
}

/** Whether all who work in the organisation are too few for one group that a survey could show. */
function isTooFew(staff: number | undefined): boolean {
  return staff !== undefined && staff > 0 && staff < DEFAULT_MINIMUM;
}

/** The way to a sent survey, step by step. */
const guide = '/borja/behoven';

function asking(survey: Asking): NextStep {
  if (survey.state === 'draft') return { step: 'finish', path: guide };
  if (survey.without > 0) return { step: 'reach', path: reachPath(survey), count: survey.without };
  return survey.isSent ? { step: 'answers', path: `/enkater/${survey.id}` } : { step: 'send', path: guide };
}

/** Where people are given their codes: on the way to the first letter, or in the list that more addresses are added to. */
export function reachPath({ id, isSent }: Pick<Asking, 'id' | 'isSent'>): string {
  return isSent ? `/enkater/${id}/adresser/lista` : guide;
}

/** What is done in a matter before the committee has it. */
const inMatter: Record<string, StepName> = { write: 'memorandum', rework: 'memorandum', 'hand-over': 'hand-over' };

function nextInMatter({ id, next }: Beside['matters'][number]): NextStep {
  return { step: inMatter[next.step] ?? 'memorandum', path: `/arenden/${id}` };
}

/** Whether the work has hardly begun: nothing is asked or received, planned or prepared for a decision. */
export function isNew({ nodes }: Pick<Standing, 'nodes'>): boolean {
  const begun: readonly NodeKind[] = ['survey', 'conversation_round', 'received_share', 'plan', 'matter'];
  return !nodes.some(({ kind }) => begun.includes(kind));
}

function has({ nodes }: Pick<Standing, 'nodes'>, kind: NodeKind): boolean {
  return nodes.some((node) => node.kind === kind);
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
