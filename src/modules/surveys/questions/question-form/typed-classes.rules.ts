import type { SurveyOption } from '../../questionnaire.ts';

/** A class of numbers as it was typed, with its words in the two languages. */
type TypedClass = { label: { sv: string; en: string } | { sv: string }; from?: number; to?: number };

/** The classes in `0, 1–2, 3–5, 6 eller fler`, also one on each line and with words of their own: `Ingen gång = 0`. */
export function readClasses(typed: string): { classes: TypedClass[] } | { unreadable: string } {
  const parts = typed
    .split(/[,;\n]/)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '');
  const classes: TypedClass[] = [];
  for (const part of parts) {
    const equals = part.lastIndexOf('=');
    const read = readRange(part.slice(equals + 1).trim());
    const words = equals < 0 ? undefined : part.slice(0, equals).trim();
    if (!read || words === '') return { unreadable: part };
    classes.push(words === undefined ? read : { ...read, label: { sv: words } });
  }
  return { classes };
}

/** As `readClasses` reads it: with words of its own where they are not those that the limits give. */
export function writeClass({ label, from, to }: SurveyOption): string {
  const plain = wordsOfRange({ from, to });
  return label.sv === plain.sv ? plain.sv : `${label.sv} = ${plain.sv}`;
}

function readRange(typed: string): TypedClass | undefined {
  const one = ONE.exec(typed);
  if (one) return range(numberIn(one[1]), numberIn(one[1]));
  const between = BETWEEN.exec(typed);
  if (between) return range(numberIn(between[1]), numberIn(between[2]));
  const least = LEAST.exec(typed);
  if (least) return range(numberIn(least[1] ?? least[2]), undefined);
  const most = MOST.exec(typed);
  return most ? range(undefined, numberIn(most[1] ?? most[2])) : undefined;
}

const number = String.raw`([-−]?\d{1,7})`;
const ONE = new RegExp(`^${number}$`);
const BETWEEN = new RegExp(String.raw`^${number}\s*(?:[-–—]|till|to)\s*${number}$`, 'i');
const LEAST = new RegExp(
  String.raw`^(?:minst|at least) ${number}$|^${number}\s?(?:\+|eller (?:fler|mer)|och uppåt|or more)$`,
  'i',
);
const MOST = new RegExp(`^(?:högst|at most) ${number}$|^${number} (?:eller (?:färre|mindre)|or fewer)$`, 'i');

function numberIn(typed = ''): number {
  return Number(typed.replace('−', '-'));
}

function range(from: number | undefined, to: number | undefined): TypedClass {
  return {
    label: wordsOfRange({ from, to }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function wordsOfRange({ from, to }: { from?: number | undefined; to?: number | undefined }): {
  sv: string;
  en: string;
} {
  const [low, high] = [signed(from), signed(to)];
  if (from === undefined) return { sv: `${high} eller färre`, en: `${high} or fewer` };
  if (to === undefined) return { sv: `${low} eller fler`, en: `${low} or more` };
  // A dash beside a minus cannot be read.
  if (from < 0 && from !== to) return { sv: `${low} till ${high}`, en: `${low} to ${high}` };
  const both = from === to ? low : `${low}–${high}`;
  return { sv: both, en: both };
}

function signed(limit: number | undefined): string {
  return String(limit ?? '').replace('-', '−');
}
