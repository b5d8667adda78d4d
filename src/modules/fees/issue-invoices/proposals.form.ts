import { z } from 'zod';
import { day } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { proposalsTexts } from './proposals.texts.ts';

/** How many days back an invoice may be dated. */
export const lastDayOfIssue = 30;

export const orderInvoicesForm = defineForm(proposalsTexts, (t) =>
  z.object({
    chosen: z
      .union(
        [
          z.array(z.string().max(80)).max(2000),
          z
            .string()
            .max(80)
            .transform((one) => [one]),
        ],
        {
          error: t.noneChosen,
        },
      )
      .refine((keys) => keys.length > 0, t.noneChosen),
    issuedOn: day(t.dayWrong),
  }),
);
