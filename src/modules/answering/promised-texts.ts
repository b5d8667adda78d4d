import { fillText, placesIn, type Bilingual } from '#content/bilingual.ts';
import type { Locale } from '#platform/i18n/locale.ts';

/** The texts of the promise as the intake hands them out: `{name: {sv, en}}`, with a few `{places}` left to fill. */
export type PromisedTexts = Readonly<Record<string, Bilingual>>;

export type InformationBlock = { key: string; heading: string; paragraphs: string[] };

/** The information to respondents, in its order: `information-2-voluntary` is a heading, `information-2-voluntary-1` a paragraph under it. */
export function informationIn(
  texts: PromisedTexts,
  locale: Locale,
  places: Readonly<Record<string, string>>,
): InformationBlock[] {
  return Object.keys(texts)
    .filter((name) => headingName.test(name))
    .sort((a, b) => orderOf(a) - orderOf(b))
    .map((name) => ({
      key: name.replace(headingName, '$1'),
      heading: texts[name]?.[locale] ?? '',
      paragraphs: paragraphsOf(texts, name).flatMap((text) => filled(text[locale], places)),
    }))
    .filter((block) => block.paragraphs.length > 0);
}

const headingName = /^information-\d+-([a-z]+)$/;

function orderOf(name: string): number {
  return Number(name.split('-')[1]);
}

function paragraphsOf(texts: PromisedTexts, heading: string): Bilingual[] {
  const paragraphs: Bilingual[] = [];
  for (let at = 1; ; at += 1) {
    const text = texts[`${heading}-${at}`];
    if (!text) return paragraphs;
    paragraphs.push(text);
  }
}

/** A paragraph that speaks of what is not known here, such as the group before a code is given, is left out rather than shown with gaps. */
function filled(text: string, places: Readonly<Record<string, string>>): string[] {
  return placesIn(text).every((place) => places[place]) ? [fillText(text, places)] : [];
}
