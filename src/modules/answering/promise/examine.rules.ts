import { merkleProof, verifyProof, type ProofStep } from '#disclosure/merkle.ts';
import type { CodeLists, Published } from './published.queries.ts';

/**
 * Whether so nearly all have answered that which codes are unspent would point somebody out: one at most has not. How many answered is then
 * said as "alla, eller alla utom en", and the spent are not listed apart from the unspent.
 */
export function isNearlyAll(of: Pick<Published, 'invited' | 'answered' | 'unspentCount'>): boolean {
  const { invited, answered, unspentCount } = of;
  if (invited === null || answered === null || unspentCount === null) return false;
  return invited - answered <= 1 || unspentCount <= 1;
}

/** The hashes of the codes laid at opening, sorted: the leaves under the published root. */
export function laidCodes({ spent, unspent, replaced }: CodeLists): Buffer[] {
  const later = new Set(replaced.map(hex));
  return [...spent, ...unspent].filter((one) => !later.has(hex(one))).sort((a, b) => Buffer.compare(a, b));
}

/** What the lists say of one code. `replaced`: given out later, so not under the root. */
export type CheckedCode = {
  sha256: Buffer;
  state: 'spent' | 'unspent';
} & (
  | { replaced: true }
  /** `holds` is whether the steps lead to the root that was published at opening. */
  | { replaced: false; steps: ProofStep[]; holds: boolean }
);

/** Looks for a code in the lists; undefined when it is in none. */
export function checkCode(lists: CodeLists, root: Buffer | null, sha256: Buffer): CheckedCode | undefined {
  const isIn = (list: readonly Buffer[]) => list.some((one) => one.equals(sha256));
  const state = isIn(lists.spent) ? 'spent' : isIn(lists.unspent) ? 'unspent' : undefined;
  if (!state) return undefined;
  const leaves = laidCodes(lists);
  const place = leaves.findIndex((one) => one.equals(sha256));
  if (place < 0) return { sha256, state, replaced: true };
  const steps = merkleProof(leaves, place);
  const holds = root !== null && verifyProof({ leaf: sha256, steps, root });
  return { sha256, state, replaced: false, steps, holds };
}

function hex(bytes: Buffer): string {
  return bytes.toString('hex');
}
