import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { emailAddress, optionalText, requiredText, ticked } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { parseOrganisationNumber } from '../organisation-number.ts';
import { formatPostalCode, parseBankgiro, parseIban, parsePeppolId, parseVatNumber } from './seller.rules.ts';
import { sellerTexts } from './seller.texts.ts';

/** A text that is read as something else; empty stays empty, and what cannot be read is told. */
export function optionalRead(read: (typed: string) => string | undefined, sentence: string) {
  return optionalText(sentence, 100).transform((typed, ctx) => {
    const value = typed === '' ? '' : read(typed);
    if (value === undefined) ctx.addIssue({ code: 'custom', message: sentence });
    return value ?? '';
  });
}

export const sellerForm = defineForm(sellerTexts, (t) =>
  z
    .object({
      name: requiredText(t.nameMissing),
      organisationNumber: requiredText(t.numberWrong, { max: 30 })
        .transform((typed) => parseOrganisationNumber(typed) ?? '')
        .pipe(z.string().min(1, t.numberWrong)),
      vatNumber: optionalText(t.vatWrong, 30),
      fTax: ticked(),
      street: requiredText(t.streetMissing),
      postalCode: requiredText(t.postalCodeMissing, { max: 20 }).transform(formatPostalCode),
      city: requiredText(t.cityMissing, { max: 100 }),
      email: z.union([z.literal(''), emailAddress(t.emailWrong)], { error: t.emailWrong }),
      bankgiro: optionalRead(parseBankgiro, t.bankgiroWrong),
      iban: optionalRead(parseIban, t.ibanWrong),
      peppolId: optionalRead(parsePeppolId, t.peppolWrong),
      basis: basisField(),
    })
    .refine(
      ({ vatNumber, organisationNumber }) =>
        vatNumber === '' || parseVatNumber(vatNumber, organisationNumber) !== undefined,
      { path: ['vatNumber'], error: t.vatWrong },
    )
    .refine(({ bankgiro, iban }) => bankgiro !== '' || iban !== '', { path: ['bankgiro'], error: t.accountMissing }),
);
export type SellerInput = FormInput<typeof sellerForm>;
