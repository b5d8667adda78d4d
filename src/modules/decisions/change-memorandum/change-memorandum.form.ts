import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { listText, optionalText, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { headShape } from '../write-memorandum/write-memorandum.form.ts';
import { writeMemorandumTexts } from '../write-memorandum/write-memorandum.texts.ts';
import { changeMemorandumTexts } from './change-memorandum.texts.ts';

/** Three forms, one for each part, so that none is long. */
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

export const closingForm = defineForm(changeMemorandumTexts, (t) =>
  z.object({
    signatory: optionalText(t.lineTooLong, 200),
    signatoryRole: optionalText(t.lineTooLong, 200),
    dispatchList: listText(t.tooLong, 5000),
    basis: basisField(),
  }),
);

export type HeadInput = FormInput<typeof headForm>;
export type TextInput = FormInput<typeof textForm>;
export type ClosingInput = FormInput<typeof closingForm>;
