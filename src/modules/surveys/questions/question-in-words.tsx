import { inLanguage } from '#content/localized.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { Said, wordsIn } from '#ui/questions/words.tsx';
import { allQuestions, type Condition, type Questionnaire, type SurveyQuestion } from '../questionnaire.ts';
import { findPlace } from './arrange.rules.ts';
import { isBankKey } from './bank-question.ts';
import { shortened } from './fault-in-words.ts';
import { questionsTexts } from './questions.texts.ts';

/** Answers that are read out on the page; of a long list the first. */
const most = 15;

/** What stands under the words of a question: help, kind and answers as respondents have them. */
export function AnswersInWords({ question, locale }: { question: SurveyQuestion; locale: Locale }) {
  const t = questionsTexts[locale];
  const rows = (question.rows ?? []).map((row) => inLanguage(row.label, locale));
  return (
    <>
      {question.help && (
        <p class="quiet">
          <Said words={wordsIn(question.help, locale)} />
        </p>
      )}
      <p class="question-answers">{answersOf(question, locale)}</p>
      {rows.length > 0 && <p class="question-answers">{t.rows(joined(rows, locale))}</p>}
    </>
  );
}

/** Kind and answers in one line: `Ett val: Ja · Nej · Vet inte (räknas inte i andelar)`. */
export function answersOf(question: SurveyQuestion, locale: Locale): string {
  const t = questionsTexts[locale];
  if (question.kind === 'text') return t.lengths[question.size ?? 'long'];
  const labels = question.options.map(({ label, none }) => {
    const said = inLanguage(label, locale);
    return none ? t.marks.outside(said) : said;
  });
  return t.answers(t.kinds[question.kind], joined(labels, locale));
}

/** What is special with a question, in words; the conditions refer to questions by their number. */
export function marksOf(question: SurveyQuestion, questionnaire: Questionnaire, locale: Locale): string[] {
  const t = questionsTexts[locale].marks;
  return [
    isBankKey(question.key) ? t.bank(question.key) : t.own,
    ...(question.required ? [t.required] : []),
    ...(question.shuffle ? [t.shuffle] : []),
    ...(question.sensitive ? [t.sensitive] : []),
    ...(question.showIf ? [conditionInWords(question.showIf, questionnaire, locale)] : []),
  ];
}

/** `Visas bara för den som i fråga 3 svarade ”Ja” eller ”Delvis”`. */
export function conditionInWords(condition: Condition, questionnaire: Questionnaire, locale: Locale): string {
  const t = questionsTexts[locale].marks;
  const asked = findPlace(questionnaire, condition.question)?.question;
  const labels = (asked?.options ?? [])
    .filter((option) => condition.options.includes(option.key))
    .map((option) => `”${inLanguage(option.label, locale)}”`);
  return t.shownIf(numberOf(questionnaire, condition.question), labels.join(t.or));
}

/** The number of a question from 1, through all sections. */
export function numberOf(questionnaire: Questionnaire, key: string): number {
  return allQuestions(questionnaire).findIndex((question) => question.key === key) + 1;
}

/** A question where it is chosen from a list: `3. Vet du vem du …`. */
export function numbered(questionnaire: Questionnaire, question: SurveyQuestion, locale: Locale): string {
  return `${numberOf(questionnaire, question.key)}. ${shortened(inLanguage(question.text, locale))}`;
}

function joined(labels: readonly string[], locale: Locale): string {
  const first = labels.slice(0, most).join(' · ');
  return labels.length <= most ? first : questionsTexts[locale].more(first, labels.length - most);
}
