import { dayOf } from '#foundations/clocks/index.ts';

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');

const written = new RegExp(
  [
    String.raw`(?<![\d/:.-])((?:19|20)\d{2})[-.](\d{1,2})[-.](\d{1,2})(?![\d/:])`,
    String.raw`(?<!\d)(\d{1,2})\s+(${months.join('|')})\s+((?:19|20)\d{2})`,
    String.raw`(?<!\d)(\d{1,2})\/(\d{1,2})[\s-]+((?:19|20)\d{2})`,
  ].join('|'),
  'gi',
);

/** The days that are written in a line, in their order: `2018-03-13`, `13 mars 2018`, `13/3 2018`. What is no day of the calendar is left out. */
export function daysIn(line: string): string[] {
  return [...line.matchAll(written)].flatMap(([, year, month, date, date2, name, year2, date3, month3, year3]) => {
    const named = name ? months.indexOf(name.toLowerCase()) + 1 : undefined;
    return orNone(Number(year ?? year2 ?? year3), Number(month ?? named ?? month3), Number(date ?? date2 ?? date3));
  });
}

function orNone(year: number, month: number, date: number): string[] {
  try {
    return [dayOf(year, month, date)];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** The day that stands after a label: on its own line, or else on one of the two next. `nth` where the line has several labels side by side. */
export function dayAfter(
  lines: readonly string[],
  label: RegExp,
  nth = 0,
): { value: string; words: string } | undefined {
  for (const [at, line] of lines.entries()) {
    const found = label.exec(line);
    if (!found) continue;
    const rest = line.slice(found.index + found[0].length);
    const [same] = daysIn(rest);
    if (same) return { value: same, words: line.slice(found.index, found.index + 160) };
    for (const next of lines.slice(at + 1, at + 3)) {
      const days = daysIn(next);
      const day = days[nth] ?? days[0];
      if (day) return { value: day, words: `${line} ${next}`.slice(0, 160) };
      if (/^§/.test(next)) break;
    }
  }
  return undefined;
}
