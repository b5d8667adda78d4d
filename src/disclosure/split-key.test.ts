import { describe, expect, test } from 'vitest';
import { makeSealingKey } from './seal.ts';
import { checkWordOf, isCheckWord, isShareOf, joinShares, readShare, splitKey, writeShare } from './split-key.ts';

describe('a key in three shares', () => {
  test('any two of them are the key, in any order, and a share alone is not', async () => {
    const key = makeSealingKey();
    const shares = await splitKey(key);
    for (const one of shares) {
      for (const other of shares.filter((share) => share !== one)) {
        expect(await joinShares(one, other)).toEqual(key.privateKey);
      }
      await expect(joinShares(one, Buffer.from(one))).rejects.toThrow(RangeError);
    }
    const [, second] = shares;
    const [other] = await splitKey({ ...makeSealingKey(), publicKey: key.publicKey });
    expect(await joinShares(second, other)).not.toEqual(key.privateKey);
  });

  test('a share is written in groups and read back however it is typed', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { publicKey, ...key } = makeSealingKey();
      const [share] = await splitKey({ ...key, publicKey });
      const written = writeShare(share);
      expect(written).toMatch(/^([2-9A-HJ-NP-Z]{4}-){13}[2-9A-HJ-NP-Z]{4}$/);
      expect(readShare(written, publicKey)).toEqual(share);
      expect(readShare(` ${written.toLowerCase().replaceAll('-', ' ')} `, publicKey)).toEqual(share);
      expect(written.endsWith(checkWordOf(share))).toBe(true);
      expect(isCheckWord(checkWordOf(share).toLowerCase(), checkWordOf(share))).toBe(true);
    }
  });

  test('one character wrong, two changed places, and a share of another key are told', async () => {
    // The same each time: of chance, one wrong share in 65,536 has the right digest.
    const key = { publicKey: Buffer.alloc(32, 7) };
    const written = 'C435XCWXRFB3KVZ3DD9EF8VFLGL2593KL2DRPLJBSX3YASVNMUU4H9FS';
    expect(readShare(written, key.publicKey)).toBeDefined();
    let missed = 0;
    for (let at = 0; at < written.length; at += 1) {
      const other = written[at] === '2' ? '3' : '2';
      if (readShare(written.slice(0, at) + other + written.slice(at + 1), key.publicKey)) missed += 1;
      const swapped =
        written.slice(0, at) +
        written
          .slice(at, at + 2)
          .split('')
          .reverse()
          .join('') +
        written.slice(at + 2);
      if (swapped !== written && readShare(swapped, key.publicKey)) missed += 1;
    }
    expect(missed).toBe(0);
    expect(readShare(written, Buffer.alloc(32, 8))).toBeUndefined();
    for (const typed of ['', 'ABCD', `${written}2`, '😀'.repeat(28), 'Å'.repeat(56), '0'.repeat(56)])
      expect(readShare(typed, key.publicKey), typed).toBeUndefined();
    expect(isShareOf(Buffer.alloc(35, 1), key.publicKey)).toBe(false);
  });
});
