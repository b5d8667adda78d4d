import { z } from 'zod';
import { requiredText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { invoiceTexts } from './invoice.texts.ts';

export const creditInvoiceForm = defineForm(invoiceTexts, ({ crediting: t }) =>
  z.object({
    lines: z.union([z.array(z.uuid()).max(200), z.uuid().transform((one) => [one])], { error: t.linesMissing }),
    why: requiredText(t.whyMissing, { max: 300 }),
  }),
);
