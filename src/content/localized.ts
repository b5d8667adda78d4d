import type { Bilingual, Language } from './bilingual.ts';

/** A text in Swedish, the original, and in any other languages by their BCP 47 tag: `ar`, `sma`, `en`. A language may be missing. */
export type Localized = { sv: string; [language: string]: string };

/** The text in a language, in Swedish where it has not been translated. */
export function inLanguage(text: Localized, language: string): string {
  const own = Object.hasOwn(text, language) ? text[language] : undefined;
  return own === undefined || own === '' ? text.sv : own;
}

/** The text in the two languages of the program, in Swedish where there is no English. */
export function inBothLanguages(text: Localized): Bilingual {
  return { sv: text.sv, en: inLanguage(text, 'en' satisfies Language) };
}
