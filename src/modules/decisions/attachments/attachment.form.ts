import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { optionalDay, optionalText, requiredText, wholeNumber } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { attachmentsTexts } from './attachments.texts.ts';
import { mostAtOnce, mostAttachments } from './attachment.rules.ts';

/** A browser sends an empty file without a name when none was chosen. */
const file = z.union([z.instanceof(File), z.literal('').transform(() => undefined)]);

/** One attachment by its title, or any number of files: several are called what their files are called. */
export const attachmentForm = defineForm(attachmentsTexts, (t) =>
  z
    .object({
      title: optionalText(t.lineTooLong, 200),
      datedOn: optionalDay(t.dayWrong),
      file: z
        .union([z.array(file), file.transform((one) => [one])], { error: t.fileWrong })
        .default([])
        .transform((files) => files.flatMap((one) => (one && one.size > 0 ? [one] : [])))
        .refine((files) => files.length <= mostAtOnce, t.tooManyAtOnce),
    })
    .refine(({ title, file: files }) => title !== '' || files.length > 0, { path: ['title'], error: t.nameMissing }),
);

export const changeAttachmentForm = defineForm(attachmentsTexts, (t) =>
  z.object({
    title: requiredText(t.nameMissing, { tooLong: t.lineTooLong }),
    datedOn: optionalDay(t.dayWrong),
    place: wholeNumber(t.placeWrong, { min: 1, max: mostAttachments }),
    basis: basisField(),
  }),
);
export type ChangeAttachment = FormInput<typeof changeAttachmentForm>;
