import { z } from 'zod';
import { optionalReference } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { importUnitsTexts } from './import-units.texts.ts';

/** Characters of a list: two thousand lines, with room. */
const maxLength = 500_000;

/** Both steps use one form: the list as it was pasted goes along through the preview, so that nothing is kept in between. */
export const importUnitsForm = defineForm(importUnitsTexts, (t) => {
  const name = z.string({ error: t.createWrong }).max(200, t.createWrong);
  return z.object({
    list: z.string({ error: t.faults.empty }).min(1, t.faults.empty).max(maxLength, t.faults['too-long']),
    administrationId: optionalReference(t.administrationMissing),
    create: z.union([z.array(name), name.transform((one) => [one])], { error: t.createWrong }).default([]),
    seen: z.string({ error: t.createWrong }).max(40, t.createWrong).default(''),
  });
});
export type ImportUnitsForm = FormInput<typeof importUnitsForm>;

export type ImportUnits = {
  list: string;
  /** Administration of lines that name none. */
  administrationId: number | null;
  /** Names among the unknown administrations that are to be created; lines in the others are left out. */
  create: readonly string[] | 'all';
  /** `digestOf` the plan that was shown; without it nothing is compared. */
  seen?: string;
};
