import { participationOf } from '#modules/decisions/index.ts';

/** Where the organisation's own part stands; `waiting` is the host's waiting list, `refused` what the host did not take. */
export type Standing = 'received' | 'refused' | 'waiting' | 'conditional' | 'pending' | 'firm' | 'declined' | 'left';

type Outcome = Parameters<typeof participationOf>[0]['outcome'];

/** What is kept and what the matter says, as one word. `meetings` are the days that are known, YYYY-MM-DD. */
export function standingOf(of: {
  state: 'received' | 'registered' | 'declined' | 'left';
  hasMatter: boolean;
  /** Of the decision that settled the matter. */
  outcome: Outcome;
  decisionOn: string | null;
  meetings: readonly (string | null)[];
  /** What the host has said of the places, where it is here. */
  atHost: string | undefined;
  /** Whether the host did not take what was sent last. */
  isRefused: boolean;
  today: string;
}): Standing {
  if (of.state !== 'registered') return of.state;
  if (of.hasMatter && of.outcome === 'rejected') return 'declined';
  if (of.atHost === 'waiting') return 'waiting';
  if (of.isRefused && (of.atHost === 'invited' || of.atHost === 'listed')) return 'refused';
  if (!of.hasMatter) return 'firm';
  const meetings = of.meetings.map((on) => ({ on, words: '' }));
  return participationOf({ invitation: { meetings, decisionOn: of.decisionOn }, outcome: of.outcome, today: of.today });
}

/** Whether anything is still expected of those who go. */
export function isUnderWay(standing: Standing): boolean {
  return standing !== 'declined' && standing !== 'left';
}
