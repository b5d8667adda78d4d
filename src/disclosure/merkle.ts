import { createHash } from 'node:crypto';

/** A neighbour on the way from a leaf to the root, and on which side of what has been reckoned so far it stands. */
export type ProofStep = { side: 'left' | 'right'; hash: Buffer };

/**
 * Root of a Merkle tree as in RFC 6962 section 2.1, with SHA-256: 32 bytes. A leaf is hashed after the byte 0, a node after the byte 1, so
 * that no node can be passed off as a leaf. The root of no leaves is the SHA-256 of nothing. Leaves are taken in the order given: whoever
 * wants the root of a set sorts it first.
 */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  return leaves.length === 0 ? createHash('sha256').digest() : rootOf(leaves, 0, leaves.length);
}

/** The way from the leaf at this place to the root, nearest neighbour first. RangeError when there is no such place. */
export function merkleProof(leaves: readonly Buffer[], place: number): ProofStep[] {
  if (!Number.isSafeInteger(place) || place < 0 || place >= leaves.length)
    throw new RangeError('no leaf at this place');
  return stepsTo(leaves, { place, from: 0, to: leaves.length });
}

/** Whether these steps lead from the leaf to the root. It says that the leaf is among those the root stands for, not at which place. */
export function verifyProof(proof: { leaf: Buffer; steps: readonly ProofStep[]; root: Buffer }): boolean {
  const reached = proof.steps.reduce(
    (hash, step) => (step.side === 'left' ? nodeHash(step.hash, hash) : nodeHash(hash, step.hash)),
    leafHash(proof.leaf),
  );
  return reached.equals(proof.root);
}

function rootOf(leaves: readonly Buffer[], from: number, to: number): Buffer {
  const only = to - from === 1 && leaves[from];
  if (only) return leafHash(only);
  const middle = from + leftSize(to - from);
  return nodeHash(rootOf(leaves, from, middle), rootOf(leaves, middle, to));
}

function stepsTo(leaves: readonly Buffer[], at: { place: number; from: number; to: number }): ProofStep[] {
  const { place, from, to } = at;
  if (to - from === 1) return [];
  const middle = from + leftSize(to - from);
  return place < middle
    ? [...stepsTo(leaves, { place, from, to: middle }), { side: 'right', hash: rootOf(leaves, middle, to) }]
    : [...stepsTo(leaves, { place, from: middle, to }), { side: 'left', hash: rootOf(leaves, from, middle) }];
}

/** The largest power of two below the number of leaves. */
function leftSize(leaves: number): number {
  return 2 ** Math.floor(Math.log2(leaves - 1));
}

function leafHash(leaf: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(0)).update(leaf).digest();
}

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();
}
