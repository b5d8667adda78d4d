/** What the encoding must know of a question. Options are numbered from 1 in the order frozen in the promise. */
export type EncodedQuestion = { key: string; kind: 'single' | 'scale' | 'multiple'; optionCount: number };

/** Where each question lies in an answer sheet. Every sheet of a survey has the same width, whatever was answered. */
export type SheetLayout = { width: number; fields: readonly SheetField[] };

/** `width` bytes from `offset`: one for single and scale; a flag and one per option for multiple. */
export type SheetField = EncodedQuestion & { offset: number; width: number };

/** Answers by question: an option's number, or the numbers of all chosen. A question left out is not answered; [] is answered with none. */
export type Answers = ReadonlyMap<string, number | readonly number[]>;

/** How often each option was chosen, in order of options, and how many answered the question at all. */
export type QuestionCount = { key: string; answered: number; chosen: number[] };

/** The layout of a sheet for these questions. RangeError for no options, more than 255, or a key that comes twice. */
export function layoutOf(questions: readonly EncodedQuestion[]): SheetLayout {
  if (new Set(questions.map((question) => question.key)).size !== questions.length) {
    throw new RangeError('a question comes twice');
  }
  let offset = 0;
  const fields = questions.map((question) => {
    if (!isWithin(question.optionCount, 1, 255)) throw new RangeError(`question ${question.key} has 1–255 options`);
    const width = question.kind === 'multiple' ? 1 + question.optionCount : 1;
    offset += width;
    return { ...question, offset: offset - width, width };
  });
  return { width: offset, fields };
}

/**
 * One respondent's answers as bytes. Single and scale: 0 is not answered, else the option's number. Multiple: 1 if answered, then 0 or 1
 * per option. RangeError for an unknown question, an option that does not exist or comes twice, or an answer of the wrong kind.
 */
export function encodeAnswers(layout: SheetLayout, answers: Answers): Uint8Array {
  const sheet = new Uint8Array(layout.width);
  const known = new Set(layout.fields.map((field) => field.key));
  for (const key of answers.keys()) if (!known.has(key)) throw new RangeError(`no question ${key}`);
  for (const field of layout.fields) {
    const answer = answers.get(field.key);
    if (answer === undefined) continue;
    const chosen = chosenOptions(field, answer);
    if (field.kind !== 'multiple') sheet[field.offset] = chosen[0] ?? 0;
    else for (const place of [0, ...chosen]) sheet[field.offset + place] = 1;
  }
  return sheet;
}

function chosenOptions(field: SheetField, answer: number | readonly number[]): readonly number[] {
  const isList = typeof answer !== 'number';
  if (isList !== (field.kind === 'multiple')) throw new RangeError(`an answer of the wrong kind to ${field.key}`);
  const chosen = isList ? answer : [answer];
  const fits = chosen.every((option) => isWithin(option, 1, field.optionCount));
  if (!fits || new Set(chosen).size !== chosen.length) throw new RangeError(`no such answer to ${field.key}`);
  return chosen;
}

function isWithin(number: number, least: number, most: number): boolean {
  return Number.isSafeInteger(number) && number >= least && number <= most;
}
