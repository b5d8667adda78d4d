import { formatDate, type Day } from '#foundations/clocks/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { inEnglish, inSwedish } from '../numbers.ts';
import type { Survey } from '../survey.queries.ts';
import { surveyTextsTexts } from './survey-texts.texts.ts';

/** What the survey is, at the head of the document: when, how people answer, in how many groups, who is responsible. */
export function surveyFacts(of: { survey: Survey; groups: number; today: Day; language: Locale }) {
  const { survey, groups, language } = of;
  const { facts: t, toFill } = surveyTextsTexts[language];
  const counted = (language === 'sv' ? inSwedish : inEnglish).groups(groups);
  const last = survey.closesOn === null ? toFill : formatDate(survey.closesOn, language);
  return [
    { label: t.period, value: t.days(formatDate(of.today, language), last) },
    { label: t.mode, value: t.modes[survey.mode] },
    ...(survey.mode === 'codes' ? [{ label: t.groups, value: t.shown(counted, survey.threshold) }] : []),
    { label: t.controller, value: survey.controller || toFill },
    { label: t.contact, value: survey.contact || toFill },
  ];
}
