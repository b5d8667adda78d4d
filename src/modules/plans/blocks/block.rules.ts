import { applyMarkup } from '#foundations/documents/index.ts';
import type { Block } from '#foundations/documents/index.ts';

/**
 * What a block becomes when its text is written anew. One of the blocks keeps the old id, whatever it turned into: comments and the
 * thread point at it. Several paragraphs typed in one block become several blocks. Nothing typed is an empty list.
 */
export function blocksFromText(old: Block, text: string): Block[] {
  const next = applyMarkup([old], text);
  const [first, ...rest] = next;
  if (!first || next.some((block) => block.id === old.id)) return next;
  return [{ ...first, id: old.id }, ...rest];
}

/** Ids with one moved a step; the same order where there is no step to take. */
export function movedStep<T>(order: readonly T[], one: T, direction: 'up' | 'down'): T[] {
  const from = order.indexOf(one);
  const to = from + (direction === 'up' ? -1 : 1);
  if (from === -1 || to < 0 || to >= order.length) return [...order];
  const others = order.filter((_, at) => at !== from);
  return [...others.slice(0, to), one, ...others.slice(to)];
}
