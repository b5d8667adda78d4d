import { z } from 'zod';
import { choice } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { mailTexts } from './mail.texts.ts';

/** Two buttons, each of which says where. */
export const placeMailForm = defineForm(mailTexts, (t) => z.object({ to: choice(['this', 'other'], t.noOther) }));
