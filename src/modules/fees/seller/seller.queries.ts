import type { Tx } from '#db/connection.ts';

/** What stands about the organisation itself on its invoices. `organisationNumber` is ten digits, `bankgiro` and `iban` without blanks. */
export type Seller = {
  name: string;
  organisationNumber: string;
  vatNumber: string;
  street: string;
  postalCode: string;
  city: string;
  email: string;
  bankgiro: string;
  iban: string;
  peppolId: string;
  fTax: boolean;
};

export async function findSeller(db: Tx): Promise<Seller | undefined> {
  return db
    .selectFrom('seller')
    .select([
      'name',
      'organisationNumber',
      'vatNumber',
      'street',
      'postalCode',
      'city',
      'email',
      'bankgiro',
      'iban',
      'peppolId',
      'fTax',
    ])
    .executeTakeFirst();
}
