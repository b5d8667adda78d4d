import { describe, expect, test } from 'vitest';
import { basisOf, refuseIfChanged } from '#platform/basis.ts';
import { FieldError } from '#platform/errors.ts';

describe('what a form was made from', () => {
  test.each([
    ['the order of names', { a: 1, b: { c: 'x', d: null } }, { b: { d: null, c: 'x' }, a: 1 }, true],
    ['another value', { a: 1 }, { a: 2 }, false],
    ['nothing and an empty text', { a: null }, { a: '' }, false],
    ['the order in a list', { a: [1, 2] }, { a: [2, 1] }, false],
    ['a value that moved to another name', { a: 'x', b: '' }, { a: '', b: 'x' }, false],
    ['deep in a list', [{ runs: [{ text: 'a' }] }], [{ runs: [{ text: 'b' }] }], false],
  ])('%s', (_what, one, other, same) => {
    expect(basisOf(one) === basisOf(other)).toBe(same);
  });

  test('another basis is said at the field, in the language of the reader; none is not compared', () => {
    const stored = { title: 'A' };
    refuseIfChanged({ locale: 'sv' }, stored, basisOf({ title: 'A' }));
    refuseIfChanged({ locale: 'sv' }, stored, undefined);
    for (const basis of ['', basisOf({ title: 'B' })]) {
      expect(() => {
        refuseIfChanged({ locale: 'en' }, stored, basis);
      }).toThrow(FieldError);
      expect(() => {
        refuseIfChanged({ locale: 'en' }, stored, basis);
      }).toThrow(/^basis: Somebody else has changed this/);
    }
  });
});
