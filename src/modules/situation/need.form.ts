import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { optionalReference, optionalText, references, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { needTexts } from './need.texts.ts';

/** The form of a need, new or changed; a new one has nothing it was made from. */
export const needForm = defineForm(needTexts, (t) =>
  z.object({
    title: requiredText(t.nameMissing, { tooLong: t.nameTooLong }),
    text: optionalText(t.textTooLong),
    administrationId: optionalReference(t.administrationWrong),
    findings: references(t.findingWrong),
    basis: basisField(),
  }),
);
export type NeedInput = FormInput<typeof needForm>;
