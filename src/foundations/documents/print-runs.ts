import { isSafeHref, plainText, type Run } from './blocks.ts';
import type { Coverage } from './font-coverage.ts';

/** One look of text as the template reads it, or a line break. */
export type Piece = { text: string; bold: boolean; italic: boolean; href: string } | 'break';
/** Makes text into what the fonts can print. */
export type Write = (text: string) => string;
/** Which characters may stand in the text and in a drawing, where Typst would otherwise take any font of the machine. */
export type PrintableSigns = { text: Coverage; drawing: Coverage };

export function printRuns(runs: readonly Run[], write: Write): Piece[] {
  return runs.flatMap(({ text, bold = false, italic = false, href = '' }) =>
    text.split('\n').flatMap((line, at): Piece[] => {
      const piece: Piece[] =
        line === '' ? [] : [{ text: write(line), bold, italic, href: isSafeHref(href) ? href : '' }];
      return at === 0 ? piece : ['break', ...piece];
    }),
  );
}

/** Some pages of text in one paragraph. */
export function isLong(runs: readonly Run[]): boolean {
  return plainText(runs).length > 6000;
}

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;
const PRIVATE = /\p{Co}/u;

/** The text with the number of every character that has no sign, and with breaks in words that are longer than a line. */
export function printable(text: string, covers: Coverage): string {
  let printed = '';
  for (const character of text.normalize('NFC')) {
    const code = character.codePointAt(0) ?? 0;
    if (character === '\n' || (covers(code) && !PRIVATE.test(character))) printed += character;
    else if (!IGNORABLE.test(character)) printed += `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  }
  // A word longer than a line would leave the page: it may break after every thirtieth character. Swedish words are hyphenated up to sixty.
  return printed.replace(/[^\s\u00ad\u200b-]{45,}/gu, (word) =>
    /^\p{L}{45,60}$/u.test(word) ? word : (word.match(/.{1,30}/gsu)?.join('\u200b') ?? word),
  );
}

/** An address or a number that is longer than its column is wide may break without a hyphen, which would change it. */
export function divideLong(text: string, width: number): string {
  return text.replace(/[^\s\u200b]{12,}/gu, (word) => {
    const fits = width === 0 || word.length < width - 3 || /^[\p{L}-]+$/u.test(word);
    return fits ? word : word.replace(/[@./_?&=]|[^@./_?&=]{10}/gu, '$&\u200b');
  });
}
