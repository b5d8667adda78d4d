import { attack, Undecided } from './attack/attack.ts';
import { protect, type ExactResult, type Rung } from './protect/protect.ts';
import type { GateReport, Published, Range } from './published.ts';

/** What may be shown, and what the attacker found when it had all of it. */
export type Release = { published: Published; gate: GateReport };

/** How coarse each question became; for figures and tests. It depends on what was answered, and is neither stored nor shown. */
type Coarseness = ReadonlyMap<string, Rung>;

type ReleaseOptions = {
  /** 0–1, never falling. */
  progress?: (done: number) => void;
  /** Hears of it when a release is found. */
  coarseness?: (rungs: Coarseness) => void;
  /** The attacker; another in tests. */
  tried?: typeof attack;
};

/**
 * Protects what was counted, lets the attacker at it, makes the questions coarser of which it found something, and again until it finds
 * nothing. Always ends in something that holds, since a survey that cannot be counted would keep its answers: where no coarser table helps,
 * or the attacker cannot decide, only the whole is shown, and at last nothing (`gate.withheld`). What is shown when nothing is follows from the plan alone.
 */
export async function release(exact: ExactResult, options: ReleaseOptions = {}): Promise<Release> {
  const { coarseness = () => undefined, tried = attack } = options;
  const told = rising(options.progress ?? (() => undefined));
  const progress = (done: number, all: number) => told((0.95 * done) / Math.max(1, all));
  told(0);
  const rungs = new Map<string, Rung>();
  const found =
    (await byRungs(exact, { rungs, tried: (published) => tried(published, { progress }) })) ??
    (await withheld(exact, (published) => tried(published, { progress })));
  coarseness(rungs);
  told(1);
  return found;
}

type Try = (published: Published) => Promise<GateReport>;

const NEXT: Record<Rung, Rung> = { 0: 1, 1: 2, 2: 3, 3: 4, 4: 5, 5: 5 };

/** Question by question; undefined where what is found is of the groups, or of a question that is shown nowhere. */
async function byRungs(
  exact: ExactResult,
  { rungs, tried }: { rungs: Map<string, Rung>; tried: Try },
): Promise<Release | undefined> {
  for (;;) {
    const published = protect(exact, rungs);
    const outcome = await outcomeOf(tried, published);
    if (!Array.isArray(outcome)) return { published, gate: outcome };
    const isMended = outcome.length > 0 && outcome.every((key) => key !== undefined && (rungs.get(key) ?? 0) < 5);
    if (!isMended) return undefined;
    for (const key of new Set(outcome)) if (key !== undefined) rungs.set(key, NEXT[rungs.get(key) ?? 0]);
  }
}

/** The report of an attacker that found nothing, otherwise of which questions it found something or could not decide; undefined: of the groups. */
async function outcomeOf(tried: Try, published: Published): Promise<GateReport | (string | undefined)[]> {
  try {
    const gate = await tried(published);
    return gate.holds ? gate : gate.findings.map(({ question }) => question);
  } catch (error) {
    return [error instanceof Undecided ? error.question : undefined];
  }
}

/** Only the whole, of smaller groups nothing but that they are there; then nothing at all. */
async function withheld(exact: ExactResult, tried: Try): Promise<Release> {
  const whole = protect(exact, new Map<string, Rung>(exact.questions.map(({ key }) => [key, 4])));
  const isWhole = (id: number) => exact.groups.some((group) => group.id === id && group.level === 'municipality');
  const belowWhole = {
    ...whole,
    groups: whole.groups.map((group) => (isWhole(group.id) ? group : { ...group, answers: anyOf(exact, group.id) })),
  };
  const outcome = await outcomeOf(tried, belowWhole);
  if (!Array.isArray(outcome)) return { published: belowWhole, gate: { ...outcome, withheld: 'below-whole' } };
  const published = {
    ...whole,
    groups: whole.groups.map((group) => ({ ...group, answers: anyOf(exact, group.id) })),
    tables: Object.fromEntries(exact.questions.map(({ key }) => [key, {}])),
  };
  return { published, gate: { ...nothingTried, withheld: 'everything' } };
}

/** Nothing is shown, so that there is nothing to find. */
const nothingTried: GateReport = {
  format: 'stadig-gate-1',
  holds: true,
  knows: 1,
  checked: { sets: 0, questions: 0, sensitive: 0, protectedAnswers: 0, solved: 0 },
  findings: [],
};

/** Every number of answers that a shown group may have: from k to all who were invited. Without codes nobody was invited, and the number stands. */
function anyOf({ groups, k }: ExactResult, id: number): Range {
  const { invited, answers } = groups.find((group) => group.id === id) ?? { invited: 0, answers: 0 };
  if (invited === 0) return { least: answers, most: answers };
  return { least: Math.min(k, answers, Math.max(0, invited - 2)), most: Math.max(invited, answers) };
}

function rising(progress: (done: number) => void): (done: number) => void {
  let most = -1;
  return (done) => {
    if (done <= most) return;
    most = done;
    progress(done);
  };
}
