import { isVacant } from './people.rules.ts';
import type { Overview } from './overview.queries.ts';

/** What to lay down next, in the order that makes the rest easy; the page has its one primary button there. Undefined when all is there. */
export type NextStep = 'mandate' | 'names' | 'structure' | 'units' | 'group';

export function nextStep({
  mandates,
  posts,
  committees,
  administrations,
}: Pick<Overview, 'mandates' | 'posts' | 'committees' | 'administrations'>): NextStep | undefined {
  if (mandates.length === 0) return 'mandate';
  if (!posts.some((post) => post.purpose !== 'other' && !isVacant(post))) return 'names';
  if (committees.length === 0 || administrations.length === 0) return 'structure';
  if (administrations.every((one) => one.units === 0)) return 'units';
  return posts.filter((post) => post.inWorkingGroup).length < 2 ? 'group' : undefined;
}
