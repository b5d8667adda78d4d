import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { choice, day, optionalText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { parseKronor } from '#modules/decisions/index.ts';
import { invoiceTexts } from './invoice.texts.ts';

export const invoiceEventTypes = ['paid', 'reminded', 'sent', 'paid-back'] as const;
/** Ten million kronor. */
const largestOre = 1_000_000_000;

export const invoiceEventForm = defineForm(invoiceTexts, ({ event: t }) =>
  z
    .object({
      type: choice(invoiceEventTypes, t.typeMissing),
      happenedOn: day(t.dayWrong),
      /** Typed in kronor, kept in öre; none where nothing was paid. */
      amount: optionalText(t.amountWrong, 30)
        .transform((typed) => (typed === '' ? null : (parseKronor(typed) ?? -1)))
        .pipe(z.number().int().min(1, t.amountWrong).max(largestOre, t.amountWrong).nullable()),
      note: optionalText(t.tooLong, 300),
      basis: basisField(),
    })
    .refine(({ type, amount }) => amount !== null || (type !== 'paid' && type !== 'paid-back'), {
      path: ['amount'],
      error: t.amountMissing,
    }),
);
export type InvoiceEventInput = FormInput<typeof invoiceEventForm>;
