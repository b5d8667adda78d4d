import { plainText } from '../exchange/plain-text.ts';
import { readXml } from '../exchange/read-xml.ts';
import { ImportRefused } from '../exchange/refused.ts';

/** A row of a table by the names of its fields. What people read is plain text; `picture` says that there was one in it. */
export type LssRow = Readonly<Record<string, string>>;

/** A LimeSurvey structure file (.lss): a copy of the tables of its database that hold one survey. */
export type LssTables = {
  /** Version of LimeSurvey's database: 3xx is LimeSurvey 3, 4xx and 5xx are 4 and 5, 6xx is 6. */
  version: string;
  languages: string[];
  rows: (table: string) => readonly LssRow[];
};

/** Rows of all tables together: ten times the largest that could be taken. */
const mostRows = 40_000;

/** Reads the tables, whatever they are. ImportRefused for what is no such file. */
export async function readLssTables(xml: string): Promise<LssTables> {
  const tables = new Map<string, LssRow[]>();
  const languages: string[] = [];
  const facts = { LimeSurveyDocType: '', DBVersion: '' };
  const path: string[] = [];
  let row: Record<string, string> | undefined;
  let rows = 0;
  let text = '';
  await readXml(xml, {
    open(name, _attributes, depth) {
      if (depth === 1 && name !== 'document') throw new ImportRefused('not-limesurvey', name.slice(0, 40));
      path[depth - 1] = name;
      text = '';
      // A key like __proto__ is a field like any other.
      if (depth === 4 && name === 'row') row = Object.create(null);
    },
    text: (part) => (text += part),
    close(name, depth) {
      const table = path[1] ?? '';
      if (depth === 2 && (name === 'LimeSurveyDocType' || name === 'DBVersion')) facts[name] = text.trim();
      if (depth === 3 && table === 'languages') languages.push(text.trim());
      if (depth === 5 && row) put(row, name, text);
      if (depth === 4 && row) {
        rows += 1;
        if (rows > mostRows) throw new ImportRefused('too-many-parts', String(mostRows));
        const all = tables.get(table) ?? [];
        all.push(row);
        tables.set(table, all);
        row = undefined;
      }
      text = '';
    },
  });
  if (facts.LimeSurveyDocType === '') throw new ImportRefused('not-limesurvey');
  if (facts.LimeSurveyDocType !== 'Survey')
    throw new ImportRefused('not-a-survey', facts.LimeSurveyDocType.slice(0, 40));
  return {
    version: facts.DBVersion,
    languages: languages.filter((language) => language !== ''),
    rows: (table) => tables.get(table) ?? [],
  };
}

/** Fields that people read, in HTML. Read here, in turns with the file, since a hostile one is slow to read. */
const texts = new Set([
  ...['question', 'help', 'answer', 'group_name', 'description', 'surveyls_title', 'surveyls_description'],
  ...['surveyls_welcometext', 'surveyls_endtext'],
]);

function put(row: Record<string, string>, name: string, text: string): void {
  row[name] = texts.has(name) ? plainText(text) : text;
  if (texts.has(name) && /<img\b/i.test(text)) row.picture = 'Y';
}
