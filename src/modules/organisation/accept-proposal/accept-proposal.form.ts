import { z } from 'zod';
import { defineForm, type FormInput } from '#platform/form.ts';
import { USUAL_ADMINISTRATIONS, USUAL_COMMITTEES } from '#content/administrations.ts';
import { acceptProposalTexts } from './accept-proposal.texts.ts';

export const acceptProposalForm = defineForm(acceptProposalTexts, (t) =>
  z.object({
    committees: keysAmong(
      USUAL_COMMITTEES.map((one) => one.key),
      t.unknown,
    ),
    administrations: keysAmong(
      USUAL_ADMINISTRATIONS.map((one) => one.key),
      t.unknown,
    ),
  }),
);
export type AcceptProposal = FormInput<typeof acceptProposalForm>;

/** Any number of these keys: one ticked box sends text, several send a list, none sends nothing. */
function keysAmong(keys: readonly string[], sentence: string) {
  const key = z.string({ error: sentence }).refine((typed) => keys.includes(typed), sentence);
  return z.union([z.array(key), key.transform((one) => [one])], { error: sentence }).default([]);
}
