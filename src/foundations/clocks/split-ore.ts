/**
 * Splits a sum of whole öre in proportion to whole weights, to the last öre (largest remainder; among equals the earlier gets it).
 * Six participants of three administrations at 8,000 kr: `splitOre(4_800_000, [2, 3, 1])` → 1,600,000, 2,400,000 and 800,000.
 * RangeError for a negative sum, a negative or broken weight, or weights that are all zero.
 */
export function splitOre(total: number, weights: readonly number[]): number[] {
  requireWhole(total, ...weights);
  // BigInt, since sum times weight may pass what a number holds exactly.
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (sum === 0n) throw new RangeError('some weight must be above zero');
  const exact = weights.map((weight) => BigInt(total) * BigInt(weight));
  const parts = exact.map((share) => share / sum);
  const left = Number(BigInt(total) - parts.reduce((all, part) => all + part, 0n));
  const byRemainder = exact.map((share, index) => ({ index, remainder: share % sum }));
  byRemainder.sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  const lucky = new Set(byRemainder.slice(0, left).map((entry) => entry.index));
  return parts.map((part, index) => Number(part) + (lucky.has(index) ? 1 : 0));
}

function requireWhole(...numbers: number[]): void {
  if (numbers.some((number) => !Number.isSafeInteger(number) || number < 0)) {
    throw new RangeError('sums and weights are whole numbers from zero');
  }
}
