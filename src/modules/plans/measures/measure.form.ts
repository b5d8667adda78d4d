import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { optionalDay, optionalReference, optionalText, references, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { PREVENTION_LEVELS } from '#content/prevention-levels.ts';
import { measureTexts } from './measure.texts.ts';

/** A measure, new or changed. Only what will be done must be said; the rest may come later and is listed until it does. */
export const measureForm = defineForm(measureTexts, (t) =>
  z
    .object({
      title: requiredText(t.nameMissing, { tooLong: t.nameTooLong }),
      needs: references(t.needWrong),
      noNeedReason: optionalText(t.tooLong, 2000),
      goal: optionalText(t.tooLong, 2000),
      ownerPostId: optionalReference(t.ownerWrong),
      owner: optionalText(t.tooLong, 200),
      startsOn: optionalDay(t.dayWrong),
      endsOn: optionalDay(t.dayWrong),
      resources: optionalText(t.tooLong, 2000),
      indicator: optionalText(t.tooLong, 2000),
      preventionLevel: z
        .union([z.literal('').transform(() => null), z.enum(PREVENTION_LEVELS)], { error: t.levelWrong })
        .default(null),
      targetGroup: optionalText(t.tooLong, 500),
      basis: basisField(),
    })
    .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, {
      path: ['endsOn'],
      message: t.endBeforeStart,
    }),
);
export type MeasureInput = FormInput<typeof measureForm>;
