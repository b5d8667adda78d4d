import type { OptionClass } from './classes.ts';
import { countOf, type Told } from './people.ts';
import type { Protected } from './protected-sets.ts';

/** With three among them who are not alike, any group that is closed could be the one with two of these. */
export const ENOUGH = 3;

/**
 * Whether the whole may be told from its answers though groups in it are closed: where those who are against, in all groups that are closed on the
 * same class, are so many that each of these groups could have two of them, the rest moved to the others and everything that is told the same. Who
 * sees that it may not, knows no more than that it could be two in any of them (ADR 7). Only where each group is closed on a class that the
 * whole shows too.
 */
export function leaveRoom(
  parts: readonly Told[],
  sets: readonly Protected[],
  classes: readonly OptionClass[],
): boolean {
  const smallest = parts.flatMap(smallestOf);
  if (smallest.some(({ people }) => people.inThirds)) return false;
  const closed = smallest.filter(({ isClosed }) => isClosed);
  const alike = Map.groupBy(closed, ({ table }) =>
    classes.findIndex(
      (one) => one.length === table[0]?.options.length && one.every((option) => table[0]?.options.includes(option)),
    ),
  );
  return [...alike].every(([at, groups]) => {
    const own = classes[at];
    if (!own) return false;
    const over = sets.filter(({ inside }) => own.every((option) => inside.has(option)));
    return over.every(({ against }) => {
      const few = groups.reduce((sum, { people }) => sum + countOf(people.counts, against), 0);
      return few >= ENOUGH;
    });
  });
}

/** The smallest groups that people are told of in. */
export function smallestOf(told: Told): Told[] {
  return told.parts.length === 0 ? [told] : told.parts.flatMap(smallestOf);
}
