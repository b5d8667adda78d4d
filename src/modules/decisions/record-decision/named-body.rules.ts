import { sameBody } from '../proposal.rules.ts';

/** Names that minutes use for the same body. */
const abbreviations: Record<string, readonly string[]> = {
  kommunfullmäktige: ['kf', 'fullmäktige'],
  kommunstyrelsen: ['ks', 'styrelsen'],
  'kommunstyrelsens arbetsutskott': ['ksau', 'ks au', 'arbetsutskottet'],
  regionfullmäktige: ['rf'],
  regionstyrelsen: ['rs'],
  'regionstyrelsens arbetsutskott': ['rsau'],
};

/** The body among those known that a name in the minutes stands for: by its spelling, or by what it is usually called for short. */
export function bodyNamed(name: string, known: readonly string[]): string | undefined {
  return known.find((one) => sameBody(one, name)) ?? known.find((one) => sameBody(inFull(one), inFull(name)));
}

/** A body by what it is called in full, in small letters: `KSAU` → `kommunstyrelsens arbetsutskott`. */
export function inFull(name: string): string {
  const plain = name.trim().toLocaleLowerCase('sv');
  return Object.entries(abbreviations).find(([, short]) => short.includes(plain))?.[0] ?? plain;
}
