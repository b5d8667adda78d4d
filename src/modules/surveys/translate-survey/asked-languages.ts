import type { Locale } from '#platform/i18n/locale.ts';
import { languageName } from '#content/languages.ts';
import type { Survey } from '../survey.queries.ts';
import { draftSurveyTexts } from '../survey-page/draft-survey.texts.ts';
import { toTranslate } from './to-translate.ts';
import { gapsIn } from './translation.rules.ts';

/** "svenska, engelska, arabiska (41 texter saknas)": what a draft is asked in, and what is not translated. */
export function askedLanguages(survey: Survey, locale: Locale): string {
  const gaps = gapsIn(toTranslate(survey));
  return survey.questionnaire.languages
    .map((tag) => {
      const name = languageName(tag, locale);
      const gap = gaps.find((one) => one.language === tag);
      return gap ? draftSurveyTexts[locale].incomplete(name, gap.missing) : name;
    })
    .join(', ');
}

/** What is said where the survey is opened: that some languages lack texts, and which. Nothing when all are whole. */
export function untranslated(survey: Survey, locale: Locale): string[] {
  const t = draftSurveyTexts[locale];
  const gaps = gapsIn(toTranslate(survey)).map((gap) => t.incomplete(languageName(gap.language, locale), gap.missing));
  return gaps.length > 0 ? [t.gaps(gaps.join(', '))] : [];
}
