import { sameBody } from './proposal.rules.ts';

export const outcomes = ['approved', 'amended', 'rejected', 'referred-back', 'tabled'] as const;
export type Outcome = (typeof outcomes)[number];
export type MatterState = 'open' | 'decided' | 'closed';

type Settled = {
  id: number;
  decidedOn: string;
  outcome: Outcome;
  memorandumId: number | null;
  body: string;
  /** Null where it was recorded before this was kept. */
  settles?: boolean | null | undefined;
};
type Written = { id: number; state: 'draft' | 'handed-over'; deciding: string };

/** The one next thing in a matter, and where it is done. */
export type MatterStep =
  | { step: 'write' | 'rework' | 'done' | 'close' }
  | { step: 'hand-over'; memorandumId: number }
  | { step: 'outcome' | 'tabled' | 'next-body'; body: string };

/**
 * What comes next. Decisions are in the order they were recorded; `deciding` is the body whose decision settles the matter, `nextBody` the one whose
 * turn it is by the chosen way.
 */
export function nextInMatter(matter: {
  state: MatterState;
  memoranda: readonly Written[];
  decisions: readonly Settled[];
  /** Ids of the decisions that a court has annulled. */
  annulled?: readonly number[] | undefined;
  nextBody?: string | undefined;
}): MatterStep {
  if (matter.state === 'closed') return { step: 'done' };
  if (matter.state === 'decided') return { step: 'close' };
  const draft = matter.memoranda.find((memorandum) => memorandum.state === 'draft');
  if (draft) return { step: 'hand-over', memorandumId: draft.id };
  const latest = matter.memoranda.at(-1);
  if (!latest) return { step: 'write' };
  const decision = matter.decisions.filter((one) => one.memorandumId === latest.id).at(-1);
  if (decision && matter.annulled?.includes(decision.id)) return { step: 'write' };
  if (decision?.outcome === 'referred-back') return { step: 'rework' };
  if (decision?.outcome === 'tabled') return { step: 'tabled', body: decision.body };
  if (decision && !sameBody(decision.body, latest.deciding))
    return { step: 'next-body', body: matter.nextBody ?? latest.deciding };
  return { step: 'outcome', body: matter.nextBody ?? latest.deciding };
}

/** What is asked of a decision before it is recorded. Days are YYYY-MM-DD. */
export type Recordable = {
  decidedOn: string;
  today: string;
  matter: { state: MatterState; openedOn: string };
  /** Every memorandum of the matter. */
  memoranda: readonly { state: 'draft' | 'handed-over' }[];
  /** The memorandum that the decision is about. */
  memorandum: { state: 'draft' | 'handed-over'; handedOverOn: string | null } | undefined;
  /** When the plan was put forward, where nothing else says when it was. */
  putForwardOn: string | undefined;
};

/** Why a decision cannot be recorded as it was typed. */
export function whyNotRecordable(
  decision: Recordable,
):
  | 'matter-settled'
  | 'hand-over-first'
  | 'not-handed-over'
  | 'in-the-future'
  | 'before-matter'
  | 'before-handed-over'
  | 'before-plan'
  | undefined {
  const { decidedOn, matter, memorandum, putForwardOn } = decision;
  if (matter.state !== 'open') return 'matter-settled';
  if (awaitsHandOver(decision.memoranda)) return 'hand-over-first';
  if (memorandum?.state === 'draft') return 'not-handed-over';
  if (decidedOn > decision.today) return 'in-the-future';
  if (decidedOn < matter.openedOn) return 'before-matter';
  if (memorandum?.handedOverOn && decidedOn < memorandum.handedOverOn) return 'before-handed-over';
  return putForwardOn && decidedOn < putForwardOn ? 'before-plan' : undefined;
}

/** Whether what is to be decided on is still being written: there is a draft, and nothing has been handed over. */
export function awaitsHandOver(memoranda: readonly { state: 'draft' | 'handed-over' }[]): boolean {
  return memoranda.length > 0 && memoranda.every(({ state }) => state === 'draft');
}

/** What a decision does to its matter and to the plan that it is about. A preparing body settles nothing, but it may send the matter back. */
export function effectOf(decision: { outcome: Outcome; settling: boolean }): {
  matter: MatterState;
  plan: 'lock' | 'open-again' | 'leave';
} {
  if (decision.outcome === 'referred-back') return { matter: 'open', plan: 'open-again' };
  if (decision.outcome === 'tabled' || !decision.settling) return { matter: 'open', plan: 'leave' };
  return { matter: 'decided', plan: decision.outcome === 'rejected' ? 'leave' : 'lock' };
}

/** Whether a recorded decision is the one that ended its matter: a preparing body's, a referral and a tabling end nothing. */
export function endedMatter(decision: Settled, matter: { state: MatterState; memoranda: readonly Written[] }): boolean {
  if (matter.state === 'open') return false;
  return !isPreparing(decision, matter.memoranda);
}

/** Whether a decision only prepares that of another body, or sends the matter on without an end. */
export function isPreparing(decision: Settled, memoranda: readonly Written[]): boolean {
  const about =
    memoranda.find(({ id }) => id === decision.memorandumId) ??
    memoranda.findLast(({ state }) => state === 'handed-over');
  const settling = decision.settles ?? (about ? sameBody(about.deciding, decision.body) : true);
  return effectOf({ outcome: decision.outcome, settling }).matter !== 'decided';
}

/** Kommunallagen (2017:725) applies from 2018; older decisions had the days of another act. */
export function isTimed({ decidedOn }: { decidedOn: string }): boolean {
  return decidedOn >= '2018-01-01';
}

/** Why a memorandum cannot have been handed over on a day. Days are YYYY-MM-DD. */
export function whyNotHandedOver(handed: {
  on: string;
  today: string;
  writtenOn: string;
}): 'in-the-future' | 'before-memorandum' | undefined {
  if (handed.on > handed.today) return 'in-the-future';
  return handed.on < handed.writtenOn ? 'before-memorandum' : undefined;
}

/** Why a memorandum that was handed over cannot be taken back. */
export function whyNotTakenBack(memorandum: {
  state: 'draft' | 'handed-over';
  decided: boolean;
  matter: MatterState;
}): 'not-handed-over' | 'decided' | 'matter-settled' | undefined {
  if (memorandum.state === 'draft') return 'not-handed-over';
  if (memorandum.decided) return 'decided';
  return memorandum.matter === 'open' ? undefined : 'matter-settled';
}
