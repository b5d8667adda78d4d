import { z } from 'zod';
import { references, requiredText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { largestFile } from '#platform/files/files.ts';
import { attendanceTexts } from './attendance.texts.ts';

export const attendanceForm = defineForm(attendanceTexts, (t) => z.object({ present: references(t.wrong) }));

export const materialForm = defineForm(attendanceTexts, (t) =>
  z.object({
    title: requiredText(t.material.errors.name),
    file: z
      .instanceof(File, { error: t.material.errors.file })
      .refine((file) => file.size > 0, t.material.errors.file)
      .refine((file) => file.size <= largestFile, t.material.errors.size),
  }),
);
