import type { RawForm } from '#platform/form.ts';
import { classOf, type Questionnaire, type SurveyQuestion } from '#modules/surveys/index.ts';
import { partOf, skipped } from '#ui/questions/asked-question.ts';
import { numberIn } from './typed-number.ts';

/** Keys of the questions and sections that are for whoever has answered so. A question that does not apply decides nothing itself. */
export type Applying = { sections: ReadonlySet<string>; questions: ReadonlySet<string> };

export function applyingTo(questionnaire: Pick<Questionnaire, 'sections'>, raw: RawForm): Applying {
  const sections = new Set<string>();
  const questions = new Set<string>();
  const chosen = new Map<string, string[]>();
  const holds = ({ showIf }: Pick<SurveyQuestion, 'showIf'>) =>
    !showIf || showIf.options.some((option) => chosen.get(showIf.question)?.includes(option));
  for (const section of questionnaire.sections) {
    if (!holds(section)) continue;
    sections.add(section.key);
    for (const question of section.questions) {
      if (!holds(question)) continue;
      questions.add(question.key);
      chosen.set(question.key, chosenIn(question, raw));
    }
  }
  return { sections, questions };
}

/** Keys of the options chosen; of a number the class it lies in. */
function chosenIn(question: SurveyQuestion, raw: RawForm): string[] {
  if (question.kind !== 'number') return textsOf(raw, question.key).filter((one) => one !== skipped);
  const number = numberIn(raw[question.key]);
  const own = number === undefined ? undefined : classOf(question.options, number);
  const outside = question.options.filter((one) => one.none && textsOf(raw, partOf(question.key, one.key)).length > 0);
  return [...(own ? [own] : []), ...outside].map((option) => option.key);
}

/** What was sent in a field as texts, without what is empty and without files. */
export function textsOf(raw: RawForm, name: string): string[] {
  const sent = Object.hasOwn(raw, name) ? raw[name] : undefined;
  return [sent ?? []].flat().filter((one): one is string => typeof one === 'string' && one !== '');
}
