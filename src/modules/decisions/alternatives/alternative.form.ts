import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { optionalText, requiredText, ticked } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { alternativesTexts } from './alternatives.texts.ts';

function alternativeShape(t: (typeof alternativesTexts)['sv']) {
  return {
    title: requiredText(t.titleMissing, { tooLong: t.lineTooLong }),
    text: optionalText(t.tooLong),
    consequences: optionalText(t.tooLong),
    proposed: ticked(),
  };
}

export const addAlternativeForm = defineForm(alternativesTexts, (t) => z.object(alternativeShape(t)));
export const changeAlternativeForm = defineForm(alternativesTexts, (t) =>
  z.object({ ...alternativeShape(t), basis: basisField() }),
);
export type AddAlternative = FormInput<typeof addAlternativeForm>;
