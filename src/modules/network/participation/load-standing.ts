import type { Tx } from '#db/connection.ts';
import { today } from '#foundations/clocks/index.ts';
import { findSettledParticipation } from '#modules/decisions/index.ts';
import { listMeetings, type Meeting } from './meetings.queries.ts';
import type { Participation } from './participation.queries.ts';
import { standingOf, type Standing } from './standing.rules.ts';

export type Stood = { standing: Standing; meetings: Meeting[]; next: Meeting | undefined };

/** Where a participation stands today, by what is kept, what its matter says and what the host has said. */
export async function loadStanding(db: Tx, participation: Participation, now: Date): Promise<Stood> {
  const { state, matterId, decisionOn, stated } = participation;
  const meetings = await listMeetings(db, participation.id);
  const planned = meetings.filter((one) => one.state === 'planned');
  const settled = matterId === null ? undefined : await findSettledParticipation(db, matterId);
  const day = today(now);
  const standing = standingOf({
    state,
    hasMatter: matterId !== null,
    outcome: settled?.outcome,
    decisionOn,
    meetings: planned.map(({ onDay }) => onDay),
    atHost: stated?.party.state,
    isRefused: Boolean(stated?.party.refused),
    today: day,
  });
  const ahead = planned.filter(({ onDay }) => onDay !== null && onDay >= day);
  const [next] = ahead.sort((a, b) => ((a.onDay ?? '') < (b.onDay ?? '') ? -1 : 1));
  return { standing, meetings, next };
}
