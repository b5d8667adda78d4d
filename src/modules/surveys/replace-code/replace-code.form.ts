import { z } from 'zod';
import { reference } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { surveysTexts } from '../surveys.texts.ts';

export const replaceCodeForm = defineForm(surveysTexts, (t) =>
  z.object({ groupId: reference(t.replace.groupMissing) }),
);
