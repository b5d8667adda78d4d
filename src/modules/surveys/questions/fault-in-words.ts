import { inLanguage } from '#content/localized.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { allQuestions, type Questionnaire } from '../questionnaire.ts';
import { faultsTexts } from './faults.texts.ts';
import type { Fault } from './questionnaire.rules.ts';

/** The fault alone, for the field where it was made. */
export function saidAtField(fault: Fault, locale: Locale): string {
  return faultsTexts[locale].faults[fault.code](fault.detail ?? '');
}

/** The fault with the question or section that has it, for a list: `Fråga 3 (”Vet du …”): Skriv minst en rad.` */
export function saidWithPlace(fault: Fault, questionnaire: Questionnaire, locale: Locale): string {
  const t = faultsTexts[locale];
  const said = saidAtField(fault, locale);
  const at = allQuestions(questionnaire).findIndex((question) => question.key === fault.question);
  const question = allQuestions(questionnaire)[at];
  if (question) return `${t.inQuestion(String(at + 1), shortened(inLanguage(question.text, locale)))} ${said}`;
  const section = questionnaire.sections.find((one) => one.key === fault.section);
  return section ? `${t.inSection(inLanguage(section.title, locale))} ${said}` : said;
}

/** A question's words where they stand in another sentence. */
export function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 77).trimEnd()} …`;
}
