import { LANGUAGES } from '#content/languages.ts';
import { languageTag } from '../questionnaire.ts';

/** Our tag of a language of another program: `de-informal` is `de`, `sv-SE` is `sv`, `zh-Hant-HK` is `zh-Hant`. Undefined for what is none. */
export function tagOf(code: string): string | undefined {
  const [language = '', ...rest] = code
    .trim()
    .replace(/-(in|non)?formal$/i, '')
    .split(/[-_]/);
  const base = language.toLowerCase();
  const further = rest[0];
  const whole = further && base !== 'sv' && base !== 'en' ? `${base}-${further}` : base;
  return [whole, base].find((tag) => languageTag.safeParse(tag).success);
}

/** The tag in a heading of a column: `Svenska (sv)`, `English`, `ar`. */
export function tagOfName(name: string): string | undefined {
  const inBrackets = /\(([A-Za-z][A-Za-z0-9_-]{1,15})\)\s*$/.exec(name)?.[1];
  if (inBrackets) return tagOf(inBrackets);
  const low = name.trim().toLowerCase();
  const known = LANGUAGES.find((one) => [one.sv, one.en, one.own].some((called) => called.toLowerCase() === low));
  return known?.tag ?? (low.length <= 3 ? tagOf(low) : undefined);
}
