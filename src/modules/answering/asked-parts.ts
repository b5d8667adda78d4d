import type { RespondentPhrase } from '#content/respondent-phrases.ts';
import type { RawForm } from '#platform/form.ts';
import {
  allQuestions,
  conditionWords,
  mostCharacters,
  type Questionnaire,
  type SurveyQuestion,
} from '#modules/surveys/index.ts';
import { askedQuestion, type AskedQuestion, type OnlyIf } from '#ui/questions/asked-question.ts';
import type { Phrases } from '#ui/questions/question-words.ts';
import { wordsIn, type Words } from '#ui/questions/words.tsx';
import { applyingTo } from './branching.rules.ts';
import { inOrder } from './order.rules.ts';

/** A section as it is shown. `number` counts from 1 among all sections. */
export type AskedPart = {
  number: number;
  title: Words;
  introduction: Words | undefined;
  onlyIf: OnlyIf | undefined;
  questions: AskedQuestion[];
};

type Showing = {
  phrases: Phrases;
  order: string | undefined;
  raw: RawForm;
  only: number | undefined;
  /** The questions stand with the numbers that they have on paper. */
  numbered?: boolean;
};

/**
 * The sections to show, with a language's words: all of them, or `only` one. What an earlier part has decided is left out by the server;
 * what is decided on the same page stands with its condition in words.
 */
export function askedParts(questionnaire: Questionnaire, showing: Showing): AskedPart[] {
  const { phrases, only } = showing;
  const applying = applyingTo(questionnaire, showing.raw).questions;
  const shown = questionnaire.sections.filter((section, at) =>
    only === undefined ? section.questions.length > 0 : at === only,
  );
  const here = new Set(shown.flatMap((section) => section.questions.map((question) => question.key)));
  const isOpen = ({ showIf }: Pick<SurveyQuestion, 'showIf'>) => showIf !== undefined && here.has(showIf.question);
  const onlyIf = (of: Pick<SurveyQuestion, 'showIf'>, name: RespondentPhrase) =>
    isOpen(of) ? conditionOf(questionnaire, of, { phrases, name }) : undefined;
  const numbers = new Map(allQuestions(questionnaire).map(({ key }, index) => [key, index + 1]));
  const withNumber = (question: AskedQuestion): AskedQuestion => ({
    ...question,
    text: { ...question.text, text: `${String(numbers.get(question.key))}. ${question.text.text}` },
  });
  return shown.map((section) => ({
    number: questionnaire.sections.indexOf(section) + 1,
    title: wordsIn(section.title, phrases.language),
    introduction: section.introduction && wordsIn(section.introduction, phrases.language),
    onlyIf: onlyIf(section, 'form.part-only-if'),
    questions: section.questions
      .filter((question) => only === undefined || isOpen(question) || applying.has(question.key))
      .map((question) =>
        askedQuestion(inOrder(question, showing.order), {
          language: phrases.language,
          mostCharacters: mostCharacters(question),
          onlyIf: onlyIf(question, 'form.only-if'),
        }),
      )
      .map((question) => (showing.numbered ? withNumber(question) : question)),
  }));
}

/** In words, and for the script that hides what does not apply: a number is typed, and decides nothing there. */
function conditionOf(
  questionnaire: Questionnaire,
  { showIf }: Pick<SurveyQuestion, 'showIf'>,
  of: { phrases: Phrases; name: RespondentPhrase },
): OnlyIf | undefined {
  const words = conditionWords(questionnaire, showIf, of);
  if (!showIf || !words) return undefined;
  const asked = allQuestions(questionnaire).find((question) => question.key === showIf.question);
  const decidedBy = asked?.kind === 'number' ? undefined : `${showIf.question}:${showIf.options.join(' ')}`;
  return { words, decidedBy };
}
