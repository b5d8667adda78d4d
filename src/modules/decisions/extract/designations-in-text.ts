import { daysIn } from './days-in-text.ts';

const label = /\b(?:dnr|diarienummer|diarienr|ärendenummer|ärendenr|ärendebeteckning|beteckning)\b\s*[:.]?\s*/i;
const number =
  /(?<![\p{L}\d.])(?:\p{Lu}[\p{L}]{1,6}[ ./-]?)?(?:19|20)\d{2}[/:.-]\d{1,6}(?:[/:.-]\d{1,6})*(?![\p{L}\d])/gu;
const yearLast = /(?<![\d.])\d{1,6}\/(?:19|20)\d{2}(?!\d)/g;
/** Lines of a paragraph in which its own numbers stand: its heading and what follows close to it. */
const near = 6;
const most = 12;

/**
 * Registration numbers in the lines, as they stand: after a word that says so anywhere among them, or else close to the first line.
 * `KS 2018/56`, `KS.2016.356`, `KSKF/2022:12`, `1206/2016`.
 */
export function readDesignations(lines: readonly string[]): string[] {
  const found = lines.flatMap((line, at) => {
    const labelled = label.exec(line);
    if (labelled) {
      const rest = `${line.slice(labelled.index + labelled[0].length)} ${line.endsWith(labelled[0].trim()) ? (lines[at + 1] ?? '') : ''}`;
      return [...numbersIn(rest, number), ...numbersIn(rest, yearLast)];
    }
    return at < near ? numbersIn(line, number) : [];
  });
  return [...new Set(found)].slice(0, most);
}

function numbersIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([words]) => words.trim()).filter((words) => daysIn(words).length === 0);
}

/** Two numbers are the same whatever stands between their parts: `KS 2018/56` and `ks.2018.56`. */
export function sameDesignation(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(designation: string): string {
  return designation
    .toLocaleLowerCase('sv')
    .replace(/^(?:dnr|diarienummer)\b/, '')
    .replace(/(\p{L})(?=\d)/gu, '$1.')
    .replace(/[^\p{L}\d]+/gu, '.')
    .replace(/^\.|\.$/g, '');
}
