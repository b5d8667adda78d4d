import type { PublishedGroup } from '../published.ts';
import { openProgram } from './program.ts';
import type { QuestionProgram } from './question-program.ts';

/**
 * The place of the smallest group whose figures are part of what cannot be true together. Figures are taken away group by group, the largest
 * first; where it is still not possible without them, they are left out.
 */
export async function findConflict(
  { program, rowGroups }: QuestionProgram,
  groups: readonly PublishedGroup[],
): Promise<{ group: number; solved: number }> {
  const places = [...groups.keys()].sort((a, b) => size(groups[b]) - size(groups[a]));
  const left = new Set<number>();
  let solved = 0;
  for (const place of places) {
    left.add(place);
    const rows = program.rows.filter((_, at) => !left.has(rowGroups[at] ?? -1));
    const solver = await openProgram({ columns: program.columns, rows });
    try {
      if (solver.maximise(new Map()) !== 'impossible') left.delete(place);
      solved += solver.solved();
    } finally {
      solver.close();
    }
  }
  return { group: places.findLast((place) => !left.has(place)) ?? 0, solved };
}

function size(group: PublishedGroup | undefined): number {
  return group?.reportingGroups.length ?? 0;
}
