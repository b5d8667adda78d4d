import { randomUUID } from 'node:crypto';
import { today } from '#foundations/clocks/index.ts';
import { addLine, agree, listProposals, orderInvoices } from '#modules/fees/index.ts';
import { systemClock } from '#platform/clock.ts';
import { findOrganisation } from '#platform/tenancy/tenancy.queries.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { At } from './look-into.ts';

/** A host's agreements with `count` parties, and all of their invoices ordered; nothing has begun on them. `first` is the number of the next invoice. */
export async function orderInvoicesOf(
  { owner, app }: At,
  { host, count }: { host: string; count: number },
): Promise<{ runId: number; first: number }> {
  const organisation = await findOrganisation(app, host);
  if (!organisation) throw new Error(`there is no ${host}`);
  const now = systemClock();
  const scope = { db: app, organisationId: organisation.id };
  const agreementIds = await inOrganisation(scope, async (db) => {
    const ctx = { db, now, organisation };
    const ids: number[] = [];
    for (let at = 0; at < count; at += 1) {
      const agreementId = await agree(ctx, { ...terms, partyName: `Ort ${at}` });
      const line = { lineKey: randomUUID(), administration: 'Skola', buyerReference: '1234', quantity: 2 };
      await addLine(ctx, { ...line, agreementId });
      ids.push(agreementId);
    }
    return ids;
  });
  const proposals = await inOrganisation({ ...scope, reading: true }, (db) => listProposals(db, agreementIds));
  const { nextNumber } = await owner
    .selectFrom('seller')
    .select('nextNumber')
    .where('organisationId', '=', organisation.id)
    .executeTakeFirstOrThrow();
  const runId = await orderInvoices.run(
    {
      database: app,
      clock: systemClock,
      jobs: { send: () => Promise.resolve() },
      subscriptions: [],
      organisation,
      actor: { memberId: 0, accountId: 0, name: 'Prov', title: '', roles: ['network_host'] },
      locale: 'sv',
    },
    { chosen: proposals.map(({ key }) => key), issuedOn: today(now) },
  );
  return { runId, first: nextNumber };
}

const terms = {
  subject: 'Nätverket',
  organisationNumber: '2120001231',
  email: '',
  feeOre: 800_000,
  vat: 'standard',
  vatPercent: 25,
  vatReason: '',
  paymentDays: 30,
  cancelFreeUntil: null,
  cancelPercent: 100,
  whenRejected: 'attended',
  meetings: 5,
} as const;
