import { fillText, placesIn } from '#content/bilingual.ts';
import type { Localized } from '#content/localized.ts';
import { hasSamePlaces } from '#content/respondent-phrases.ts';
import { inSwedish, wordsIn, type Words } from '#ui/questions/words.tsx';

/** The texts of the promise as the intake hands them out, in all languages that are written, with a few `{places}` left to fill. */
export type PromisedTexts = Readonly<Record<string, Localized>>;

type Places = Readonly<Record<string, string>>;

export type InformationBlock = { key: string; heading: Words; paragraphs: Words[] };

/** The information to respondents, in its order: `information-2-voluntary` is a heading, `information-2-voluntary-1` a paragraph under it. */
export function informationIn(
  texts: PromisedTexts,
  language: string,
  places: (language: string) => Places,
): InformationBlock[] {
  return Object.keys(texts)
    .filter((name) => headingName.test(name))
    .sort((a, b) => orderOf(a) - orderOf(b))
    .map((name) => ({
      key: name.replace(headingName, '$1'),
      heading: wordsIn(texts[name] ?? { sv: '' }, language),
      paragraphs: paragraphsOf(texts, name).flatMap((text) => filled(text, language, places)),
    }))
    .filter((block) => block.paragraphs.length > 0);
}

/** One promised text by its name. */
export function promisedText(texts: PromisedTexts | null, name: string, language: string): Words | undefined {
  const text = texts?.[name];
  return text && wordsIn(text, language);
}

/** The survey's name in a language, as it was promised. */
export function titleOf(survey: { title: string; texts: PromisedTexts | null }, language: string): Words {
  return promisedText(survey.texts, 'title', language) ?? inSwedish(survey.title, language);
}

const headingName = /^information-\d+-([a-z]+)$/;

function orderOf(name: string): number {
  return Number(name.split('-')[1]);
}

function paragraphsOf(texts: PromisedTexts, heading: string): Localized[] {
  const paragraphs: Localized[] = [];
  for (let at = 1; ; at += 1) {
    const text = texts[`${heading}-${at}`];
    if (!text) return paragraphs;
    paragraphs.push(text);
  }
}

/** A paragraph that speaks of what is not known here, such as the group before a code is given, is left out rather than shown with gaps. */
function filled(text: Localized, language: string, places: (language: string) => Places): Words[] {
  const own = wordsIn(text, language);
  const words = hasSamePlaces(own.text, text.sv) ? own : inSwedish(text.sv, language);
  const values = places(words.lang ?? language);
  return placesIn(words.text).every((place) => values[place]) ? [{ ...words, text: fillText(words.text, values) }] : [];
}
