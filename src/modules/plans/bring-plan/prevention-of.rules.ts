import type { PreventionLevel } from '#content/prevention-levels.ts';

const words: readonly [PreventionLevel, RegExp][] = [
  ['universal', /^(?:att )?(?:främja(?:nde)?|universell[at]?)(?= |$)/i],
  ['selective', /^(?:att )?(?:förebygga(?:nde)?|selektiv[at]?)(?= |$)/i],
  ['indicated', /^(?:att )?(?:förhindra(?:nde)?|indikera(?:d|de|t))(?= |$)/i],
];

/**
 * For each heading the level of prevention that it names: "Främja", "Förebyggande nivå". A lone "Förebyggande arbete" is a part of a plan like any
 * other: a level is told only where at least two of them are.
 */
export function preventionOf(headings: readonly string[]): (PreventionLevel | undefined)[] {
  const told = headings.map((heading) => {
    const said = heading.trim();
    if (said.split(/\s+/).length > 3) return undefined;
    return words.find(([, pattern]) => pattern.test(said))?.[0];
  });
  return new Set(told.filter(Boolean)).size > 1 ? told : told.map(() => undefined);
}
