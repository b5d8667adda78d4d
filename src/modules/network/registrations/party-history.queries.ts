import type { Tx } from '#db/connection.ts';
import { getAgreement } from '#modules/fees/index.ts';
import { networkAct, type NetworkAct } from '../acts.ts';
import type { Registered } from './registrations.queries.ts';

export type DoneAct = {
  /** Undefined for what came as no act that is known. */
  type: NetworkAct['type'] | undefined;
  cameBy: 'link' | 'letter' | 'host';
  outcome: 'taken' | 'refused';
  happenedAt: Date;
};

/** What a party has done, the latest first. */
export async function listActs(db: Tx, partyId: number): Promise<DoneAct[]> {
  const rows = await db
    .selectFrom('networkAct')
    .select(['type', 'cameBy', 'outcome', 'happenedAt'])
    .where('partyId', '=', partyId)
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
  return rows.map((row) => ({ ...row, type: types.find((one) => one === row.type) }));
}

/** The fee that the party agreed to, in whole öre for a participant; nothing where it has not. */
export async function agreedFee(db: Tx, { agreementId }: Pick<Registered, 'agreementId'>): Promise<number> {
  return agreementId === null ? 0 : (await getAgreement(db, agreementId)).feeOre;
}

const types = networkAct.options.map((option) => option.shape.type.value);
