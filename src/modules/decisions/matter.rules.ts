import { sameBody } from './proposal.rules.ts';

export const outcomes = ['approved', 'amended', 'rejected', 'referred-back', 'tabled'] as const;
export type Outcome = (typeof outcomes)[number];
export type MatterState = 'open' | 'decided' | 'closed';

type Settled = { id: number; decidedOn: string; outcome: Outcome; memorandumId: number | null; body: string };
type Written = { id: number; state: 'draft' | 'handed-over'; deciding: string };

/** The one next thing in a matter, and where it is done. */
export type MatterStep =
  | { step: 'write' | 'rework' | 'done' | 'close' }
  | { step: 'hand-over'; memorandumId: number }
  | { step: 'outcome' | 'tabled' | 'next-body'; body: string };

/** What comes next. Decisions are in the order they were recorded; `deciding` is the body whose decision settles the matter. */
export function nextInMatter(matter: {
  state: MatterState;
  memoranda: readonly Written[];
  decisions: readonly Settled[];
}): MatterStep {
  if (matter.state === 'closed') return { step: 'done' };
  if (matter.state === 'decided') return { step: 'close' };
  const draft = matter.memoranda.find((memorandum) => memorandum.state === 'draft');
  if (draft) return { step: 'hand-over', memorandumId: draft.id };
  const latest = matter.memoranda.at(-1);
  if (!latest) return { step: 'write' };
  const decision = matter.decisions.filter((one) => one.memorandumId === latest.id).at(-1);
  if (decision?.outcome === 'referred-back') return { step: 'rework' };
  if (decision?.outcome === 'tabled') return { step: 'tabled', body: decision.body };
  if (decision && !sameBody(decision.body, latest.deciding)) return { step: 'next-body', body: latest.deciding };
  return { step: 'outcome', body: latest.deciding };
}

/** What is asked of a decision before it is recorded. Days are YYYY-MM-DD. */
export type Recordable = {
  decidedOn: string;
  today: string;
  matter: { state: MatterState };
  memorandum: { writtenOn: string; state: 'draft' | 'handed-over' } | undefined;
};

/** Why a decision cannot be recorded as it was typed. */
export function whyNotRecordable(
  decision: Recordable,
): 'matter-settled' | 'not-handed-over' | 'in-the-future' | 'before-memorandum' | undefined {
  if (decision.matter.state !== 'open') return 'matter-settled';
  if (decision.memorandum?.state === 'draft') return 'not-handed-over';
  if (decision.decidedOn > decision.today) return 'in-the-future';
  if (decision.memorandum && decision.decidedOn < decision.memorandum.writtenOn) return 'before-memorandum';
  return undefined;
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
}): 'not-handed-over' | 'decided' | undefined {
  if (memorandum.state === 'draft') return 'not-handed-over';
  return memorandum.decided ? 'decided' : undefined;
}

/** What is still empty in a memorandum. It guides and never locks. */
export function missingParts(memorandum: {
  summary: string;
  proposals: readonly unknown[];
  signatory: string;
  signatoryRole: string;
}): ('summary' | 'proposals' | 'signature')[] {
  return [
    ...(memorandum.proposals.length === 0 ? (['proposals'] as const) : []),
    ...(memorandum.summary === '' ? (['summary'] as const) : []),
    ...(memorandum.signatory === '' && memorandum.signatoryRole === '' ? (['signature'] as const) : []),
  ];
}
