import { z } from 'zod';
import { CONVERSATION_GUIDES } from '#content/conversation-guides/index.ts';
import { choice, day, optionalReference, optionalText, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { conversationsTexts } from '../conversations.texts.ts';

export const roundForm = defineForm(conversationsTexts, (t) =>
  z.object({
    title: requiredText(t.edit.titleMissing, { max: 120 }),
    purpose: optionalText(t.edit.purposeTooLong, 600),
    guideKey: choice(
      CONVERSATION_GUIDES.map(({ key }) => key),
      t.edit.guideMissing,
    ),
    lastDay: day(t.edit.lastDayMissing),
    mandateId: optionalReference(t.edit.mandateGone),
  }),
);
export type RoundInput = FormInput<typeof roundForm>;

export const lastDayForm = defineForm(conversationsTexts, (t) => z.object({ lastDay: day(t.edit.lastDayMissing) }));
