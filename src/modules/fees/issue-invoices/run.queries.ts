import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import type { Day } from '#foundations/clocks/index.ts';

/** How far an order of invoices has come. */
export type InvoiceRun = {
  id: number;
  issuedOn: Day;
  isFinished: boolean;
  all: number;
  issued: number;
  changed: { administration: string; buyer: string }[];
};

export async function getInvoiceRun(db: Tx, id: number): Promise<InvoiceRun> {
  const run = await db
    .selectFrom('invoiceRun')
    .select(['id', 'issuedOn', 'finishedAt'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!run) notFound();
  const items = await db
    .selectFrom('invoiceRunItem as item')
    .innerJoin('agreement', (join) =>
      join.onRef('agreement.organisationId', '=', 'item.organisationId').onRef('agreement.id', '=', 'item.agreementId'),
    )
    .select(['item.state', 'item.administration', 'agreement.partyName as buyer'])
    .where('item.runId', '=', id)
    .orderBy('item.sort')
    .execute();
  return {
    id,
    issuedOn: run.issuedOn,
    isFinished: run.finishedAt !== null,
    all: items.length,
    issued: items.filter(({ state }) => state === 'issued').length,
    changed: items
      .filter(({ state }) => state === 'changed')
      .map(({ administration, buyer }) => ({ administration, buyer })),
  };
}

export async function listUnfinishedRuns(db: Tx): Promise<number[]> {
  const runs = await db.selectFrom('invoiceRun').select('id').where('finishedAt', 'is', null).orderBy('id').execute();
  return runs.map(({ id }) => id);
}
