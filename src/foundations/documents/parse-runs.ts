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

type Mark = { kind: 'mark'; text: string; opens: boolean; closes: boolean };
type Token = { kind: 'text'; text: string } | Mark | { kind: 'link'; href: string; end: number } | { kind: 'link-end' };

/** What a single mark may not touch from outside. */
export const WORD = /[\p{L}\p{N}]/u;
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
      const target =
        start === undefined || start === tokens.length - 1 ? undefined : readTarget(source, pattern.lastIndex);
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

/** Whether a single mark between these two characters may open, and close. */
export function mayOpen(before: string, after: string): boolean {
  return after !== '' && !SPACE.test(after) && !WORD.test(before);
}

export function mayClose(before: string, after: string): boolean {
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
