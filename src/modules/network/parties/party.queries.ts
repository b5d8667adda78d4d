import type { Selectable } from 'kysely';
import type { Tx } from '#db/connection.ts';
import type { NetworkParty } from '#db/schema.ts';
import { notFound } from '#platform/errors.ts';

/** An invited organisation and what it has answered. */
export type Party = Omit<Selectable<NetworkParty>, 'organisationId'>;

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
  'message',
  'answeredAt',
  'waitingSince',
  'sharesNeeds',
  'inOverview',
  'revision',
  'toldVersion',
  'remindedAt',
] as const;

/** By name, in the order of the Swedish alphabet. */
export async function listParties(db: Tx, networkId: number): Promise<Party[]> {
  const rows = await db.selectFrom('networkParty').select(columns).where('networkId', '=', networkId).execute();
  return rows.sort((one, other) => swedish.compare(one.name, other.name));
}

export async function getParty(db: Tx, of: { networkId: number; partyId: number }): Promise<Party> {
  return (await partyOf(db, of).executeTakeFirst()) ?? notFound();
}

/** The same for whoever changes it. */
export async function lockPartyOf(db: Tx, of: { networkId: number; partyId: number }): Promise<Party> {
  return (await partyOf(db, of).forUpdate().executeTakeFirst()) ?? notFound();
}

function partyOf(db: Tx, of: { networkId: number; partyId: number }) {
  return db
    .selectFrom('networkParty')
    .select(columns)
    .where('id', '=', of.partyId)
    .where('networkId', '=', of.networkId);
}

const swedish = new Intl.Collator('sv');
