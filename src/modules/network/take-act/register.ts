import { randomUUID } from 'node:crypto';
import {
  addLine,
  agree,
  changeBuyerReference,
  endLine,
  getAgreement,
  holdLines,
  listAgreementLines,
  parseOrganisationNumber,
} from '#modules/fees/index.ts';
import { today } from '#foundations/clocks/index.ts';
import type { ActContext, Acting } from './act-context.ts';
import { changePeople } from './change-people.ts';
import type { Outcome } from './refusals.ts';
import {
  getsPlaces,
  lineChanges,
  whyNotRegistered,
  type Registration,
  type RegisterStanding,
} from './register.rules.ts';

/**
 * The party says yes, or changes what it said. The first time its terms are frozen in an agreement. Where the places do not suffice it waits, with its
 * lines, and pays nothing until it is in.
 */
export async function register(ctx: ActContext, acting: Acting, act: Registration): Promise<Outcome> {
  const { party, network, saidAt } = acting;
  const standing = await standingOf(ctx, acting, act);
  const refused = whyNotRegistered(act, standing);
  if (refused) return { refused };
  const agreementId = party.agreementId ?? (await agreeWith(ctx, acting, act));
  await changeLines(ctx, agreementId, { act, standing });
  await changePeople(ctx, party.id, act.people);
  const isIn = getsPlaces(act, standing);
  await holdLines(ctx, { agreementId, isHeld: !isIn });
  const wasIn = party.state === 'registered' || party.state === 'waiting';
  await ctx.db
    .updateTable('networkParty')
    .set({
      agreementId,
      state: isIn ? 'registered' : 'waiting',
      waitingSince: isIn ? null : (party.waitingSince ?? saidAt),
      isConditional: act.isConditional,
      ...(wasIn ? {} : { decided: 'none' as const, decidedWords: '' }),
      organisationNumber: parseOrganisationNumber(act.organisationNumber) ?? party.organisationNumber,
      answeredAs: act.answeredAs,
      message: act.message,
      answeredAt: saidAt,
      revision: party.revision + 1,
    })
    .where('id', '=', party.id)
    .execute();
  const places = act.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    details: {
      title: network.title,
      as: act.answeredAs,
      places,
      came: isIn ? 'in' : 'waiting',
      again: wasIn ? 'yes' : '',
    },
  };
}

async function standingOf(
  ctx: ActContext,
  { party, network, cameBy, saidAt }: Acting,
  act: Registration,
): Promise<RegisterStanding & { othersWait: boolean }> {
  const others = await ctx.db
    .selectFrom('networkParty')
    .select(['agreementId', 'state'])
    .where('networkId', '=', network.id)
    .where('id', '<>', party.id)
    .where('state', 'in', ['registered', 'waiting'])
    .execute();
  const registered = others.filter(({ state }) => state === 'registered').map(({ agreementId }) => agreementId);
  const lines = await listAgreementLines(ctx.db);
  const foreign = new Set(lines.filter((line) => line.agreementId !== party.agreementId).map(({ lineKey }) => lineKey));
  return {
    network,
    party,
    held: lines.filter(({ agreementId }) => agreementId === party.agreementId),
    foreignKeys: act.lines.map(({ lineKey }) => lineKey).filter((key) => foreign.has(key)),
    takenByOthers: lines
      .filter((line) => !line.isEnded && registered.includes(line.agreementId))
      .reduce((sum, { quantity }) => sum + quantity, 0),
    othersWait: others.length > registered.length,
    feeOre: party.agreementId === null ? network.feeOre : (await getAgreement(ctx.db, party.agreementId)).feeOre,
    day: today(saidAt),
    byHost: cameBy === 'host',
  };
}

/** The terms as they are at the first yes. */
async function agreeWith(ctx: ActContext, { network, party }: Acting, act: Registration): Promise<number> {
  const { meetings } = await ctx.db
    .selectFrom('networkMeeting')
    .select(({ fn }) => fn.countAll<number>().as('meetings'))
    .where('networkId', '=', network.id)
    .where('state', '=', 'planned')
    .executeTakeFirstOrThrow();
  const { feeOre, vat, vatPercent, vatReason, vatCode, paymentDays } = network;
  const { cancelFreeUntil, cancelPercent, whenRejected } = network;
  return agree(ctx, {
    subject: network.title,
    partyName: party.name,
    organisationNumber: parseOrganisationNumber(act.organisationNumber) ?? party.organisationNumber,
    email: party.email,
    feeOre,
    vat,
    vatPercent,
    vatReason,
    vatCode,
    paymentDays,
    cancelFreeUntil,
    cancelPercent,
    whenRejected,
    meetings,
  });
}

async function changeLines(
  ctx: ActContext,
  agreementId: number,
  { act, standing }: { act: Registration; standing: RegisterStanding },
): Promise<void> {
  const { cancelFreeUntil, cancelPercent } = await getAgreement(ctx.db, agreementId);
  // Who waits has no place to give back.
  const terms = { cancelFreeUntil, cancelPercent: standing.party.state === 'registered' ? cancelPercent : 0 };
  const changes = lineChanges(act.lines, standing.held, { ...terms, day: standing.day });
  for (const end of changes.end) await endLine(ctx, { ...end, part: null });
  for (const line of changes.add) await addLine(ctx, { ...line, agreementId });
  for (const { chargePercent, ...line } of changes.givenBack) {
    const lineKey = randomUUID();
    await addLine(ctx, { ...line, lineKey, agreementId });
    await endLine(ctx, { lineKey, chargePercent, part: null, why: 'withdrawn' });
  }
  const kept = act.lines.filter(({ lineKey }) => standing.held.some((line) => line.lineKey === lineKey));
  for (const { lineKey, buyerReference } of kept) await changeBuyerReference(ctx, { lineKey, buyerReference });
}
