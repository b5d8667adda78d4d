import {
  appealLastDay,
  approvalNoticeLatest,
  legalForceDay,
  minutesApprovalLatest,
} from '#foundations/clocks/index.ts';
import { isTimed } from '../matter.rules.ts';

export const eventTypes = [
  'minutes-approved',
  'announced',
  'extract-received',
  'appealed',
  'appeal-ended',
  'correction',
] as const;
export type EventType = (typeof eventTypes)[number];

/** What has happened to a decision. Days are YYYY-MM-DD. */
export type DecisionEvent = {
  type: EventType;
  happenedOn: string;
  atOnce: boolean;
  takenDownOn: string | null;
  documentId: number | null;
  outcome: 'upheld' | 'annulled' | null;
  note: string;
};

/** Where a decision stands in law. */
export type DecisionState =
  'decided' | 'approved' | 'approved-at-once' | 'extract-received' | 'in-force' | 'appealed' | 'annulled';

export type Standing = {
  state: DecisionState;
  approved: DecisionEvent | undefined;
  announced: DecisionEvent | undefined;
  extract: DecisionEvent | undefined;
  /** The last appeal and how all of it ended; no end while it is tried. */
  appeal: DecisionEvent | undefined;
  appealEnd: DecisionEvent | undefined;
  /** Whether it can be appealed at all: every decision of the assembly, and a committee's unless it only prepares (kommunallagen 13 kap. 2 §). */
  appealable: boolean;
  /** The last day to approve the minutes and to announce the approval, as long as it has not been done. */
  approvalLatest: string | undefined;
  announcedLatest: string | undefined;
  appealLast: string | undefined;
  /** The day it gets or got legal force; undefined while that cannot be computed. Never typed. */
  forceOn: string | undefined;
};

type Decided = { decidedOn: string; preparing: boolean; byAssembly?: boolean | undefined };

/**
 * Where a decision stands, from what has happened to it in the order it was recorded: of two of the same type the later stands. The days are
 * those of kommunallagen 5:69, 8:12 and 13:5, moved by lag (1930:173); a decision from before that law has none.
 */
export function standingOf(decision: Decided, events: readonly DecisionEvent[], today: string): Standing {
  const last = (type: EventType) => events.findLast((event) => event.type === type);
  const timed = isTimed(decision);
  const [approved, announced, extract] = [last('minutes-approved'), last('announced'), last('extract-received')];
  const [appeal, appealEnd] = [last('appealed'), endOfAppeals(events)];
  const appealable = !decision.preparing || decision.byAssembly === true;
  const forceOn = timed && appealable ? forceDay({ announced, appeal, appealEnd }) : undefined;
  return {
    state: stateOf({
      approved,
      announced,
      extract,
      appeal,
      appealEnd,
      inForce: forceOn !== undefined && forceOn <= today,
    }),
    approved,
    announced,
    extract,
    appeal,
    appealEnd,
    appealable,
    approvalLatest: timed && !approved && !announced ? minutesApprovalLatest(decision.decidedOn) : undefined,
    announcedLatest: timed && approved && !announced ? approvalNoticeLatest(approved.happenedOn) : undefined,
    appealLast: timed && appealable && announced ? appealLastDay(announced.happenedOn) : undefined,
    forceOn,
  };
}

/** The end of the appeals, when no appeal was recorded after it. */
function endOfAppeals(events: readonly DecisionEvent[]): DecisionEvent | undefined {
  return events.findLast(({ type }) => type === 'appealed' || type === 'appeal-ended')?.type === 'appeal-ended'
    ? events.findLast(({ type }) => type === 'appeal-ended')
    : undefined;
}

type Happened = Pick<Standing, 'announced' | 'appeal' | 'appealEnd'>;

function forceDay({ announced, appeal, appealEnd }: Happened): string | undefined {
  if (!announced || appealEnd?.outcome === 'annulled' || (appeal && !appealEnd)) return undefined;
  const unappealed = legalForceDay(announced.happenedOn);
  // The court's ruling is final on that day; others may still appeal until the last day.
  return appealEnd && appealEnd.happenedOn > unappealed ? appealEnd.happenedOn : unappealed;
}

function stateOf(known: Happened & Pick<Standing, 'approved' | 'extract'> & { inForce: boolean }): DecisionState {
  const { approved, announced, extract, appeal, appealEnd, inForce } = known;
  if (appealEnd?.outcome === 'annulled') return 'annulled';
  if (appeal && !appealEnd) return 'appealed';
  if (inForce) return 'in-force';
  if (extract) return 'extract-received';
  if (approved?.atOnce) return 'approved-at-once';
  // What has been announced is approved.
  return (approved ?? announced) ? 'approved' : 'decided';
}

export type WhyNotEvent =
  | 'in-the-future'
  | 'before-decision'
  | 'after-announced'
  | 'before-approved'
  | 'down-before-up'
  | 'appealed-later'
  | 'only-preparing'
  | 'after-last-day'
  | 'already-annulled'
  | 'no-appeal'
  | 'before-appeal';

/** Why something cannot have happened as it was typed, tried against the decision and what else has happened to it. */
export function whyNotEvent(
  event: DecisionEvent,
  known: { decision: Decided; events: readonly DecisionEvent[]; today: string },
): WhyNotEvent | undefined {
  const { decision, events, today } = known;
  const standing = standingOf(decision, events, today);
  if (event.happenedOn > today) return 'in-the-future';
  if (event.happenedOn < decision.decidedOn) return 'before-decision';
  switch (event.type) {
    case 'minutes-approved':
      return standing.announced && standing.announced.happenedOn < event.happenedOn ? 'after-announced' : undefined;
    case 'announced':
      return whyNotAnnounced(event, standing, decision);
    case 'appealed':
      return whyNotAppealed(event, standing);
    case 'appeal-ended':
      if (!standing.appeal || standing.appealEnd) return 'no-appeal';
      return event.happenedOn < standing.appeal.happenedOn ? 'before-appeal' : undefined;
    case 'extract-received':
    case 'correction':
      return undefined;
  }
}

function whyNotAnnounced(event: DecisionEvent, standing: Standing, decision: Decided): WhyNotEvent | undefined {
  if (standing.approved && event.happenedOn < standing.approved.happenedOn) return 'before-approved';
  if (event.takenDownOn !== null && event.takenDownOn < event.happenedOn) return 'down-before-up';
  const { appeal } = standing;
  return appeal && isTimed(decision) && appeal.happenedOn > appealLastDay(event.happenedOn)
    ? 'appealed-later'
    : undefined;
}

function whyNotAppealed(event: DecisionEvent, standing: Standing): WhyNotEvent | undefined {
  if (!standing.appealable) return 'only-preparing';
  if (standing.state === 'annulled') return 'already-annulled';
  return standing.appealLast !== undefined && event.happenedOn > standing.appealLast ? 'after-last-day' : undefined;
}
