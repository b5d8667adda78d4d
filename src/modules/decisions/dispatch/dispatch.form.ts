import { z } from 'zod';
import { choice, day, emailAddress, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { waysByHand } from './dispatch.queries.ts';
import { dispatchTexts } from './dispatch.texts.ts';

export const receiverForm = defineForm(dispatchTexts, ({ form: t }) =>
  z.object({
    receiver: requiredText(t.receiverMissing, { tooLong: t.tooLong }),
    email: z.union([z.literal(''), emailAddress(t.emailWrong)], { error: t.emailWrong }).default(''),
  }),
);
export type Receiver = FormInput<typeof receiverForm>;

export const markSentForm = defineForm(dispatchTexts, ({ marking: t }) =>
  z.object({ way: choice(waysByHand, t.wayMissing), sentOn: day(t.onWrong) }),
);
export type MarkSent = FormInput<typeof markSentForm>;
