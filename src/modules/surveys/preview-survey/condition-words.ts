import { inLanguage } from '#content/localized.ts';
import type { RespondentPhrase } from '#content/respondent-phrases.ts';
import type { OnlyIf } from '#ui/questions/asked-question.ts';
import type { Phrases } from '#ui/questions/question-words.ts';
import { allQuestions, type Condition, type Questionnaire } from '../questionnaire.ts';

/** Whom a question or a part is for, in words: here nothing hides by itself. Undefined without a condition. */
export function conditionWords(
  questionnaire: Questionnaire,
  condition: Condition | undefined,
  of: { phrases: Phrases; name: RespondentPhrase },
): OnlyIf | undefined {
  const asked = allQuestions(questionnaire).find((question) => question.key === condition?.question);
  if (!condition || !asked) return undefined;
  const language = of.phrases.say(of.name, { answers: '', question: '' }).lang ?? of.phrases.language;
  const labels = asked.options
    .filter((option) => condition.options.includes(option.key))
    .map((option) => `”${inLanguage(option.label, language)}”`);
  const answers = new Intl.ListFormat([language, 'sv'], { type: 'disjunction' }).format(labels);
  const values = { answers, question: inLanguage(asked.text, language) };
  return { words: of.phrases.say(of.name, values), decidedBy: undefined };
}
