import type { Tx } from '#db/connection.ts';
import { listAgreements, netOreOf } from '#modules/fees/index.ts';
import type { Registered } from './registrations.queries.ts';

/** What each party pays for the places it has, in whole öre without VAT, by the fee it agreed to. Who waits pays nothing. */
export async function feesOf(db: Tx, parties: readonly Registered[]): Promise<Map<number, number>> {
  const agreements = await listAgreements(
    db,
    parties.flatMap(({ agreementId }) => agreementId ?? []),
  );
  const feeOf = new Map(agreements.map(({ id, feeOre }) => [id, feeOre]));
  return new Map(
    parties
      .filter(({ state }) => state === 'registered')
      .map((party) => {
        const feeOre = feeOf.get(party.agreementId ?? 0) ?? 0;
        return [party.id, netOreOf(party.lines.map((line) => ({ ...line, feeOre })))];
      }),
  );
}
