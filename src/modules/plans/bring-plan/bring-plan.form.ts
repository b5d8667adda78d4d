import { z } from 'zod';
import { choice, freeText, optionalDay, optionalText, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { planTypes } from '../plan.queries.ts';
import { bringPlanTexts } from './bring-plan.texts.ts';
import { itemsAs, places } from './choices.ts';

/** Characters of a plan: a hundred full pages. */
const longestText = 300_000;

type T = (typeof bringPlanTexts)['sv'];

function textField(t: T) {
  return freeText(z.string({ error: t.textMissing }).min(1, t.textMissing).max(longestText, t.textTooLong));
}

/** First step: the text. A file is read into it before the form is. */
export const pasteForm = defineForm(bringPlanTexts, (t) =>
  z.object({ text: textField(t), file: z.unknown().optional(), fileName: optionalText(t.lineTooLong, 200) }),
);
export type PasteForm = FormInput<typeof pasteForm>;

/** Second step: the text goes along with what has been chosen, so that nothing is kept in between. */
export const makeForm = defineForm(bringPlanTexts, (t) =>
  z
    .object({
      text: textField(t),
      fileName: optionalText(t.lineTooLong, 200),
      title: requiredText(t.nameMissing, { tooLong: t.lineTooLong }),
      type: choice(planTypes, t.typeMissing),
      places: chosen(places, t.placeWrong),
      items: chosen(itemsAs, t.itemWrong),
      adoptedBy: optionalText(t.lineTooLong, 200),
      adoptedOn: optionalDay(t.dayWrong),
      periodStart: optionalDay(t.dayWrong),
      periodEnd: optionalDay(t.dayWrong),
      itemNumber: z
        .union([z.literal(''), z.string().regex(/^\d{1,4}$/, t.itemNumberWrong)], { error: t.itemNumberWrong })
        .default(''),
    })
    .refine(({ periodStart, periodEnd }) => !periodStart || !periodEnd || periodStart <= periodEnd, {
      path: ['periodEnd'],
      message: t.endBeforeStart,
    })
    .refine(({ adoptedBy, adoptedOn }) => adoptedOn === null || adoptedBy !== '', {
      path: ['adoptedBy'],
      message: t.adoptedByMissing,
    })
    .refine(({ adoptedBy, adoptedOn, itemNumber }) => adoptedOn !== null || (adoptedBy === '' && itemNumber === ''), {
      path: ['adoptedOn'],
      message: t.adoptedOnMissing,
    }),
);
export type MakeForm = FormInput<typeof makeForm>;

/** One choice for each section or line, sent as `3:own`, `4.1.0:measure`. */
function chosen<const V extends string>(values: readonly V[], sentence: string) {
  const one = z.string().max(80);
  return z
    .union([z.array(one).max(20_000), one.transform((typed) => [typed])], { error: sentence })
    .default([])
    .transform((all, problems) => {
      const map = new Map<string, V>();
      for (const typed of all) {
        const [key = '', said = ''] = typed.split(':');
        const value = values.find((candidate) => candidate === said);
        if (value !== undefined && /^\d{1,6}(?:\.\d{1,6}){0,2}$/.test(key)) map.set(key, value);
        else problems.addIssue({ code: 'custom', message: sentence });
      }
      return map;
    });
}
