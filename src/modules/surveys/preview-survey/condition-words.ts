import { inLanguage, type Localized } from '#content/localized.ts';
import type { RespondentPhrase } from '#content/respondent-phrases.ts';
import type { Phrases } from '#ui/questions/question-words.ts';
import type { Words } from '#ui/questions/words.tsx';
import { allQuestions, type Condition, type Questionnaire } from '../questionnaire.ts';

/**
 * Whom a question or a part is for: "Svara bara om du svarade ”Ja” på frågan ”…”", all of it in the language that the sentence is
 * written in. Undefined without a condition.
 */
export function conditionWords(
  questionnaire: Questionnaire,
  condition: Condition | undefined,
  of: { phrases: Phrases; name: RespondentPhrase },
): Words | undefined {
  const asked = allQuestions(questionnaire).find((question) => question.key === condition?.question);
  if (!condition || !asked) return undefined;
  const { phrases, name } = of;
  const language = phrases.languageOf(name);
  const say = (text: Localized) => inLanguage(text, language);
  const labels = asked.options
    .filter((option) => condition.options.includes(option.key))
    .map(({ label }) => `”${say(label)}”`);
  const answers = new Intl.ListFormat([language, 'sv'], { type: 'disjunction' }).format(labels);
  return phrases.say(name, { answers, question: say(asked.text) });
}
