import type { Sides } from './graph.ts';

/** A thing and, under it, what comes next. `again`: it is unfolded elsewhere, and only named here. */
export type OutlineItem = { id: number; again: boolean; children: readonly OutlineItem[] };

/**
 * The graph as nested lists from these beginnings. What stands `elsewhere` is unfolded only where it is one of them. What several lead to is unfolded once, where it comes first; so the outline is no
 * longer than the things and links it shows. At most `limit` things; `left` says how many were reached but not shown.
 */
export function outlineOf(
  starts: readonly number[],
  next: Sides['ledTo'],
  options: { order?: ReadonlyMap<number, number>; limit?: number; elsewhere?: ReadonlySet<number> } = {},
): { items: OutlineItem[]; left: number } {
  const { order, limit = Number.POSITIVE_INFINITY, elsewhere } = options;
  const seen = new Set<number>();
  const left = new Set<number>();
  function unfold(id: number, at: number): OutlineItem[] {
    if (seen.has(id) || (at > 0 && elsewhere?.has(id))) return [{ id, again: true, children: [] }];
    if (seen.size >= limit) {
      left.add(id);
      return [];
    }
    seen.add(id);
    const following = directly(next, id).sort((a, b) => (order?.get(a) ?? a) - (order?.get(b) ?? b));
    return [{ id, again: false, children: following.flatMap((one) => unfold(one, at + 1)) }];
  }
  const items = starts.flatMap((id) => unfold(id, 0));
  return { items, left: [...left].filter((id) => !seen.has(id)).length };
}

/** What comes next of a thing, without what also comes of something next to it: a decision stands under its memorandum, not under the matter too. */
function directly(next: Sides['ledTo'], id: number): number[] {
  const near = next.get(id) ?? [];
  const further = new Set(near.flatMap((one) => next.get(one) ?? []));
  const furthest = new Set([...further].flatMap((one) => next.get(one) ?? []));
  return near.filter((one) => !further.has(one) && !furthest.has(one));
}
