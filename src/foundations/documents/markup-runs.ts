import { isSafeHref, type Run } from './blocks.ts';
import { cleanText, normaliseRuns } from './clean-text.ts';

/**
 * Reads the mark-up inside a paragraph: `*fet*`, `_kursiv_`, `[text](https://adress)` and a backslash before
 * \ * _ [ ] ( ) # - . to mean the character itself. One mark works at the edge of a word, so `5*3` and `a_b` stay as typed;
 * two (`**så**här`) work anywhere. What does not add up stays literal text.
 */
export function parseRuns(line: string): Run[] {
  const tokens = tokenise(cleanText(line));
  return normaliseRuns(readTokens(tokens, { from: 0, to: tokens.length, href: undefined }));
}

/** The mark-up that `parseRuns` reads back as the same runs (in their normal form). */
export function runsToMarkup(runs: readonly Run[]): string {
  return writeRuns(normaliseRuns(runs), { before: '', after: '' });
}

type Mark = { kind: 'mark'; text: string; opens: boolean; closes: boolean };
type Token = { kind: 'text'; text: string } | Mark | { kind: 'link'; href: string; end: number } | { kind: 'link-end' };

const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;

function tokenise(source: string): Token[] {
  const tokens: Token[] = [];
  let openBrackets: number[] = [];
  const pattern = /\\[\\*_[\]()#.-]|\*+|_+|\[|\]|[^\\*_[\]]+|\\/gy;
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    const [found] = match;
    const last = found[0];
    if (last === '*' || last === '_') {
      tokens.push(readMark(source, match.index, found));
    } else if (found === '[') {
      openBrackets.push(tokens.length);
      tokens.push({ kind: 'text', text: '[' });
    } else if (found === ']') {
      const start = openBrackets.pop();
      const target = start === undefined || start === tokens.length - 1 ? undefined : readTarget(source, pattern.lastIndex);
      if (start !== undefined && target) {
        tokens[start] = { kind: 'link', href: target.href, end: tokens.length };
        tokens.push({ kind: 'link-end' });
        pattern.lastIndex = target.end;
        openBrackets = []; // a link holds no link
      } else {
        tokens.push({ kind: 'text', text: ']' });
      }
    } else {
      tokens.push({ kind: 'text', text: found.length === 2 && last === '\\' ? found.slice(1) : found });
    }
  }
  return tokens;
}

function readMark(source: string, at: number, text: string): Token {
  if (text.length > 2) return { kind: 'text', text };
  if (text.length === 2) return { kind: 'mark', text, opens: true, closes: true };
  const before = source.charAt(at - 1);
  const after = source.charAt(at + 1);
  return { kind: 'mark', text, opens: mayOpen(before, after), closes: mayClose(before, after) };
}

function mayOpen(before: string, after: string): boolean {
  return after !== '' && !SPACE.test(after) && !WORD.test(before);
}

function mayClose(before: string, after: string): boolean {
  return before !== '' && !SPACE.test(before) && !WORD.test(after);
}

// `(address)` with balanced or escaped parentheses.
function readTarget(source: string, at: number): { href: string; end: number } | undefined {
  if (source[at] !== '(') return undefined;
  let href = '';
  let depth = 0;
  for (let index = at + 1; index < source.length && href.length <= 2000; index += 1) {
    const character = source.charAt(index);
    if (character === '\\' && /[\\()]/.test(source.charAt(index + 1))) {
      index += 1;
      href += source.charAt(index);
      continue;
    }
    if (character === ')' && depth === 0) return isSafeHref(href) ? { href, end: index + 1 } : undefined;
    if (SPACE.test(character)) return undefined;
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    href += character;
  }
  return undefined;
}

type Span = { from: number; to: number; href: string | undefined };

function readTokens(tokens: readonly Token[], span: Span): Run[] {
  const pairs = pairMarks(tokens, span);
  const runs: Run[] = [];
  const depth = { '*': 0, _: 0 };
  for (let at = span.from; at < span.to; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'link-end') continue;
    const look: Omit<Run, 'text'> = {
      ...(depth['*'] > 0 && { bold: true }),
      ...(depth._ > 0 && { italic: true }),
      ...(span.href !== undefined && { href: span.href }),
    };
    if (token.kind === 'link') {
      const inner = readTokens(tokens, { from: at + 1, to: token.end, href: token.href });
      for (const run of inner) runs.push({ ...look, ...run });
      at = token.end;
    } else {
      const step = pairs.get(at);
      if (token.kind === 'mark' && step !== undefined) depth[token.text.startsWith('*') ? '*' : '_'] += step;
      else runs.push({ ...look, text: token.text });
    }
  }
  return runs;
}

