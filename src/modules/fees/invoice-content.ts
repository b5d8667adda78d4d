import { z } from 'zod';

const party = {
  name: z.string(),
  organisationNumber: z.string(),
  street: z.string(),
  postalCode: z.string(),
  city: z.string(),
  email: z.string(),
  peppolId: z.string(),
};

/** What an invoice says, as it was when it was issued: nothing of it is read anew. Sums in whole öre, days YYYY-MM-DD. */
export const invoiceContent = z.object({
  seller: z.object({
    ...party,
    vatNumber: z.string(),
    bankgiro: z.string(),
    iban: z.string(),
    fTax: z.boolean(),
  }),
  buyer: z.object(party),
  subject: z.string(),
  vat: z.enum(['standard', 'exempt', 'own-assessment']),
  vatPercent: z.number().int(),
  vatReason: z.string(),
  /** Of the VATEX list; none on invoices that were issued before it was asked for. */
  vatCode: z.string().default(''),
  paymentDays: z.number().int(),
  lines: z.array(
    z.object({
      lineKey: z.string(),
      quantity: z.number().int(),
      unitPriceOre: z.number().int(),
      netOre: z.number().int(),
      /** None on invoices that were issued before parts were kept. */
      part: z.object({ meetings: z.number().int(), of: z.number().int() }).nullable().default(null),
    }),
  ),
  /** Which invoice a credit note takes back something of. */
  credits: z.object({ number: z.number().int(), issuedOn: z.string() }).nullable(),
  /** Why, on a credit note; why less than the whole, on an invoice. */
  note: z.string(),
});
export type InvoiceContent = z.infer<typeof invoiceContent>;
