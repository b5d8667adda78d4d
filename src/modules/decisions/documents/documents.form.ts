import { z } from 'zod';
import { choice, day, optionalText, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { documentTypes } from './document.queries.ts';
import { documentsTexts } from './documents.texts.ts';

/** What a person may call a document; the rest come about by themselves. */
export const typesByHand = [
  'invitation',
  'reply',
  'mail',
  'extract',
  'attachment',
  'other',
] as const satisfies readonly (typeof documentTypes)[number][];
const mostFiles = 50;

/** A browser sends an empty file without a name when none was chosen. */
export const addDocumentsForm = defineForm(documentsTexts, ({ form: t }) =>
  z.object({
    files: z
      .union([z.array(z.instanceof(File)), z.instanceof(File).transform((file) => [file])], { error: t.filesMissing })
      .transform((files) => files.filter(({ size }) => size > 0))
      .pipe(z.array(z.instanceof(File)).min(1, t.filesMissing).max(mostFiles, t.tooMany)),
    title: optionalText(t.lineTooLong, 200),
    type: choice(typesByHand, t.typeMissing),
    origin: choice(['received', 'drawn-up'], t.originMissing),
    counterpart: optionalText(t.lineTooLong, 200),
    datedOn: day(t.dayWrong),
    secrecy: optionalText(t.lineTooLong, 200),
  }),
);
export type AddDocuments = FormInput<typeof addDocumentsForm>;

export const changeDocumentForm = defineForm(documentsTexts, ({ form, changing }) =>
  z.object({
    title: requiredText(changing.nameMissing, { max: 300, tooLong: form.lineTooLong }),
    type: choice(documentTypes, form.typeMissing),
    secrecy: optionalText(form.lineTooLong, 200),
  }),
);
export type ChangeDocument = FormInput<typeof changeDocumentForm>;

export const sendDocumentForm = defineForm(documentsTexts, ({ form, sending }) =>
  z.object({
    how: choice(['dispatched', 'comments'], sending.howMissing),
    to: requiredText(sending.toMissing, { tooLong: form.lineTooLong }),
    on: day(form.dayWrong),
  }),
);
export type SendDocument = FormInput<typeof sendDocumentForm>;
