import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryAnswers, arbitraryQuestions } from './arbitrary-answers-in-tests.ts';
import { decodeAnswers } from './decode-in-tests.ts';
import { encodeAnswers, layoutOf, type EncodedQuestion } from './encoding.ts';

const questions: EncodedQuestion[] = [
  { key: 'A1', kind: 'scale', optionCount: 5 },
  { key: 'B1', kind: 'multiple', optionCount: 3 },
  { key: 'C1', kind: 'single', optionCount: 255 },
];
const layout = layoutOf(questions);
const encode = (answers: Record<string, number | number[]>) => encodeAnswers(layout, new Map(Object.entries(answers)));

describe('layoutOf', () => {
  test('gives one byte to a single and a scale, and a flag and one per option to a multiple', () => {
    expect(layout.width).toBe(6);
    expect(layout.fields.map(({ key, offset, width }) => [key, offset, width])).toEqual([
      ['A1', 0, 1],
      ['B1', 1, 4],
      ['C1', 5, 1],
    ]);
  });

  test.each([0, 256, 1.5])('refuses %d options', (optionCount) =>
    expect(() => layoutOf([{ key: 'A1', kind: 'single', optionCount }])).toThrow(RangeError),
  );
  test('refuses a key that comes twice', () =>
    expect(() => layoutOf([...questions, ...questions])).toThrow(RangeError));
});

describe('encodeAnswers', () => {
  test.each<[Record<string, number | number[]>, number[]]>([
    [{}, [0, 0, 0, 0, 0, 0]],
    [{ A1: 5, B1: [1, 3], C1: 255 }, [5, 1, 1, 0, 1, 255]],
    [{ B1: [] }, [0, 1, 0, 0, 0, 0]],
  ])('%j', (answers, bytes) => expect([...encode(answers)]).toEqual(bytes));

  test.each<[string, Record<string, number | number[]>]>([
    ['an option above the last', { A1: 6 }],
    ['option 0, which means not answered', { A1: 0 }],
    ['a negative option', { C1: -1 }],
    ['half an option', { A1: 1.5 }],
    ['an option that wraps round a byte', { C1: 256 }],
    ['an unknown question', { Z9: 1 }],
    ['several for a single', { A1: [1] }],
    ['one for a multiple', { B1: 1 }],
    ['an option twice', { B1: [1, 1] }],
    ['an option above the last of several', { B1: [4] }],
  ])('refuses %s', (_what, answers) => expect(() => encode(answers)).toThrow(RangeError));

  test('writes the same width whatever is answered, and reads back as it was', () => {
    fc.assert(
      fc.property(
        arbitraryQuestions.chain((asked) => fc.tuple(fc.constant(asked), arbitraryAnswers(asked))),
        ([asked, answers]) => {
          const own = layoutOf(asked);
          const sheet = encodeAnswers(own, answers);
          expect(sheet.length).toBe(own.width);
          expect(decodeAnswers(own, sheet)).toEqual(answers);
          expect([...encodeAnswers(own, new Map([...answers].reverse()))]).toEqual([...sheet]);
        },
      ),
    );
  });
});

test('nothing but tests can read a sheet: files named in-tests are imported by tests alone', () => {
  const source = join(import.meta.dirname, '..');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const readers = files.filter((name) => /['"][^'"]*-in-tests\.ts['"]/.test(readFileSync(join(source, name), 'utf8')));
  expect(readers.filter((name) => !/(\.test|-in-tests)\.tsx?$/.test(name))).toEqual([]);
  expect(readers).toContain(join('disclosure', 'encoding.test.ts'));
});
