import type { PublishedQuestion } from '#disclosure/published.ts';
import { countedItems, type Condition, type Questionnaire } from '../questionnaire.ts';

/** What is counted, as it is published: in the order of the answer sheet, with what must have been answered before it was asked. */
export function publishedQuestions(questionnaire: Pick<Questionnaire, 'sections'>): PublishedQuestion[] {
  const conditions = new Map(
    questionnaire.sections.flatMap((section) =>
      section.questions.map((question) => [question.key, given([section.showIf, question.showIf])] as const),
    ),
  );
  return countedItems(questionnaire).map((item) => ({
    key: item.key,
    text: item.text,
    kind: item.kind,
    options: item.options.map(({ key, label }) => ({ key, label })),
    outside: item.options.find((option) => option.none)?.key ?? null,
    sensitive: item.sensitive,
    protectedAnswers: item.protectedAnswers,
    askedIf: conditions.get(item.questionKey) ?? [],
  }));
}

function given(conditions: readonly (Condition | undefined)[]): PublishedQuestion['askedIf'] {
  return conditions.flatMap((one) => (one ? [{ question: one.question, options: one.options }] : []));
}
