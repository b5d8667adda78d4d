import { refuseIfChanged, type Change } from '#platform/basis.ts';
import { command } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { formatKronor, today } from '#foundations/clocks/index.ts';
import { feesRoles } from '../fees.roles.ts';
import { getInvoice, type InvoiceRow } from '../invoice.queries.ts';
import type { InvoiceEventInput } from './invoice-event.form.ts';
import { invoiceTexts } from './invoice.texts.ts';

/** What was known of an invoice when something was noted: a payment that is noted from two places is noted once. */
export function noteBasis({ paidOre, paidBackOre, creditedTotalOre, reminders, isSent }: InvoiceRow) {
  return { paidOre, paidBackOre, creditedTotalOre, reminders, isSent };
}

/** Notes that an invoice was sent, reminded of, paid (also in part) or paid back. `amount` is whole öre. Returns the invoice's id. */
export const addInvoiceEvent = command(
  'invoice-event.add',
  feesRoles,
  async (ctx, input: Change<InvoiceEventInput> & { invoiceId: number }) => {
    const { invoiceId, type, happenedOn, note } = input;
    const t = invoiceTexts[ctx.locale].event;
    // Two who note at the same time see each other's sums.
    await ctx.db.selectFrom('seller').select('nextNumber').forUpdate().execute();
    const invoice = await getInvoice(ctx.db, invoiceId);
    refuseIfChanged(ctx, noteBasis(invoice), input.basis);
    const amountOre = type === 'paid' || type === 'paid-back' ? input.amount : null;
    if (amountOre !== null && invoice.type === 'credit-note') throw new AppError('not-now', t.notOnCredit);
    if (happenedOn < invoice.issuedOn || happenedOn > today(ctx.now)) throw new FieldError('happenedOn', t.dayWrong);
    const most = invoice.paidOre - invoice.paidBackOre;
    if (type === 'paid-back' && (amountOre ?? 0) > most)
      throw new FieldError('amount', t.tooMuchBack(formatKronor(most, ctx.locale)));
    await ctx.db
      .insertInto('invoiceEvent')
      .values({
        organisationId: ctx.organisation.id,
        invoiceId,
        type,
        happenedOn,
        amountOre,
        note,
        recordedAt: ctx.now,
      })
      .execute();
    return { output: invoiceId, audit: { subject: invoiceId, details: { type, number: invoice.number } } };
  },
);
