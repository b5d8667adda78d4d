/** A need as far as its place in the order goes. */
export type Ranked = { id: number; rank: number | null };

/** The order with `id` at `place` (1 is first; beyond the end is last), the others in the order they had. Needs without rank stay out. */
export function orderWith(needs: readonly Ranked[], id: number, place: number): number[] {
  const others = rankedIds(needs).filter((one) => one !== id);
  const at = Math.max(1, Math.min(place, others.length + 1)) - 1;
  return [...others.slice(0, at), id, ...others.slice(at)];
}

/** The order without `id`. */
export function orderWithout(needs: readonly Ranked[], id: number): number[] {
  return rankedIds(needs).filter((one) => one !== id);
}

/** The order with `id` one step up or down; the same order where there is no step to take. */
export function orderMoved(needs: readonly Ranked[], id: number, direction: 'up' | 'down'): number[] {
  const order = rankedIds(needs);
  const at = order.indexOf(id);
  if (at === -1) return order;
  return orderWith(needs, id, at + 1 + (direction === 'up' ? -1 : 1));
}

function rankedIds(needs: readonly Ranked[]): number[] {
  return needs
    .flatMap((need) => (need.rank === null ? [] : [{ id: need.id, rank: need.rank }]))
    .sort((a, b) => a.rank - b.rank || a.id - b.id)
    .map((need) => need.id);
}
