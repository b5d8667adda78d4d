import { addDays, isLegalRestDay, memorandumLatest, noticeLatest } from '#foundations/clocks/index.ts';
import type { Outcome } from '../matter.rules.ts';
import { sameBody } from '../proposal.rules.ts';
import { wayOf, type AskedBodies, type MatterStepRow, type WayStep } from './way.rules.ts';

/** What is known when the planned days are tried. Days are YYYY-MM-DD. */
export type WayFacts = {
  today: string;
  /** How many days before a meeting the memorandum is to be left; undefined where the organisation has not said. */
  leadDays: number | undefined;
  handedOver: boolean;
  /** Names of the assemblies and of the executive committee, by their one spelling. */
  assemblies: readonly string[];
  executives: readonly string[];
  /** Bodies that have had the matter, and on which day they last did; nothing is planned for them any more. */
  decided: readonly { body: string; decidedOn: string }[];
};

export type WayWarning =
  | { code: 'before-earlier'; body: string; plannedOn: string; earlier: string; earlierOn: string }
  | { code: 'notice-past'; body: string; plannedOn: string; latest: string }
  | { code: 'memorandum-past'; body: string; plannedOn: string; latest: string }
  | { code: 'rest-day'; body: string; plannedOn: string }
  | { code: 'passed'; body: string; plannedOn: string }
  | { code: 'no-executive'; body: string }
  | { code: 'not-last'; body: string; after: string }
  | { code: 'nobody-decides' };

/** What does not hold in the planned days and in the order of the bodies, for a person to judge. Nothing is stopped. */
export function warningsOf(way: readonly WayStep[], facts: WayFacts): WayWarning[] {
  return [...ofDays(way, facts), ...ofOrder(way, facts)];
}

function ofDays(way: readonly WayStep[], facts: WayFacts): WayWarning[] {
  return way.flatMap((step, at): WayWarning[] => {
    const { body, plannedOn } = step;
    if (plannedOn === null || isDone(step, facts)) return [];
    const warnings: WayWarning[] = [];
    const earlier = way.slice(0, at).findLast((one) => isLater(one, plannedOn) && !isDone(one, facts));
    if (earlier?.plannedOn)
      warnings.push({ code: 'before-earlier', body, plannedOn, earlier: earlier.body, earlierOn: earlier.plannedOn });
    if (isLegalRestDay(plannedOn)) warnings.push({ code: 'rest-day', body, plannedOn });
    if (plannedOn < facts.today) return [...warnings, { code: 'passed', body, plannedOn }];
    const { notice, memorandum } = stepDays(step, facts);
    if (notice && notice < facts.today) warnings.push({ code: 'notice-past', body, plannedOn, latest: notice });
    if (memorandum && memorandum < facts.today && !facts.handedOver)
      warnings.push({ code: 'memorandum-past', body, plannedOn, latest: memorandum });
    return warnings;
  });
}

function isLater({ plannedOn }: WayStep, day: string): boolean {
  return plannedOn !== null && plannedOn > day;
}

function ofOrder(way: readonly WayStep[], facts: WayFacts): WayWarning[] {
  if (way.length === 0) return [];
  const deciding = way.findLastIndex(({ kind }) => kind !== 'prepares');
  const settling = way[deciding];
  if (!settling) return [{ code: 'nobody-decides' }];
  const warnings: WayWarning[] = [];
  const after = way.at(-1);
  if (after && after !== settling) warnings.push({ code: 'not-last', body: settling.body, after: after.body });
  const before = way.slice(0, deciding);
  if (isAmong(facts.assemblies, settling.body) && !before.some(({ body }) => isAmong(facts.executives, body)))
    warnings.push({ code: 'no-executive', body: settling.body });
  return warnings;
}

/** The last days that lead up to a planned meeting: of the assembly's notice, and of the memorandum by the organisation's own rule. */
export function stepDays(
  { body, plannedOn }: Pick<WayStep, 'body' | 'plannedOn'>,
  facts: Pick<WayFacts, 'leadDays' | 'assemblies'>,
): { notice: string | undefined; memorandum: string | undefined } {
  if (plannedOn === null) return { notice: undefined, memorandum: undefined };
  return {
    notice: isAmong(facts.assemblies, body) ? noticeLatest(plannedOn) : undefined,
    memorandum: facts.leadDays === undefined ? undefined : memorandumLatest(plannedOn, facts.leadDays),
  };
}

/**
 * The earliest day on which the matter can be decided: no meeting before today, none before the one it follows, the first one after the memorandum's
 * days when it is not handed over, and the assembly a week after a notice that is posted today. A planned day to come stands. Undefined when it has been.
 */
export function earliestDecision(way: readonly WayStep[], facts: WayFacts): string | undefined {
  const deciding = way.findLastIndex(({ kind }) => kind !== 'prepares');
  const waiting = way.slice(0, deciding + 1).filter((step) => !isDone(step, facts));
  if (waiting.at(-1) !== way[deciding] || deciding < 0) return undefined;
  let day = facts.today;
  for (const [at, { body, plannedOn }] of waiting.entries()) {
    const first = at === 0 && !facts.handedOver ? addDays(facts.today, facts.leadDays ?? 0) : facts.today;
    const noticed = isAmong(facts.assemblies, body) ? addDays(facts.today, 7) : facts.today;
    day = [day, first, noticed].reduce((latest, one) => (one > latest ? one : latest));
    while (isLegalRestDay(day)) day = addDays(day, 1);
    const isLast = at === waiting.length - 1;
    if (!isLast && plannedOn !== null && plannedOn > day) day = plannedOn;
  }
  return day;
}

export function isDone({ body }: Pick<WayStep, 'body'>, { decided }: Pick<WayFacts, 'decided'>): boolean {
  return decided.some((one) => sameBody(one.body, body));
}

/** The body whose turn it is by the chosen way; undefined where none is chosen and when all of them have had it. */
export function bodyInTurn(
  steps: readonly MatterStepRow[],
  asked: AskedBodies | undefined,
  facts: Pick<WayFacts, 'decided'>,
): string | undefined {
  if (steps.length === 0) return undefined;
  return wayOf(steps, asked).find((step) => !isDone(step, facts))?.body;
}

type Passed = { id: number; body: string; decidedOn: string; outcome: Outcome };

/** The bodies that are done with the matter: what was referred back or annulled begins anew, and what was tabled comes again. */
export function passedBodies(decisions: readonly Passed[], annulled: readonly number[]): WayFacts['decided'] {
  const from = decisions.findLastIndex(({ id, outcome }) => outcome === 'referred-back' || annulled.includes(id)) + 1;
  return decisions.slice(from).filter(({ outcome }) => outcome !== 'tabled');
}

function isAmong(names: readonly string[], body: string): boolean {
  return names.some((name) => sameBody(name, body));
}
