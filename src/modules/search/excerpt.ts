/** A piece of text; `hit` is what was searched for. */
export type Piece = { text: string; hit: boolean };

const before = 70;
const after = 150;

/** The whole text in pieces, for a title. */
export function markHits(text: string, stems: readonly string[]): Piece[] {
  const pattern = patternOf(stems);
  if (!pattern) return text ? [{ text, hit: false }] : [];
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), hit: false });
    pieces.push({ text: match[0], hit: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}

/** Some words around the first hit, with `…` where text is left out. Nothing when the text has no hit. */
export function excerptOf(text: string, stems: readonly string[]): Piece[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  const first = patternOf(stems)?.exec(flat);
  if (!first) return [];
  const from = first.index <= before ? 0 : wordStart(flat, first.index - before);
  const to = flat.length - first.index <= after ? flat.length : wordEnd(flat, first.index + after);
  return markHits(`${from > 0 ? '… ' : ''}${flat.slice(from, to)}${to < flat.length ? ' …' : ''}`, stems);
}

/** A word that begins with one of the stems, to its end. Stems are letters and figures only, so nothing in them is an operator. */
function patternOf(stems: readonly string[]): RegExp | undefined {
  const longestFirst = [...stems].sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.join('|')})[\\p{L}\\p{M}\\p{N}]*`, 'giu');
}

function wordStart(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 ? from : space + 1;
}

/** Not past a very long word. */
function wordEnd(text: string, to: number): number {
  const space = text.lastIndexOf(' ', to);
  return space < to - 40 ? to : space;
}
