import { LACKING_ACTING } from './lacking-acting.ts';
import { LACKING_KNOWLEDGE } from './lacking-knowledge.ts';
import type { Lacking } from './lacking-of.ts';
import { LACKING_SURROUNDINGS } from './lacking-surroundings.ts';

/**
 * The lower end of every question of the bank that has one. Left out are questions of what happens (they are what the work asks), of what
 * somebody wants, and those that compare with a year ago, where worse may still be good.
 */
export const LACKING: readonly Lacking[] = [...LACKING_KNOWLEDGE, ...LACKING_ACTING, ...LACKING_SURROUNDINGS];

/** RangeError when the question has no lower end here: keys are written in code. */
export function lackingIn(question: string): Lacking {
  const found = LACKING.find((one) => one.question === question);
  if (!found) throw new RangeError(`nothing is lacking in ${question}`);
  return found;
}
