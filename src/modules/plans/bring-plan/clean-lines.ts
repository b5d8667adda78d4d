/** A line of running text, put together again where a page had broken it. Tabs part the cells of a table. */
export type Line = { text: string; blankBefore: boolean; blankAfter: boolean };

/** A line that is none of the text itself: the number of a page, a head that comes back on every page, a line of the table of contents. */
export type Dropped = { kind: 'page' | 'repeated' | 'contents'; text: string };

/**
 * The lines that somebody wrote, of a text copied out of Word, a PDF or a mail: without page numbers, running heads and the table of contents,
 * with words and sentences that were broken at the end of a line made whole; and what was taken away. In time that grows with the text.
 */
export function cleanLines(text: string): { lines: Line[]; dropped: Dropped[] } {
  const raw = text
    .toWellFormed()
    .replace(/\f/g, '\n\f\n')
    .replace(/\r\n?|[\u0085\u2028\u2029\v]/g, '\n')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(HIDDEN, '')
    .split('\n')
    .map((line) => (line === '\f' ? line : line.trim()));
  const dropped: Dropped[] = [];
  const lines = joined(withoutContents(withoutRunningHeads(raw, dropped), dropped));
  return { lines, dropped };
}

/** Whether a line begins something of its own: a bullet, a number, a heading of Markdown, a table. */
function startsSomething(text: string): boolean {
  return BULLET.test(text) || NUMBERED.test(text) || /^(?:#{1,6} |\|)/.test(text) || text.includes('\t');
}

/** Bullets as Word, Markdown and mail write them. Signs of Word's own fonts come along as letters: § is a square there, ü a tick. */
export const BULLET =
  /^(?:[-*+–—•‣▪▫●○◦■□·∙\uf0b7\uf0a7\uf0fc\uf0d8\uf076✓✔➢➔→►❖]|§(?=[ \t]+[^\d\s])|[oüØvnqàwl](?=\t)|[^\p{L}\p{N}\s|#"”'(](?=\t))[ \t]+(?=\S)/u;
export const NUMBERED = /^(?:\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[a-zåäö]\))[ \t]+(?=\S)/u;

// Soft hyphens, zero-width and bidirectional signs, controls but tab, line end and page end.
const HIDDEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|(?![\t\n\f])\p{Cc}/gu;

const NAMED_PAGE =
  /^(?:(?:sidan?|sid\.?|s\.|page):? ?\d{1,3}(?: ?(?:\(\d{1,3}\)|(?:av|of) \d{1,3}|\/ ?\d{1,3}))?|\d{1,3} ?\(\d{1,3}\)|\d{1,3} (?:av|of) \d{1,3}|\d{1,3} ?\/ ?\d{1,3}|[-–] ?\d{1,3} ?[-–])$/i;
const PAGE_IN_LINE = /\bsid(?:an?|\.)? ?#|# ?\(#\)|# av #/;

/** Takes away page numbers, and lines that come back beside them. A line that comes back in the text itself stays. */
function withoutRunningHeads(lines: readonly string[], dropped: Dropped[]): string[] {
  const bare = lines.filter((line) => /^\d{1,3}$/.test(line)).map(Number);
  const counted = bare.length > 1 && bare.every((page, at) => at === 0 || page > (bare[at - 1] ?? 0));
  const isPage = (line: string) => line === '\f' || NAMED_PAGE.test(line) || (counted && /^\d{1,3}$/.test(line));
  const places = new Map<string, number[]>();
  lines.forEach((line, at) => {
    if (line === '' || line.length > 100 || isPage(line) || BULLET.test(line)) return;
    const shape = line.replace(/\d+/g, '#').toLowerCase();
    const found = places.get(shape);
    if (found) found.push(at);
    else places.set(shape, [at]);
  });
  const heads = new Set<number>();
  for (const [shape, at] of places) {
    const beside = at.filter((one) => nearPage(lines, one, isPage)).length;
    // Of two, both beside a page: a text of two pages has a head too.
    const running =
      (at.length >= 3 && beside * 2 >= at.length) ||
      (at.length === 2 &&
        at.every((one) => [lines[one - 1], lines[one + 1]].some((line) => line !== undefined && isPage(line)))) ||
      (at.length >= 2 && PAGE_IN_LINE.test(shape));
    // The first is perhaps the title itself.
    if (running) for (const one of at) if (one !== at[0] || !isAmongFirst(lines, one)) heads.add(one);
  }
  return lines.filter((line, at) => {
    const kind = isPage(line) ? 'page' : heads.has(at) ? 'repeated' : undefined;
    if (kind && line !== '\f') dropped.push({ kind, text: line });
    return kind === undefined;
  });
}

function nearPage(lines: readonly string[], at: number, isPage: (line: string) => boolean): boolean {
  return lines.slice(Math.max(0, at - 3), at + 4).some(isPage);
}

function isAmongFirst(lines: readonly string[], at: number): boolean {
  return at < 20 && lines.slice(0, at).filter((line) => line !== '' && line !== '\f').length < 3;
}

/** Takes away a table of contents: its heading and lines that end in a page, and dotted lines anywhere. */
function withoutContents(lines: readonly string[], dropped: Dropped[]): string[] {
  const kept: string[] = [];
  let inside = false;
  for (const line of lines) {
    const heading = /^(?:#{1,3} )?innehåll(?:sförteckning)?:?$/i.test(line);
    const dotted = /(?:\.{4,}|…{2,}) ?\d{1,3}$/.test(line.slice(-60));
    inside = heading || (inside && (dotted || line === '' || /[\s.…]\d{1,3}$/.test(line.slice(-20))));
    if (!inside && !dotted) kept.push(line);
    else if (line !== '') dropped.push({ kind: 'contents', text: line });
  }
  return kept;
}

function joined(lines: readonly string[]): Line[] {
  const width = wrappedAt(lines);
  const found: { pieces: string[]; blankBefore: boolean; blankAfter: boolean }[] = [];
  let before = '';
  for (const text of lines) {
    const last = found.at(-1);
    if (text === '') {
      if (last) last.blankAfter = true;
    } else if (last && before !== '' && !startsSomething(text) && goesOn(before, text, width)) {
      addPiece(last.pieces, text);
    } else found.push({ pieces: [text], blankBefore: before === '', blankAfter: false });
    before = text;
  }
  const last = found.at(-1);
  if (last) last.blankAfter = true;
  return found.map(({ pieces, ...around }) => ({ text: pieces.join(''), ...around }));
}

/** Where the lines of a text that was copied from a page end, in characters; nothing for a text with a paragraph on each line. */
function wrappedAt(lines: readonly string[]): number | undefined {
  let longest = 0;
  let wrapped = 0;
  lines.forEach((line, at) => {
    longest = Math.max(longest, line.length);
    const next = lines[at + 1] ?? '';
    if (line.length > 30 && /^\p{Ll}/u.test(next) && !BULLET.test(next) && !/[.!?:]$/.test(line)) wrapped += 1;
  });
  return wrapped > 0 && longest <= 140 ? longest : undefined;
}

function goesOn(before: string, text: string, width: number | undefined): boolean {
  if (before.includes('\t') || before.startsWith('#') || isCapitals(before)) return false;
  if (/\p{L}-$/u.test(before.slice(-4)) && /^\p{L}/u.test(text)) return true;
  if (/^\p{Ll}/u.test(text)) return before.length > 25 && !/[.!?:]$/.test(before);
  // In the middle of a paragraph a full line may end with its sentence.
  return width !== undefined && before.length >= 0.75 * width && before.length > 40;
}

/** Puts a line after the one before it. A word broken with a hyphen is made whole; "barn- och", "e-post" and "EU-" keep theirs. */
function addPiece(pieces: string[], text: string): void {
  const last = pieces.at(-1) ?? '';
  if (!/\p{L}-$/u.test(last.slice(-4)) || /^(?:och|eller|samt|respektive)\b/.test(text)) {
    pieces.push(' ', text);
    return;
  }
  const whole = /^\p{Ll}/u.test(text) && /\p{L}{2}-$/u.test(last.slice(-6));
  if (whole) pieces[pieces.length - 1] = last.slice(0, -1);
  pieces.push(text);
}

/** Whether a line is written in capitals all through. */
export function isCapitals(text: string): boolean {
  return text.length <= 100 && /\p{L}{4}/u.test(text) && text === text.toUpperCase();
}
