/** A time as days, YYYY-MM-DD; either may be unknown. */
export type ReadTime = { startsOn: string | null; endsOn: string | null };

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const month =
  '(jan(?:uari)?|feb(?:ruari)?|mars|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const year = '(20\\d{2})';
const to = '\\s*(?:–|—|-|till(?: och med)?|t\\.?o\\.?m\\.?)\\s*';

const week = '(?<!\\p{L})(?:vecka|v\\.?) ?(\\d{1,2})';

type Reader = { pattern: RegExp; read: (parts: string[]) => ReadTime | undefined };

/** The first that fits is read; the most telling first. */
const readers: readonly Reader[] = [
  span(`${year}-(\\d\\d)-(\\d\\d)${to}${year}-(\\d\\d)-(\\d\\d)`, ([y, m, d, y2, m2, d2]) => [
    day(y, m, d),
    day(y2, m2, d2),
  ]),
  end(`${year}-(\\d\\d)-(\\d\\d)`, ([y, m, d]) => day(y, m, d)),
  end(`(\\d{1,2})(?::?e)? ${month} ${year}`, ([d, m, y]) => day(y, monthOf(m), d)),
  span(`${month}(?: ${year})?${to}${month} ${year}`, ([m, y, m2, y2]) => [
    day(y ?? y2, monthOf(m), '1'),
    lastOf(y2, monthOf(m2)),
  ]),
  span(`${week}${to}(?:v\\.? ?)?(\\d{1,2}),? ${year}`, ([w, w2, y]) => [weekDay(y, w, 1), weekDay(y, w2, 7)]),
  end(`${week},? ${year}`, ([w, y]) => weekDay(y, w, 7)),
  end(`${year},? ${week}`, ([y, w]) => weekDay(y, w, 7)),
  end(`${month} ${year}`, ([m, y]) => lastOf(y, monthOf(m))),
  end(`(?:q|kvartal )([1-4]) ?${year}`, ([q, y]) => lastOf(y, Number(q) * 3)),
  end(`(?:vår(?:en|terminen)?|vt) ?${year}`, ([y]) => lastOf(y, 6)),
  end(`(?:sommar(?:en)?) ?${year}`, ([y]) => lastOf(y, 8)),
  end(`(?:höst(?:en|terminen)?|ht) ?${year}`, ([y]) => lastOf(y, 12)),
  end(`vt ?(\\d\\d)(?!\\d)`, ([y]) => lastOf(`20${y}`, 6)),
  end(`ht ?(\\d\\d)(?!\\d)`, ([y]) => lastOf(`20${y}`, 12)),
  span(`(?<![\\d/.])${year}${to}${year}(?![\\d/])`, ([y, y2]) => [day(y, '1', '1'), lastOf(y2, 12)]),
  end(`(?<![\\d/.§:])${year}(?![\\d/:-])`, ([y]) => lastOf(y, 12)),
];

/**
 * When something is done, as Swedish plans write it: a day, a week, a month, a term, a quarter, a year or a span of them. What is written as a week
 * (ISO 8601), a month, a term or a year ends with its last day: a week with its Sunday. Nothing when no time is said, as in "löpande".
 */
export function readTime(text: string): ReadTime | undefined {
  return found(text)?.time;
}

/** A time, where that is all that the words say: not "mars 2027, därefter varje år". */
export function readOnlyTime(text: string): ReadTime | undefined {
  const read = text.length <= 1000 ? found(text) : undefined;
  if (!read) return undefined;
  const others = `${text.slice(0, read.from)} ${text.slice(read.to)}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return others.every((word) => AROUND.has(word)) ? read.time : undefined;
}

/** Words that only lead to a time. "Från" is none: what begins then has no end that is known. */
const AROUND = new Set(
  'senast klar klart färdig färdigt till under den i vid är ska vara genomförs sker tid slutet början mitten av år året åren perioden läsåret'.split(
    ' ',
  ),
);

/** The one time that words tell of; nothing where there are two, or where it is a beginning. */
export function readOneTime(text: string): ReadTime | undefined {
  const read = found(text);
  if (!read || found(`${text.slice(0, read.from)} ${text.slice(read.to, 1000)}`)) return undefined;
  const begins = /(?<!\p{L})(?:från|fr\.?o\.?m|start\p{L}*|börja\p{L}*|inled\p{L}*)/iu.test(text);
  return begins && read.time.startsOn === null ? undefined : read.time;
}

function found(text: string): { time: ReadTime; from: number; to: number } | undefined {
  const said = text.slice(0, 1000).toLowerCase();
  for (const { pattern, read } of readers) {
    const match = pattern.exec(said);
    const time = match && read(match.slice(1));
    if (time) return { time, from: match.index, to: match.index + match[0].length };
  }
  return undefined;
}

/** The first day that is written out in a text: `29 januari 2018`, `2018-01-29`. */
export function readDay(text: string): string | undefined {
  const said = text.slice(0, 1000).toLowerCase();
  const iso = new RegExp(`${year}-(\\d\\d)-(\\d\\d)`, 'u').exec(said);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const written = new RegExp(`(\\d{1,2})(?::?e)? ${month} ${year}`, 'u').exec(said);
  return written ? day(written[3], monthOf(written[2]), written[1]) : undefined;
}

function end(pattern: string, read: (parts: string[]) => string | undefined): Reader {
  return {
    pattern: new RegExp(pattern, 'u'),
    read(parts) {
      const endsOn = read(parts);
      return endsOn === undefined ? undefined : { startsOn: null, endsOn };
    },
  };
}

function span(pattern: string, read: (parts: string[]) => (string | undefined)[]): Reader {
  return {
    pattern: new RegExp(pattern, 'u'),
    read(parts) {
      const [startsOn, endsOn] = read(parts);
      return startsOn !== undefined && endsOn !== undefined && startsOn <= endsOn ? { startsOn, endsOn } : undefined;
    },
  };
}

/** The day, when there is one. */
function day(y: string | undefined, m: string | number | undefined, d: string | undefined): string | undefined {
  const date = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)));
  const real = date.getUTCFullYear() === Number(y) && date.getUTCMonth() === Number(m) - 1;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

/** A day of a week, Monday 1 to Sunday 7 (ISO 8601: the first week of a year has its fourth of January). */
function weekDay(y: string | undefined, w: string | undefined, of: number): string | undefined {
  const fourth = new Date(Date.UTC(Number(y), 0, 4));
  const monday = fourth.getUTCDate() - ((fourth.getUTCDay() + 6) % 7);
  const date = new Date(Date.UTC(Number(y), 0, monday + (Number(w) - 1) * 7 + of - 1));
  const thursday = new Date(date.getTime() + (4 - of) * 86_400_000);
  return Number(w) >= 1 && thursday.getUTCFullYear() === Number(y) ? date.toISOString().slice(0, 10) : undefined;
}

function lastOf(y: string | undefined, m: number): string | undefined {
  const date = new Date(Date.UTC(Number(y), m, 0));
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

function monthOf(name: string | undefined): number {
  return MONTHS.findIndex((one) => one.startsWith((name ?? '-').slice(0, 3))) + 1;
}
