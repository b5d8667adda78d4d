import { FIXED_WORDS } from '../exchange/fixed-words.ts';
import type { FoundOption, FoundQuestion, NoteReason, Texts } from '../exchange/imported.ts';
import { proposedClasses, readClasses } from '../exchange/number-classes.ts';
import type { LssPart, LssQuestion } from './lss-questions.ts';

/** What a question becomes: none, one or several of ours, with what is to be said of it. */
export type Taken = { questions: Body[]; notes: { reason: NoteReason; detail?: string }[] };
/** `code` is added to the question's own when it becomes several. */
type Body = Pick<FoundQuestion, 'kind' | 'options' | 'rows' | 'size'> & {
  sub?: LssPart;
  ofText?: Texts;
  code?: string;
};

/** Every question type of LimeSurvey (`application/models/Question.php`), by its sign. */
export function takeByType(question: LssQuestion): Taken {
  const take = Object.hasOwn(TYPES, question.type) ? TYPES[question.type] : undefined;
  return take ? take(question) : left('unknown-type', question.type.slice(0, 4));
}

const TYPES: Record<string, (question: LssQuestion) => Taken> = {
  L: list,
  '!': list,
  O: (question) => noted(list(question), 'comment'),
  '5': () => one({ kind: 'scale', options: numbered(5) }),
  Y: () => one({ kind: 'single', options: [fixed('Y', 'yes'), fixed('N', 'no')] }),
  G: () => left('gender'),
  M: multiple,
  P: (question) => noted(multiple(question), 'comment'),
  F: (question) => one({ kind: 'matrix', rows: question.subs, options: question.answers }),
  H: (question) => one({ kind: 'matrix', rows: question.subs, options: question.answers }),
  A: (question) => one({ kind: 'matrix', rows: question.subs, options: numbered(5) }),
  B: (question) => one({ kind: 'matrix', rows: question.subs, options: numbered(10) }),
  C: (question) =>
    one({
      kind: 'matrix',
      rows: question.subs,
      options: [fixed('Y', 'yes'), fixed('U', 'uncertain'), fixed('N', 'no')],
    }),
  E: (question) =>
    one({
      kind: 'matrix',
      rows: question.subs,
      options: [fixed('I', 'increase'), fixed('S', 'same'), fixed('D', 'decrease')],
    }),
  '1': dualScale,
  R: ranking,
  N: (question) => number(question),
  K: (question) => ({
    questions: question.subs.map((sub) => ({ kind: 'number', options: classesOf(question), sub })),
    notes: [{ reason: 'split', detail: String(question.subs.length) }, { reason: 'classes' }],
  }),
  S: (question) =>
    question.attribute('numbers_only') === '1' ? number(question) : one({ kind: 'text', options: [], size: 'short' }),
  T: () => one({ kind: 'text', options: [], size: 'long' }),
  U: () => one({ kind: 'text', options: [], size: 'long' }),
  Q: (question) => ({
    questions: question.subs.map((sub) => ({ kind: 'text', options: [], size: 'short', sub })),
    notes: [{ reason: 'split', detail: String(question.subs.length) }],
  }),
  ';': () => left('text-table'),
  ':': arrayOfNumbers,
  D: () => left('date'),
  '|': () => left('upload'),
  '*': () => left('equation'),
  I: () => left('language-switch'),
};

function list(question: LssQuestion): Taken {
  const options = [...question.answers.filter(({ scale }) => scale === 0), ...otherOf(question)];
  return withOther(question, one({ kind: 'single', options }));
}

function multiple(question: LssQuestion): Taken {
  const alone = new Set(question.attribute('exclude_all_others').split(/[;, ]+/));
  const options = question.subs.map((sub): FoundOption => (alone.has(sub.code) ? { ...sub, alone: true } : sub));
  return withOther(question, one({ kind: 'multiple', options: [...options, ...otherOf(question)] }));
}

function otherOf(question: LssQuestion): FoundOption[] {
  if (!question.hasOther) return [];
  return [{ code: 'other', label: { ...FIXED_WORDS.other, ...question.attributeTexts('other_replace_text') } }];
}

function withOther(question: LssQuestion, taken: Taken): Taken {
  return question.hasOther ? noted(taken, 'other-text') : taken;
}

function ranking(question: LssQuestion): Taken {
  // LimeSurvey 3 to 6 keep what is ranked among the answers; a few files have it as subquestions.
  const taken = one({ kind: 'ranking', options: question.answers.length > 0 ? question.answers : question.subs });
  const limits = [question.attribute('max_answers'), question.attribute('min_answers')].some((set) => set !== '');
  return limits ? noted(taken, 'rank-all') : taken;
}

function dualScale(question: LssQuestion): Taken {
  const scales = [0, 1].map((scale) => question.answers.filter((answer) => answer.scale === scale));
  const headers = [question.attributeTexts('dualscale_headerA'), question.attributeTexts('dualscale_headerB')];
  const questions = scales.flatMap((options, at): Body[] =>
    options.length === 0
      ? []
      : [
          {
            kind: 'matrix',
            rows: question.subs,
            options,
            ofText: headers[at] ?? {},
            ...(at === 1 ? { code: '2' } : {}),
          },
        ],
  );
  return { questions, notes: questions.length > 1 ? [{ reason: 'two-matrices' }] : [] };
}

/** Boxes to tick are one question of several choices for each row; numbers in every square are nothing we can count. */
function arrayOfNumbers(question: LssQuestion): Taken {
  if (question.attribute('multiflexible_checkbox') !== '1') return left('number-table');
  const rows = question.subs.filter(({ scale }) => scale === 0);
  const options = question.subs.filter(({ scale }) => scale === 1);
  return {
    questions: rows.map((sub) => ({ kind: 'multiple', options, sub })),
    notes: [{ reason: 'split', detail: String(rows.length) }],
  };
}

function number(question: LssQuestion): Taken {
  const own = readClasses(question.attribute('stadig_classes'));
  const taken = one({ kind: 'number', options: own ?? classesOf(question) });
  return own ? taken : noted(taken, 'classes');
}

function classesOf({ attribute }: LssQuestion): FoundOption[] {
  const whole = (...names: string[]) => {
    const text = names.map((name) => attribute(name)).find((value) => /^-?\d{1,7}$/.test(value));
    return text === undefined ? undefined : Number(text);
  };
  return proposedClasses({
    from: whole('min_num_value_n', 'slider_min'),
    to: whole('max_num_value_n', 'slider_max'),
  });
}

function numbered(most: number): FoundOption[] {
  return Array.from({ length: most }, (_, at) => ({
    code: String(at + 1),
    label: { sv: String(at + 1), en: String(at + 1) },
  }));
}

function fixed(code: string, word: keyof typeof FIXED_WORDS): FoundOption {
  return { code, label: FIXED_WORDS[word] };
}

function one(body: Body): Taken {
  return { questions: [body], notes: [] };
}

function left(reason: NoteReason, detail?: string): Taken {
  return { questions: [], notes: [{ reason, ...(detail === undefined ? {} : { detail }) }] };
}

function noted(taken: Taken, reason: NoteReason): Taken {
  return { ...taken, notes: [...taken.notes, { reason }] };
}
