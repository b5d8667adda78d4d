import { BULLET, cleanLines, NUMBERED, type Dropped, type Line } from './clean-lines.ts';
import { bare, headingOf, type Above } from './read-heading.rules.ts';
import { isLabelled } from './measure-labels.ts';
import { placeOfHeading } from './template-words.ts';

export type ReadPart =
  | { type: 'paragraph'; text: string }
  | { type: 'list'; ordered: boolean; items: string[] }
  | { type: 'table'; header: string[]; rows: string[][] };

/** A heading and what stands under it. Before the first heading the heading is empty. */
export type ReadSection = { heading: string; level: 1 | 2 | 3; parts: ReadPart[] };

/** A text as a plan: its name where one is told, its sections in order, and the lines that are none of its text. */
export type ReadPlan = { title: string; sections: ReadSection[]; dropped: Dropped[] };

/** Reads a plan out of plain text or Markdown, however it was copied. It promises the text, not the looks. */
export function readPlan(text: string): ReadPlan {
  const { lines, dropped } = cleanLines(text);
  const reading: Reading = {
    lines,
    sections: [],
    numbered: undefined,
    latest: 0,
    higher: false,
  };
  reading.lines.forEach((line, at) => readLine(reading, line, at));
  const sections = reading.sections.map((section) => ({ ...section, parts: section.parts.map(withoutLoneRow) }));
  return { ...named(sections.filter(({ heading, parts }) => heading !== '' || parts.length > 0)), dropped };
}

type Reading = Omit<Above, 'open'> & { sections: ReadSection[] };

function readLine(reading: Reading, line: Line, at: number): void {
  const { text } = line;
  if (text.length <= 200 && /^(?:[-*_=]{3,}|[|][-\s:|]+[|])$/.test(text)) return; // a rule, or the one under a table's heading
  const open = reading.sections.at(-1);
  const heading = headingOf({ ...reading, open: open && { heading: open.heading, bare: open.parts.length === 0 } }, at);
  if (heading) {
    reading.sections.push({ heading: heading.text, level: heading.level, parts: [] });
    reading.numbered = heading.number;
    reading.latest = heading.number ?? reading.latest;
    reading.higher ||= heading.told === true && reading.sections.length > 1;
    return;
  }
  reading.numbered = undefined;
  const parts = openParts(reading);
  const last = line.blankBefore ? undefined : parts.at(-1);
  const cells = cellsOf(text);
  if (cells) return addRow(parts, cells, last);
  const bullet = BULLET.exec(text);
  const number = bullet ? null : NUMBERED.exec(text);
  if (bullet || number) {
    const item = text.slice((bullet ?? number)?.[0].length ?? 0).replace(/^\[[ xX]\] /, '');
    return addItem(parts, item, { ordered: bullet === null });
  }
  // "Ansvarig: rektor" on a line of its own belongs to what it says who does.
  const before = parts.at(-1);
  if (isLabelled(text) && before?.type === 'list') {
    before.items.push(`${before.items.pop() ?? ''}\n${text}`);
    return;
  }
  if (last?.type === 'paragraph' && isLabelled(text)) {
    last.text += `\n${text}`;
    return;
  }
  for (const piece of pieces(text)) parts.push({ type: 'paragraph', text: piece });
}

function openParts(reading: Reading): ReadPart[] {
  const open = reading.sections.at(-1);
  if (open) return open.parts;
  const first: ReadSection = { heading: '', level: 1, parts: [] };
  reading.sections.push(first);
  return first.parts;
}

/** The cells of a table's row, parted by tabs as Word copies them or by bars as Markdown writes them. */
function cellsOf(text: string): string[] | undefined {
  if (text.length > 3 && text.startsWith('|') && text.endsWith('|'))
    return atMost(12, text.slice(1, -1).split('|'), ' | ').map(bare);
  if (!text.includes('\t') || BULLET.test(text) || NUMBERED.test(text)) return undefined;
  const cells = atMost(12, text.split('\t'), ' ').map(bare);
  return cells.filter((cell) => cell !== '').length > 1 ? cells : undefined;
}

/** The rest stands in the last cell. */
function atMost(most: number, cells: readonly string[], glue: string): string[] {
  return cells.length <= most ? [...cells] : [...cells.slice(0, most - 1), cells.slice(most - 1).join(glue)];
}

/** A tab in a line of its own parts no cells of a table: it stands in running text. */
function withoutLoneRow(part: ReadPart): ReadPart {
  if (part.type !== 'table' || part.rows.length > 0) return part;
  return { type: 'paragraph', text: part.header.filter((cell) => cell !== '').join(' ') };
}

function addRow(parts: ReadPart[], cells: string[], last: ReadPart | undefined): void {
  if (last?.type === 'table') last.rows.push(cells);
  else parts.push({ type: 'table', header: cells, rows: [] });
}

function addItem(parts: ReadPart[], item: string, { ordered }: { ordered: boolean }): void {
  const last = parts.at(-1);
  const [first = '', ...rest] = pieces(bare(item));
  if (last?.type === 'list' && last.ordered === ordered) last.items.push(first);
  else parts.push({ type: 'list', ordered, items: [first] });
  for (const piece of rest) parts.push({ type: 'paragraph', text: piece });
}

/** The name stands first, and says what kind of document it is or has the rest as its parts. */
function named(sections: ReadSection[]): Omit<ReadPlan, 'dropped'> {
  const at = sections[0]?.heading === '' ? 1 : 0;
  const first = sections[at];
  if (!first || sections.length < 2 || first.heading.length > 200) return { title: '', sections };
  const says = /\b(?:strategi|\p{L}*plan|rutin|policy|riktlinje|program)/iu.test(first.heading);
  const only = sections.filter(({ level }) => level <= first.level).length === 1;
  const alone = only && placeOfHeading(first.heading) === undefined;
  if (!(says && first.parts.length <= 4 && at + 1 < sections.length) && !alone) return { title: '', sections };
  const rest = sections.filter((one) => one !== first);
  const body = first.parts.length > 0 ? [{ ...first, heading: '' }, ...rest] : rest;
  return { title: first.heading, sections: body };
}

const longest = 15_000;

/** A paragraph in parts that a person can open and change, broken at a blank. */
export function pieces(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  while (text.length - from > longest) {
    const blank = text.lastIndexOf(' ', from + longest);
    const until = blank > from ? blank : from + longest;
    found.push(text.slice(from, until));
    from = until;
  }
  return [...found, text.slice(from).trim()];
}
