import { questionnaireLimits, type SurveyOption, type SurveyQuestion } from '../questionnaire.ts';
import { differsFromBank } from './bank-question.ts';
import { faultsOfClasses } from './number-classes.rules.ts';
import { twice } from './twice.ts';

export type QuestionFault = {
  code:
    | 'question-text-missing'
    | 'too-long'
    | 'options-missing'
    | 'too-many-options'
    | 'options-elsewhere'
    | 'ranking-too-many'
    | 'option-key-twice'
    | 'option-label-missing'
    | 'option-label-twice'
    | 'none-twice'
    | 'none-not-last'
    | 'none-elsewhere'
    | 'alone-elsewhere'
    | 'rows-missing'
    | 'rows-elsewhere'
    | 'too-many-rows'
    | 'row-key-twice'
    | 'row-label-missing'
    | 'row-label-twice'
    | 'size-elsewhere'
    | 'shuffle-elsewhere'
    | 'class-elsewhere'
    | 'class-missing'
    | 'class-backwards'
    | 'classes-overlap'
    | 'protected-elsewhere'
    | 'protected-unknown'
    | 'protected-all'
    | 'not-as-in-bank';
  detail?: string;
};

/** Most things that a person can be asked to put in order. */
export const mostToRank = 10;

/** What is wrong with a question by itself. */
export function faultsOfQuestion(question: SurveyQuestion): QuestionFault[] {
  return [
    ...(question.text.sv.trim() === '' ? [{ code: 'question-text-missing' } as const] : []),
    ...(isTooLong(question) ? [{ code: 'too-long', detail: String(questionnaireLimits.text) } as const] : []),
    ...(question.kind === 'text' ? faultsOfText(question) : faultsOfOptions(question)),
    ...faultsOfRows(question),
    ...(question.size && question.kind !== 'text' ? [{ code: 'size-elsewhere' } as const] : []),
    ...(question.shuffle && !canShuffle(question.kind) ? [{ code: 'shuffle-elsewhere' } as const] : []),
    ...faultsOfProtected(question),
    ...(differsFromBank(question) ? [{ code: 'not-as-in-bank', detail: question.key } as const] : []),
  ];
}

/** Whether another order of the options changes nothing: steps, columns and classes have an order of their own. */
export function canShuffle(kind: SurveyQuestion['kind']): boolean {
  return kind === 'single' || kind === 'multiple' || kind === 'ranking';
}

function faultsOfText({ options }: SurveyQuestion): QuestionFault[] {
  return options.length > 0 ? [{ code: 'options-elsewhere' }] : [];
}

function faultsOfOptions({ kind, options }: SurveyQuestion): QuestionFault[] {
  const faults: QuestionFault[] = [];
  const inBase = options.filter((option) => !option.none);
  if (options.length < (kind === 'multiple' ? 1 : 2) || inBase.length === 0) faults.push({ code: 'options-missing' });
  if (options.length > questionnaireLimits.options)
    faults.push({ code: 'too-many-options', detail: String(options.length) });
  if (kind === 'ranking' && options.length > mostToRank)
    faults.push({ code: 'ranking-too-many', detail: String(options.length) });
  for (const key of twice(options.map((option) => option.key))) faults.push({ code: 'option-key-twice', detail: key });
  if (options.some((option) => option.label.sv.trim() === '')) faults.push({ code: 'option-label-missing' });
  for (const label of twice(labelsOf(options))) faults.push({ code: 'option-label-twice', detail: label });
  return [...faults, ...faultsOfMarks(kind, options), ...faultsOfClasses(kind, options)];
}

function faultsOfMarks(kind: SurveyQuestion['kind'], options: readonly SurveyOption[]): QuestionFault[] {
  const outside = options.filter((option) => option.none).length;
  const faults: QuestionFault[] = [];
  if (outside > 1) faults.push({ code: 'none-twice' });
  if (outside === 1 && !options.at(-1)?.none) faults.push({ code: 'none-not-last' });
  if (outside > 0 && kind === 'ranking') faults.push({ code: 'none-elsewhere' });
  if (kind !== 'multiple' && options.some((option) => option.alone)) faults.push({ code: 'alone-elsewhere' });
  return faults;
}

function faultsOfRows({ kind, rows }: SurveyQuestion): QuestionFault[] {
  if (kind !== 'matrix') return rows && rows.length > 0 ? [{ code: 'rows-elsewhere' }] : [];
  if (!rows || rows.length === 0) return [{ code: 'rows-missing' }];
  return [
    ...(rows.length > questionnaireLimits.rows
      ? [{ code: 'too-many-rows', detail: String(rows.length) } as const]
      : []),
    ...twice(rows.map((row) => row.key)).map((detail) => ({ code: 'row-key-twice', detail }) as const),
    ...(rows.some((row) => row.label.sv.trim() === '') ? [{ code: 'row-label-missing' } as const] : []),
    ...twice(labelsOf(rows)).map((detail) => ({ code: 'row-label-twice', detail }) as const),
  ];
}

function faultsOfProtected({ sensitive, options, protectedAnswers }: SurveyQuestion): QuestionFault[] {
  if (protectedAnswers.length === 0) return [];
  const known = new Set(options.map((option) => option.key));
  const faults: QuestionFault[] = [];
  if (!sensitive) faults.push({ code: 'protected-elsewhere' });
  for (const key of new Set(protectedAnswers.flat()))
    if (!known.has(key)) faults.push({ code: 'protected-unknown', detail: key });
  // Everyone always shares the set of all options: no group could be shown.
  if (protectedAnswers.some((set) => new Set(set).size >= options.length)) faults.push({ code: 'protected-all' });
  return faults;
}

function labelsOf(items: readonly { label: { sv: string } }[]): string[] {
  return items.map(({ label }) => label.sv.trim()).filter((label) => label !== '');
}

function isTooLong({ text, help, options, rows, purpose }: SurveyQuestion): boolean {
  const texts = [text, help, purpose, ...[...options, ...(rows ?? [])].map((one) => one.label)];
  return texts.some((one) => one && Object.values(one).some((words) => words.length > questionnaireLimits.text));
}
