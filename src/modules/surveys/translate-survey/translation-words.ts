import type { Locale } from '#platform/i18n/locale.ts';
import { inLanguage } from '#content/localized.ts';
import type { Questionnaire } from '../questionnaire.ts';
import type { Survey } from '../survey.queries.ts';
import { toTranslate } from './to-translate.ts';
import { completeness, type Translatable, type TranslationPart } from './translation.rules.ts';
import { translateSurveyTexts } from './translate-survey.texts.ts';

/** What a part is called: "Del 2: Vad du vet (sida 1 av 2)". */
export function nameOfPart(part: TranslationPart, questionnaire: Questionnaire, locale: Locale): string {
  const t = translateSurveyTexts[locale].parts;
  const { section } = part;
  const name = section
    ? t.section(
        questionnaire.sections.findIndex((one) => one.key === section.key) + 1,
        inLanguage(section.title, locale),
      )
    : t[part.kind === 'section' ? 'survey' : part.kind];
  return part.pages > 1 ? `${name} ${t.page(part.page, part.pages)}` : name;
}

/** What a text is: "Fråga 2", "Svar 3". `at` is its place on the page, for those that have no number of their own. */
export function nameOfText(text: Translatable, at: number, locale: Locale): string {
  const name = translateSurveyTexts[locale].kinds[text.kind];
  return typeof name === 'string' ? name : name(text.number ?? at + 1);
}

/** How far a language of a draft has come, in words. */
export function stateOf(survey: Survey, tag: string, locale: Locale): string {
  if (tag === 'sv') return translateSurveyTexts[locale].original;
  return saidOf(completeness(toTranslate(survey), tag), locale);
}

export function saidOf({ done, all }: { done: number; all: number }, locale: Locale): string {
  const t = translateSurveyTexts[locale];
  return done === all ? t.whole : t.part(done, all);
}

/** The name of a language where it begins a line. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
