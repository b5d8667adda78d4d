import { isDay } from '#foundations/clocks/index.ts';

/** A day or a time of year as a text says it. `on` is YYYY-MM-DD where it is a day whose year is known; `words` has the year. */
export type SaidDay = { on: string | null; words: string; at: number; end: number };

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const month = `${MONTHS.join('|')}|jan|feb|apr|aug|sept?|okt|nov|dec`;
const pattern = new RegExp(
  [
    `(?<iso>20\\d{2}-\\d{2}-\\d{2})`,
    `(?<slash>\\d{1,2}/\\d{1,2}(?:[ -]20\\d{2})?)`,
    `(?<date>\\d{1,2})(?::?e)?(?: ?[–-] ?\\d{1,2})? (?<month>${month})\\b\\.?(?: (?<year>20\\d{2}))?`,
    `(?<season>(?:vår|höst|sommar|vinter)(?:en|terminen)?|${MONTHS.join('|')}) (?<seasonYear>20\\d{2})`,
  ].join('|'),
  'giu',
);

/** The days and times of year in a text, in its order. A day without a year has the one that `year` says, or none. */
export function daysSaid(text: string, year?: number): SaidDay[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const said = dayOf(match.groups ?? {}, match[0], year);
    return said ? [{ ...said, at: match.index, end: match.index + match[0].length }] : [];
  });
}

/** The first year that a text says. */
export function firstYear(text: string): number | undefined {
  const said = /\b20\d{2}\b/.exec(text.replace(/20\d{2}\/\d+/g, ''));
  return said ? Number(said[0]) : undefined;
}

type Groups = Record<string, string | undefined>;

function dayOf(found: Groups, words: string, year: number | undefined): Omit<SaidDay, 'at' | 'end'> | undefined {
  if (found.season !== undefined) return { on: null, words };
  if (found.iso !== undefined) return isDay(found.iso) ? { on: found.iso, words } : undefined;
  if (found.slash !== undefined) {
    const [, date = '', number = '', said] = /^(\d{1,2})\/(\d{1,2})(?:[ -](20\d{2}))?$/.exec(found.slash) ?? [];
    return written(date, Number(number), said === undefined ? year : Number(said), words);
  }
  const number = MONTHS.findIndex((name) => name.startsWith((found.month ?? '').slice(0, 3).toLowerCase())) + 1;
  return written(found.date ?? '', number, found.year === undefined ? year : Number(found.year), words);
}

/** With the name of the month and the year in words, so that it can be read again from what a form holds. */
function written(date: string, number: number, year: number | undefined, words: string) {
  const name = MONTHS[number - 1];
  if (name === undefined) return undefined;
  if (year === undefined) return { on: null, words: words.replace(/\.$/u, '') };
  const on = `${year}-${String(number).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(on) ? { on, words: `${Number(date)} ${name} ${year}` } : undefined;
}
