import { valueOf, type OpenProgram, type Sum } from './program.ts';

/** Something that has to be possible: that the sum is at least so much. */
export type Wish = { sum: Sum; atLeast: number };

/**
 * The wishes that no table fulfils that fits everything published. Most are fulfilled by a table that was found for another, so only the
 * others are put to the solver. `together`: sums that are likely to fulfil many at once.
 */
export function impossible<T extends Wish>(solver: OpenProgram, wishes: readonly T[], together: readonly Sum[]): T[] {
  let open = [...wishes];
  const never: T[] = [];
  const keepOpen = (table: Float64Array) => (open = open.filter(({ sum, atLeast }) => valueOf(sum, table) < atLeast));
  for (const sum of together) {
    if (open.length === 0) break;
    const found = solver.maximise(sum);
    if (found !== 'impossible') keepOpen(found.table);
  }
  for (let wish = open.shift(); wish !== undefined; wish = open.shift()) {
    const found = solver.maximise(wish.sum);
    if (found === 'impossible' || found.value < wish.atLeast) never.push(wish);
    if (found !== 'impossible') keepOpen(found.table);
  }
  return never;
}
