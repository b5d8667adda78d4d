import { readExpression } from '../exchange/conditions.ts';
import type {
  Found,
  FoundCondition,
  FoundQuestion,
  FoundSection,
  Note,
  NoteReason,
  Texts,
} from '../exchange/imported.ts';
import { nameOf } from '../exchange/imported.ts';
import { joinedTexts } from '../exchange/joined-texts.ts';
import { questionnaireLimits } from '../questionnaire.ts';
import { readWorkbook } from './read-workbook.ts';
import { readSheets, type SurveyRow, type XlsForm } from './xlsform-sheets.ts';
import { takeRow } from './xlsform-types.ts';

type Open = { section: Mutable; waiting?: { texts: Texts; what: string } | undefined };
type Mutable = FoundSection & { introduction: Texts; questions: FoundQuestion[] };
type Work = { form: XlsForm; notes: Note[]; sections: Mutable[]; at: number };

/** Reads an XLSForm: groups become sections, tables of choices become matrices, every other row a question or a note with the reason. */
export async function readXlsForm(bytes: Uint8Array): Promise<Found> {
  const form = readSheets(await readWorkbook(bytes, ['survey', 'choices', 'settings']));
  const work: Work = { form, notes: [], sections: [], at: 0 };
  readRows(work, { name: 'del', label: {}, depth: 0 });
  const names = new Set(work.sections.flatMap(({ questions }) => questions.map(({ code }) => code)));
  return {
    title: { [form.languages[0] ?? 'sv']: form.title },
    introduction: form.instructions === '' ? {} : { [form.languages[0] ?? 'sv']: form.instructions },
    languages: form.languages,
    sections: work.sections.map((section) => ({
      ...section,
      title: Object.keys(section.title).length > 0 ? section.title : { sv: 'Frågor', en: 'Questions' },
    })),
    named: (name) => (names.has(name) ? { question: name } : undefined),
    notes: work.notes,
  };
}

type Group = { name: string; label: Texts; showIf?: FoundCondition | undefined; depth: number };

/** The rows up to the end of a group, or of the sheet. What stands after an inner group goes on in a section of its own. */
function readRows(work: Work, group: Group): void {
  let open: Open | undefined;
  const current = (): Open => (open ??= { section: begin(work, group) });
  while (work.at < work.form.rows.length) {
    const row = work.form.rows[work.at];
    work.at += 1;
    if (!row) continue;
    const type = row.type.toLowerCase().replace('_', ' ');
    if (type === 'end group' || type === 'end repeat') break;
    if (type === 'begin repeat') skipRepeat(work, row);
    else if (type === 'begin group') {
      const table = tableOf(work, row);
      if (table) add(work, current(), [table], row);
      else {
        finish(work, open);
        open = undefined;
        if (group.depth > 0) work.notes.push({ what: nameOf(row.name, row.label), reason: 'nested' });
        // A group inside a group that is shown to some is shown to no others.
        readRows(work, {
          name: row.name,
          label: row.label,
          showIf: both(group.showIf, conditionOf(row)),
          depth: group.depth + 1,
        });
      }
    } else if (type !== '') readOne(work, current, row);
  }
  finish(work, open);
}

function both(outer: FoundCondition | undefined, inner: FoundCondition | undefined): FoundCondition | undefined {
  if (!outer || !inner) return outer ?? inner;
  const says = outer.says && inner.says && { op: 'and' as const, parts: [outer.says, inner.says] };
  return { text: `(${outer.text}) and (${inner.text})`, says };
}

function begin(work: Work, { name, label, showIf }: Group): Mutable {
  const section: Mutable = { code: name, title: label, introduction: {}, showIf, questions: [] };
  work.sections.push(section);
  return section;
}

function finish(work: Work, open: Open | undefined): void {
  if (open?.waiting) work.notes.push({ what: open.waiting.what, reason: 'text-last' });
}

