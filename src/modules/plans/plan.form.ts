import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { choice, optionalDay, references, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { planTypes } from './plan.queries.ts';
import { planTexts } from './plan.texts.ts';

/** What a plan is called, when it applies and what it rests on: a new one, or changed. */
export const planForm = defineForm(planTexts, (t) =>
  z
    .object({
      type: choice(planTypes, t.form.typeMissing),
      title: requiredText(t.form.nameMissing, { tooLong: t.form.nameTooLong }),
      periodStart: optionalDay(t.form.dayWrong),
      periodEnd: optionalDay(t.form.dayWrong),
      mandates: references(t.form.mandateWrong),
      basis: basisField(),
    })
    .refine(({ periodStart, periodEnd }) => !periodStart || !periodEnd || periodStart <= periodEnd, {
      path: ['periodEnd'],
      message: t.form.endBeforeStart,
    }),
);
export type PlanInput = FormInput<typeof planForm>;
