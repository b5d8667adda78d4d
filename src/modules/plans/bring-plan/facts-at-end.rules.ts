import { isPost, isRole } from './role-words.ts';
import { readOnlyTime, type ReadTime } from './read-time.rules.ts';

/** What is said of who and when at the end of a line, and the line without it. Where it is not sure nothing is taken. */
export type FactsAtEnd = { text: string; owner: string; time: ReadTime | undefined };

/**
 * "Utse en kontaktperson – kommundirektören – mars 2025", "Informera om rutinen, rektor ansvarar, senast v. 40 2027", "Kort till alla (rektor, vt 2027)".
 */
export function factsAtEnd(text: string): FactsAtEnd {
  const none = { text, owner: '', time: undefined };
  const bracket = /^(.+?) ?\(([^()]{2,80})\)\.?$/su.exec(text.slice(-1000) === text ? text : '');
  if (bracket?.[1] && bracket[2]) return taken(bracket[1], bracket[2].split(/[,;] ?/), 'bracket') ?? none;
  const dashes = text.split(/ [–—-] /);
  const byDash = dashes.length > 1 ? fromEnd(dashes, ' – ') : undefined;
  if (byDash) return byDash;
  const commas = text.split(/[,;] /);
  return (commas.length > 1 ? fromEnd(commas, ', ') : undefined) ?? none;
}

/** "Rektorerna ansvarar för att …": a post or a body right before the word, at the beginning of a sentence. */
export function ownerBefore(text: string): string {
  const said = /(?:^|[.;,] )([^.;:,]{2,60}?) (?:är ansvariga?|ansvarar)(?![\p{L}-])/u.exec(text)?.[1]?.trim() ?? '';
  return said !== '' && isRole(said) ? said : '';
}

/** Takes parts from the end while they say who or when and nothing else. A body without a time may be whom it is for: it stays. */
function fromEnd(parts: readonly string[], glue: string): FactsAtEnd | undefined {
  for (const count of [2, 1]) {
    if (parts.length <= count) continue;
    const kept = parts.slice(0, -count).join(glue);
    const facts = taken(kept, parts.slice(-count).map(withoutEnd), glue === ', ' ? 'comma' : 'dash');
    if (facts) return facts;
  }
  return undefined;
}

function taken(text: string, parts: readonly string[], how: 'dash' | 'comma' | 'bracket'): FactsAtEnd | undefined {
  let owner = '';
  let time: ReadTime | undefined;
  for (const part of parts) {
    const read = time === undefined ? readOnlyTime(part) : undefined;
    const said = part.replace(/^ansvarig(?:a)? |(?: är)? ansvariga?$| ansvarar$/iu, '');
    if (read) time = read;
    // In a row of commas only one who is said to answer for it is the owner: "för elever, lärare".
    else if (owner === '' && isRole(said) && (said !== part || how !== 'comma')) owner = said;
    else return undefined;
  }
  // "Skolverkets rapport (2019)" has a year that says something else than when it is done.
  if (owner === '' && how !== 'dash' && parts.some((part) => /^\D*20\d\d\D*$/.test(part) && !/senast|klar/i.test(part)))
    return undefined;
  const sure = time !== undefined || isPost(owner) || parts.some((part) => /ansvar/i.test(part));
  return sure ? { text, owner, time } : undefined;
}

function withoutEnd(part: string): string {
  return part.trim().replace(/\.$/, '');
}
