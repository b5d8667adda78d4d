import { z } from 'zod';
import { sameName } from '../parties/party-lines.rules.ts';
import type { Registered } from './registrations.queries.ts';

export const standings = [
  'listed',
  'invited',
  'conditional',
  'firm',
  'registered',
  'waiting',
  'rejected',
  'declined',
  'left',
] as const;
export type PartyStanding = (typeof standings)[number];

/** Where a party stands in one word: whether its yes hangs on a decision is part of it. */
export function standingOf(party: Pick<Registered, 'state' | 'isConditional' | 'decided'>): PartyStanding {
  if (party.decided === 'declined' && party.state !== 'left') return 'rejected';
  if (party.state !== 'registered') return party.state;
  if (party.decided === 'firm') return 'firm';
  return party.isConditional ? 'conditional' : 'registered';
}

/** What the list is asked for in its address: filter, search and order. What it does not know is as if nothing was asked. */
export const listQuery = z.object({
  lage: z.enum(standings).optional().catch(undefined),
  sok: z.string().trim().max(100).catch(''),
  ordning: z.enum(['namn', 'svar', 'deltagare']).catch('namn'),
});
export type ListQuery = z.infer<typeof listQuery>;

export function readListQuery(url: URL): ListQuery {
  return listQuery.parse({
    lage: url.searchParams.get('lage') ?? undefined,
    sok: url.searchParams.get('sok') ?? '',
    ordning: url.searchParams.get('ordning') ?? 'namn',
  });
}

/** How much the list is asked for: what is shown, what is searched, and an order other than the usual. */
export function chosenOf({ lage, sok, ordning }: ListQuery): number {
  return [lage !== undefined, sok !== '', ordning !== 'namn'].filter(Boolean).length;
}

/** Those asked for, in the order asked for. `parties` come in the order of the alphabet. */
export function chosenParties(parties: readonly Registered[], query: ListQuery): Registered[] {
  const wanted = query.sok.toLocaleLowerCase('sv');
  const chosen = parties
    .filter((party) => query.lage === undefined || standingOf(party) === query.lage)
    .filter((party) => wanted === '' || textOf(party).includes(wanted) || sameName(party.name, query.sok));
  if (query.ordning === 'svar')
    return chosen.sort((a, b) => (b.answeredAt?.getTime() ?? 0) - (a.answeredAt?.getTime() ?? 0));
  if (query.ordning === 'deltagare') return chosen.sort((a, b) => placesOf(b) - placesOf(a));
  return chosen;
}

export function placesOf({ lines }: Pick<Registered, 'lines'>): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Those who wait, the one that has waited longest first. */
export function waitingList(parties: readonly Registered[]): Registered[] {
  return parties
    .filter(({ state }) => state === 'waiting')
    .sort((a, b) => (a.waitingSince?.getTime() ?? 0) - (b.waitingSince?.getTime() ?? 0) || a.id - b.id);
}

function textOf(party: Registered): string {
  const people = party.people.flatMap(({ name, email }) => [name, email]);
  const administrations = party.lines.map(({ administration }) => administration);
  return [party.name, party.email, ...administrations, ...people].join('\n').toLocaleLowerCase('sv');
}
