import { layoutOf, type SheetLayout } from '#disclosure/encoding.ts';
import type { AnswerShape } from '#disclosure/answer-bytes.ts';
import { countedItems, mostCharacters, textQuestions, type Questionnaire } from './questionnaire.ts';

/** How an answer sheet of this questionnaire lies in bytes: the same for whoever writes one and for the count at closing. */
export function sheetLayoutOf(questionnaire: Pick<Questionnaire, 'sections'>): SheetLayout {
  return layoutOf(
    countedItems(questionnaire).map(({ key, kind, options }) => ({ key, kind, optionCount: options.length })),
  );
}

/** What decides how long a sealed answer to this questionnaire is. */
export function answerShapeOf(questionnaire: Pick<Questionnaire, 'sections'>): AnswerShape {
  return {
    width: sheetLayoutOf(questionnaire).width,
    mostCharacters: textQuestions(questionnaire).map(mostCharacters),
  };
}
