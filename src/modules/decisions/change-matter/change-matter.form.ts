import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { matterShape } from '../add-matter/add-matter.form.ts';
import { addMatterTexts } from '../add-matter/add-matter.texts.ts';

/** The committee stays: moving a matter to another authority is not a change of words. */
export const changeMatterForm = defineForm(addMatterTexts, (t) => {
  const { committeeId: _stays, ...shape } = matterShape(t);
  return z.object({ ...shape, basis: basisField() });
});
export type ChangeMatter = FormInput<typeof changeMatterForm>;
