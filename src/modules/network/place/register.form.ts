import { z } from 'zod';
import { listText, optionalText, requiredText, ticked } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { parseOrganisationNumber } from '#modules/fees/index.ts';
import { placeAnswerTexts } from './answer.texts.ts';

/** One field sent once or many times. */
const many = (sentence: string) =>
  z
    .union([
      z.array(z.string().max(4000, sentence)),
      z
        .string()
        .max(4000, sentence)
        .transform((one) => [one]),
    ])
    .default([]);

/** Each is sent once a row: hence the brackets. A yes: the rows of administrations with who comes, and what the invoice needs. */
export const registerForm = defineForm(placeAnswerTexts, (t) =>
  z.object({
    'administrations[]': many(t.register.tooLong),
    'keys[]': many(t.register.tooLong),
    'numbers[]': many(t.register.tooLong),
    'references[]': many(t.register.tooLong),
    'people[]': many(t.register.tooLong),
    isConditional: ticked(),
    organisationNumber: listText(t.register.organisationNumberWrong, 20).refine(
      (typed) => typed === '' || parseOrganisationNumber(typed) !== undefined,
      t.register.organisationNumberWrong,
    ),
    answeredAs: requiredText(t.errors.answeredAs, { max: 100 }),
    message: optionalText(t.errors.tooLong, 2000),
    revision: z.coerce.number().int().catch(0),
    feeOre: z.coerce.number().int().min(0).optional().catch(-1),
  }),
);
export type RegisterInput = FormInput<typeof registerForm>;
