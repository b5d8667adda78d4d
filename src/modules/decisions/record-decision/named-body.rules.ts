import { sameBody } from '../proposal.rules.ts';

/** Names that minutes use for the same body, where they are not the initials of its parts. */
const abbreviations: Record<string, readonly string[]> = {
  kommunfullmäktige: ['kf', 'fullmäktige'],
  kommunstyrelsen: ['ks', 'styrelsen'],
  'kommunstyrelsens arbetsutskott': ['ksau', 'ks au', 'arbetsutskottet'],
  regionfullmäktige: ['rf'],
  regionstyrelsen: ['rs'],
  'regionstyrelsens arbetsutskott': ['rsau'],
  samhällsbyggnadsnämnden: ['sbn'],
  överförmyndarnämnden: ['öfn'],
};

/**
 * The body among those known that a name in the minutes stands for: by its spelling, or by what it is usually called for short. Undefined where
 * several could be meant.
 */
export function bodyNamed(name: string, known: readonly string[]): string | undefined {
  const same = known.find((one) => sameBody(one, name));
  if (same !== undefined) return same;
  const meant = known.filter((one) => isSameNamed(one, name));
  const full = new Set(meant.map((one) => inFull(one)));
  return full.size === 1 ? meant[0] : undefined;
}

/** Whether two names stand for one body, either of which may be short for the other: `BUN` and `Barn- och utbildningsnämnden`. */
export function isSameNamed(one: string, other: string): boolean {
  const [a, b] = [inFull(one), inFull(other)];
  return a === b || lettersOf(a) === initialsOf(b) || lettersOf(b) === initialsOf(a);
}

/** A body by what it is called in full, in small letters: `KSAU` → `kommunstyrelsens arbetsutskott`. */
export function inFull(name: string): string {
  const plain = name.trim().toLocaleLowerCase('sv');
  return Object.entries(abbreviations).find(([, short]) => short.includes(plain))?.[0] ?? plain;
}

const small = new Set(['och', 'samt', 'för', 'i', 'med']);
/** What a committee's name ends in is a part of its own, written together with the word before it or not. */
const ending = /^(.+?)(nämnd|styrelse|fullmäktige|utskott|beredning|direktion)/u;

/** `barn- och utbildningsnämnden` → `bun`; empty for a name of one part, which is nobody's abbreviation. */
function initialsOf(name: string): string {
  const words = name.split(/[\s\-–,]+/u).filter((word) => word !== '' && !small.has(word));
  const letters = words.map((word) => word.charAt(0) + (ending.exec(word)?.[2]?.charAt(0) ?? '')).join('');
  return letters.length > 1 ? letters : '';
}

/** `KS-AU`, `ks au` and `K.S.A.U.` are `ksau`; undefined for what is too long to be an abbreviation. */
function lettersOf(name: string): string | undefined {
  const letters = name.replace(/[\s.\-–]/gu, '');
  return /^\p{L}{2,6}$/u.test(letters) ? letters : undefined;
}
