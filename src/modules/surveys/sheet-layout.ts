import { layoutOf, type SheetLayout } from '#disclosure/encoding.ts';
import { allQuestions, type Questionnaire } from './questionnaire.ts';

/** How an answer sheet of this questionnaire lies in bytes: the same for whoever writes one and for the count at closing. */
export function sheetLayoutOf(questionnaire: Questionnaire): SheetLayout {
  return layoutOf(
    allQuestions(questionnaire).map(({ key, kind, options }) => ({ key, kind, optionCount: options.length })),
  );
}
