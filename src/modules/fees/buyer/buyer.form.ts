import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { emailAddress, optionalText, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { parseOrganisationNumber } from '../organisation-number.ts';
import { optionalRead } from '../seller/seller.form.ts';
import { formatPostalCode, parsePeppolId } from '../seller/seller.rules.ts';
import { buyerTexts } from './buyer.texts.ts';

export const buyerForm = defineForm(buyerTexts, (t) =>
  z.object({
    name: requiredText(t.nameMissing),
    organisationNumber: optionalRead(parseOrganisationNumber, t.numberWrong),
    street: optionalText(t.tooLong, 200),
    postalCode: optionalText(t.tooLong, 20).transform(formatPostalCode),
    city: optionalText(t.tooLong, 100),
    email: z.union([z.literal(''), emailAddress(t.emailWrong)], { error: t.emailWrong }),
    peppolId: optionalRead(parsePeppolId, t.peppolWrong),
    basis: basisField(),
  }),
);
export type BuyerInput = FormInput<typeof buyerForm>;

export const buyerReferenceForm = defineForm(buyerTexts, (t) =>
  z.object({ buyerReference: requiredText(t.referenceMissing, { max: 100 }) }),
);
