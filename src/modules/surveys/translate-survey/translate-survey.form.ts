import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { freeText, listText } from '#platform/fields.ts';
import { defineForm } from '#platform/form.ts';
import { questionnaireLimits } from '../questionnaire.ts';
import { textsOnPage } from './translation-pages.ts';
import { translateSurveyTexts } from './translate-survey.texts.ts';

/** The fields of a page, by the order of its texts: `t1`, `t2` … What each is a translation of stands in `ids`. */
export const textFields: readonly string[] = Array.from({ length: textsOnPage }, (_, at) => `t${at + 1}`);

export const translateSurveyForm = defineForm(translateSurveyTexts, ({ translate: t }) => {
  const text = () => freeText(z.string({ error: t.tooLong }).max(questionnaireLimits.text, t.tooLong).default(''));
  const texts: Record<string, ReturnType<typeof text>> = Object.fromEntries(textFields.map((name) => [name, text()]));
  return z.object({ ids: listText(t.tooLong, 20_000), basis: basisField(), ...texts });
});

/** The ids as the form carries them: one a line, the first that of `t1`. */
export function idsIn(sent: unknown): string[] {
  return typeof sent === 'string' && sent !== '' ? sent.split(/\r?\n/) : [];
}
