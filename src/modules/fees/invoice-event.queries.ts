import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import type { Day } from '#foundations/clocks/index.ts';

export type InvoiceEvent = {
  id: number;
  type: 'sent' | 'reminded' | 'paid' | 'paid-back' | 'taken-back';
  happenedOn: Day;
  amountOre: number | null;
  note: string;
  /** The event that this one takes back, on one that does. */
  takesBackId: number | null;
  /** A later event says that it was noted by mistake: it no longer counts. */
  isTakenBack: boolean;
};

export async function listInvoiceEvents(db: Tx, invoiceId: number): Promise<InvoiceEvent[]> {
  const events = await db
    .selectFrom('invoiceEvent')
    .select(['id', 'type', 'happenedOn', 'amountOre', 'note', 'takesBackId'])
    .where('invoiceId', '=', invoiceId)
    .orderBy('happenedOn')
    .orderBy('id')
    .execute();
  const takenBack = new Set(events.map(({ takesBackId }) => takesBackId));
  return events.map((event) => ({ ...event, isTakenBack: takenBack.has(event.id) }));
}

/** Something that was noted of an invoice and can be taken back: what takes another back cannot. */
export async function getInvoiceEvent(
  db: Tx,
  { invoiceId, eventId }: { invoiceId: number; eventId: number },
): Promise<InvoiceEvent> {
  const event = (await listInvoiceEvents(db, invoiceId)).find(({ id }) => id === eventId);
  return event && event.takesBackId === null ? event : notFound();
}

/** What is paid, paid back, reminded of and sent, by invoice; what was taken back is not counted. */
export async function listEventSums(db: Tx) {
  const rows = await db
    .selectFrom('invoiceEvent')
    .select(({ fn }) => [
      'invoiceId',
      'type',
      fn.sum<number | null>('amountOre').as('ore'),
      fn.countAll<number>().as('count'),
    ])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('invoiceEvent as later')
            .select('later.id')
            .whereRef('later.organisationId', '=', 'invoiceEvent.organisationId')
            .whereRef('later.takesBackId', '=', 'invoiceEvent.id'),
        ),
      ),
    )
    .groupBy(['invoiceId', 'type'])
    .execute();
  const byInvoice = new Map<
    number,
    { invoiceId: number; paidOre: number; paidBackOre: number; reminders: number; sendings: number }
  >();
  for (const { invoiceId, type, ore, count } of rows) {
    const sums = byInvoice.get(invoiceId) ?? { invoiceId, paidOre: 0, paidBackOre: 0, reminders: 0, sendings: 0 };
    if (type === 'paid') sums.paidOre = Number(ore);
    if (type === 'paid-back') sums.paidBackOre = Number(ore);
    if (type === 'reminded') sums.reminders = Number(count);
    if (type === 'sent') sums.sendings = Number(count);
    byInvoice.set(invoiceId, sums);
  }
  return [...byInvoice.values()];
}
