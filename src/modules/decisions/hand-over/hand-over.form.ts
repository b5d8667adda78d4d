import { z } from 'zod';
import { day } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { handOverTexts } from './hand-over.texts.ts';

export const handOverForm = defineForm(handOverTexts, (t) => z.object({ handedOverOn: day(t.dayWrong) }));
