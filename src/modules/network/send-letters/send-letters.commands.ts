import { command } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { today } from '#foundations/clocks/index.ts';
import { listMeetings } from '../meetings/meeting.queries.ts';
import { lockNetwork, type Network } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';
import { listParties } from '../parties/party.queries.ts';
import { tellParties, tellThese } from '../state-letters/tell-party.ts';
import { lettersTexts } from './letters.texts.ts';
import { remindTexts } from './remind.texts.ts';
import { orderInvitationLetters } from './order-letters.ts';

/** Opens the network and invites those in its list who have not been invited; again, for those who were added since. Returns the network's id. */
export const inviteParties = command('network.invite', hostRoles, async (ctx, { id }: { id: number }) => {
  const t = lettersTexts[ctx.locale];
  const network = await lockNetwork(ctx.db, id);
  if (network.state === 'closed') throw new AppError('not-now', t.closed);
  const parties = await listParties(ctx.db, id);
  if (parties.length === 0) throw new AppError('not-now', t.noParties);
  if (!(await listMeetings(ctx.db, id)).some(({ state }) => state === 'planned'))
    throw new AppError('not-now', t.noMeetings);
  const listed = parties.filter(({ state }) => state === 'listed');
  if (network.state === 'draft')
    await ctx.db.updateTable('network').set({ state: 'open', openedAt: ctx.now }).where('id', '=', id).execute();
  await ctx.db
    .updateTable('networkParty')
    .set({ state: 'invited' })
    .where('networkId', '=', id)
    .where('state', '=', 'listed')
    .execute();
  await orderInvitationLetters(ctx, { network, parties: listed, kind: 'invitation', key: 'invitation 1' });
  if (listed.some(({ partnerOrganisationId }) => partnerOrganisationId !== null)) await tellParties(ctx, id);
  return { output: id, audit: { subject: id, details: { title: network.title, count: listed.length } } };
});

/** One more letter to those who have not answered; who hears by letter in Stadig sees it at its participation. `round` is what the page showed, so that pressing twice is one reminder. */
export const remindParties = command(
  'network.remind',
  hostRoles,
  async (ctx, { id, round }: { id: number; round: number }) => {
    const network = await lockNetwork(ctx.db, id);
    const [t, remind] = [lettersTexts[ctx.locale], remindTexts[ctx.locale]];
    if (network.state !== 'open') throw new AppError('not-now', t.notOpen);
    if (isLate(network, ctx.now)) throw new AppError('not-now', remind.late);
    if (round !== network.reminders + 1) throw new AppError('changed-meanwhile');
    const parties = (await listParties(ctx.db, id)).filter(({ state }) => state === 'invited');
    if (parties.length === 0) throw new AppError('not-now', remind.nobody);
    await ctx.db.updateTable('network').set({ reminders: round }).where('id', '=', id).execute();
    await ctx.db
      .updateTable('networkParty')
      .set({ remindedAt: ctx.now })
      .where('networkId', '=', id)
      .where('state', '=', 'invited')
      .execute();
    await orderInvitationLetters(ctx, { network, parties, kind: 'reminder', key: `reminder ${round}` });
    await tellThese(
      ctx,
      parties.flatMap(({ id: partyId, partnerOrganisationId }) => (partnerOrganisationId === null ? [] : partyId)),
    );
    return { output: id, audit: { subject: id, details: { title: network.title } } };
  },
);

/** What was refused is tried once more, and what is queued is hurried on. */
export const tryMailAgain = command('network.try-mail-again', hostRoles, async (ctx, { id }: { id: number }) => {
  const network = await lockNetwork(ctx.db, id);
  await ctx.db
    .updateTable('networkMail')
    .set({ state: 'queued', reason: '' })
    .where('networkId', '=', id)
    .where('state', '=', 'refused')
    .execute();
  await ctx.queue('send-network-mail', { organisationId: ctx.organisation.id, networkId: id });
  return { output: id, audit: { subject: id, details: { title: network.title } } };
});

/** What a person says of a letter that may have gone: it came, or it is to be sent once more. Returns the network's id. */
export const settleDoubt = command(
  'network.settle-doubt',
  hostRoles,
  async (ctx, { id, mailId, came }: { id: number; mailId: number; came: boolean }) => {
    const network = await lockNetwork(ctx.db, id);
    const settled = await ctx.db
      .updateTable('networkMail')
      .set(came ? { state: 'sent', reason: '', sentAt: ctx.now } : { state: 'queued', reason: '', orderedAt: ctx.now })
      .where('id', '=', mailId)
      .where('networkId', '=', id)
      .where('state', '=', 'doubtful')
      .executeTakeFirst();
    if (settled.numUpdatedRows === 0n) throw new AppError('changed-meanwhile');
    if (!came) await ctx.queue('send-network-mail', { organisationId: ctx.organisation.id, networkId: id });
    return { output: id, audit: { subject: id, details: { title: network.title, came: came ? 'yes' : 'no' } } };
  },
);

/** Whether the last day to answer has passed, in Sweden. */
export function isLate({ answerBy }: Pick<Network, 'answerBy'>, now: Date): boolean {
  return answerBy !== null && today(now) > answerBy;
}
