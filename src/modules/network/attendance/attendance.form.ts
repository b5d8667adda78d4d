import { z } from 'zod';
import { references, requiredText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { largestFile } from '#platform/files/files.ts';
import { attendanceTexts } from './attendance.texts.ts';

export const attendanceForm = defineForm(attendanceTexts, (t) =>
  z.object({
    present: references(t.wrong),
    /** Who was ticked when the list was shown, as `3,17`: what others have ticked since stays. */
    before: z
      .string({ error: t.wrong })
      .regex(/^(\d{1,15}(,\d{1,15})*)?$/, t.wrong)
      .transform((ids) => ids.split(',').filter(Boolean).map(Number))
      .optional(),
  }),
);
/** The list of those who are there, as `before` keeps it. */
export function idsOf(attendees: readonly { id: number; present: boolean }[]): string {
  return attendees
    .filter(({ present }) => present)
    .map(({ id }) => id)
    .join(',');
}

export const materialForm = defineForm(attendanceTexts, (t) =>
  z.object({
    title: requiredText(t.material.errors.name),
    file: z
      .instanceof(File, { error: t.material.errors.file })
      .refine((file) => file.size > 0, t.material.errors.file)
      .refine((file) => file.size <= largestFile, t.material.errors.size),
  }),
);
