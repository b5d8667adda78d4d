import { attributeOf, piecesOf } from './markup.ts';
import { emptyContent, tidy, type FoundContent } from './found-table.ts';

/** Paragraphs before a table that may say what it is about. */
const around = 4;

type Open = { headings: string[]; caption: string; rows: string[][]; cell: string | undefined; span: number };

/**
 * The tables of a page, a text document or a slide: HTML's `table`, WordprocessingML's `w:tbl`, DrawingML's `a:tbl`. In office files only the
 * text runs are text. `place` says which part of which file.
 */
export function tablesInMarkup(markup: string, place: string, isOffice: boolean): FoundContent {
  const found = emptyContent();
  const tables: Open[] = [];
  const levels: string[] = [];
  let paragraphs: string[] = [];
  let text = '';
  let runs = 0;
  let styled = 0;

  function endParagraph(level: number): void {
    const line = tidy(text);
    text = '';
    if (line === '') return;
    if (level > 0) {
      levels.length = level - 1;
      levels[level - 1] = line;
      paragraphs = [];
    } else paragraphs = [line, ...paragraphs].slice(0, around);
    if (level === 0 && hasFigure.test(line))
      found.loose.push({ words: line, headings: [...levels.filter(Boolean).reverse(), ...paragraphs.slice(1)] });
  }

  for (const piece of piecesOf(markup)) {
    const table = tables.at(-1);
    if (piece.kind === 'text') {
      if (isOffice && runs === 0) continue;
      if (table?.cell !== undefined) table.cell += piece.text;
      else text += piece.text;
      continue;
    }
    const { kind, name } = piece;
    if (kind === 'open' && name === 'pstyle') styled = levelOf(attributeOf(piece.attributes, 'val') ?? '');
    else if (name === 't' && isOffice) runs += kind === 'open' ? (piece.empty ? 0 : 1) : -1;
    else if (kind === 'open' && (name === 'table' || name === 'tbl') && !piece.empty) {
      endParagraph(0);
      const headings = [
        ...(isOffice ? paragraphs : paragraphs.slice(0, 1)),
        ...levels.filter(Boolean).reverse(),
        ...paragraphs,
      ];
      tables.push({ headings, caption: '', rows: [], cell: undefined, span: 1 });
    } else if (kind === 'close' && (name === 'table' || name === 'tbl')) {
      const done = tables.pop();
      if (done && done.rows.length > 0) {
        const headings = [done.caption, ...done.headings].filter((line) => line !== '');
        found.tables.push({ place: `${place}, ${found.tables.length + 1}`, headings, rows: done.rows });
      }
      text = '';
    } else if (table && name === 'tr' && kind === 'open') table.rows.push([]);
    else if (table && (name === 'td' || name === 'th' || name === 'tc' || name === 'caption')) {
      if (kind === 'open' && !piece.empty) {
        table.cell = '';
        table.span = Number(attributeOf(piece.attributes, 'colspan') ?? attributeOf(piece.attributes, 'gridSpan')) || 1;
      } else if (kind === 'close' && name === 'caption') {
        table.caption = tidy(table.cell ?? '');
        table.cell = undefined;
      } else {
        const row = table.rows.at(-1);
        for (let at = 0; at < Math.min(50, table.span); at += 1) row?.push(tidy(table.cell ?? ''));
        table.cell = undefined;
      }
    } else if (table?.cell !== undefined) {
      if (blocks.has(name)) table.cell += ' ';
    } else if (kind === 'close' && /^h[1-6]$/.test(name)) endParagraph(Number(name[1]));
    else if (kind === 'close' && name === 'p' && isOffice) {
      endParagraph(styled);
      styled = 0;
    } else if (blocks.has(name) || /^h[1-6]$/.test(name)) endParagraph(0);
  }
  endParagraph(0);
  return found;
}

/** Of a paragraph's style in Word: "Heading2", "Rubrik 2". 0 of others. */
function levelOf(style: string): number {
  return Number(/^(?:Heading|Rubrik) ?([1-6])$/i.exec(style)?.[1] ?? 0);
}

const hasFigure = /\d|tredjedel|third/i;

const blocks = new Set(
  'p div section article header footer nav main aside li ul ol dl dt dd br hr figure figcaption summary details title desc text option label button tspan'.split(
    ' ',
  ),
);
