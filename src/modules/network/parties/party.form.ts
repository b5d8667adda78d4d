import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { emailAddress, listText, references, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { parseOrganisationNumber } from '#modules/fees/index.ts';
import { partiesTexts } from './parties.texts.ts';

/** Lines are read by the command, which knows who is on the installation. */
export const addPartiesForm = defineForm(partiesTexts, (t) =>
  z
    .object({ lines: listText(t.errors.long, 200_000), organisations: references(t.errors.chosen) })
    .refine(({ lines, organisations }) => lines !== '' || organisations.length > 0, {
      path: ['lines'],
      error: t.errors.none,
    }),
);
export type AddParties = FormInput<typeof addPartiesForm>;

export const partyForm = defineForm(partiesTexts, (t) =>
  z.object({
    name: requiredText(t.errors.name),
    email: z.union([z.literal(''), emailAddress(t.errors.email)], { error: t.errors.email }).default(''),
    organisationNumber: z.string({ error: t.errors.number }).transform((typed, ctx) => {
      const digits = typed === '' ? '' : parseOrganisationNumber(typed);
      if (digits !== undefined) return digits;
      ctx.addIssue({ code: 'custom', message: t.errors.number });
      return z.NEVER;
    }),
    basis: basisField(),
  }),
);
export type EditParty = FormInput<typeof partyForm>;
