import { createHash, randomBytes } from 'node:crypto';
import type { RawForm } from '#platform/form.ts';
import { allQuestions, type Questionnaire, type SurveyQuestion } from '#modules/surveys/index.ts';
import { textsOf } from './branching.rules.ts';
import { own } from './parts.rules.ts';

/** What decides the order of options for one who answers: drawn when the page is first shown, sent along with the form, and never kept. */
export function orderFrom(questionnaire: Questionnaire, raw: RawForm): string | undefined {
  if (!allQuestions(questionnaire).some((question) => question.shuffle)) return undefined;
  const [given = ''] = textsOf(raw, own.order);
  return /^[\w-]{8}$/.test(given) ? given : randomBytes(6).toString('base64url');
}

/** The question with its options in that order. Those outside the base and those that stand alone stay where they are, last. */
export function inOrder(question: SurveyQuestion, order: string | undefined): SurveyQuestion {
  if (!question.shuffle || order === undefined) return question;
  const place = (key: string) => createHash('sha256').update(`${order} ${question.key} ${key}`).digest('hex');
  const moved = question.options.filter((option) => !option.none && !option.alone);
  const kept = question.options.filter((option) => option.none || option.alone);
  const options = moved
    .map((option) => ({ option, at: place(option.key) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ option }) => option);
  return { ...question, options: [...options, ...kept] };
}
