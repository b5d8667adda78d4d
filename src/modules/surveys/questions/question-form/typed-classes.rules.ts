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
  const one = /^(\d{1,6})$/.exec(typed);
  if (one) return range(Number(one[1]), Number(one[1]));
  const between = /^(\d{1,6})\s*(?:[-–—]|till|to)\s*(\d{1,6})$/i.exec(typed);
  if (between) return range(Number(between[1]), Number(between[2]));
  const least = /^(?:minst|at least) (\d{1,6})$|^(\d{1,6})\s?(?:\+|eller (?:fler|mer)|och uppåt|or more)$/i.exec(typed);
  if (least) return range(Number(least[1] ?? least[2]), undefined);
  const most = /^(?:högst|at most) (\d{1,6})$|^(\d{1,6}) (?:eller (?:färre|mindre)|or fewer)$/i.exec(typed);
  return most ? range(undefined, Number(most[1] ?? most[2])) : undefined;
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
  if (from === undefined) return { sv: `${to} eller färre`, en: `${to} or fewer` };
  if (to === undefined) return { sv: `${from} eller fler`, en: `${from} or more` };
  const both = from === to ? String(from) : `${from}–${to}`;
  return { sv: both, en: both };
}
