import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import {
  choice,
  emailAddress,
  optionalDay,
  optionalText,
  optionalWholeNumber,
  requiredText,
  ticked,
  wholeNumber,
} from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { parseKronor } from '#modules/decisions/index.ts';
import { exemptionCodes } from '#modules/fees/index.ts';
import { editNetworkTexts } from './edit-network.texts.ts';

export const vats = ['standard', 'exempt', 'own-assessment'] as const;
export const whenRejected = ['nothing', 'attended', 'all'] as const;
const mostOre = 100_000_000;

export const networkForm = defineForm(editNetworkTexts, (t) =>
  z
    .object({
      title: requiredText(t.errors.name, { tooLong: t.errors.nameLong }),
      purpose: optionalText(t.errors.long, 5000),
      targetGroup: optionalText(t.errors.long, 5000),
      terms: optionalText(t.errors.long, 5000),
      documentationPromise: optionalText(t.errors.long, 5000),
      answerBy: optionalDay(t.errors.day),
      decisionRequired: ticked(),
      seats: optionalWholeNumber(t.errors.seats, { min: 1, max: 5000 }),
      feeOre: kronor(t.errors.fee),
      vat: choice(vats, t.errors.vat),
      vatReason: optionalText(t.errors.lineLong, 200),
      vatCode: optionalText(t.errors.vatCode, 30).refine(
        (code) => code === '' || exemptionCodes.some((one) => one === code),
        t.errors.vatCode,
      ),
      paymentDays: wholeNumber(t.errors.paymentDays, { min: 0, max: 365 }),
      cancelFreeUntil: optionalDay(t.errors.day),
      cancelPercent: wholeNumber(t.errors.percent, { min: 0, max: 100 }),
      whenRejected: choice(whenRejected, t.errors.whenRejected),
      contactName: optionalText(t.errors.lineLong, 200),
      contactEmail: z.union([z.literal(''), emailAddress(t.errors.email)], { error: t.errors.email }).default(''),
      contactPhone: optionalText(t.errors.lineLong, 200),
      basis: basisField(),
    })
    .superRefine((typed, ctx) => {
      if (typed.vat === 'exempt' && typed.vatReason === '')
        ctx.addIssue({ code: 'custom', path: ['vatReason'], message: t.errors.vatReason });
    }),
);
export type EditNetwork = FormInput<typeof networkForm>;

/** Kronor as they are typed, in whole öre. */
function kronor(sentence: string) {
  return z.string({ error: sentence }).transform((typed, ctx) => {
    const ore = parseKronor(typed);
    if (ore !== undefined && ore <= mostOre) return ore;
    ctx.addIssue({ code: 'custom', message: sentence });
    return z.NEVER;
  });
}
