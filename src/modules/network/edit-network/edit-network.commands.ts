import { basisOf, refuseIfChanged, type Change } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { getNetwork, lockNetwork, type Network } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';
import { tellParties } from '../state-letters/tell-party.ts';
import { askNetworkTexts } from './ask-network.texts.ts';
import type { EditNetwork } from './edit-network.form.ts';

/** A draft. Returns its id. */
export const addNetwork = command('network.add', hostRoles, async (ctx, input: Omit<EditNetwork, 'basis'>) => {
  const { id } = await ctx.db
    .insertInto('network')
    .values({ organisationId: ctx.organisation.id, ...storedOf(input) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { output: id, audit: { subject: id, details: { title: input.title } } };
});

/**
 * What was agreed before stays as it was: the terms are frozen in each agreement. Whoever has read other terms and not yet agreed to them is stopped and
 * reads them anew (the party's revision).
 */
export const changeNetwork = command(
  'network.change',
  hostRoles,
  async (ctx, { id, basis, ...input }: Change<EditNetwork> & { id: number }) => {
    const stored = await lockNetwork(ctx.db, id);
    refuseIfChanged(ctx, changeable(stored), basis);
    await ctx.db
      .updateTable('network')
      .set({ ...storedOf(input), revision: stored.revision + 1 })
      .where('id', '=', id)
      .execute();
    if (basisOf(termsOf(stored)) !== basisOf(termsOf(storedOf(input)))) await askAnew(ctx, id);
    await tellParties(ctx, id);
    return { output: id, audit: { subject: id, details: { title: input.title } } };
  },
);

type Terms = Pick<
  Network,
  | 'feeOre'
  | 'vat'
  | 'vatPercent'
  | 'vatReason'
  | 'vatCode'
  | 'paymentDays'
  | 'cancelFreeUntil'
  | 'cancelPercent'
  | 'whenRejected'
>;

/** What a yes freezes. */
function termsOf(of: Terms): Terms {
  const { feeOre, vat, vatPercent, vatReason, vatCode, paymentDays, cancelFreeUntil, cancelPercent, whenRejected } = of;
  return { feeOre, vat, vatPercent, vatReason, vatCode, paymentDays, cancelFreeUntil, cancelPercent, whenRejected };
}

async function askAnew(ctx: CommandContext, networkId: number): Promise<void> {
  await ctx.db
    .updateTable('networkParty')
    .set((e) => ({ revision: e('revision', '+', 1) }))
    .where('networkId', '=', networkId)
    .where('agreementId', 'is', null)
    .execute();
}

/** A new draft with the same texts, terms and parties; no days, meetings or answers. Returns its id. */
export const copyNetwork = command('network.copy', hostRoles, async (ctx, { id }: { id: number }) => {
  const from = await getNetwork(ctx.db, id);
  const { id: _id, state: _state, openedAt: _opened, revision: _revision, ...rest } = from;
  const title = askNetworkTexts[ctx.locale].copy.name(from.title).slice(0, 200);
  const copy = await ctx.db
    .insertInto('network')
    .values({ ...rest, organisationId: ctx.organisation.id, title, answerBy: null, cancelFreeUntil: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  await ctx.db
    .insertInto('networkParty')
    .columns(['organisationId', 'networkId', 'name', 'organisationNumber', 'email', 'partnerOrganisationId'])
    .expression((e) =>
      e
        .selectFrom('networkParty')
        .select((f) => [
          'organisationId',
          f.val(copy.id).as('networkId'),
          'name',
          'organisationNumber',
          'email',
          'partnerOrganisationId',
        ])
        .where('networkId', '=', id),
    )
    .execute();
  return { output: copy.id, audit: { subject: copy.id, details: { title, from: from.title } } };
});

/** Only a draft: what has been sent is kept. */
export const removeNetwork = command('network.remove', hostRoles, async (ctx, { id }: { id: number }) => {
  const { title, state } = await lockNetwork(ctx.db, id);
  if (state !== 'draft') throw new AppError('not-now', askNetworkTexts[ctx.locale].remove.notDraft);
  await ctx.db.deleteFrom('network').where('id', '=', id).execute();
  return { output: id, audit: { subject: id, details: { title } } };
});

export const closeNetwork = command('network.close', hostRoles, async (ctx, { id }: { id: number }) => {
  const { title, state } = await lockNetwork(ctx.db, id);
  if (state !== 'open') throw new AppError('not-now', askNetworkTexts[ctx.locale].close.notOpen);
  await ctx.db.updateTable('network').set({ state: 'closed' }).where('id', '=', id).execute();
  await tellParties(ctx, id);
  return { output: id, audit: { subject: id, details: { title } } };
});

/** What the form shows and changes, as it is stored. */
export function changeable(network: Network): Omit<Network, 'id' | 'state' | 'openedAt' | 'revision'> {
  const { id: _id, state: _state, openedAt: _opened, revision: _revision, ...rest } = network;
  return rest;
}

const standardPercent = 25;

function storedOf(input: Omit<EditNetwork, 'basis'>) {
  const vatReason = input.vat === 'standard' ? '' : input.vatReason;
  const vatCode = input.vat === 'exempt' ? input.vatCode : '';
  return { ...input, vatReason, vatCode, vatPercent: input.vat === 'standard' ? standardPercent : 0 };
}
