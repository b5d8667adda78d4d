import type { Question } from '#content/question-bank.ts';
import { encodeAnswers, layoutOf } from '#disclosure/encoding.ts';
import type { FormState, RawForm } from '#platform/form.ts';

/** Everything that was chosen, by question key; a question that was left out is not there. */
export type Chosen = Record<string, string>;

/** "Vill inte svara": no answer, and not kept as one. */
export const skipped = '-';

type Problem = 'no-such-answer' | 'one-answer' | 'stands-alone';

/** What came in: the sheet to keep, or what has to be put right. A question left out is not answered; nothing is made up. */
type ReadSheet =
  | { ok: true; sheet: Uint8Array; answered: number; form: FormState<Chosen> }
  | { ok: false; problems: { key: string; problem: Problem }[]; form: FormState<Chosen> };

/** Reads a form against the questions as they were promised. Fields that belong to no question are left alone. */
export function readSheet(questions: readonly Question[], raw: RawForm): ReadSheet {
  const answers = new Map<string, number | number[]>();
  const problems: { key: string; problem: Problem }[] = [];
  const form: FormState<Chosen> = { values: {}, errors: [] };
  for (const question of questions) {
    const chosen = chosenOf(raw[question.key]);
    if (chosen.length === 0) continue;
    form.values[question.key] = chosen.filter((option) => typeof option === 'string');
    if (chosen.length === 1 && chosen[0] === skipped) continue;
    const problem = whyNotAnswer(question, chosen);
    if (problem) problems.push({ key: question.key, problem });
    else answers.set(question.key, placesOf(question, chosen));
  }
  if (problems.length > 0) return { ok: false, problems, form };
  const layout = layoutOf(questions.map(({ key, kind, options }) => ({ key, kind, optionCount: options.length })));
  return { ok: true, sheet: encodeAnswers(layout, answers), answered: answers.size, form };
}

/** Why these choices are no answer to the question. `alone` and `none` ("Inget av detta", "Vet inte") say that nothing else holds. */
function whyNotAnswer(question: Pick<Question, 'kind' | 'options'>, chosen: readonly unknown[]): Problem | undefined {
  const options = chosen.map((key) => question.options.find((option) => option.key === key));
  if (options.includes(undefined)) return 'no-such-answer';
  if (question.kind !== 'multiple') return chosen.length === 1 ? undefined : 'one-answer';
  if (new Set(chosen).size !== chosen.length) return 'no-such-answer';
  return chosen.length > 1 && options.some((option) => option?.alone || option?.none) ? 'stands-alone' : undefined;
}

function chosenOf(value: RawForm[string] | undefined): readonly (string | File)[] {
  if (value === undefined || value === '') return [];
  return Array.isArray(value) ? value : [value];
}

function placesOf(question: Pick<Question, 'kind' | 'options'>, chosen: readonly (string | File)[]): number | number[] {
  const places = chosen.map((key) => question.options.findIndex((option) => option.key === key) + 1);
  return question.kind === 'multiple' ? places : (places[0] ?? 0);
}
