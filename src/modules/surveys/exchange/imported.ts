import type { Questionnaire, SurveyQuestion } from '../questionnaire.ts';
import type { Expression } from './conditions.ts';

/** A text by language tag; any of them may be missing, also Swedish. */
export type Texts = Readonly<Record<string, string>>;

/** What a reader of another program's file found, in that file's own codes. `compose` makes a questionnaire of it. */
export type Found = {
  title: Texts;
  introduction: Texts;
  /** Language tags, the file's main language first. */
  languages: readonly string[];
  sections: readonly FoundSection[];
  /** What a name in a condition stands for: a question, or one option of it, by the file's codes. Undefined for what is none. */
  named: (name: string) => { question: string; option?: string } | undefined;
  notes: readonly Note[];
};
export type FoundSection = {
  code: string;
  title: Texts;
  introduction?: Texts;
  showIf?: FoundCondition | undefined;
  questions: readonly FoundQuestion[];
};
export type FoundQuestion = Pick<SurveyQuestion, 'kind' | 'size' | 'required' | 'shuffle'> & {
  code: string;
  text: Texts;
  help?: Texts;
  options: readonly FoundOption[];
  rows?: readonly FoundOption[];
  showIf?: FoundCondition | undefined;
};
export type FoundOption = {
  code: string;
  label: Texts;
  none?: true | undefined;
  alone?: true | undefined;
  from?: number | undefined;
  to?: number | undefined;
};
/** As it stands in the file, and what it says; undefined where it cannot be understood. */
export type FoundCondition = { text: string; says: Expression | undefined };

/** One thing that did not come in, or came in changed. */
export type Note = {
  /** What it is called in the file: code and the beginning of its text. Empty for the file as a whole. */
  what: string;
  reason: NoteReason;
  /** A word or number out of the file, for the sentence. */
  detail?: string | undefined;
};

/** Why something was left out. */
export const leftOutReasons = [
  'gender',
  'date',
  'upload',
  'equation',
  'language-switch',
  'text-table',
  'number-table',
  'place',
  'media',
  'about-person',
  'calculated',
  'from-file',
  'repeated',
  'confirmation',
  'unknown-type',
  'hidden',
  'no-options',
  'no-text',
  'too-many-options',
  'too-many-rows',
  'too-long',
  'too-many-to-rank',
  'too-many-questions',
  'not-possible',
  'text-on-condition',
  'text-last',
  'section-empty',
  'quotas',
  'participants',
  'timings',
  'end-text',
  'default-answers',
  'letters',
  'languages',
  'asks-for-views',
] as const;

/** What came in otherwise than it was. */
export const changedReasons = [
  'comment',
  'other-text',
  'classes',
  'range-as-scale',
  'split',
  'two-matrices',
  'condition',
  'condition-not-answered',
  'rank-all',
  'soft-mandatory',
  'shuffle',
  'random-group',
  'array-filter',
  'validation',
  'labels-twice',
  'label-missing',
  'picture',
  'outside-base',
  'bank',
  'text-as-help',
  'expression',
  'no-swedish',
  'sensitive',
  'nested',
  'to-judge',
] as const;

export type NoteReason = (typeof leftOutReasons)[number] | (typeof changedReasons)[number];

/** Whether the thing is missing; otherwise it came in changed. */
export function isLeftOut({ reason }: Pick<Note, 'reason'>): boolean {
  return leftOutReasons.some((one) => one === reason);
}

/** A questionnaire out of a file, with everything that did not come in or came in changed. */
export type Imported = { title: string; introduction: string; questionnaire: Questionnaire; notes: Note[] };

/** What a thing is called in a report: `Q1: Hur ofta …`. */
export function nameOf(code: string, text: Texts | string): string {
  const words =
    typeof text === 'string' ? text : (text.sv ?? text.en ?? Object.values(text).find((one) => one !== '') ?? '');
  const line = words.replace(/\s+/g, ' ').trim();
  const short = line.length > 70 ? `${line.slice(0, 67).trimEnd()}…` : line;
  return [code, short].filter((part) => part !== '').join(': ');
}
