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

/** The words with which the respondents' own political or religious view is asked for; undefined when it is not. */
export function ownViewAsked(question: SurveyQuestion): string | undefined {
  return askedIn(question)
    .flatMap(judgeQuestion)
    .find(({ rule, certainty }) => rule === 'own-view' && certainty === 'certain')?.words;
}
