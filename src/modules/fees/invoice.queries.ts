import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import type { Day } from '#foundations/clocks/index.ts';
import { invoiceContent, type InvoiceContent } from './invoice-content.ts';
import { listEventSums } from './invoice-event.queries.ts';
import type { InvoiceMoney } from './invoice.rules.ts';
import type { IssuedLine } from './propose.rules.ts';

export type InvoiceType = 'invoice' | 'credit-note';

/** An invoice or a credit note as it stands in a list, with what has happened to it since. */
export type InvoiceRow = InvoiceMoney & {
  id: number;
  number: number;
  agreementId: number;
  type: InvoiceType;
  creditsId: number | null;
  administration: string;
  buyerReference: string;
  issuedOn: Day;
  vatOre: number;
  reminders: number;
  isSent: boolean;
  content: InvoiceContent;
};

/** All invoices and credit notes, the latest first; `of` narrows them to some agreements, or to one. */
export async function listInvoices(
  db: Tx,
  of: { agreementIds?: readonly number[]; id?: number } = {},
): Promise<InvoiceRow[]> {
  const rows = await db
    .selectFrom('invoice')
    .select([
      'id',
      'number',
      'agreementId',
      'type',
      'creditsId',
      'administration',
      'buyerReference',
      'issuedOn',
      'dueOn',
      'content',
      'netOre',
      'vatOre',
      'totalOre',
    ])
    .$if(of.agreementIds !== undefined, (query) =>
      query.where('agreementId', 'in', of.agreementIds?.length ? [...of.agreementIds] : [0]),
    )
    .$if(of.id !== undefined, (query) => query.where('id', '=', of.id ?? 0))
    .orderBy('number', 'desc')
    .execute();
  const credited = new Map((await listCreditedSums(db)).map((one) => [one.creditsId, one]));
  const happened = new Map((await listEventSums(db)).map((one) => [one.invoiceId, one]));
  return rows.map((row) => {
    const credit = credited.get(row.id);
    const event = happened.get(row.id);
    return {
      ...row,
      content: invoiceContent.parse(row.content),
      creditedNetOre: credit?.netOre ?? 0,
      creditedTotalOre: credit?.totalOre ?? 0,
      credits: credit?.credits ?? 0,
      paidOre: event?.paidOre ?? 0,
      paidBackOre: event?.paidBackOre ?? 0,
      reminders: event?.reminders ?? 0,
      isSent: (event?.sendings ?? 0) > 0,
    };
  });
}

/** What parties are told of the invoices to them, the earliest first. */
export async function listInvoicesOf(db: Tx, agreementIds: readonly number[]) {
  if (agreementIds.length === 0) return [];
  return db
    .selectFrom('invoice')
    .select(['agreementId', 'number', 'type', 'administration', 'issuedOn', 'dueOn', 'netOre', 'totalOre'])
    .where('agreementId', 'in', agreementIds)
    .orderBy('number')
    .execute();
}

export async function getInvoice(db: Tx, id: number): Promise<InvoiceRow> {
  const [invoice] = await listInvoices(db, { id });
  return invoice ?? notFound();
}

/** Every line of every invoice, and what of it has been credited; of some agreements, or all. */
export async function listIssuedLines(db: Tx, agreementIds?: readonly number[]): Promise<IssuedLine[]> {
  const rows = await db
    .selectFrom('invoiceLine as line')
    .innerJoin('invoice', (join) =>
      join.onRef('invoice.organisationId', '=', 'line.organisationId').onRef('invoice.id', '=', 'line.invoiceId'),
    )
    .select([
      'invoice.id as invoiceId',
      'invoice.agreementId',
      'invoice.creditsId',
      'invoice.administration',
      'invoice.buyerReference',
      'line.lineKey',
      'line.netOre',
    ])
    .$if(agreementIds !== undefined, (query) =>
      query.where('invoice.agreementId', 'in', agreementIds?.length ? [...agreementIds] : [0]),
    )
    .execute();
  const credited = new Map<string, number>();
  for (const { creditsId, lineKey, netOre } of rows)
    if (creditsId !== null)
      credited.set(`${creditsId} ${lineKey}`, (credited.get(`${creditsId} ${lineKey}`) ?? 0) + netOre);
  return rows
    .filter(({ creditsId }) => creditsId === null)
    .map(({ creditsId: _none, ...row }) => ({
      ...row,
      creditedOre: credited.get(`${row.invoiceId} ${row.lineKey}`) ?? 0,
    }));
}

async function listCreditedSums(db: Tx) {
  return db
    .selectFrom('invoice')
    .select(({ fn }) => [
      'creditsId',
      fn.sum<number>('netOre').as('netOre'),
      fn.sum<number>('totalOre').as('totalOre'),
      fn.countAll<number>().as('credits'),
    ])
    .where('creditsId', 'is not', null)
    .groupBy('creditsId')
    .execute()
    .then((rows) =>
      rows.map((row) => ({
        creditsId: row.creditsId,
        netOre: Number(row.netOre),
        totalOre: Number(row.totalOre),
        credits: Number(row.credits),
      })),
    );
}