function readOne(work: Work, current: () => Open, row: SurveyRow): void {
  const what = nameOf(row.name, row.label);
  const note = (reason: NoteReason, detail?: string) => work.notes.push({ what, reason, detail });
  if (row.type.toLowerCase() === 'note') {
    const open = current();
    const { section } = open;
    const text = joinedTexts(row.label, row.hint);
    const whole = joinedTexts(
      section.questions.length === 0 ? section.introduction : (open.waiting?.texts ?? {}),
      text,
    );
    if (conditionOf(row)) note('text-on-condition');
    else if (!fits(whole)) note('too-long');
    else if (section.questions.length === 0) section.introduction = whole;
    else open.waiting = { texts: whole, what };
    return;
  }
  const { body, notes } = takeRow(row, work.form.lists);
  for (const { reason, detail } of notes) note(reason, detail);
  if (!body) return;
  if (row.hasPicture) note('picture');
  if (row.cell('choice_filter') !== '') note('array-filter');
  if (row.cell('constraint') !== '' && body.kind !== 'number' && !body.options.some(({ alone }) => alone))
    note('validation');
  const isShuffled = /randomize\s*=\s*true/i.test(row.cell('parameters'));
  const question: FoundQuestion = {
    ...body,
    code: row.name,
    text: row.label,
    help: row.hint,
    showIf: conditionOf(row),
    ...(isRequired(row) ? { required: true } : {}),
    ...(isShuffled ? { shuffle: true } : {}),
  };
  add(work, current(), [question], row);
}

function add(work: Work, open: Open, [first, ...rest]: readonly FoundQuestion[], row: SurveyRow): void {
  if (!first) return;
  const help = open.waiting ? joinedTexts(open.waiting.texts, first.help ?? {}) : (first.help ?? {});
  if (open.waiting) work.notes.push({ what: open.waiting.what, reason: fits(help) ? 'text-as-help' : 'too-long' });
  open.waiting = undefined;
  if (row.name === '' && first.code === '') return;
  open.section.questions.push(fits(help) ? { ...first, help } : first, ...rest);
}

function fits(texts: Texts): boolean {
  return Object.values(texts).every((text) => text.length <= questionnaireLimits.text);
}

function conditionOf(row: SurveyRow): FoundCondition | undefined {
  const text = row.cell('relevant') || row.cell('relevance');
  return text === '' || text === 'true()' ? undefined : { text, says: readExpression(text) };
}

/**
 * A group of choices with one and the same list, shown as a table or on one page, is a matrix; a row that only shows the list's labels is its
 * heading. Moves past it; undefined leaves all as it was.
 */
function tableOf(work: Work, group: SurveyRow): FoundQuestion | undefined {
  const isTable = /\btable-list\b/.test(group.cell('appearance'));
  if (!isTable && !/\bfield-list\b/.test(group.cell('appearance'))) return undefined;
  const { inside, end } = rowsInside(work);
  const heading = inside.find((row) => row.cell('appearance') === 'label');
  const rows = inside.filter((row) => row !== heading);
  const [first] = rows;
  const list = first && /^select_one (\S+)$/i.exec(first.type)?.[1];
  const isSame = list && rows.every((row) => row.type === first.type && !conditionOf(row));
  const options = isSame && rows.length > (isTable ? 0 : 1) ? work.form.lists.get(list) : undefined;
  const text = Object.keys(group.label).length > 0 ? group.label : (heading?.label ?? {});
  if (!options || Object.keys(text).length === 0) return undefined;
  work.at = end;
  return {
    code: group.name,
    kind: 'matrix',
    text,
    help: group.hint,
    options,
    rows: rows.map((row) => ({ code: rowCode(group.name, row.name), label: row.label })),
    showIf: conditionOf(group),
    ...(rows.every(isRequired) ? { required: true } : {}),
  };
}

/** The rows up to the end of the group that has just begun, and where what comes after it is. */
function rowsInside(work: Work): { inside: SurveyRow[]; end: number } {
  const rest = work.form.rows.slice(work.at);
  const found = rest.findIndex((row) => row.type.toLowerCase().replace('_', ' ') === 'end group');
  const count = found < 0 ? rest.length : found;
  return { inside: rest.slice(0, count).filter((row) => row.type !== ''), end: work.at + count + 1 };
}

function isRequired(row: SurveyRow): boolean {
  return /^(yes|true|true\(\)|1|ja)$/i.test(row.cell('required'));
}

/** Names in an XLSForm are its own in the whole form: ours write the matrix before the row. */
function rowCode(matrix: string, row: string): string {
  return row.startsWith(`${matrix}_`) ? row.slice(matrix.length + 1) : row;
}

function skipRepeat(work: Work, begun: SurveyRow): void {
  work.notes.push({ what: nameOf(begun.name, begun.label), reason: 'repeated' });
  for (let depth = 1; depth > 0 && work.at < work.form.rows.length; work.at += 1) {
    const row = work.form.rows[work.at];
    const type = row?.type.toLowerCase().replace('_', ' ') ?? '';
    if (type.startsWith('begin ')) depth += 1;
    else if (type.startsWith('end ')) depth -= 1;
    else if (row && type !== '') work.notes.push({ what: nameOf(row.name, row.label), reason: 'repeated' });
  }
}
