import type { Outcome } from '../matter.rules.ts';
import { firstMeeting, type Meeting } from './meeting.rules.ts';

/**
 * How many come from an administration, or from whomever was typed beside those there are: that name keeps its letters. `lineKey` is the key that
 * the cost has in the memorandum, at the host and on its invoice; none in what has only been typed.
 */
export type Participants = {
  administration: string;
  number: number;
  asTyped?: boolean | undefined;
  lineKey?: string | undefined;
};

/** What somebody invites to, and who comes. Days are YYYY-MM-DD, the fee whole öre per person excluding VAT. */
export type Invitation = {
  inviter: string;
  subject: string;
  meetings: Meeting[];
  answerBy: string | null;
  /** When the body is expected to decide. */
  decisionOn: string | null;
  feeOre: number;
  participants: Participants[];
  /** Whether the network tells the host itself how it went. */
  networkTells?: boolean | undefined;
};

/** With the key that each administration's places have wherever they are spoken of. */
export type KeyedInvitation = Omit<Invitation, 'participants'> & {
  participants: (Participants & { lineKey: string })[];
};

/** `pending` is *deltar, beslut väntar*: a meeting comes before the decision. */
export type Participation = 'conditional' | 'pending' | 'firm' | 'declined';

/** Where the participation stands, by the decision that settled the matter or else by what comes first. */
export function participationOf(of: {
  invitation: Pick<Invitation, 'meetings' | 'decisionOn'>;
  /** Outcome of the decision that settled the matter; none while it is open. */
  outcome: Outcome | undefined;
  today: string;
}): Participation {
  if (of.outcome) return of.outcome === 'rejected' ? 'declined' : 'firm';
  const first = firstMeeting(of.invitation.meetings);
  if (first === undefined) return 'conditional';
  return first <= of.today || isBeforeDecision(of.invitation) ? 'pending' : 'conditional';
}

/** Whether a meeting is known to come before the day of the decision. */
export function isBeforeDecision({ meetings, decisionOn }: Pick<Invitation, 'meetings' | 'decisionOn'>): boolean {
  const first = firstMeeting(meetings);
  return first !== undefined && decisionOn !== null && first < decisionOn;
}

/** The numbers of one administration together, however it was written, in the order it was first named. None is left out. */
export function addedUp(participants: readonly Participants[]): Participants[] {
  const byName = new Map<string, Participants>();
  for (const one of participants) {
    const administration = one.administration.trim();
    const key = administration.toLocaleLowerCase('sv');
    const before = byName.get(key);
    byName.set(key, { ...one, administration, ...before, number: (before?.number ?? 0) + one.number });
  }
  return [...byName.values()].filter(({ number }) => number > 0);
}

/** A line for each administration that is not in the list: `Räddningstjänsten 1`, `1 från räddningstjänsten`. The line is the fault where it tells no number. */
export function readParticipants(text: string): { participants: Participants[] } | { line: number } {
  const participants: Participants[] = [];
  for (const [at, raw] of text.split('\n').entries()) {
    const words = raw.replace(/\s+/g, ' ').trim();
    if (words === '') continue;
    const last = /^(.*\p{L}.*?)[ :,–-]+(\d{1,4})(?: st| personer)?$/u.exec(words);
    const first = last ? undefined : /^(\d{1,4}) (?:(?:personer )?från )?(.*\p{L}.*)$/u.exec(words);
    const administration = (last?.[1] ?? first?.[2] ?? '').slice(0, 200);
    const number = Number(last?.[2] ?? first?.[1]);
    if (administration === '' || !(number > 0)) return { line: at + 1 };
    participants.push({ administration, number });
  }
  return { participants };
}

/** What kind of committee it is that somebody calls so (kommunallagen 3 kap. 1, 3 and 4 §§). */
export function kindOf(name: string): 'assembly' | 'executive' | 'committee' {
  if (/^(?:kommun|region)fullmäktige$/i.test(name)) return 'assembly';
  return /^(?:kommun|region)styrelsen$/i.test(name) ? 'executive' : 'committee';
}

export function countOf(participants: readonly Participants[]): number {
  return participants.reduce((all, { number }) => all + number, 0);
}
