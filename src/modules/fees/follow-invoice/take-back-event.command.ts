import { refuseIfChanged, type Change } from '#platform/basis.ts';
import { command } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { formatKronor, today } from '#foundations/clocks/index.ts';
import { feesRoles } from '../fees.roles.ts';
import { getInvoiceEvent } from '../invoice-event.queries.ts';
import { getInvoice } from '../invoice.queries.ts';
import { noteBasis } from './invoice-event.command.ts';
import { takeBackTexts } from './take-back-event.texts.ts';

/**
 * Takes back what was noted of an invoice by mistake, once, by an event of its own that says why. What was noted stays, and no longer counts. Returns the
 * invoice's id.
 */
export const takeBackInvoiceEvent = command(
  'invoice-event.take-back',
  feesRoles,
  async (ctx, input: Change<{ why: string; basis: string }> & { invoiceId: number; eventId: number }) => {
    const { invoiceId, eventId, why } = input;
    const t = takeBackTexts[ctx.locale];
    // Two who note at the same time see each other's sums.
    await ctx.db.selectFrom('seller').select('nextNumber').forUpdate().execute();
    const invoice = await getInvoice(ctx.db, invoiceId);
    const event = await getInvoiceEvent(ctx.db, { invoiceId, eventId });
    if (event.isTakenBack) throw new AppError('not-now', t.already);
    refuseIfChanged(ctx, noteBasis(invoice), input.basis);
    const paidWithout = invoice.paidOre - (event.type === 'paid' ? (event.amountOre ?? 0) : 0);
    if (event.type === 'paid' && paidWithout < invoice.paidBackOre)
      throw new AppError('not-now', t.repaidMore(formatKronor(invoice.paidBackOre, ctx.locale)));
    await ctx.db
      .insertInto('invoiceEvent')
      .values({
        organisationId: ctx.organisation.id,
        invoiceId,
        type: 'taken-back',
        takesBackId: eventId,
        happenedOn: today(ctx.now),
        note: why,
        recordedAt: ctx.now,
      })
      .execute();
    return { output: invoiceId, audit: { subject: invoiceId, details: { type: event.type, number: invoice.number } } };
  },
);
