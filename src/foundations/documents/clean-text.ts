import type { Run } from './blocks.ts';

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
// Characters that XML forbids, that nobody sees, or that turn the reading order of a decision (Unicode TR 36):
// controls, noncharacters, the byte order mark, bidirectional embeddings and overrides, and the invisible tag alphabet.
const HIDDEN = /[\p{Noncharacter_Code_Point}\uFEFF\u202A-\u202E\u{E0000}-\u{E007F}]|(?!\n)\p{Cc}/gu;

/** Text that every format can carry and that reads as it looks. Line ends become \n; tabs become spaces. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(LINE_ENDS, '\n').replaceAll('\t', ' ').replace(HIDDEN, '');
}

/** Clean text on one line, without space at its ends. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[ \n]+/g, (space) => (space.includes('\n') ? ' ' : space))
    .trim();
}

/**
 * The one way to write a paragraph's runs: clean text, no spaces at the ends of lines, no empty lines,
 * neighbours of the same look joined, no link without a visible text.
 */
export function normaliseRuns(runs: readonly Run[]): Run[] {
  const pieces = tidySpaces(runs.map((run) => ({ ...run, text: cleanText(run.text) })));
  const linked = joinEqual(pieces);
  const withoutEmptyLinks = linked.map((run, at) => (isEmptyLink(linked, at) ? withLook(run, undefined) : run));
  return joinEqual(withoutEmptyLinks);
}

/** Normalised runs that stand on one line: a heading. */
export function normaliseLine(runs: readonly Run[]): Run[] {
  return normaliseRuns(runs.map((run) => ({ ...run, text: cleanText(run.text).replaceAll('\n', ' ') })));
}

/** Whether two runs look alike, so that they are one. */
function sameLook(a: Run, b: Run): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.href === b.href;
}

function withLook(run: Run, href: string | undefined): Run {
  return {
    text: run.text,
    ...(run.bold && { bold: true }),
    ...(run.italic && { italic: true }),
    ...(href !== undefined && { href }),
  };
}

function joinEqual(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last && sameLook(last, run)) last.text += run.text;
    else joined.push(withLook(run, run.href));
  }
  return joined;
}

// Spaces and newlines may be spread over several runs, so they are judged over the whole text and cut out run by run.
function tidySpaces(runs: readonly Run[]): Run[] {
  const whole = runs.map((run) => run.text).join('');
  const removed = [...whole.matchAll(/[ \n]+/g)]
    .map((match) => ({ from: match.index, to: match.index + match[0].length, newline: match[0].includes('\n') }))
    .map((space) => ({ ...space, edge: space.from === 0 || space.to === whole.length }))
    .filter((space) => space.newline || space.edge);
  let start = 0;
  let next = 0;
  return runs.map((run) => {
    const end = start + run.text.length;
    let text = '';
    let at = start;
    for (let cut = removed[next]; cut && cut.from < end; cut = removed[next]) {
      text += whole.slice(at, Math.max(at, cut.from));
      if (!cut.edge && cut.from >= start) text += '\n';
      at = Math.min(cut.to, end);
      if (cut.to > end) break;
      next += 1;
    }
    text += whole.slice(at, end);
    start = end;
    return { ...run, text };
  });
}

function isEmptyLink(runs: readonly Run[], at: number): boolean {
  const href = runs[at]?.href;
  if (href === undefined) return false;
  let from = at;
  while (runs[from - 1]?.href === href) from -= 1;
  for (let index = from; runs[index]?.href === href; index += 1)
    if (/[^\s\p{C}]/u.test(runs[index]?.text ?? '')) return false;
  return true;
}
