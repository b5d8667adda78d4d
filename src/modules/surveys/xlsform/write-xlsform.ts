import writeXlsxFile from 'write-excel-file/node';
import { ownLanguageName } from '#content/languages.ts';
import type { Localized } from '#content/localized.ts';
import { saidIn, type Exported } from '../exchange/exported.ts';
import { freeKey } from '../exchange/keys.ts';
import { writeClasses } from '../exchange/number-classes.ts';
import { numberTests } from '../exchange/number-tests.ts';
import { allQuestions, type Condition, type Questionnaire, type SurveyQuestion } from '../questionnaire.ts';

type Cells = Record<string, string>;

/** Characters that a cell of a spreadsheet can hold. */
const longestCell = 32_767;

/**
 * The questions as an XLSForm (.xlsx, xlsform.org) for ODK, KoboToolbox and others. Classes of a number stand in a column of our own, which
 * other programs pass by.
 */
export async function writeXlsForm(exported: Exported): Promise<Uint8Array<ArrayBuffer>> {
  const { questionnaire } = exported;
  const taken = new Set(allQuestions(questionnaire).map(({ key }) => key));
  const survey = questionnaire.sections.flatMap((section): Cells[] => [
    {
      type: 'begin_group',
      name: groupName(section.key, taken),
      ...inColumns('label', section.title),
      relevant: relevantOf(section.showIf, questionnaire),
    },
    ...(section.introduction
      ? [
          {
            type: 'note',
            name: `${freeKey(section.key, new Set(), { letterFirst: true })}_text`,
            ...inColumns('label', section.introduction),
          },
        ]
      : []),
    ...section.questions.flatMap((question) => surveyRows(question, questionnaire)),
    { type: 'end_group', name: '' },
  ]);
  const choices = allQuestions(questionnaire).flatMap((question): Cells[] =>
    listOf(question) === ''
      ? []
      : question.options.map((option) => ({
          list_name: listOf(question),
          name: option.key,
          ...inColumns('label', option.label),
        })),
  );
  const [main = 'sv'] = questionnaire.languages;
  const form = { form_title: exported.title, form_id: `stadig_${exported.id}`, default_language: named(main) };
  const labels = columns('label', questionnaire.languages);
  const hints = columns('hint', questionnaire.languages);
  const rest = ['required', 'relevant', 'appearance', 'parameters', 'constraint', 'stadig_classes'];
  const sheets = [
    sheet('survey', ['type', 'name', ...labels, ...hints, ...rest], survey),
    sheet('choices', ['list_name', 'name', ...labels], choices),
    sheet(
      'settings',
      ['form_title', 'form_id', 'default_language', 'instructions'],
      [{ ...form, instructions: saidIn(exported, 'introduction', main) }],
    ),
  ];
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer());
}

/** A name of its own in the whole form. */
function groupName(key: string, taken: Set<string>): string {
  const name = freeKey(key, taken, { letterFirst: true });
  taken.add(name);
  return name;
}

function surveyRows(question: SurveyQuestion, questionnaire: Questionnaire): Cells[] {
  const common = {
    name: question.key,
    ...inColumns('label', question.text),
    ...inColumns('hint', question.help ?? { sv: '' }),
    relevant: relevantOf(question.showIf, questionnaire),
  };
  if (question.kind !== 'matrix') return [{ ...common, ...typeOf(question), required: question.required ? 'yes' : '' }];
  return [
    { type: 'begin_group', ...common, appearance: 'table-list' },
    ...(question.rows ?? []).map((row) => ({
      type: `select_one ${listOf(question)}`,
      name: `${question.key}_${row.key}`,
      ...inColumns('label', row.label),
      required: question.required ? 'yes' : '',
    })),
    { type: 'end_group', name: '' },
  ];
}

function typeOf(question: SurveyQuestion): Cells {
  const shuffled = question.shuffle ? { parameters: 'randomize=true' } : {};
  const list = listOf(question);
  if (question.kind === 'text') return { type: 'text', appearance: question.size === 'short' ? '' : 'multiline' };
  if (question.kind === 'number') {
    const classes = question.options.map(({ key, ...option }) => ({ code: key, ...option }));
    const written = writeClasses(classes);
    return { type: 'integer', stadig_classes: written.length > longestCell ? '' : written };
  }
  if (question.kind === 'ranking') return { type: `rank ${list}`, ...shuffled };
  if (question.kind === 'multiple')
    return { type: `select_multiple ${list}`, ...shuffled, constraint: aloneRule(question) };
  return { type: `select_one ${list}`, ...shuffled, appearance: question.kind === 'scale' ? 'likert' : '' };
}

/** What cannot be chosen together with others, as a rule for the answer. */
function aloneRule({ options }: SurveyQuestion): string {
  return options
    .filter((option) => option.alone)
    .map(({ key }) => `not(selected(., '${key}') and count-selected(.) > 1)`)
    .join(' and ');
}

function relevantOf(condition: Condition | undefined, questionnaire: Questionnaire): string {
  const asked = allQuestions(questionnaire).find(({ key }) => key === condition?.question);
  if (!condition || !asked) return '';
  const name = `\${${asked.key}}`;
  const parts = condition.options.map((key) => {
    if (asked.kind === 'multiple') return `selected(${name}, '${key}')`;
    return asked.kind === 'number'
      ? numberTests(asked, key, (test, value) => `${name} ${test} ${value}`)
      : `${name} = '${key}'`;
  });
  return parts.filter((part) => part !== '').join(' or ');
}

/** A question's own list of choices; empty for one that has none. */
function listOf({ key, kind }: SurveyQuestion): string {
  return kind === 'text' || kind === 'number' ? '' : `svar_${key}`;
}

function columns(column: string, languages: readonly string[]): string[] {
  return languages.map((language) => `${column}::${named(language)}`);
}

function named(language: string): string {
  return `${ownLanguageName(language)} (${language})`;
}

function inColumns(column: string, text: Localized): Cells {
  return Object.fromEntries(Object.entries(text).map(([language, said]) => [`${column}::${named(language)}`, said]));
}

function sheet(name: string, headings: readonly string[], rows: readonly Cells[]) {
  const heading = headings.map((value) => ({ type: String, value, fontWeight: 'bold' as const }));
  const cells = rows.map((row) => headings.map((column) => ({ type: String, value: row[column] ?? '' })));
  return {
    sheet: name,
    data: [heading, ...cells],
    columns: headings.map((column) => ({ width: /::/.test(column) ? 40 : 18 })),
  };
}
