import { command } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { today } from '#foundations/clocks/index.ts';
import { getAgreement } from '../agreement.queries.ts';
import { feesRoles } from '../fees.roles.ts';
import { sumInvoice } from '../invoice.rules.ts';
import { writeInvoices } from '../issue-invoices/write-invoices.ts';
import { getInvoice } from '../invoice.queries.ts';
import { listCreditable } from './creditable.queries.ts';
import { invoiceTexts } from './invoice.texts.ts';

/**
 * Takes back what is left of these lines of an invoice that was wrong, whole or in part, by a credit note of today. The agreement stays, so that the
 * right invoice can be issued. Returns the credit note's id.
 */
export const creditInvoice = command(
  'invoice.credit',
  feesRoles,
  async (ctx, input: { invoiceId: number; lines: readonly string[]; why: string }) => {
    const t = invoiceTexts[ctx.locale].crediting;
    const seller = await ctx.db.selectFrom('seller').selectAll().forUpdate().executeTakeFirst();
    const invoice = await getInvoice(ctx.db, input.invoiceId);
    const left = await listCreditable(ctx.db, invoice);
    if (!seller || left.length === 0) throw new AppError('not-now', t.nothingLeft);
    const lines = left.filter(({ lineKey }) => input.lines.includes(lineKey));
    if (lines.length === 0) throw new FieldError('lines', t.linesMissing);
    const { agreementId, administration, buyerReference, content, number, issuedOn } = invoice;
    const sums = sumInvoice(lines, content.vatPercent);
    const [credit] = await writeInvoices(ctx, {
      seller,
      issuedOn: today(ctx.now),
      note: input.why,
      proposals: [
        {
          agreementId,
          type: 'credit-note',
          creditsId: invoice.id,
          administration,
          buyerReference,
          lines,
          netOre: sums.netOre,
          sums,
          key: '',
          agreement: await getAgreement(ctx.db, agreementId),
          // As on the invoice: it is that one which is taken back.
          buyer: content.buyer,
          credits: { number, issuedOn },
          missing: [],
        },
      ],
    });
    if (!credit) throw new Error('a credit note was to be written');
    await ctx.emit('invoice.issued', { agreementIds: [agreementId] });
    return { output: credit.id, audit: { subject: invoice.id, details: { number, credit: credit.number } } };
  },
);
