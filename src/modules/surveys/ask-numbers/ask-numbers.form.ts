import { z } from 'zod';
import { listText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { askNumbersTexts } from './ask-numbers.texts.ts';

export const askNumbersForm = defineForm(askNumbersTexts, (t) => z.object({ numbers: listText(t.tooLong, 100_000) }));
