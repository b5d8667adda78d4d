import { randomUUID } from 'node:crypto';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError, notFound } from '#platform/errors.ts';
import type { NetworkAct } from '../acts.ts';
import { lockNetwork } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';
import { getParty, type Party } from '../parties/party.queries.ts';
import type { RegisterInput } from '../place/register.form.ts';
import { linesAndPeople, readRows } from '../place/register-rows.rules.ts';
import { placeAnswerTexts } from '../place/answer.texts.ts';
import { listPartyLines } from '../take-act/standing.queries.ts';
import { takeAct } from '../take-act/take-act.ts';
import { takeActTexts } from '../take-act/take-act.texts.ts';
import type { Replacement } from './act-for-party.form.ts';
import { actForPartyTexts } from './act-for-party.texts.ts';
import { listParticipants } from './registrations.queries.ts';

type At = { networkId: number; partyId: number };

/** Enters what a party has said by telephone or letter; the rules are those of the party's own form, but for the last day. */
export const registerForParty = command(
  'network-party.register',
  hostRoles,
  async (ctx, { networkId, partyId, ...typed }: RegisterInput & At) => {
    const t = placeAnswerTexts[ctx.locale].register;
    const read = readRows(typed);
    if ('fault' in read) throw new FieldError('administrations[]', t.faults[read.fault.problem](read.fault.row));
    const party = await getParty(ctx.db, { networkId, partyId });
    requireOutside(ctx, party);
    const held = (await listPartyLines(ctx.db, party)).map((line) => ({ ...line, unitPriceOre: 0 }));
    const { isConditional, organisationNumber, answeredAs, message, revision } = typed;
    const said = { isConditional, organisationNumber, answeredAs, message, revision };
    await act(ctx, { networkId, partyId }, { type: 'register', ...linesAndPeople(read.rows, held), ...said });
    return { output: networkId, audit: await about(ctx, networkId, party) };
  },
);

export type PartyEnd = { what: 'decline' | 'leave' | 'withdraw'; lineKey?: string; why: string };

/** Enters that a party says no, leaves, or gives back the places of one administration. */
export const endForParty = command(
  'network-party.end',
  hostRoles,
  async (ctx, { networkId, partyId, what, lineKey = '', why }: At & PartyEnd) => {
    const party = await getParty(ctx.db, { networkId, partyId });
    await act(ctx, { networkId, partyId }, endOf({ what, lineKey, why }, party));
    const audit = await about(ctx, networkId, party);
    return { output: networkId, audit: { ...audit, details: { ...audit.details, what } } };
  },
);

/** Enters that somebody else comes in a participant's place. */
export const replaceForParty = command(
  'network-party.replace',
  hostRoles,
  async (ctx, { networkId, partyId, participantId, ...person }: At & Replacement & { participantId: number }) => {
    const party = await getParty(ctx.db, { networkId, partyId });
    requireOutside(ctx, party);
    const known = (await listParticipants(ctx.db, [partyId])).find(({ id }) => id === participantId);
    const { lineKey } = known ?? notFound();
    const comes = { lineKey, name: person.name, title: person.role, email: person.email };
    await act(ctx, { networkId, partyId }, { type: 'replace', participantId, person: comes });
    return { output: networkId, audit: await about(ctx, networkId, party) };
  },
);

/** One that is here has its own registration, with its memorandum, and says what changes from there. */
function requireOutside(ctx: CommandContext, { name, partnerOrganisationId }: Party): void {
  if (partnerOrganisationId !== null) throw new AppError('not-now', actForPartyTexts[ctx.locale].here(name));
}

async function act(ctx: CommandContext, { partyId }: At, said: NetworkAct): Promise<void> {
  const outcome = await takeAct(ctx, { partyId, key: randomUUID(), act: said, cameBy: 'host' });
  if (outcome === 'done-before') throw new AppError('changed-meanwhile');
  if ('refused' in outcome) throw new FieldError(outcome.refused, takeActTexts[ctx.locale].refusals[outcome.refused]);
}

function endOf({ what, lineKey = '', why }: PartyEnd, { revision }: Party): NetworkAct {
  if (what === 'decline') return { type: 'decline', answeredAs: '', message: why, revision };
  return what === 'leave' ? { type: 'leave', why } : { type: 'withdraw', lineKey, why };
}

async function about(ctx: CommandContext, networkId: number, party: Party) {
  const { title } = await lockNetwork(ctx.db, networkId);
  return { subject: networkId, details: { name: party.name, title } };
}
