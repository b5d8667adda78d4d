/**
 * The text with blanks that do not break (U+00A0) inside what is one number: `69 §`, `4 a §`, `§ 41`, `6 400 kr`.
 * For every format that is set in lines.
 */
export function tieNumbers(text: string): string {
  return text
    .replace(/(\d(?: [a-z])?) (?=§)/g, (_, number: string) => `${number.replace(' ', NO_BREAK)}${NO_BREAK}`)
    .replace(/§ (?=\d)/g, `§${NO_BREAK}`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, NO_BREAK)
    .replace(/(?<=\d) (?=kr(?!\p{L}))/gu, NO_BREAK);
}

/** The text with a word joiner (U+2060) after the dash of a range, where a line may otherwise break: `2026–2027`. Not for Word, which may draw it. */
export function tieRanges(text: string): string {
  return text.replace(/(?<=\d)–(?=\d)/g, `–${WORD_JOINER}`);
}

const NO_BREAK = '\u00a0';
const WORD_JOINER = '\u2060';
