import { describe, expect, test } from 'vitest';
import { checkAddresses } from './addresses.rules.ts';

const known = { places: 3, sent: new Set(['fatt@x.example']), elsewhere: new Map([['annan@x.example', 'Skolan']]) };

describe('a pasted list', () => {
  test.each([
    ['', []],
    ['\n\n  \n', []],
    ['a@x.example\r\nB@X.example', ['a@x.example', 'b@x.example']],
    ['Namn Namnsson <a@x.example>;\n<b@x.example>,\nc@x.example;', ['a@x.example', 'b@x.example', 'c@x.example']],
  ])('%j', (typed, addresses) =>
    expect(checkAddresses(typed, known)).toEqual({ addresses, faults: [], tooMany: 0, tooManyLines: 0 }),
  );

  test('says what is wrong, line by line', () => {
    const { addresses, faults } = checkAddresses(
      'a@x.example\ninte en adress\nA@x.example\nfatt@x.example\n\nannan@x.example\na@x.example',
      known,
    );
    expect(addresses).toEqual(['a@x.example']);
    expect(faults.map(({ line, code, where }) => [line, code, where])).toEqual([
      [2, 'not-an-address', ''],
      [3, 'twice', '1'],
      [4, 'already-sent', ''],
      [6, 'in-other-group', 'Skolan'],
      [7, 'twice', '1'],
    ]);
  });

  test('counts what does not fit', () => {
    const typed = Array.from({ length: 5 }, (_, index) => `nr${index}@x.example`).join('\n');
    expect(checkAddresses(typed, known).tooMany).toBe(2);
  });

  test('of lines far beyond the places none is read, whatever stands in them', () => {
    const started = performance.now();
    expect(checkAddresses('x\n'.repeat(100_000), known)).toEqual({
      addresses: [],
      faults: [],
      tooMany: 0,
      tooManyLines: 100_000,
    });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(checkAddresses('x\n'.repeat(203), known)).toMatchObject({ tooManyLines: 0 });
    expect(checkAddresses('x\n'.repeat(204), known)).toMatchObject({ tooManyLines: 204, faults: [] });
    expect(checkAddresses('\n'.repeat(100_000), known)).toMatchObject({ tooManyLines: 0 });
  });

  test('a list of ten thousand lines is read at once', () => {
    const typed = Array.from({ length: 10_000 }, (_, index) => `person.${index}@kommun.example`).join('\n');
    const started = performance.now();
    expect(checkAddresses(typed, { ...known, places: 10_000 }).addresses).toHaveLength(10_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
