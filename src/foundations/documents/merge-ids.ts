import { newBlockId, plainText, type Block } from './blocks.ts';

/**
 * Gives the blocks of an edited text the ids of the blocks they were: first those that already carry an old id, then unchanged ones in
 * their order, then unchanged ones that moved, then, between these, blocks of the same type whose words are mostly the same.
 * Every id is used once. A block that was nothing before keeps its own id, or gets a new one if that is taken.
 */
export function mergeIds(old: readonly Block[], next: readonly Block[]): Block[] {
  const origin = new Map<number, number>(); // position in next → position in old
  const used = new Set<number>();
  function claim(nextAt: number, oldAt: number): void {
    origin.set(nextAt, oldAt);
    used.add(oldAt);
  }
  claimSameId(old, next, claim);
  claimUnchangedInOrder(old, next, { origin, used, claim });
  claimUnchangedMoved(old, next, { origin, used, claim });
  claimEdited(old, next, { origin, used, claim });

  const oldIds = new Set(old.map((block) => block.id));
  const taken = new Set<string>();
  return next.map((block, at) => {
    const oldAt = origin.get(at);
    const kept = oldAt === undefined ? undefined : old[oldAt]?.id;
    const id = kept ?? (taken.has(block.id) || oldIds.has(block.id) ? newBlockId() : block.id);
    taken.add(id);
    return { ...block, id };
  });
}

type Claims = { origin: Map<number, number>; used: Set<number>; claim: (nextAt: number, oldAt: number) => void };

function claimSameId(old: readonly Block[], next: readonly Block[], claim: Claims['claim']): void {
  const places = new Map(old.map((block, at) => [block.id, at]));
  next.forEach((block, at) => {
    const oldAt = places.get(block.id);
    if (oldAt === undefined || old[oldAt]?.type !== block.type) return;
    places.delete(block.id);
    claim(at, oldAt);
  });
}

// The longest common subsequence, so that of two equal blocks the one that stands right is kept.
function claimUnchangedInOrder(old: readonly Block[], next: readonly Block[], claims: Claims): void {
  const before = free(old, claims.used).map((at) => ({ at, content: contentOf(old[at]) }));
  const after = free(next, claims.origin).map((at) => ({ at, content: contentOf(next[at]) }));
  align(before, after, (a, b) => (a.content === b.content ? 1 : 0)).forEach(([a, b]) => claims.claim(b.at, a.at));
}

function claimUnchangedMoved(old: readonly Block[], next: readonly Block[], claims: Claims): void {
  const places = new Map<string, number[]>();
  for (const at of free(old, claims.used)) {
    const content = contentOf(old[at]);
    places.set(content, [...(places.get(content) ?? []), at]);
  }
  for (const at of free(next, claims.origin)) {
    const oldAt = places.get(contentOf(next[at]))?.shift();
    if (oldAt !== undefined) claims.claim(at, oldAt);
  }
}

function claimEdited(old: readonly Block[], next: readonly Block[], claims: Claims): void {
  const before = free(old, claims.used).map((at) => ({ at, type: old[at]?.type, words: wordsOf(old[at]) }));
  const after = free(next, claims.origin).map((at) => ({ at, type: next[at]?.type, words: wordsOf(next[at]) }));
  const pairs = align(before, after, (a, b) => {
    const likeness = a.type === b.type ? shareOfWords(a.words, b.words) : 0;
    return likeness >= 0.4 ? likeness : 0;
  });
  pairs.forEach(([a, b]) => claims.claim(b.at, a.at));
}

function free(blocks: readonly Block[], taken: { has: (at: number) => boolean }): number[] {
  return [...blocks.keys()].filter((at) => !taken.has(at));
}

function contentOf(block: Block | undefined): string {
  return JSON.stringify({ ...block, id: undefined });
}

/** Pairs two sequences in order so that the sum of `weight` is greatest; pairs of weight 0 are left out. */
function align<A, B>(left: readonly A[], right: readonly B[], weight: (a: A, b: B) => number): [A, B][] {
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width);
  const weights = new Float64Array(left.length * right.length);
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const [a, b] = [left[i], right[j]];
      const gain = a === undefined || b === undefined ? 0 : weight(a, b);
      weights[i * right.length + j] = gain;
      const paired = gain > 0 ? gain + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      best[i * width + j] = Math.max(paired, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const pairs: [A, B][] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const [a, b] = [left[i], right[j]];
    const here = best[i * width + j] ?? 0;
    const gain = weights[i * right.length + j] ?? 0;
    if (a !== undefined && b !== undefined && gain > 0 && here === gain + (best[(i + 1) * width + j + 1] ?? 0)) {
      pairs.push([a, b]);
      i += 1;
      j += 1;
    } else if (here === best[(i + 1) * width + j]) i += 1;
    else j += 1;
  }
  return pairs;
}

function wordsOf(block: Block | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  const words =
    textOf(block)
      .toLocaleLowerCase('sv')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  // Of a heading of one or two words, a changed ending would leave nothing in common: there the letters are compared in threes.
  const units = words.length > 3 ? words : words.flatMap(threes);
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
}

function threes(word: string): string[] {
  const padded = ` ${word} `;
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
}

function textOf(block: Block | undefined): string {
  switch (block?.type) {
    case undefined:
      return '';
    case 'heading':
    case 'paragraph':
      return plainText(block.runs);
    case 'list':
      return block.items.map(plainText).join(' ');
    case 'table':
      return [block.caption, ...block.rows.flat().map(plainText)].join(' ');
    case 'facts':
      return block.items.map((item) => `${item.label} ${plainText(item.runs)}`).join(' ');
    case 'figure':
      return `${block.caption} ${block.alt}`;
    case 'chart':
      return `${block.title} ${block.alt}`;
    case 'signature':
      return `${block.name} ${block.role}`;
  }
}

/** Sørensen–Dice over the words, counted with repeats: 1 for the same words, 0 for none in common. */
function shareOfWords(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0;
  let total = 0;
  for (const [word, count] of a) {
    common += Math.min(count, b.get(word) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return total === 0 ? 0 : (2 * common) / total;
}
