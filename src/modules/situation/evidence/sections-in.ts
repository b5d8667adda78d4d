import type { Locale } from '#platform/i18n/locale.ts';
import type { Result } from '#modules/results/index.ts';

/** The parts of a questionnaire with their questions, in a language. */
export function sectionsIn(sections: Result['sections'], locale: Locale) {
  return sections.map(({ title, questions }) => ({
    title: title[locale],
    questions: questions.map(({ key, text }) => ({ key, text: text[locale] })),
  }));
}
