import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { listAgreementLines, type AgreementLine } from '#modules/fees/index.ts';

const columns = [
  'id',
  'networkId',
  'name',
  'organisationNumber',
  'email',
  'partnerOrganisationId',
  'state',
  'isConditional',
  'decided',
  'decidedWords',
  'agreementId',
  'answeredAs',
  'waitingSince',
  'sharesNeeds',
  'inOverview',
  'revision',
  'toldVersion',
  'remindedAt',
] as const;

/** The party as it stands when it does something; nobody else does anything for it until the transaction ends. */
export async function lockParty(db: Tx, id: number) {
  return (await partyOf(db, id).forUpdate().executeTakeFirst()) ?? notFound();
}
export type ActParty = Awaited<ReturnType<typeof lockParty>>;

/** The same for several, always in the same order, so that two who want them wait for each other and never crosswise. */
export async function lockParties(db: Tx, ids: readonly number[]): Promise<ActParty[]> {
  return db.selectFrom('networkParty').select(columns).where('id', 'in', ids).orderBy('id').forUpdate().execute();
}

export async function findParty(db: Tx, id: number): Promise<ActParty | undefined> {
  return partyOf(db, id).executeTakeFirst();
}

function partyOf(db: Tx, id: number) {
  return db.selectFrom('networkParty').select(columns).where('id', '=', id);
}

export async function listPartyLines(db: Tx, party: Pick<ActParty, 'agreementId'>): Promise<AgreementLine[]> {
  return party.agreementId === null ? [] : listAgreementLines(db, [party.agreementId]);
}

/** Those who come for a party now. */
export async function listPartyPeople(db: Tx, partyId: number): Promise<PartyPerson[]> {
  return (await listPeopleOf(db, [partyId])).map(({ partyId: _party, ...person }) => person);
}

/** Those who come for these parties now, each with its party. */
export async function listPeopleOf(
  db: Tx,
  partyIds: readonly number[],
): Promise<(PartyPerson & { partyId: number })[]> {
  return db
    .selectFrom('networkParticipant')
    .select(['id', 'partyId', 'lineKey', 'name', 'title', 'email'])
    .where('partyId', 'in', partyIds)
    .where('leftOn', 'is', null)
    .orderBy('id')
    .execute();
}
export type PartyPerson = { id: number; lineKey: string; name: string; title: string; email: string };
