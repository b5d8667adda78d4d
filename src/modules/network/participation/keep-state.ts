import { today } from '#foundations/clocks/index.ts';
import type { LetterReader } from '#platform/letters.ts';
import { listOrganisations } from '#platform/tenancy/tenancy.queries.ts';
import { tellMatter } from './tell-matter.ts';
import { networkState, type NetworkState } from '../snapshot.ts';

type Reading = Parameters<LetterReader['read']>[0];
type Kept = {
  id: number;
  state: string;
  statedVersion: number;
  hostRevision: number;
  matterId: number | null;
  feeOre: number;
};

/**
 * Keeps what a host that is here says of our part: a new participation to answer the first time, the latest afterwards. Older versions, and the
 * same twice, change nothing. Its meetings and assignments become ours to see, never ours to change.
 */
export async function keepState(ctx: Reading, letter: { fromOrganisationId: number; payload: unknown }): Promise<void> {
  const state = await signed(ctx, letter.fromOrganisationId, networkState.parse(letter.payload));
  const kept = await participationOf(ctx, letter.fromOrganisationId, state);
  if (kept.statedVersion >= state.version) return;
  const { network } = state;
  const { refused, revision } = state.party;
  await ctx.db
    .updateTable('participation')
    .set({
      stated: JSON.stringify(state),
      statedVersion: state.version,
      // What was refused is not counted any more.
      hostRevision: refused === '' ? Math.max(kept.hostRevision, revision) : revision,
      subject: network.title,
      inviter: state.host.name,
      purpose: network.purpose,
      targetGroup: network.targetGroup,
      terms: network.terms,
      documentationPromise: network.documentationPromise,
      decisionRequired: network.decisionRequired,
      answerBy: network.answerBy,
      // The fee that was agreed holds when the host's changes.
      ...(kept.state === 'received' && { feeOre: network.feeOre }),
      ...(state.party.state === 'left' && { state: 'left' as const }),
    })
    .where('id', '=', kept.id)
    .execute();
  await keepMeetings(ctx, kept.id, state);
  await keepAssignments(ctx, kept.id, state);
  const hasFewer = await keepEndedLines(ctx, kept.id, state);
  // Places that a no ended are what the matter itself decided: its memorandum still says what was asked for.
  if (hasFewer && state.party.decided !== 'declined') await tellMatter(ctx, kept);
  await keepExperience(ctx, kept.id, state);
}

const keptColumns = ['id', 'state', 'statedVersion', 'hostRevision', 'matterId', 'feeOre'] as const;

/** In the name that the sender is registered by here: whoever writes another name in its letter is shown as itself. */
async function signed(ctx: Reading, fromOrganisationId: number, state: NetworkState): Promise<NetworkState> {
  const sender = (await listOrganisations(ctx.db)).find(({ id }) => id === fromOrganisationId);
  if (!sender) throw new Error('a letter has come from an organisation that is not there');
  return { ...state, host: { ...state.host, name: sender.name } };
}

async function participationOf(ctx: Reading, hostOrganisationId: number, state: NetworkState): Promise<Kept> {
  const find = () =>
    ctx.db
      .selectFrom('participation')
      .select(keptColumns)
      .where('hostOrganisationId', '=', hostOrganisationId)
      .where('partyId', '=', state.partyId)
      .forUpdate()
      .executeTakeFirst();
  const found = await find();
  if (found) return found;
  return ctx.db
    .insertInto('participation')
    .values({
      organisationId: ctx.organisationId,
      hostOrganisationId,
      partyId: state.partyId,
      subject: state.network.title,
      inviter: state.host.name,
      state: 'received',
      madeAt: ctx.now,
    })
    .returning(keptColumns)
    .executeTakeFirstOrThrow();
}

async function keepMeetings(ctx: Reading, participationId: number, { meetings }: NetworkState): Promise<void> {
  for (const [sort, meeting] of meetings.entries()) {
    const values = {
      sequence: meeting.sequence,
      title: meeting.title,
      startsAt: new Date(meeting.startsAt),
      endsAt: new Date(meeting.endsAt),
      onDay: today(new Date(meeting.startsAt)),
      place: meeting.place,
      link: meeting.link,
      state: meeting.state,
      isHosts: true,
      sort,
    };
    await ctx.db
      .insertInto('participationMeeting')
      .values({ ...values, organisationId: ctx.organisationId, participationId, uid: meeting.uid })
      .onConflict((conflict) => conflict.columns(['organisationId', 'participationId', 'uid']).doUpdateSet(values))
      .execute();
  }
}

async function keepAssignments(ctx: Reading, participationId: number, state: NetworkState): Promise<void> {
  for (const { id, title, purpose, dueOn, handIn } of state.assignments) {
    const doneOn = handIn && today(new Date(handIn.handedInAt));
    const values = { title, purpose, dueOn, ...(handIn && { doneOn, result: handIn.text }) };
    await ctx.db
      .insertInto('participationTask')
      .values({ ...values, organisationId: ctx.organisationId, participationId, assignmentId: id })
      .onConflict((conflict) =>
        conflict.columns(['organisationId', 'participationId', 'assignmentId']).doUpdateSet(values),
      )
      .execute();
  }
}

/** A line that the host has ended is ended here too, on the day that we heard of it. Whether any was. */
async function keepEndedLines(ctx: Reading, participationId: number, { lines }: NetworkState): Promise<boolean> {
  const ended = lines.filter(({ isEnded }) => isEnded).map(({ lineKey }) => lineKey);
  if (ended.length === 0) return false;
  const { numUpdatedRows } = await ctx.db
    .updateTable('participationLine')
    .set({ endedOn: today(ctx.now) })
    .where('participationId', '=', participationId)
    .where('lineKey', 'in', ended)
    .where('endedOn', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function keepExperience(ctx: Reading, participationId: number, { experience }: NetworkState): Promise<void> {
  if (!experience || experience.state === 'withdrawn') return;
  await ctx.db
    .updateTable('participationExperience')
    .set({ state: experience.state })
    .where('participationId', '=', participationId)
    .execute();
}

export const networkStateReader: LetterReader = { kind: 'network-state', read: keepState };
