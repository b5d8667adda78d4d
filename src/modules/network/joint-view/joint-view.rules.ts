/** Fewest organisations that share before anything at all is shown. */
export const fewestSharers = 5;
/** Fewest that have a need before it is shown. */
export const fewestWithNeed = 3;
/**
 * Fewest that may have got a need since any earlier counting, when anybody may, and fewest that may have lost one: whoever takes its own away and sees the need
 * come or go must be left with three others to guess among.
 */
const fewestChanged = 4;

/** Who shared at a counting, and which of its own consents then held. */
export type Sharer = { partyId: number; version: number };

/**
 * Whose needs a new counting is of, or why there is none. It depends on who has come, gone and changed, and never on what anybody needs. A consent is in two
 * countings at most: once more in its round, when enough have come or changed since, and after that only those who consent anew are counted, in a round of
 * their own that shares nothing with any other.
 */
export function sharersToCount(
  current: readonly Sharer[],
  earlier: readonly (readonly Sharer[])[],
): { sharers: Sharer[] } | { why: 'few' | 'same' } {
  const last = earlier.at(-1);
  const before = earlier.slice(0, -1).flat();
  const again = without(current, before);
  const isFirstOfRound = last !== undefined && without(last, before).length === last.length;
  if (isFirstOfRound && again.length >= fewestSharers && !tellsTooMuch(last, again)) return { sharers: again };
  const fresh = without(current, earlier.flat());
  if (fresh.length >= fewestSharers) return { sharers: fresh };
  return { why: current.length < fewestSharers ? 'few' : 'same' };
}

function tellsTooMuch(before: readonly Sharer[], now: readonly Sharer[]): boolean {
  const [mayHaveGot, mayHaveLost] = [without(now, before).length, without(before, now).length];
  const isTooFew = (count: number) => count > 0 && count < fewestChanged;
  return (mayHaveGot === 0 && mayHaveLost === 0) || isTooFew(mayHaveGot) || isTooFew(mayHaveLost);
}

/** Those of the first that have no equal in the second: who came or went, and who consented anew. */
function without(these: readonly Sharer[], those: readonly Sharer[]): Sharer[] {
  return these.filter(
    (one) => !those.some(({ partyId, version }) => partyId === one.partyId && version === one.version),
  );
}

/**
 * The needs that at least three of those who share have, in one class: how many more is not told, since a second class would tell by its difference from the
 * one before. A need is a kind of need, by its key.
 */
export function recurringNeeds(shared: readonly { partyId: number; need: string }[]): string[] {
  const parties = new Map<string, Set<number>>();
  for (const { partyId, need } of shared) parties.set(need, (parties.get(need) ?? new Set()).add(partyId));
  return [...parties]
    .filter(([, having]) => having.size >= fewestWithNeed)
    .map(([need]) => need)
    .sort();
}
