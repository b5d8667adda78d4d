import type { SurveyOption, SurveyQuestion } from '../../questionnaire.ts';
import { isBankKey, wordsOf } from '../bank-question.ts';
import { canShuffle } from '../question.rules.ts';
import { readClasses, writeClass } from './typed-classes.rules.ts';
import { keyedLines, linesOf, typedText } from './typed-lines.rules.ts';

export type Kind = SurveyQuestion['kind'];

/** A question as a person writes it: answers and rows one on each line. */
export type TypedQuestion = {
  text: string;
  help: string;
  /** Answers, columns or things to rank; of number the limits, `0, 1–2, 3 eller fler`. */
  options: string;
  rows: string;
  /** Answers that cannot be chosen with others. */
  alone: string;
  /** The answer outside the base. */
  none: string;
  size: 'short' | 'long';
  required: boolean;
  shuffle: boolean;
  sensitive: boolean;
  purpose: string;
};

/** What stands in the form of a question. */
export function typedOf(question: SurveyQuestion): TypedQuestion {
  const { kind, options } = question;
  const plain = options.filter((option) => !option.none && !option.alone);
  return {
    text: question.text.sv,
    help: question.help?.sv ?? '',
    options: kind === 'number' ? plain.map(writeClass).join(', ') : labels(plain).join('\n'),
    rows: labels(question.rows ?? []).join('\n'),
    alone: labels(options.filter((option) => option.alone && !option.none)).join('\n'),
    none: labels(options.filter((option) => option.none)).join(' '),
    size: question.size ?? 'long',
    required: question.required === true,
    shuffle: question.shuffle === true,
    sensitive: question.sensitive,
    purpose: question.purpose?.sv ?? '',
  };
}

/**
 * The question that was typed. `before` is what it was, or the kind of a new one with options whose words are known; `key` is for one that needs a key of its own: a new one,
 * or one from the bank whose words were changed. Throws nothing: `unreadable` is the class of numbers that cannot be read.
 */
export function questionFrom(
  typed: TypedQuestion,
  before: SurveyQuestion | { kind: Kind; options?: SurveyOption[] },
  key: string,
): SurveyQuestion | { unreadable: string } {
  const old = 'key' in before ? before : undefined;
  const { kind } = before;
  const options = optionsFrom(typed, { kind, options: before.options ?? [] });
  if ('unreadable' in options) return options;
  const {
    help: _help,
    size: _size,
    required: _required,
    shuffle: _shuffle,
    purpose: _purpose,
    rows: _rows,
    ...kept
  } = old ?? newQuestion(kind, key);
  const question: SurveyQuestion = {
    ...kept,
    text: typedText(typed.text, old?.text),
    ...(typed.help === '' ? {} : { help: typedText(typed.help, old?.help) }),
    options,
    ...(kind === 'matrix' ? { rows: keyedLines(linesOf(typed.rows), old?.rows ?? [], 'r') } : {}),
    ...(kind === 'text' ? { size: typed.size } : {}),
    ...(typed.required ? { required: true } : {}),
    ...(typed.shuffle && canShuffle(kind) ? { shuffle: true } : {}),
    ...(typed.purpose === '' ? {} : { purpose: typedText(typed.purpose, old?.purpose) }),
  };
  if (old && wordsOf(old) === wordsOf(question))
    return isBankKey(old.key) ? question : withSensitivity(question, typed);
  return withSensitivity(reworded(question, old, key), typed);
}

/** Another wording is another question: one of the bank becomes the municipality's own, and an own one gets the next version. */
function reworded(question: SurveyQuestion, old: SurveyQuestion | undefined, key: string): SurveyQuestion {
  if (!old) return question;
  if (!isBankKey(old.key)) return { ...question, version: old.version + 1 };
  return { ...question, key, version: 1, sources: [`${old.key}, version ${old.version}`] };
}

function withSensitivity(question: SurveyQuestion, { sensitive }: TypedQuestion): SurveyQuestion {
  const known = new Set(question.options.map((option) => option.key));
  const stillThere = question.protectedAnswers.filter(
    (set) => set.every((key) => known.has(key)) && set.length < known.size,
  );
  return { ...question, sensitive, protectedAnswers: sensitive ? stillThere : [] };
}

function optionsFrom(
  typed: TypedQuestion,
  before: { kind: Kind; options: SurveyOption[] },
): SurveyOption[] | { unreadable: string } {
  const { kind } = before;
  if (kind === 'text') return [];
  const read = kind === 'number' ? readClasses(typed.options) : undefined;
  if (read && 'unreadable' in read) return read;
  const plain = read ? read.classes.map((one) => one.label.sv) : linesOf(typed.options);
  const alone = kind === 'multiple' ? linesOf(typed.alone) : [];
  const none = kind === 'ranking' ? [] : linesOf(typed.none).slice(0, 1);
  const keyed: SurveyOption[] = keyedLines([...plain, ...alone, ...none], before.options, 'o');
  return keyed.map(({ key, label, ...marks }, index) => {
    if (index < plain.length) return { key, label, ...classAt(read?.classes[index], label) };
    if (index < plain.length + alone.length) return { key, label, alone: true };
    // In a multiple nobody both does not know and knows. One of the bank is left as it is.
    return { key, label, none: true, ...(kind === 'multiple' && (!marks.none || marks.alone) ? { alone: true } : {}) };
  });
}

function classAt(
  read: { label: { sv: string }; from?: number; to?: number } | undefined,
  label: SurveyOption['label'],
) {
  if (!read) return {};
  const { from, to } = read;
  return {
    label: { ...read.label, ...label },
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function newQuestion(kind: Kind, key: string): SurveyQuestion {
  return {
    key,
    version: 1,
    kind,
    text: { sv: '' },
    options: [],
    sensitive: false,
    protectedAnswers: [],
    audiences: [],
    sources: [],
  };
}

function labels(items: readonly { label: { sv: string } }[]): string[] {
  return items.map((item) => item.label.sv);
}
