import type { Tx } from '#db/connection.ts';
import { listAgreementLines, type AgreementLine } from '#modules/fees/index.ts';
import { notFound } from '#platform/errors.ts';
import { getParty, listParties, type Party } from '../parties/party.queries.ts';

export type Participant = { id: number; partyId: number; lineKey: string; name: string; title: string; email: string };
/** A party with what it has registered: lines that have not been ended, and who comes. */
export type Registered = Party & { lines: AgreementLine[]; people: Participant[] };

/** Every party of the network with what it has answered. */
export async function listRegistered(db: Tx, networkId: number): Promise<Registered[]> {
  return withAnswers(db, await listParties(db, networkId));
}

export async function getRegistered(db: Tx, of: { networkId: number; partyId: number }): Promise<Registered> {
  const [party] = await withAnswers(db, [await getParty(db, of)]);
  return party ?? notFound();
}

async function withAnswers(db: Tx, parties: readonly Party[]): Promise<Registered[]> {
  const people = await listParticipants(
    db,
    parties.map(({ id }) => id),
  );
  const agreements = parties.flatMap(({ agreementId }) => agreementId ?? []);
  const lines = (await listAgreementLines(db, agreements)).filter(({ isEnded }) => !isEnded);
  const linesOf = Map.groupBy(lines, ({ agreementId }) => agreementId);
  const peopleOf = Map.groupBy(people, ({ partyId }) => partyId);
  return parties.map((party) => ({
    ...party,
    lines: party.agreementId === null ? [] : (linesOf.get(party.agreementId) ?? []),
    people: peopleOf.get(party.id) ?? [],
  }));
}

/** Those who come now for these parties, by name. */
export async function listParticipants(db: Tx, partyIds: readonly number[]): Promise<Participant[]> {
  if (partyIds.length === 0) return [];
  const rows = await db
    .selectFrom('networkParticipant')
    .select(['id', 'partyId', 'lineKey', 'name', 'title', 'email'])
    .where('partyId', '=', (e) => e.fn.any(e.val([...partyIds])))
    .where('leftOn', 'is', null)
    .execute();
  return rows.sort((one, other) => swedish.compare(one.name, other.name));
}

/** How many places are taken by parties that are in. */
export async function countParticipants(db: Tx, networkId: number): Promise<number> {
  const parties = (await listParties(db, networkId)).filter(({ state }) => state === 'registered');
  const lines = await listAgreementLines(
    db,
    parties.flatMap(({ agreementId }) => agreementId ?? []),
  );
  return lines.filter(({ isEnded }) => !isEnded).reduce((sum, { quantity }) => sum + quantity, 0);
}

const swedish = new Intl.Collator('sv');
