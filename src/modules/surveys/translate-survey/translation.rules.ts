import type { Bilingual } from '#content/bilingual.ts';
import { hasSamePlaces, respondentPhrases } from '#content/respondent-phrases.ts';
import type { Questionnaire, Section, SurveyQuestion } from '../questionnaire.ts';
import { writtenName } from '../written-texts.ts';
import { changeTexts, type TextPlace } from './translatable-texts.ts';
import { paged } from './translation-pages.ts';

/** A text in Swedish and in the language, for whoever translates. `written` is empty when it is missing. */
export type Translatable = {
  /** A text of the questionnaire (`TextPlace`), or `p.` and the name of a phrase, of title or of introduction. */
  id: string;
  /** Under which name it is kept among the phrases. */
  keptAs?: string;
  swedish: string;
  written: string;
  /** What it is; for a phrase where it is met. */
  kind: TextPlace['kind'] | 'title' | 'introduction' | 'promised-heading' | 'promised' | 'phrase';
  /** Which answer or row of its question, from 1. */
  number?: number;
  /** The question that it belongs to, and which of its part that is, from 1. */
  question?: { key: string; swedish: string; number: number };
};

/** Texts that are translated on one page. `key` stands in its address: `enkaten`, `del-2`, `information`, `sidans-ord`; `-2` is its second page. */
export type TranslationPart = {
  key: string;
  kind: 'survey' | 'section' | 'information' | 'phrases';
  section?: Section;
  page: number;
  pages: number;
  texts: Translatable[];
};

/** Everything to translate of a survey: its questionnaire and the texts of its promise before places are filled, by name. */
export type ToTranslate = { questionnaire: Questionnaire; promised: Readonly<Record<string, Bilingual>> };

/** Every text that is to be translated into a language, page by page. What the program says itself is there in English already. */
export function partsToTranslate(of: ToTranslate, language: string): TranslationPart[] {
  const { questionnaire, promised } = of;
  const texts = textsOfQuestions(questionnaire, language);
  const phrases = questionnaire.phrases[language] ?? {};
  const own = (['title', 'introduction'] as const).flatMap((name): Translatable[] => {
    const text = promised[name];
    return text && text.sv !== ''
      ? [phraseText(name, text, { phrases, language, kind: name, keptAs: writtenName(name, text.sv) })]
      : [];
  });
  const said = Object.entries(promised)
    .filter(([name, text]) => text.sv !== '' && (name === 'thanks' || name.startsWith('information-')))
    .map(([name, text]) => phraseText(writtenName(name, text.sv), text, { phrases, language, kind: kindOf(name) }))
    .filter((text, at, all) => all.findIndex((one) => one.id === text.id) === at);
  const page = Object.entries(respondentPhrases).map(([name, text]) =>
    phraseText(name, text, { phrases, language, kind: 'phrase' }),
  );
  return [
    ...paged({ key: 'enkaten', kind: 'survey' }, own),
    ...questionnaire.sections.flatMap((section, at) =>
      paged({ key: `del-${at + 1}`, kind: 'section', section }, texts.get(section.key) ?? []),
    ),
    ...(language === 'en'
      ? []
      : [
          ...paged({ key: 'information', kind: 'information' }, said),
          ...paged({ key: 'sidans-ord', kind: 'phrases' }, page),
        ]),
  ];
}

/** How far a language has come. */
export function completeness(of: ToTranslate, language: string): { done: number; all: number } {
  const texts = partsToTranslate(of, language).flatMap((part) => part.texts);
  return { done: texts.filter((text) => text.written !== '').length, all: texts.length };
}

/** The languages beside Swedish that lack something, and how much; opening is allowed, and those texts are shown in Swedish. */
export function gapsIn(of: ToTranslate): { language: string; missing: number; all: number }[] {
  return of.questionnaire.languages
    .filter((language) => language !== 'sv')
    .map((language) => ({ language, ...completeness(of, language) }))
    .filter(({ done, all }) => done < all)
    .map(({ language, done, all }) => ({ language, missing: all - done, all }));
}

function textsOfQuestions(questionnaire: Questionnaire, language: string): Map<string, Translatable[]> {
  const found = new Map<string, Translatable[]>();
  changeTexts(questionnaire, (text, place) => {
    const { id, kind, section } = place;
    const more = 'question' in place ? { number: place.number, question: askedIn(section, place.question) } : {};
    const written = Object.hasOwn(text, language) ? (text[language] ?? '') : '';
    const texts = found.get(section.key) ?? [];
    texts.push({ id, kind, swedish: text.sv, written, ...more });
    found.set(section.key, texts);
    return text;
  });
  return found;
}

function askedIn({ questions }: Section, { key, text }: SurveyQuestion): NonNullable<Translatable['question']> {
  return { key, swedish: text.sv, number: questions.findIndex((one) => one.key === key) + 1 };
}

/** Headings come first in their block: `information-2-0`. */
function kindOf(name: string): Translatable['kind'] {
  return /^information-\d+-0$/.test(name) ? 'promised-heading' : 'promised';
}

/** A translation that lost a place, so that a number would be missing where it is read, is not one. */
function phraseText(
  name: string,
  text: Bilingual,
  of: {
    /** The name under which it is kept, when that is another. */
    keptAs?: string;
    phrases: Readonly<Record<string, string>>;
    language: string;
    kind: Translatable['kind'];
  },
): Translatable {
  const known = of.language === 'en' && text.en !== text.sv ? text.en : '';
  const { keptAs = name } = of;
  const written = Object.hasOwn(of.phrases, keptAs) ? (of.phrases[keptAs] ?? '') : known;
  return {
    id: `p.${name}`,
    keptAs,
    kind: of.kind,
    swedish: text.sv,
    written: hasSamePlaces(written, text.sv) ? written : '',
  };
}
