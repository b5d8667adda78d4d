/** The lines of one paragraph, from its § to the next. */
export type ItemText = { itemNumber: string; words: string; title: string; lines: string[] };

type Heading = { at: number; prefix: string; itemNumber: string; rest: string };

/**
 * Parts the minutes into the lines before the first paragraph and the paragraphs. A paragraph that goes on over a page, or stands in a list of
 * contents as well, is one.
 */
export function splitItems(lines: readonly string[]): { head: string[]; items: ItemText[] } {
  const headings = headingsIn(lines);
  const items = new Map<string, ItemText>();
  for (const [index, { at, itemNumber, rest }] of headings.entries()) {
    const own = lines.slice(at + 1, headings[index + 1]?.at ?? lines.length);
    const known = items.get(itemNumber);
    if (known) {
      if (isContents(known)) known.words = lines[at] ?? known.words;
      known.lines.push(...own);
    } else items.set(itemNumber, { itemNumber, words: lines[at] ?? '', title: rest, lines: own });
  }
  return {
    head: lines.slice(0, headings[0]?.at ?? lines.length),
    items: [...items.values()].map((item) => ({ ...item, title: titleOf(item) })),
  };
}

/** `§ 41`, `KS § 41`, `§ 41/2018 Dnr …`. References within a text go on in small letters, or with a comma and a day. */
const heading = /^(?:(\p{L}{2,14})\s+)?§\s*0*([1-9]\d{0,3})(?:[/:](?:19|20)?\d{2})?(?![\d§])(.*)$/u;

function headingsIn(lines: readonly string[]): Heading[] {
  const found = lines.flatMap((line, at): Heading[] => {
    const [, prefix = '', itemNumber, rest = ''] = heading.exec(line) ?? [];
    if (!itemNumber || !startsHeading(rest)) return [];
    return [{ at, prefix: prefix.toLocaleLowerCase('sv'), itemNumber, rest: rest.trim() }];
  });
  // The first paragraph shows how this body writes; another body's number is then a reference to its minutes.
  return found.filter(({ prefix }) => prefix === found[0]?.prefix);
}

function startsHeading(rest: string): boolean {
  if (/^[,;.)–-]|^\s*(?:[-–]\s*\d|och\b|samt\b)/.test(rest)) return false;
  return rest.trim() === '' || /^\s*(?:[\p{Lu}\d("”:]|dnr\b|forts)/u.test(rest);
}

/** A line of a list of contents, with nothing under it. */
function isContents({ words, lines }: ItemText): boolean {
  return /\.{4,}|\s\d{1,3}$/.test(words) && lines.every((line) => line === '');
}

/** What the paragraph is about: on the line of its §, or the first line after it that is no number. */
function titleOf({ title, lines }: ItemText): string {
  const isNumber = (line: string) =>
    /^(?:dnr|diarienr|diarienummer|ärendenr)\b|^[\p{L}]{0,6}[ ./-]?(?:19|20)\d{2}[/:.-][\d/:.-]+$/iu.test(line);
  const candidates = [title.replace(/\s*\.{4,}.*$/, ''), ...lines.slice(0, 8)];
  return (candidates.find((line) => /\p{L}{3}/u.test(line) && !isNumber(line)) ?? '').slice(0, 200);
}
