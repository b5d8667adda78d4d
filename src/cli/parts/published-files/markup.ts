import { largest, UnreadableFile } from './unreadable-file.ts';

/** A piece of HTML or XML, in order. Names are without prefix and in small letters. */
export type Piece =
  | { kind: 'open'; name: string; attributes: string; empty: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

/** Of these the content is no text. */
const silent = new Set(['script', 'style', 'template', 'noscript']);

/**
 * Goes through HTML or XML from beginning to end, once, without building it up. No entity but the known is replaced by anything, so nothing
 * can be expanded; a file that declares its own is refused.
 */
export function* piecesOf(markup: string): Generator<Piece> {
  let at = 0;
  let tags = 0;
  let depth = 0;
  while (at < markup.length) {
    const start = markup.indexOf('<', at);
    if (start !== at) yield { kind: 'text', text: unescaped(markup.slice(at, start < 0 ? undefined : start)) };
    if (start < 0) return;
    if (markup.startsWith('<!--', start)) {
      at = after(markup, '-->', start);
      continue;
    }
    if (markup.startsWith('<![CDATA[', start)) {
      at = after(markup, ']]>', start);
      yield { kind: 'text', text: markup.slice(start + 9, at - 3) };
      continue;
    }
    const end = endOfTag(markup, start);
    const tag = markup.slice(start + 1, end);
    at = end + 1;
    if (tag.startsWith('!') || tag.startsWith('?')) {
      if (/<!ENTITY|\[/i.test(tag)) throw new UnreadableFile('entities');
      continue;
    }
    if (++tags > largest.tags) throw new UnreadableFile('too-large');
    const name = /^\/?\s*(?:[\w.-]+:)?([\w.-]+)/.exec(tag)?.[1]?.toLowerCase() ?? '';
    if (tag.startsWith('/')) {
      depth = Math.max(0, depth - 1);
      yield { kind: 'close', name };
      continue;
    }
    const empty = tag.endsWith('/') || voids.has(name);
    if (!empty && ++depth > largest.depth) throw new UnreadableFile('too-deep', String(largest.depth));
    yield { kind: 'open', name, attributes: tag.slice(name.length), empty };
    if (silent.has(name) && !empty) {
      const close = new RegExp(`</${name}`, 'gi');
      close.lastIndex = at;
      at = close.exec(markup)?.index ?? markup.length;
    }
  }
}

const voids = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** The value of an attribute; the prefix of its name does not matter. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*("([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(attributes);
  return found ? unescaped(found[2] ?? found[3] ?? found[4] ?? '') : undefined;
}

function after(markup: string, mark: string, from: number): number {
  const end = markup.indexOf(mark, from);
  return end < 0 ? markup.length : end + mark.length;
}

/** Where a tag ends, not counting ends within quotation marks. */
function endOfTag(markup: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < markup.length; at += 1) {
    const sign = markup[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at;
  }
  return markup.length;
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '',
  ndash: '–',
  mdash: '—',
};

function unescaped(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
