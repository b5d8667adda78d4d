import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import type { Day } from '#foundations/clocks/index.ts';
import type { Charge } from './line.rules.ts';

/** How VAT is dealt with: charged; exempt with a reason; or none since the seller's own assessment is that the fee is outside its scope. */
export type VatKind = 'standard' | 'exempt' | 'own-assessment';

/** The terms as they were when the party said yes. Sums in whole öre without VAT, days in Sweden. */
export type NewAgreement = {
  subject: string;
  partyName: string;
  organisationNumber: string;
  email: string;
  peppolId?: string;
  feeOre: number;
  vat: VatKind;
  vatPercent: number;
  vatReason: string;
  /** A code of the VATEX list, where there is one for the exemption. */
  vatCode?: string;
  paymentDays: number;
  cancelFreeUntil: Day | null;
  cancelPercent: number;
  whenRejected: 'nothing' | 'attended' | 'all';
  meetings: number;
};
export type Agreement = Required<NewAgreement> & { id: number; agreedAt: Date };

export type NewLine = {
  agreementId: number;
  /** Made by whoever registers: what registration, memorandum and invoice point at. */
  lineKey: string;
  administration: string;
  buyerReference: string;
  quantity: number;
};
export type AgreementLine = NewLine &
  Charge & {
    sort: number;
    isEnded: boolean;
    endedWhy: string;
    /** Waits for room: nothing of it is charged yet. */
    isHeld: boolean;
  };

const columns = [
  'id',
  'subject',
  'partyName',
  'organisationNumber',
  'email',
  'peppolId',
  'feeOre',
  'vat',
  'vatPercent',
  'vatReason',
  'vatCode',
  'paymentDays',
  'cancelFreeUntil',
  'cancelPercent',
  'whenRejected',
  'meetings',
  'agreedAt',
] as const;

export async function getAgreement(db: Tx, id: number): Promise<Agreement> {
  const [agreement] = await listAgreements(db, [id]);
  return agreement ?? notFound();
}

/** These agreements, or all of them. */
export async function listAgreements(db: Tx, ids?: readonly number[]): Promise<Agreement[]> {
  return db
    .selectFrom('agreement')
    .select(columns)
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids?.length ? [...ids] : [0]))
    .orderBy('id')
    .execute();
}

/** The lines of these agreements, those that were ended too. */
export async function listAgreementLines(db: Tx, agreementIds?: readonly number[]): Promise<AgreementLine[]> {
  const rows = await db
    .selectFrom('agreementLine')
    .select([
      'lineKey',
      'agreementId',
      'sort',
      'administration',
      'buyerReference',
      'quantity',
      'chargePercent',
      'chargedMeetings',
      'chargedOf',
      'endedAt',
      'endedWhy',
      'isHeld',
    ])
    .$if(agreementIds !== undefined, (query) =>
      query.where('agreementId', 'in', agreementIds?.length ? [...agreementIds] : [0]),
    )
    .orderBy('agreementId')
    .orderBy('sort')
    .execute();
  return rows.map(({ endedAt, chargedMeetings, chargedOf, ...line }) => ({
    ...line,
    part: chargedMeetings === null || chargedOf === null ? null : { meetings: chargedMeetings, of: chargedOf },
    isEnded: endedAt !== null,
  }));
}
