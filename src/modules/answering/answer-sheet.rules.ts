import type { AnswerSheet } from '#disclosure/answer-bytes.ts';
import { encodeAnswers, type SheetLayout } from '#disclosure/encoding.ts';
import type { RawForm } from '#platform/form.ts';
import { allQuestions, sheetLayoutOf, type Questionnaire, type SurveyQuestion } from '#modules/surveys/index.ts';
import { fieldsOf } from '#ui/questions/asked-question.ts';
import { readAnswer, type Problem } from './read-answer.rules.ts';
import { applyingTo, textsOf } from './branching.rules.ts';

/** What has to be put right, by name of the field where it is said. */
export type SheetProblem = { name: string } & Problem;

/** The sheet to keep, or what has to be put right. A question left out is not answered; nothing is made up. */
type ReadSheet = { ok: true; sheet: AnswerSheet; answered: number } | { ok: false; problems: SheetProblem[] };

/**
 * Reads a form against the questions as they were promised. Answers to questions that are not for whoever answered so are dropped, and
 * fields that belong to no question are left alone.
 */
export function readSheet(questionnaire: Questionnaire, raw: RawForm): ReadSheet {
  const { questions: applying } = applyingTo(questionnaire, raw);
  const asked = allQuestions(questionnaire);
  const counted = new Map<string, number | number[]>();
  const texts: string[] = [];
  const problems: SheetProblem[] = [];
  let answered = 0;
  for (const question of asked) {
    const read = applying.has(question.key) ? readAnswer(question, raw) : { answers: [], text: '', problems: [] };
    problems.push(...read.problems);
    for (const [key, answer] of read.answers) counted.set(key, answer);
    if (question.kind === 'text') texts.push(read.text);
    if (read.answers.length > 0 || read.text !== '') answered += 1;
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, sheet: { closed: encodeAnswers(layoutOf(questionnaire), counted), texts }, answered };
}

/** What has to be put right among these questions before one goes on. */
export function problemsIn(
  questionnaire: Questionnaire,
  raw: RawForm,
  questions: readonly SurveyQuestion[],
): SheetProblem[] {
  const { questions: applying } = applyingTo(questionnaire, raw);
  return questions.filter(({ key }) => applying.has(key)).flatMap((question) => readAnswer(question, raw).problems);
}

/** Reckoned once for a survey: what is asked does not change while it is open. */
function layoutOf(questionnaire: Questionnaire): SheetLayout {
  const known = layouts.get(questionnaire) ?? sheetLayoutOf(questionnaire);
  layouts.set(questionnaire, known);
  return known;
}

const layouts = new WeakMap<Questionnaire, SheetLayout>();

/** Everything that was filled in, by name of the field, to be shown again as it was sent. */
export function filledIn(questionnaire: Questionnaire, raw: RawForm): Record<string, string[]> {
  const names = allQuestions(questionnaire).flatMap(fieldsOf);
  return Object.fromEntries(names.map((name) => [name, textsOf(raw, name)]).filter(([, texts]) => texts?.length));
}
