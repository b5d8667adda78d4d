import { z } from 'zod';
import { listText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { surveysTexts } from '../surveys.texts.ts';

export const markBouncedForm = defineForm(surveysTexts, (t) =>
  z.object({ addresses: listText(t.returned.tooLong, 500_000) }),
);
