import type { Localized } from '#content/localized.ts';
import { wordsIn, type Words } from './words.tsx';

export type QuestionKind = 'single' | 'scale' | 'multiple' | 'matrix' | 'ranking' | 'number' | 'text';

/** A question as it is drawn: plain words in one language, in the order they are to stand. */
export type AskedQuestion = {
  key: string;
  kind: QuestionKind;
  text: Words;
  help: Words | undefined;
  options: AskedOption[];
  /** Only in matrix. */
  rows: { key: string; text: Words }[];
  required: boolean;
  /** "Vill inte svara" is offered: only where one of several is chosen, since a radio button cannot be let go of. */
  maySkip: boolean;
  /** Only in text: one line, or several; and most characters of it. */
  lines: 'one' | 'several';
  mostCharacters: number;
  /** Whom the question is for, in words, and which answers decide it. */
  onlyIf: OnlyIf | undefined;
};

/** An answer to choose, a column, a thing to rank or a class; in number only what stands `outside` the classes is shown. Nothing is chosen with what stands `alone`, nor with what stands outside. */
export type AskedOption = { key: string; text: Words; outside: boolean; alone: boolean };

/** `decidedBy` is `question:option option`, for the script that hides what does not apply. */
export type OnlyIf = { words: Words; decidedBy: string | undefined };

/** What a question must have to be drawn. */
export type WrittenQuestion = {
  key: string;
  kind: QuestionKind;
  text: Localized;
  help?: Localized | undefined;
  options: readonly { key: string; label: Localized; none?: true | undefined; alone?: true | undefined }[];
  rows?: readonly { key: string; label: Localized }[] | undefined;
  size?: 'short' | 'long' | undefined;
  required?: true | undefined;
  sensitive: boolean;
};

/** The question in a language; what is missing in it stands in Swedish. */
export function askedQuestion(
  question: WrittenQuestion,
  of: { language: string; mostCharacters: number; onlyIf?: OnlyIf | undefined },
): AskedQuestion {
  const { key, kind, size } = question;
  const say = (text: Localized) => wordsIn(text, of.language);
  return {
    key,
    kind,
    text: say(question.text),
    help: question.help && say(question.help),
    options: question.options.map((option) => ({
      key: option.key,
      text: say(option.label),
      outside: option.none === true,
      alone: option.alone === true || option.none === true,
    })),
    rows: (question.rows ?? []).map((row) => ({ key: row.key, text: say(row.label) })),
    required: question.required === true,
    maySkip: question.sensitive && (kind === 'single' || kind === 'scale' || kind === 'matrix'),
    lines: size === 'short' ? 'one' : 'several',
    mostCharacters: of.mostCharacters,
    onlyIf: of.onlyIf,
  };
}

/** Names of the fields that a question is answered in: itself, its rows (`Q3.row`), its things to rank, or its class outside (`Q4.vet-ej`). */
export function fieldsOf(question: Pick<WrittenQuestion, 'key' | 'kind' | 'rows' | 'options'>): string[] {
  const { key, kind, rows = [], options } = question;
  if (kind === 'matrix') return rows.map((row) => partOf(key, row.key));
  if (kind === 'ranking') return options.map((option) => partOf(key, option.key));
  if (kind === 'number')
    return [key, ...options.filter((option) => option.none).map((option) => partOf(key, option.key))];
  return [key];
}

/** The field of a part of a question. */
export function partOf(key: string, part: string): string {
  return `${key}.${part}`;
}

/** "Vill inte svara": no answer, and not kept as one. */
export const skipped = '-';
