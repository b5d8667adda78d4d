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

/** The buyers of these agreements, by agreement: what has been made clearer, otherwise what the agreement says. */
export async function listBuyers(db: Tx, agreements: readonly Agreement[]): Promise<Map<number, Buyer>> {
  const clearer = await db
    .selectFrom('buyer')
    .select(['agreementId', 'name', 'organisationNumber', 'street', 'postalCode', 'city', 'email', 'peppolId'])
    .where('agreementId', 'in', agreements.length > 0 ? agreements.map(({ id }) => id) : [0])
    .execute();
  const byAgreement = new Map(clearer.map(({ agreementId, ...buyer }) => [agreementId, buyer]));
  return new Map(
    agreements.map(({ id, partyName, organisationNumber, email, peppolId }) => [
      id,
      byAgreement.get(id) ?? {
        name: partyName,
        organisationNumber,
        street: '',
        postalCode: '',
        city: '',
        email,
        peppolId,
      },
    ]),
  );
}

export async function getBuyer(db: Tx, agreement: Agreement): Promise<Buyer> {
  const buyers = await listBuyers(db, [agreement]);
  const buyer = buyers.get(agreement.id);
  if (!buyer) throw new Error('each agreement has a buyer');
  return buyer;
}
