import { AppError } from '#platform/errors.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { Questionnaire, Section } from '../questionnaire.ts';
import { findPlace, findSection } from './arrange.rules.ts';
import { questionsTexts } from './questions.texts.ts';

/** The question and where it stands. AppError when somebody has removed it meanwhile. */
export function getPlace(questionnaire: Questionnaire, key: string, { locale }: { locale: Locale }) {
  const place = findPlace(questionnaire, key);
  if (!place) throw new AppError('not-found', questionsTexts[locale].gone);
  return place;
}

/** The section. AppError when somebody has removed it meanwhile. */
export function getSection(questionnaire: Questionnaire, key: string, { locale }: { locale: Locale }): Section {
  const section = findSection(questionnaire, key);
  if (!section) throw new AppError('not-found', questionsTexts[locale].sectionGone);
  return section;
}
