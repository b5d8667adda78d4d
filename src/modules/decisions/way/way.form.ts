import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { choice, optionalDay, optionalWholeNumber, requiredText, ticked } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { stepKinds } from './way.rules.ts';
import { wayTexts } from './way.texts.ts';

export const stepForm = defineForm(wayTexts, (t) =>
  z.object({
    body: requiredText(t.step.bodyMissing, { tooLong: t.step.bodyTooLong }),
    /** Not asked where a memorandum says who settles the matter. */
    kind: choice(stepKinds, t.step.kindMissing).optional(),
    plannedOn: optionalDay(t.step.dayWrong),
    basis: basisField(),
  }),
);
export type TypedStep = FormInput<typeof stepForm>;

export const waitingForm = defineForm(wayTexts, () => z.object({ waits: ticked() }));

export const leadDaysForm = defineForm(wayTexts, (t) =>
  z.object({ days: optionalWholeNumber(t.lead.wrong, { min: 0, max: 60 }) }),
);
