import type { Tx } from '#db/connection.ts';
import type { Agreement } from '../agreement.queries.ts';

/** To whom the invoices of an agreement go. `organisationNumber` is ten digits, or empty. */
export type Buyer = {
  name: string;
  organisationNumber: string;
  street: string;
  postalCode: string;
  city: string;
  email: string;
  peppolId: string;
};

/**
 * The buyers of these agreements, by agreement: what has been made clearer, otherwise what the agreement says, at the address that was last written for the
 * same organisation number.
 */
export async function listBuyers(db: Tx, agreements: readonly Agreement[]): Promise<Map<number, Buyer>> {
  const clearer = await db
    .selectFrom('buyer')
    .select(['agreementId', 'name', 'organisationNumber', 'street', 'postalCode', 'city', 'email', 'peppolId'])
    .where('agreementId', 'in', agreements.length > 0 ? agreements.map(({ id }) => id) : [0])
    .execute();
  const byAgreement = new Map(clearer.map(({ agreementId, ...buyer }) => [agreementId, buyer]));
  const addresses = await listAddresses(db, agreements);
  return new Map(
    agreements.map(({ id, partyName, organisationNumber, email, peppolId }) => [
      id,
      byAgreement.get(id) ?? {
        name: partyName,
        organisationNumber,
        ...(addresses.get(organisationNumber) ?? { street: '', postalCode: '', city: '' }),
        email,
        peppolId,
      },
    ]),
  );
}

/** The latest address of each of these organisation numbers that has one. */
async function listAddresses(db: Tx, agreements: readonly Agreement[]) {
  const numbers = agreements.map(({ organisationNumber }) => organisationNumber).filter((one) => one !== '');
  if (numbers.length === 0) return new Map<string, Pick<Buyer, 'street' | 'postalCode' | 'city'>>();
  const rows = await db
    .selectFrom('buyer')
    .select(['organisationNumber', 'street', 'postalCode', 'city'])
    .where('organisationNumber', 'in', numbers)
    .where('city', '!=', '')
    .orderBy('agreementId')
    .execute();
  return new Map(rows.map(({ organisationNumber, ...address }) => [organisationNumber, address]));
}

export async function getBuyer(db: Tx, agreement: Agreement): Promise<Buyer> {
  const buyers = await listBuyers(db, [agreement]);
  const buyer = buyers.get(agreement.id);
  if (!buyer) throw new Error('each agreement has a buyer');
  return buyer;
}
