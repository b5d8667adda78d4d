import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { listText, optionalText, requiredText, ticked } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { headShape } from '../write-memorandum/write-memorandum.form.ts';
import { writeMemorandumTexts } from '../write-memorandum/write-memorandum.texts.ts';
import { changeMemorandumTexts } from './change-memorandum.texts.ts';

/** A form for each part, so that none is long. */
export const headForm = defineForm(writeMemorandumTexts, (t) =>
  z.object({
    title: requiredText(t.nameMissing, { tooLong: t.lineTooLong }),
    ...headShape(t),
    basis: basisField(),
  }),
);

export const textForm = defineForm(changeMemorandumTexts, (t) =>
  z.object({
    summary: optionalText(t.tooLong),
    background: optionalText(t.tooLong),
    assessment: optionalText(t.tooLong),
    basis: basisField(),
  }),
);

export const sectionForm = defineForm(changeMemorandumTexts, (t) =>
  z.object({ text: optionalText(t.tooLong), basis: basisField() }),
);

export const closingForm = defineForm(changeMemorandumTexts, (t) =>
  z.object({
    signatory: optionalText(t.lineTooLong, 200),
    signatoryRole: optionalText(t.lineTooLong, 200),
    delegationPoint: optionalText(t.lineTooLong, 200),
    dispatchList: listText(t.tooLong, 5000),
    copyTo: listText(t.tooLong, 5000),
    atOnce: ticked(),
    basis: basisField(),
  }),
);

export const templateForm = defineForm(writeMemorandumTexts, (t) =>
  z.object({ template: requiredText(t.templateMissing) }),
);

export type HeadInput = FormInput<typeof headForm>;
export type TextInput = FormInput<typeof textForm>;
export type ClosingInput = FormInput<typeof closingForm>;
