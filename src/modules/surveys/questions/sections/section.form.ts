import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { freeText, optionalText, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { sectionTexts } from './section.texts.ts';

export const sectionForm = defineForm(sectionTexts, (t) =>
  z.object({
    title: freeText(requiredText(t.titleMissing, { max: 150, tooLong: t.titleTooLong })),
    introduction: optionalText(t.introductionTooLong, 1000),
    basis: basisField(),
  }),
);

export type TypedSection = FormInput<typeof sectionForm>;