/** Position of each mark that has a partner → +1 where it opens, -1 where it closes. */
function pairMarks(tokens: readonly Token[], span: Span): Map<number, 1 | -1> {
  const pairs = new Map<number, 1 | -1>();
  const open: { at: number; text: string }[] = [];
  const waiting: Record<string, number> = {};
  for (let at = span.from; at < span.to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'link') at = token.end;
    if (token?.kind !== 'mark') continue;
    if (token.closes && (waiting[token.text] ?? 0) > 0) {
      for (let top = open.pop(); top; top = open.pop()) {
        waiting[top.text] = (waiting[top.text] ?? 1) - 1;
        if (top.text !== token.text) continue;
        pairs.set(top.at, 1).set(at, -1);
        break;
      }
    } else if (token.opens) {
      open.push({ at, text: token.text });
      waiting[token.text] = (waiting[token.text] ?? 0) + 1;
    }
  }
  return pairs;
}

type Look = 'bold' | 'italic' | 'href';
type Neighbours = { before: string; after: string; inLink?: boolean };

function writeRuns(runs: readonly Run[], around: Neighbours): string {
  let written = '';
  for (let at = 0; at < runs.length; ) {
    const { look, length } = longestLook(runs, at);
    const group = runs.slice(at, at + length);
    at += length;
    const before = written.slice(-1) || around.before;
    const after = at < runs.length ? firstCharacter(runs[at]) : around.after;
    const inLink = around.inLink ?? false;
    if (look === undefined) written += escapeText(group[0]?.text ?? '', inLink);
    else if (look === 'href') written += writeLink(group);
    else written += writeMarked(group, look, { before, after, inLink });
  }
  return written;
}

// The look that spans most runs from here is written outermost, so that marks always nest.
function longestLook(runs: readonly Run[], at: number): { look: Look | undefined; length: number } {
  let best: { look: Look | undefined; length: number } = { look: undefined, length: 1 };
  for (const look of ['bold', 'italic', 'href'] as const) {
    const value = runs[at]?.[look];
    if (value === undefined) continue;
    let length = 1;
    while (runs[at + length]?.[look] === value) length += 1;
    if (best.look === undefined || length > best.length) best = { look, length };
  }
  return best;
}

function writeLink(group: readonly Run[]): string {
  const href = (group[0]?.href ?? '').replace(/[\\()]/g, '\\$&');
  return `[${writeRuns(withoutLook(group, 'href'), { before: '[', after: ']', inLink: true })}](${href})`;
}

function writeMarked(group: readonly Run[], look: 'bold' | 'italic', around: Neighbours): string {
  const mark = look === 'bold' ? '*' : '_';
  const inner = writeRuns(withoutLook(group, look), { before: mark, after: mark, inLink: around.inLink ?? false });
  const single = mayOpen(around.before, inner.charAt(0)) && mayClose(inner.slice(-1), around.after);
  return single ? mark + inner + mark : mark + mark + inner + mark + mark;
}

function withoutLook(group: readonly Run[], look: Look): Run[] {
  return group.map((run) => ({ ...run, [look]: undefined }));
}

// A mark or a bracket stands first if the run has a look, and neither is part of a word.
function firstCharacter(run: Run | undefined): string {
  if (!run || run.bold || run.italic || run.href !== undefined) return '*';
  return escapeText(run.text, false).charAt(0);
}

/** `*` and `_` inside a word, or alone between spaces, need no backslash; `]` needs one where a link would begin. */
function escapeText(text: string, inLink: boolean): string {
  return text.replace(/[\\*_[\]]/g, (character, at: number) => {
    if (character === '[') return inLink ? '\\[' : '[';
    if (character === ']') return inLink || text[at + 1] === '(' ? '\\]' : ']';
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const harmless = character !== '\\' && ((WORD.test(before) && WORD.test(after)) || (before === ' ' && after === ' '));
    return harmless ? character : `\\${character}`;
  });
}
