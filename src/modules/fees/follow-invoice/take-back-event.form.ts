import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { requiredText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { takeBackTexts } from './take-back-event.texts.ts';

export const takeBackForm = defineForm(takeBackTexts, (t) =>
  z.object({ why: requiredText(t.whyMissing, { max: 300 }), basis: basisField() }),
);
