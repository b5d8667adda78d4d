import { chargeWhenRejected, endLine, getAgreement, percentWhenWithdrawn, type Charge } from '#modules/fees/index.ts';
import { today } from '#foundations/clocks/index.ts';
import { closePartyFeeds } from '../calendar-feed/party-feed.ts';
import type { NetworkAct } from '../acts.ts';
import type { ActContext, Acting } from './act-context.ts';
import { endPeople } from './change-people.ts';
import type { Outcome } from './refusals.ts';
import { listPartyLines, listPartyPeople, type ActParty } from './standing.queries.ts';

type Act<T extends NetworkAct['type']> = Extract<NetworkAct, { type: T }>;

/** No to the invitation. Whoever was in gives back every place, on the terms that were agreed. */
export async function decline(
  ctx: ActContext,
  { party, network, saidAt }: Acting,
  act: Act<'decline'>,
): Promise<Outcome> {
  if (party.revision !== act.revision) return { refused: 'meanwhile' };
  if (party.state === 'left') return { refused: 'not-in' };
  await endAll(ctx, party, await whenWithdrawn(ctx, party, saidAt));
  await setParty(ctx, party, {
    state: 'declined',
    answeredAs: act.answeredAs,
    message: act.message,
    answeredAt: saidAt,
    waitingSince: null,
  });
  return { details: { title: network.title, as: act.answeredAs } };
}

export async function leave(ctx: ActContext, { party, network, saidAt }: Acting, act: Act<'leave'>): Promise<Outcome> {
  if (!isIn(party)) return { refused: 'not-in' };
  await endAll(ctx, party, await whenWithdrawn(ctx, party, saidAt));
  await setParty(ctx, party, { state: 'left', message: act.why, waitingSince: null });
  return { details: { title: network.title } };
}

/** One administration gives back its places. When it was the last, the party has left. */
export async function withdraw(
  ctx: ActContext,
  { party, network, saidAt }: Acting,
  act: Act<'withdraw'>,
): Promise<Outcome> {
  if (!isIn(party)) return { refused: 'not-in' };
  const active = (await listPartyLines(ctx.db, party)).filter(({ isEnded }) => !isEnded);
  const line = active.find(({ lineKey }) => lineKey === act.lineKey);
  if (!line) return { refused: 'unknown-line' };
  const charge = (await whenWithdrawn(ctx, party, saidAt))(line.lineKey);
  await endLines(ctx, party, [{ lineKey: line.lineKey, ...charge, why: 'withdrawn' }]);
  const isLast = active.length === 1;
  await setParty(ctx, party, isLast ? { state: 'left', message: act.why, waitingSince: null } : { message: act.why });
  return { details: { title: network.title, administration: line.administration, percent: charge.chargePercent } };
}

/**
 * What became of the decision that a registration waited for. A no after meetings that were attended costs what the terms say, line by line; a no to what was
 * not on condition is a withdrawal, and said as one.
 */
export async function settle(ctx: ActContext, { party, network }: Acting, act: Act<'settle'>): Promise<Outcome> {
  const said = { decided: act.decided, decidedWords: act.words };
  if (act.decided !== 'declined') {
    if (!isIn(party)) {
      if (act.decided === 'firm' || party.decided === 'none') return { refused: 'not-in' };
      await setParty(ctx, party, said); // annulled: the no no longer stands, and the party may register anew
      return { details: { title: network.title, decided: act.decided } };
    }
    await setParty(ctx, party, said);
    return { details: { title: network.title, decided: act.decided } };
  }
  if (!isIn(party)) return { refused: 'not-in' };
  if (!party.isConditional) return { refused: 'not-conditional' };
  await endAll(ctx, party, await whenRejected(ctx, party), 'rejected');
  await setParty(ctx, party, { ...said, state: 'left', waitingSince: null });
  return { details: { title: network.title, decided: 'declined' } };
}

function isIn({ state }: ActParty): boolean {
  return state === 'registered' || state === 'waiting';
}

type ChargeOf = (lineKey: string) => Charge;
const nothing: Charge = { chargePercent: 0, part: null };

async function whenWithdrawn(ctx: ActContext, party: ActParty, saidAt: Date): Promise<ChargeOf> {
  if (party.agreementId === null || party.state !== 'registered') return () => nothing;
  const chargePercent = percentWhenWithdrawn(await getAgreement(ctx.db, party.agreementId), today(saidAt));
  return () => ({ chargePercent, part: null });
}

/** Each administration pays for the meetings that somebody came to from it. */
async function whenRejected(ctx: ActContext, party: ActParty): Promise<ChargeOf> {
  if (party.agreementId === null || party.state !== 'registered') return () => nothing;
  const terms = await getAgreement(ctx.db, party.agreementId);
  const attended = await ctx.db
    .selectFrom('meetingAttendance as a')
    .innerJoin('networkParticipant as p', (join) =>
      join.onRef('p.organisationId', '=', 'a.organisationId').onRef('p.id', '=', 'a.participantId'),
    )
    .select(['p.lineKey', ({ fn }) => fn.count<number>('a.meetingId').distinct().as('meetings')])
    .where('p.partyId', '=', party.id)
    .groupBy('p.lineKey')
    .execute();
  const meetings = new Map(attended.map((row) => [row.lineKey, row.meetings]));
  return (lineKey) => chargeWhenRejected(terms, meetings.get(lineKey) ?? 0);
}

async function endAll(ctx: ActContext, party: ActParty, chargeOf: ChargeOf, why = 'withdrawn'): Promise<void> {
  const active = (await listPartyLines(ctx.db, party)).filter(({ isEnded }) => !isEnded);
  await endLines(
    ctx,
    party,
    active.map(({ lineKey }) => ({ lineKey, ...chargeOf(lineKey), why })),
  );
}

type End = Charge & { lineKey: string; why: string };

async function endLines(ctx: ActContext, party: ActParty, ends: readonly End[]): Promise<void> {
  for (const end of ends) await endLine(ctx, end);
  const people = await listPartyPeople(ctx.db, party.id);
  const gone = people.filter((person) => ends.some(({ lineKey }) => lineKey === person.lineKey));
  await endPeople(
    ctx,
    gone.map(({ id }) => id),
  );
}

type PartyChange = {
  state?: 'left' | 'declined';
  decided?: 'none' | 'firm' | 'declined';
  decidedWords?: string;
  answeredAs?: string;
  message?: string;
  answeredAt?: Date;
  waitingSince?: null;
};

async function setParty(ctx: ActContext, party: ActParty, change: PartyChange): Promise<void> {
  await ctx.db
    .updateTable('networkParty')
    .set({ ...change, revision: party.revision + 1 })
    .where('id', '=', party.id)
    .execute();
  if (change.state) await closePartyFeeds(ctx.db, party.id);
}
