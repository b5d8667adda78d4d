import { refuseIfChanged } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { holdLines } from '#modules/fees/index.ts';
import { lockNetwork } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';
import { orderPlaceLetter } from '../send-letters/order-letters.ts';
import { tellParty } from '../state-letters/tell-party.ts';
import { moveUpTexts } from './move-up.texts.ts';
import { listRegistered } from './registrations.queries.ts';
import { waitingFor, type Waiting } from './waiting.rules.ts';

type At = { networkId: number; partyId: number };

/** Gives a place to the one that has waited longest, when there is room for it. */
export const moveUp = command('network-party.move-up', hostRoles, async (ctx, at: At) => {
  const { title, party, ahead } = await whoMovesUp(ctx, at);
  if (ahead.length > 0) throw new AppError('not-now', moveUpTexts[ctx.locale].notFirst(ahead.map(({ name }) => name)));
  return { output: at.networkId, audit: { subject: at.networkId, details: { name: party.name, title } } };
});

/** Gives a place to one that has waited shorter than others, which are named in the history with why. `basis` is of those that the page named. */
export const passOthers = command(
  'network-party.pass',
  hostRoles,
  async (ctx, { basis, why, ...at }: At & { basis: string; why: string }) => {
    const { title, party, ahead } = await whoMovesUp(ctx, at);
    refuseIfChanged(ctx, passedPart(ahead), basis);
    const passed = ahead.map(({ name }) => name).join(', ');
    return {
      output: at.networkId,
      audit: { subject: at.networkId, details: { name: party.name, title, passed, why } },
    };
  },
);

export function passedPart(ahead: readonly { id: number }[]) {
  return { passed: ahead.map(({ id }) => id) };
}

async function whoMovesUp(ctx: CommandContext, { networkId, partyId }: At): Promise<Waiting & { title: string }> {
  const network = await lockNetwork(ctx.db, networkId);
  const waiting = waitingFor(await listRegistered(ctx.db, networkId), { partyId, seats: network.seats });
  const t = moveUpTexts[ctx.locale];
  const agreementId = waiting?.party.agreementId ?? null;
  if (!waiting || agreementId === null) throw new AppError('not-now', t.notWaiting);
  if (!waiting.fits) throw new AppError('not-now', t.noRoom);
  const { party } = waiting;
  await ctx.db
    .updateTable('networkParty')
    .set({ state: 'registered', waitingSince: null, revision: party.revision + 1 })
    .where('id', '=', partyId)
    .execute();
  await holdLines(ctx, { agreementId, isHeld: false });
  await orderPlaceLetter(ctx, { network, party });
  await tellParty(ctx, partyId);
  return { ...waiting, title: network.title };
}
