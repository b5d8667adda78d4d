import type { Locale } from '#platform/i18n/locale.ts';
import { inCapital } from './sentence.ts';
import { resultsTexts } from './results.texts.ts';

/** A result, and whether municipalities stand beside each other in it. */
type Jointly = { isJoint?: true | undefined };

/** What the parts beside each other in a result are called: administrations, or the municipalities of a joint survey. */
export function partNames({ isJoint }: Jointly, locale: Locale): (typeof resultsTexts)['sv']['beside']['own'] {
  return resultsTexts[locale].beside[isJoint ? 'joint' : 'own'];
}

/** The levels of a result, as a way to choose between them: "Alla tillsammans", "Varje kommun", "Varje grupp". */
export function levelLabels(result: Jointly, locale: Locale) {
  return { ...resultsTexts[locale].levels, administration: inCapital(partNames(result, locale).each) };
}

/** The levels of a result, as a row of a table names them: "Alla", "Kommun", "Grupp". */
export function levelNames(result: Jointly, locale: Locale) {
  return { ...resultsTexts[locale].csv.levels, administration: inCapital(partNames(result, locale).one) };
}
