import { z } from 'zod';
import { requiredText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { attachmentsTexts } from './attachments.texts.ts';

/** A browser sends an empty file without a name when none was chosen. */
export const attachmentForm = defineForm(attachmentsTexts, (t) =>
  z.object({
    title: requiredText(t.nameMissing, { tooLong: t.lineTooLong }),
    file: z
      .union([z.instanceof(File), z.literal('').transform(() => undefined)], { error: t.fileWrong })
      .optional()
      .transform((file) => (file && file.size > 0 ? file : undefined)),
  }),
);
