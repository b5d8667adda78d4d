import { z } from 'zod';
import { requiredText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { mailTexts } from './mail.texts.ts';

export const discardMailForm = defineForm(mailTexts, (t) =>
  z.object({ ground: requiredText(t.groundMissing, { max: 300, tooLong: t.groundLong }) }),
);
