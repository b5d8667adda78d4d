import { inLanguage } from '#content/localized.ts';
import { judgeQuestion } from '#foundations/screen/index.ts';
import type { SurveyQuestion } from '../questionnaire.ts';

/** A question as it is asked in each of its languages, for the screen, which reads one at a time. */
export function askedIn({ text, help, options, rows }: SurveyQuestion) {
  return Object.keys(text).map((language) => ({
    text: text[language] ?? '',
    help: help?.[language],
    options: options.map(({ label }) => inLanguage(label, language)),
    rows: (rows ?? []).map(({ label }) => inLanguage(label, language)),
  }));
}

/** The words with which a question asks for what is never asked for: an own political or religious view, or who somebody is. */
export function neverAsked(question: SurveyQuestion): { rule: 'own-view' | 'person-asked'; words: string } | undefined {
  for (const { rule, words } of askedIn(question).flatMap(judgeQuestion))
    if (rule === 'own-view' || rule === 'person-asked') return { rule, words };
  return undefined;
}
