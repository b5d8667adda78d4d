import { rewriteZip } from './write-zip.ts';
import { cleanText } from './clean-text.ts';

/**
 * A workbook for a spreadsheet program. Text stays text, whatever it looks like; nothing is hidden, and there are no formulas. `date` is
 * YYYY-MM-DD: the same workbook gives the same bytes.
 */
export type Workbook = { date: string; sheets: WorkbookSheet[] };

/**
 * A sheet with a row of headings that stays in sight and can be filtered by. `width` in signs. `filtered` false: a sheet to read, whose long
 * texts go over several lines.
 */
export type WorkbookSheet = {
  name: string;
  columns: { label: string; width: number }[];
  rows: (string | number | null)[][];
  filtered: boolean;
};

/** The workbook as .xlsx. */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const taken = new Set<string>();
  const sheets = workbook.sheets.map((sheet) => ({
    sheet: sheetName(sheet.name, taken),
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      sheet.columns.map(({ label }) => ({
        type: String,
        value: cellText(label),
        fontWeight: 'bold' as const,
        wrap: true,
        alignVertical: 'top' as const,
        backgroundColor: '#DCE9E6',
      })),
      ...sheet.rows.map((row) => row.map((value) => cellOf(value, sheet))),
    ],
  }));
  const file = new Uint8Array(await writeXlsxFile(sheets).toBuffer());
  return rewriteZip(file, workbook.date, (part) => {
    const at = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part.name)?.[1];
    const sheet = at === undefined ? undefined : workbook.sheets[Number(at) - 1];
    if (!sheet?.filtered) return part;
    const range = `A1:${columnName(sheet.columns.length)}${sheet.rows.length + 1}`;
    const xml = part.content.toString().replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`);
    return { ...part, content: Buffer.from(xml) };
  });
}

/** Signs that a cell can hold. */
const LONGEST_CELL = 32_767;

function cellOf(value: string | number | null, { filtered }: WorkbookSheet) {
  if (value === null) return null;
  if (typeof value === 'number') return { type: Number, value };
  return filtered
    ? { type: String, value: cellText(value) }
    : { type: String, value: cellText(value), wrap: true, alignVertical: 'top' as const };
}

function cellText(text: string): string {
  return cleanText(text).slice(0, LONGEST_CELL).toWellFormed();
}

/** A name that spreadsheets take (31 signs, no `\ / ? * [ ] :`), of its own in the workbook. */
function sheetName(wanted: string, taken: Set<string>): string {
  const base =
    cleanText(wanted)
      .replace(/[\\/?*[\]:'\s]+/g, ' ')
      .trim() || '–';
  let name = base.slice(0, 31).toWellFormed().trim();
  for (let number = 2; taken.has(name.toLowerCase()); number += 1)
    name = `${base.slice(0, 27).toWellFormed().trim()} ${number}`;
  taken.add(name.toLowerCase());
  return name;
}

/** 1 is A, 27 is AA. */
export function columnName(number: number): string {
  const before = Math.floor((number - 1) / 26);
  return `${before > 0 ? columnName(before) : ''}${String.fromCharCode(65 + ((number - 1) % 26))}`;
}
