import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { keptProposal } from '../proposal.rules.ts';
import { proposalsTexts } from './proposals.texts.ts';

function proposalShape(t: (typeof proposalsTexts)['sv']) {
  return {
    body: requiredText(t.bodyMissing, { tooLong: t.lineTooLong }),
    // "att." alone says nothing: what is left when the style's words are taken away must be something.
    text: requiredText(t.textMissing, { max: 2000, tooLong: t.tooLong }).refine(
      (typed) => keptProposal(typed) !== '',
      t.textMissing,
    ),
  };
}

export const addProposalForm = defineForm(proposalsTexts, (t) => z.object(proposalShape(t)));
export const changeProposalForm = defineForm(proposalsTexts, (t) =>
  z.object({ ...proposalShape(t), basis: basisField() }),
);
export type AddProposal = FormInput<typeof addProposalForm>;
