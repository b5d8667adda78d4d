import { z } from 'zod';
import { defineForm, type FormInput } from '#platform/form.ts';
import { matterShape } from '../add-matter/add-matter.form.ts';
import { addMatterTexts } from '../add-matter/add-matter.texts.ts';
import { seenPart } from '../seen.ts';

/** The committee stays: moving a matter to another authority is not a change of words. */
export const changeMatterForm = defineForm(addMatterTexts, (t) => {
  const { committeeId: _stays, ...shape } = matterShape(t);
  return z.object({ ...shape, seen: seenPart(t.seenMissing) });
});
export type ChangeMatter = FormInput<typeof changeMatterForm>;
