import type { FoundOption, Texts } from '../exchange/imported.ts';
import { tagOf, tagOfName } from '../exchange/language-tags.ts';
import { plainLine, plainText } from '../exchange/plain-text.ts';
import { ImportRefused } from '../exchange/refused.ts';
import type { Sheet } from './read-workbook.ts';

/** A row of the sheet `survey`, by the names of its columns in small letters. */
export type SurveyRow = {
  type: string;
  name: string;
  label: Texts;
  hint: Texts;
  hasPicture: boolean;
  cell: (column: string) => string;
};

export type XlsForm = {
  rows: SurveyRow[];
  /** Choices by the name of their list. */
  lists: ReadonlyMap<string, FoundOption[]>;
  title: string;
  /** What stands first in the form, in its main language. */
  instructions: string;
  /** Language tags, the main one first. */
  languages: string[];
};

/** Reads the three sheets of an XLSForm (xlsform.org). ImportRefused when the sheet `survey` or its columns are not there. */
export function readSheets(sheets: ReadonlyMap<string, Sheet>): XlsForm {
  const survey = sheets.get('survey');
  if (!survey) throw new ImportRefused('not-xlsform', 'survey');
  const [settings] = table(sheets.get('settings') ?? []).rows;
  const main = tagOfName(settings?.('default_language') ?? '') ?? tagOf(settings?.('default_language') ?? '');
  const read = table(survey);
  if (!read.headings.includes('type') || !read.headings.includes('name'))
    throw new ImportRefused('not-xlsform', 'type, name');
  if (read.rows.length > mostRows) throw new ImportRefused('too-many-parts', String(mostRows));
  const choices = table(sheets.get('choices') ?? []);
  const headings = [...read.headings, ...choices.headings];
  const named = [...new Set(headings.flatMap((heading) => languageIn(heading) ?? []))];
  const fallback = main ?? named[0] ?? 'sv';
  const lists = new Map<string, FoundOption[]>();
  for (const row of choices.rows) {
    const list = row('list_name') || row('list name');
    if (list === '' || row('name') === '') continue;
    const own = lists.get(list) ?? [];
    own.push({
      code: row('name'),
      label: textsOf(row, { columns: choices.headings, of: 'label', fallback, read: plainLine }),
    });
    lists.set(list, own);
  }
  const rows = read.rows.map((row): SurveyRow => ({
    type: row('type').replace(/\s+/g, ' '),
    name: row('name'),
    label: textsOf(row, { columns: read.headings, of: 'label', fallback, read: plainText }),
    hint: textsOf(row, { columns: read.headings, of: 'hint', fallback, read: plainText }),
    hasPicture: read.headings.some(
      (heading) => /^(media::)?(image|audio|video)\b/.test(heading) && row(heading) !== '',
    ),
    cell: row,
  }));
  const hasBare = headings.some((heading) => heading === 'label');
  const languages = [...new Set([...(main ? [main] : []), ...(hasBare ? [fallback] : []), ...named])];
  return {
    rows,
    lists,
    title: settings?.('form_title') ?? '',
    instructions: plainText(settings?.('instructions') ?? ''),
    languages: languages.length > 0 ? languages : ['sv'],
  };
}

/** Rows of questions: fifteen times what could be taken. */
const mostRows = 3000;

type Row = (column: string) => string;

/** The first row that says something is the headings. */
function table(sheet: Sheet): { headings: string[]; rows: Row[] } {
  const at = sheet.findIndex((row) => row.some((cell) => cell !== ''));
  const headings = (sheet[at] ?? []).map((heading) =>
    heading
      .trim()
      .replace(/\s*::?\s*/, '::')
      .toLowerCase(),
  );
  const places = new Map<string, number>();
  for (const [column, heading] of headings.entries()) if (!places.has(heading)) places.set(heading, column);
  const rows = sheet
    .slice(at + 1)
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map(
      (cells): Row =>
        (column) =>
          cells[places.get(column) ?? -1] ?? '',
    );
  return { headings, rows };
}

/** `label::svenska (sv)` → `sv`. */
function languageIn(heading: string): string | undefined {
  const [column, language] = heading.split('::');
  return column === 'label' || column === 'hint' ? tagOfName(language ?? '') : undefined;
}

function textsOf(
  row: Row,
  {
    columns,
    of,
    fallback,
    read,
  }: { columns: readonly string[]; of: string; fallback: string; read: (html: string) => string },
): Texts {
  const texts: Record<string, string> = {};
  for (const heading of columns) {
    if (heading !== of && !heading.startsWith(`${of}::`)) continue;
    const tag = heading === of ? fallback : languageIn(heading);
    const text = read(row(heading));
    if (tag !== undefined && text !== '' && texts[tag] === undefined) texts[tag] = text;
  }
  return texts;
}
