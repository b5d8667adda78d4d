import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merkleProof, merkleRoot, verifyProof } from './merkle.ts';

const sha256 = (...parts: (Buffer | string)[]) =>
  createHash('sha256')
    .update(Buffer.concat(parts.map((part) => Buffer.from(part))))
    .digest();

// The leaves and roots of the reference implementation of certificate transparency, for 0–8 leaves.
const known = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const leaves = known.map((hex) => Buffer.from(hex, 'hex'));

describe('merkleRoot', () => {
  test.each([
    [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
    [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
    [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
    [7, 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
    [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
  ])('of %i leaves is that of RFC 6962', (count, root) => {
    expect(merkleRoot(leaves.slice(0, count)).toString('hex')).toBe(root);
  });

  test('is another when a leaf is changed, left out, added or moved, and no node passes for a leaf', () => {
    const [a, b, c] = [sha256('a'), sha256('b'), sha256('c')] as const;
    const all = [[], [a], [b], [a, b], [b, a], [a, b, c], [a, a], [sha256(Buffer.of(0), a), sha256(Buffer.of(0), b)]];
    expect(new Set(all.map((list) => merkleRoot(list).toString('hex'))).size).toBe(all.length);
    const inner = Buffer.concat([sha256(Buffer.of(0), a), sha256(Buffer.of(0), b)]);
    expect(merkleRoot([inner])).not.toEqual(merkleRoot([a, b]));
  });
});

describe('a proof', () => {
  const arbitraryLeaves = fc.array(fc.uint8Array({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 33 });

  test('leads from every leaf to the root, in no more steps than the tree is high, and from no other leaf', () => {
    fc.assert(
      fc.property(arbitraryLeaves, fc.nat(), (bytes, picked) => {
        const list = bytes.map((one) => Buffer.from(one));
        const place = picked % list.length;
        const leaf = list[place] ?? Buffer.of();
        const root = merkleRoot(list);
        const steps = merkleProof(list, place);
        expect(steps.length).toBeLessThanOrEqual(Math.ceil(Math.log2(list.length)));
        expect(verifyProof({ leaf, steps, root })).toBe(true);
        expect(verifyProof({ leaf: Buffer.concat([leaf, Buffer.of(1)]), steps, root })).toBe(false);
        expect(verifyProof({ leaf, steps, root: sha256(root) })).toBe(false);
        const [first, ...rest] = steps;
        if (first) expect(verifyProof({ leaf, steps: rest, root })).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test.each([-1, 3, 0.5, Number.NaN])('is refused for place %d of three', (place) => {
    expect(() => merkleProof(leaves.slice(0, 3), place)).toThrow(RangeError);
  });
});
