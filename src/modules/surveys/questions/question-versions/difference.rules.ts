import { inLanguage } from '#content/localized.ts';
import { basisOf } from '#platform/basis.ts';
import type { Questionnaire } from '../../questionnaire.ts';
import { wordsOf } from '../bank-question.ts';

/** A question or section that differs, in the words it has now, or had when it is gone. */
export type Named = { kind: 'question' | 'section'; text: string };

/** What became of the questionnaire from one state to the next. */
export type Difference = {
  added: Named[];
  removed: Named[];
  reworded: Named[];
  settings: Named[];
  moved: boolean;
  translated: boolean;
};

type Part = { key: string; section: string; named: Named; words: string; whole: string; translations: string };

/** Compares by key: the same key with other words is reworded, with the same words and other choices (required, condition) `settings`. Other languages are said apart. */
export function differenceBetween(before: Questionnaire, after: Questionnaire, language: string): Difference {
  const was = partsOf(before, language);
  const is = partsOf(after, language);
  const old = new Map(was.map((part) => [part.key, part]));
  const now = new Map(is.map((part) => [part.key, part]));
  const sameLanguages = basisOf([before.languages, before.phrases]) === basisOf([after.languages, after.phrases]);
  const kept = is.filter((part) => old.has(part.key));
  return {
    added: is.filter((part) => !old.has(part.key)).map(({ named }) => named),
    removed: was.filter((part) => !now.has(part.key)).map(({ named }) => named),
    reworded: kept.filter((part) => old.get(part.key)?.words !== part.words).map(({ named }) => named),
    settings: kept
      .filter((part) => old.get(part.key)?.words === part.words && old.get(part.key)?.whole !== part.whole)
      .map(({ named }) => named),
    translated: !sameLanguages || kept.some((part) => isTranslated(part, old.get(part.key))),
    moved: orderOf(kept) !== orderOf(was.filter((part) => now.has(part.key))),
  };
}

/** Sections and questions in the order they are asked. */
function partsOf(questionnaire: Questionnaire, language: string): Part[] {
  return questionnaire.sections.flatMap(({ questions, ...section }) => [
    {
      key: `section ${section.key}`,
      section: '',
      named: { kind: 'section' as const, text: inLanguage(section.title, language) },
      words: JSON.stringify([section.title.sv, section.introduction?.sv]),
      whole: basisOf(inSwedish(section)),
      translations: basisOf(section),
    },
    ...questions.map((question) => ({
      key: `question ${question.key}`,
      section: section.key,
      named: { kind: 'question' as const, text: inLanguage(question.text, language) },
      words: wordsOf(question),
      whole: basisOf(inSwedish(question)),
      translations: basisOf(question),
    })),
  ]);
}

function isTranslated(part: Part, old: Part | undefined): boolean {
  return old !== undefined && part.whole === old.whole && part.translations !== old.translations;
}

/** The same without what stands in other languages. */
function inSwedish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inSwedish);
  if (typeof value !== 'object' || value === null) return value;
  if ('sv' in value) return value.sv;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inSwedish(one)]));
}

function orderOf(parts: readonly Part[]): string {
  return parts.map(({ key, section }) => `${section} ${key}`).join('\n');
}
