/** What somebody typed, as it is searched for: `words` in lower case, each once; `shortened` when there was more than is searched for. */
export type SearchQuery = { typed: string; words: readonly string[]; shortened: boolean };

const longest = 200;
const mostWords = 8;

/**
 * Reads a query as people write it. Nothing in it is an operator: what is no letter or figure parts the words, so that quotes, `%`, `&`, `:*`
 * and what turns the direction of writing mean nothing.
 */
export function readQuery(raw: string | null): SearchQuery {
  const whole = (raw ?? '')
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  const cut = Array.from(whole).slice(0, longest).join('').trim();
  const all = [...new Set(cut.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])];
  const words = all.slice(0, mostWords);
  return { typed: cut, words, shortened: words.length < all.length || cut.length < whole.length };
}

/** A word with the beginning that is looked for: its stem, so that *skolor* finds *skolan* and *skolgård*. */
export type SoughtWord = { word: string; stem: string };

/** A typed number, as parts of registration numbers are compared: without spaces. Undefined when it holds no figure or is too short to mean one. */
export function numberIn(query: SearchQuery): string | undefined {
  const packed = query.typed.toLowerCase().replace(/\s+/g, '');
  return /\p{N}/u.test(packed) && packed.length >= 3 ? packed : undefined;
}
