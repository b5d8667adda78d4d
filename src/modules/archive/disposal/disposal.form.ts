import { z } from 'zod';
import { day, requiredText, ticked, wholeNumber } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { disposalTexts } from './disposal.texts.ts';

export const activateRuleForm = defineForm(disposalTexts, ({ form: t }) =>
  z.object({
    afterMonths: wholeNumber(t.monthsWrong, { min: 1, max: 1200 }),
    decidedBy: requiredText(t.decidedByMissing),
    decidedOn: day(t.dayWrong),
    itemNumber: requiredText(t.itemMissing, { max: 20 }),
    decisionText: requiredText(t.textMissing, { max: 400, tooLong: t.textTooLong }),
    validFrom: day(t.dayWrong),
    /** Sent by the page that says what would go: go on, or back to the form. */
    confirmed: ticked(),
    change: ticked(),
  }),
);
export type ActivateRule = Omit<FormInput<typeof activateRuleForm>, 'confirmed' | 'change'>;
