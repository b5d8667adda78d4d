import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeDigest, codeOf, keyNameOf, newPublicToken, normaliseCode, secretNameOf, surveySecretOf } from './codes.ts';

describe('codes', () => {
  test('are twelve characters that are not taken for each other, in groups of four', () => {
    const secret = randomBytes(32);
    const codes = Array.from({ length: 2000 }, () => codeOf(secret, randomUUID()));
    for (const code of codes) expect(code).toMatch(/^([2-9A-HJ-NP-Z]{4}-){2}[2-9A-HJ-NP-Z]{4}$/);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(codes.join('').replaceAll('-', '')).size).toBe(32);
  });

  test('are the same for the same secret and invitation, and unlike under another secret', () => {
    const [secret, id] = [randomBytes(32), randomUUID()];
    expect(codeOf(secret, id)).toBe(codeOf(secret, id));
    expect(codeOf(randomBytes(32), id)).not.toBe(codeOf(secret, id));
  });

  test.each([
    ['k7qd-22mx-9ftr', 'K7QD22MX9FTR'],
    [' K7QD 22MX 9FTR ', 'K7QD22MX9FTR'],
    ['K7QD–22MX—9FTR', 'K7QD22MX9FTR'],
    ['K7QD22MX9FTR', 'K7QD22MX9FTR'],
    ['K7QD22MX9FT', undefined],
    ['K7QD22MX9FT0', undefined],
    ['K7QD22MX9FTO', undefined],
    ['', undefined],
    ['K7QD22MX9FTR9', undefined],
    ['😀😀😀😀😀😀', undefined],
  ])('%j is read as %s', (typed, code) => expect(normaliseCode(typed)).toBe(code));

  test('typed in any way a code has one digest', () => {
    const code = codeOf(randomBytes(32), randomUUID());
    expect(codeDigest(code.toLowerCase().replaceAll('-', ' '))).toEqual(codeDigest(code));
    expect(() => codeDigest('fel')).toThrow(RangeError);
  });

  test('whatever is typed is read or refused, never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(normaliseCode(typed) ?? 'XXXXXXXXXXXX').toMatch(/^[2-9A-Z]{12}$/);
      }),
    );
  });

  test('the address of a survey fits its column, and its files are known by it', () => {
    for (let one = 0; one < 200; one += 1) expect(newPublicToken()).toMatch(/^[a-z2-9]{10}$/);
    expect(surveySecretOf(secretNameOf('abcdefgh23'))).toEqual({ publicToken: 'abcdefgh23', what: 'secret' });
    expect(surveySecretOf(keyNameOf('abcdefgh23'))).toEqual({ publicToken: 'abcdefgh23', what: 'key' });
    expect(surveySecretOf('annat')).toBeUndefined();
  });
});
