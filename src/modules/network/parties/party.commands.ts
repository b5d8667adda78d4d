import { refuseIfChanged, type Change } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { orRefuse } from '#platform/stored-refusal.ts';
import { closePublicAddresses } from '#platform/tenancy/public-address.ts';
import { listOrganisations } from '#platform/tenancy/tenancy.queries.ts';
import { closePartyFeeds } from '../calendar-feed/party-feed.ts';
import { lockNetwork } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';

import { tellParty } from '../state-letters/tell-party.ts';
import type { AddParties, EditParty } from './party.form.ts';
import { mostParties, readPartyLines, sameName, type PartyFault } from './party-lines.rules.ts';
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
    if (read.faults.length > 0) throw new FieldError('lines', sayFaults(read.faults, t));
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
    if (stored.email !== input.email) await closeLinks(ctx, partyId);
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
    await closeLinks(ctx, partyId);
    await ctx.db.deleteFrom('networkParty').where('id', '=', partyId).execute();
    const details = { name: party.name, title: network.title };
    return { output: networkId, audit: { subject: networkId, details } };
  },
);

/** The links that were sent, and what the party follows the meetings by. */
async function closeLinks({ db }: CommandContext, partyId: number): Promise<void> {
  await closePublicAddresses(db, { kind: 'network-party', thingId: partyId });
  await closePartyFeeds(db, partyId);
}

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

/** The first faults, and how many more there are: a list of something else has one on each line. */
function sayFaults(faults: readonly PartyFault[], t: (typeof partiesTexts)['sv']['errors']): string {
  const said = faults.slice(0, 10).map(({ line, problem }) => t.line[problem](line));
  return [...said, ...(faults.length > 10 ? [t.moreLines(faults.length - 10)] : [])].join('. ');
}
