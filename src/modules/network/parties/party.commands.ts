import { refuseIfChanged, type Change } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { orRefuse } from '#platform/stored-refusal.ts';
import { closePublicAddresses } from '#platform/tenancy/public-address.ts';
import { listOrganisations } from '#platform/tenancy/tenancy.queries.ts';
import { lockNetwork } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';

import { tellParty } from '../state-letters/tell-party.ts';
import type { AddParties, EditParty } from './party.form.ts';
import { mostParties, readPartyLines, sameName } from './party-lines.rules.ts';
import { partiesTexts } from './parties.texts.ts';
import { listParties, lockPartyOf, type Party } from './party.queries.ts';

/** Puts organisations in the list of those to invite; who is on the installation is known by its name. FieldError on the line that will not do. */
export const addParties = command(
  'network-party.add',
  hostRoles,
  async (ctx, { networkId, lines, organisations }: AddParties & { networkId: number }) => {
    const network = await lockNetwork(ctx.db, networkId);
    const t = partiesTexts[ctx.locale].errors;
    if (network.state === 'closed') throw new AppError('not-now', t.closed);
    const others = (await listOrganisations(ctx.db)).filter(({ id }) => id !== ctx.organisation.id);
    const read = readPartyLines(lines, (name) => !others.some((one) => sameName(one.name, name)));
    if ('fault' in read) throw new FieldError('lines', t.line[read.fault.problem](read.fault.line));
    const typed = read.parties.map((party) => ({
      ...party,
      partnerOrganisationId: others.find((one) => sameName(one.name, party.name))?.id ?? null,
    }));
    const chosen = others
      .filter(({ id }) => organisations.includes(id))
      .filter(({ id }) => !typed.some((one) => one.partnerOrganisationId === id))
      .map(({ id, name }) => ({ name, email: '', organisationNumber: '', partnerOrganisationId: id }));
    if (
      chosen.length + typed.filter((one) => organisations.includes(one.partnerOrganisationId ?? 0)).length <
      organisations.length
    )
      throw new FieldError('organisations', t.chosen);
    const parties = [...typed, ...chosen];
    await refuseKnown(ctx, { networkId, parties });
    await ctx.db
      .insertInto('networkParty')
      .values(parties.map((one) => ({ ...one, organisationId: ctx.organisation.id, networkId })))
      .execute();
    const details = { count: parties.length, title: network.title };
    return { output: networkId, audit: { subject: networkId, details } };
  },
);

/** A changed address makes the links that were sent to the old one lead nowhere. */
export const changeParty = command(
  'network-party.change',
  hostRoles,
  async (ctx, { networkId, partyId, basis, ...input }: Change<EditParty> & { networkId: number; partyId: number }) => {
    const t = partiesTexts[ctx.locale].errors;
    const stored = await lockPartyOf(ctx.db, { networkId, partyId });
    refuseIfChanged(ctx, partyBasis(stored), basis);
    if (stored.partnerOrganisationId === null && input.email === '') throw new FieldError('email', t.emailMissing);
    const changing = ctx.db.updateTable('networkParty').set(input).where('id', '=', partyId);
    await orRefuse(changing.execute(), { duplicate: () => new FieldError('name', t.taken(input.name)) });
    if (stored.email !== input.email) await closePublicAddresses(ctx.db, { kind: 'network-party', thingId: partyId });
    await tellParty(ctx, partyId);
    return { output: networkId, audit: { subject: networkId, details: { name: input.name } } };
  },
);

/** Only one that has not answered: what has been said is kept. */
export const removeParty = command(
  'network-party.remove',
  hostRoles,
  async (ctx, { networkId, partyId }: { networkId: number; partyId: number }) => {
    const network = await lockNetwork(ctx.db, networkId);
    const party = await lockPartyOf(ctx.db, { networkId, partyId });
    if (!isRemovable(party)) throw new AppError('not-now', partiesTexts[ctx.locale].errors.answered);
    await closePublicAddresses(ctx.db, { kind: 'network-party', thingId: partyId });
    await ctx.db.deleteFrom('networkParty').where('id', '=', partyId).execute();
    const details = { name: party.name, title: network.title };
    return { output: networkId, audit: { subject: networkId, details } };
  },
);

export function partyBasis({ name, email, organisationNumber }: Party) {
  return { name, email, organisationNumber };
}

export function isRemovable(party: Pick<Party, 'state' | 'agreementId' | 'partnerOrganisationId'>): boolean {
  // Who has been invited by letter has it in its own room, where it cannot be taken back.
  return party.state === 'listed' || (party.state === 'invited' && party.partnerOrganisationId === null);
}

async function refuseKnown(
  ctx: CommandContext,
  of: { networkId: number; parties: readonly { name: string; partnerOrganisationId: number | null }[] },
): Promise<void> {
  const t = partiesTexts[ctx.locale].errors;
  const before = await listParties(ctx.db, of.networkId);
  if (before.length + of.parties.length > mostParties) throw new FieldError('lines', t.tooMany);
  const known = of.parties.find((one) =>
    before.some(
      (other) =>
        sameName(other.name, one.name) ||
        (one.partnerOrganisationId !== null && other.partnerOrganisationId === one.partnerOrganisationId),
    ),
  );
  if (known) throw new FieldError('lines', t.taken(known.name));
}
