import { z } from 'zod';
import { ASSESSMENTS } from '#content/memorandum-assessments.ts';
import { memorandumStyles } from '#content/memorandum-template.ts';
import { basisField } from '#platform/basis.ts';
import { choice, optionalText, requiredText, ticked } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { templatesTexts } from './templates.texts.ts';

export const addTemplateForm = defineForm(templatesTexts, (t) =>
  z.object({
    from: requiredText(t.fromMissing),
    name: requiredText(t.nameMissing, { tooLong: t.lineTooLong }),
  }),
);

const asked = z.enum(ASSESSMENTS.map(({ key }) => key));

export const changeTemplateForm = defineForm(templatesTexts, (t) =>
  z.object({
    name: requiredText(t.nameMissing, { tooLong: t.lineTooLong }),
    documentType: requiredText(t.documentTypeMissing, { max: 100, tooLong: t.lineTooLong }),
    style: choice(memorandumStyles, t.styleMissing),
    addressee: optionalText(t.lineTooLong, 200),
    assessments: z.union([z.array(asked), asked.transform((one) => [one])], { error: t.assessmentsWrong }).default([]),
    basis: basisField(),
  }),
);

export const sectionWordsForm = defineForm(templatesTexts, (t) =>
  z.object({
    heading: requiredText(t.headingMissing, { max: 100, tooLong: t.lineTooLong }),
    guide: optionalText(t.lineTooLong, 400),
    required: ticked(),
  }),
);

export type ChangeTemplate = FormInput<typeof changeTemplateForm>;
export type SectionWords = FormInput<typeof sectionWordsForm>;
