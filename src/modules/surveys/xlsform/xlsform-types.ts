import { FIXED_WORDS } from '../exchange/fixed-words.ts';
import type { FoundOption, FoundQuestion, NoteReason } from '../exchange/imported.ts';
import { proposedClasses, readClasses } from '../exchange/number-classes.ts';
import { questionnaireLimits } from '../questionnaire.ts';
import type { SurveyRow, XlsForm } from './xlsform-sheets.ts';

type Body = Pick<FoundQuestion, 'kind' | 'options' | 'size'>;
export type TakenRow = { body?: Body; notes: { reason: NoteReason; detail?: string }[] };

/** Every question type of XLSForm, by its first word (xlsform.org, "Question types"). Groups, repeats and notes are the reader's. */
export function takeRow(row: SurveyRow, lists: XlsForm['lists']): TakenRow {
  const [type = '', list = '', ...rest] = row.type.split(' ');
  const options = () => withOther(lists.get(list) ?? [], rest.includes('or_other') || rest.join(' ') === 'or other');
  const other = rest.length > 0 ? [{ reason: 'other-text' } as const] : [];
  const low = type.toLowerCase();
  if (low === 'select_one' || low === 'select1') {
    const kind = /\blikert\b/.test(row.cell('appearance')) ? 'scale' : 'single';
    return { body: { kind, options: options() }, notes: other };
  }
  if (low === 'select_multiple') return { body: { kind: 'multiple', options: alone(options(), row) }, notes: other };
  if (low === 'rank') return { body: { kind: 'ranking', options: options() }, notes: [] };
  if (low === 'text' || low === 'string') {
    const size = /multiline/.test(row.cell('appearance')) ? 'long' : 'short';
    return { body: { kind: 'text', options: [], size }, notes: [] };
  }
  if (low === 'integer' || low === 'int' || low === 'decimal') return number(row);
  if (low === 'range') return range(row);
  return { notes: [{ reason: OTHERS[low] ?? 'unknown-type', detail: row.type.slice(0, 60) }] };
}

const OTHERS: Record<string, NoteReason> = {
  ...named('place', 'geopoint', 'geotrace', 'geoshape', 'start-geopoint'),
  ...named('media', 'image', 'audio', 'video', 'file', 'barcode', 'background-audio', 'background-geopoint'),
  ...named('date', 'date', 'time', 'datetime', 'today'),
  ...named('timings', 'start', 'end', 'audit'),
  ...named('about-person', 'deviceid', 'phonenumber', 'username', 'email', 'subscriberid', 'simserial'),
  ...named('calculated', 'calculate', 'hidden'),
  ...named('confirmation', 'acknowledge', 'trigger'),
  ...named(
    'from-file',
    'select_one_from_file',
    'select_multiple_from_file',
    'xml-external',
    'csv-external',
    'select_one_external',
  ),
};

function named(reason: NoteReason, ...types: string[]): Record<string, NoteReason> {
  return Object.fromEntries(types.map((type) => [type, reason]));
}

function withOther(options: readonly FoundOption[], isOther: boolean): readonly FoundOption[] {
  return isOther && options.length <= questionnaireLimits.options
    ? [...options, { code: 'other', label: FIXED_WORDS.other }]
    : options;
}

/** `not(selected(., 'none') and count-selected(.) > 1)`: an answer that cannot be given together with others. */
function alone(options: readonly FoundOption[], row: SurveyRow): readonly FoundOption[] {
  const rule = row.cell('constraint').slice(0, 5000);
  const codes = new Set(
    [...rule.matchAll(/selected\(\s*\.\s*,\s*'([^']{1,60})'\s*\) and count-selected/g)].map(([, code]) => code),
  );
  if (codes.size === 0) return options;
  return options.map((option) => (codes.has(option.code) ? { ...option, alone: true } : option));
}

function number(row: SurveyRow): TakenRow {
  const own = readClasses(row.cell('stadig_classes'));
  if (own) return { body: { kind: 'number', options: own }, notes: [] };
  const rule = row.cell('constraint').slice(0, 2000);
  const bound = (pattern: RegExp) => {
    const found = pattern.exec(rule)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const options = proposedClasses({ from: bound(/\.\s*>=\s*(-?\d{1,7})\b/), to: bound(/\.\s*<=\s*(-?\d{1,7})\b/) });
  return { body: { kind: 'number', options }, notes: [{ reason: 'classes' }] };
}

/** A few steps are a scale; many are a number in classes. */
function range(row: SurveyRow): TakenRow {
  const parameters = row.cell('parameters').slice(0, 200);
  const of = (name: string, usual: number) => {
    const found = new RegExp(`\\b${name}\\s*=\\s*(-?\\d{1,7}(?:\\.\\d{1,4})?)`).exec(parameters)?.[1];
    return found === undefined ? usual : Number(found);
  };
  const [start, end, step] = [of('start', 0), of('end', 10), of('step', 1)];
  const count = step > 0 && end > start ? Math.floor((end - start) / step) + 1 : 0;
  if (count < 2 || count > 11)
    return {
      body: { kind: 'number', options: proposedClasses({ from: Math.floor(start), to: Math.ceil(end) }) },
      notes: [{ reason: 'classes' }],
    };
  const options = Array.from({ length: count }, (_, at): FoundOption => {
    const value = String(Math.round((start + at * step) * 10_000) / 10_000);
    return { code: value.replace('-', 'm').replace('.', '-'), label: { sv: value.replace('.', ','), en: value } };
  });
  return { body: { kind: 'scale', options }, notes: [{ reason: 'range-as-scale' }] };
}
