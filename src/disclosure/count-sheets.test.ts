import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryAnswers, arbitraryQuestions } from './arbitrary-answers-in-tests.ts';
import { sheetCounter } from './count-sheets.ts';
import { encodeAnswers, layoutOf, type EncodedQuestion, type QuestionCount, type SheetLayout } from './encoding.ts';

const layout = layoutOf([
  { key: 'A1', kind: 'scale', optionCount: 5 },
  { key: 'B1', kind: 'multiple', optionCount: 3 },
  { key: 'C1', kind: 'single', optionCount: 255 },
]);
const encode = (answers: Record<string, number | number[]>) => encodeAnswers(layout, new Map(Object.entries(answers)));

function counted(of: SheetLayout, sheets: readonly Uint8Array[]): { counts: QuestionCount[]; broken: number[] } {
  const counter = sheetCounter(of);
  const broken = counter.add(Uint8Array.from(sheets.flatMap((sheet) => [...sheet])));
  return { counts: counter.counts(), broken };
}

describe('sheetCounter', () => {
  test('counts options and answers, not what was left out', () => {
    const sheets = [encode({ A1: 2, B1: [1, 2] }), encode({ A1: 2, B1: [] }), encode({ C1: 7 })];
    const { counts, broken } = counted(layout, sheets);
    const [a1, b1, c1] = counts;
    expect(broken).toEqual([]);
    expect(a1).toEqual({ key: 'A1', answered: 2, chosen: [0, 2, 0, 0, 0] });
    expect(b1).toEqual({ key: 'B1', answered: 2, chosen: [1, 1, 0] });
    expect(c1).toMatchObject({ answered: 1 });
    expect(c1?.chosen[6]).toBe(1);
  });

  test('agrees with counting the answers themselves, in any order of sheets', () => {
    fc.assert(
      fc.property(
        arbitraryQuestions.chain((asked) =>
          fc.tuple(fc.constant(asked), fc.array(arbitraryAnswers(asked), { maxLength: 20 })),
        ),
        ([asked, everyone]) => {
          const own = layoutOf(asked);
          const sheets = everyone.map((answers) => encodeAnswers(own, answers));
          const expected = asked.map(({ key, optionCount }) => ({
            key,
            answered: everyone.filter((answers) => answers.has(key)).length,
            chosen: Array.from(
              { length: optionCount },
              (_, index) => everyone.filter((answers) => [answers.get(key) ?? []].flat().includes(index + 1)).length,
            ),
          }));
          expect(counted(own, sheets)).toEqual({ counts: expected, broken: [] });
          expect(counted(own, sheets.toReversed())).toEqual({ counts: expected, broken: [] });
        },
      ),
    );
  });

  // Byte by byte and sheet by sheet, with bytes of chance: what is counted together must be refused just where this refuses it.
  test.each([
    [7, 0.001],
    [300, 0.001],
    [4500, 0.0002],
  ])('%d sheets with broken ones among them come to the same as one by one', (count, chance) => {
    fc.assert(
      fc.property(arbitraryQuestions, fc.integer(), (asked, seed) => {
        const own = layoutOf([...asked, { key: 'wide', kind: 'single', optionCount: 40 }]);
        const sheets = sheetsOfChance(own, { count, chance, seed });
        const counter = sheetCounter(own);
        const broken = counter
          .add(sheets.slice(0, own.width))
          .concat(counter.add(sheets.subarray(own.width)).map((at) => at + 1));
        expect({ counts: counter.counts(), broken }).toEqual(countedOneByOne(own, sheets));
      }),
      { numRuns: count > 1000 ? 5 : 40 },
    );
  });

  test.each([
    ['an option above the last', [6, 0, 0, 0, 0, 0]],
    ['an option far above the last', [0x80, 0, 0, 0, 0, 0]],
    ['an option chosen in a question not answered', [0, 0, 1, 0, 0, 0]],
    ['a flag that is no flag', [0, 2, 0, 0, 0, 0]],
    ['an option that is no flag', [0, 1, 2, 0, 0, 0]],
  ])('counts nothing of a sheet with %s, and the others', (_what, bytes) => {
    const sheets = [encode({ A1: 5, B1: [3] }), Uint8Array.from(bytes), encode({ A1: 1, C1: 255 })];
    const { counts, broken } = counted(layout, sheets);
    expect(broken).toEqual([1]);
    expect(counts).toEqual(counted(layout, [encode({ A1: 5, B1: [3] }), encode({ A1: 1, C1: 255 })]).counts);
  });

  test('refuses sheets of another width', () => {
    expect(() => sheetCounter(layout).add(new Uint8Array(5))).toThrow(RangeError);
    expect(() => sheetCounter(layoutOf([])).add(new Uint8Array(1))).toThrow(RangeError);
    expect(sheetCounter(layoutOf([])).add(new Uint8Array(0))).toEqual([]);
  });
});

/** Mostly right answers, a byte here and there another. */
function sheetsOfChance(own: SheetLayout, of: { count: number; chance: number; seed: number }): Uint8Array {
  let state = of.seed >>> 0;
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const sheets = new Uint8Array(own.width * of.count);
  for (let at = 0; at < sheets.length; at += own.width) {
    for (const { kind, offset, width, optionCount } of own.fields) {
      const isAnswered = random() < 0.9;
      sheets[at + offset] = isAnswered ? (kind === 'multiple' ? 1 : 1 + Math.floor(random() * optionCount)) : 0;
      for (let nr = 1; nr < width; nr += 1) sheets[at + offset + nr] = isAnswered && random() < 0.5 ? 1 : 0;
    }
  }
  for (let at = 0; at < sheets.length; at += 1) if (random() < of.chance) sheets[at] = Math.floor(random() * 256);
  return sheets;
}

function countedOneByOne(own: SheetLayout, sheets: Uint8Array): { counts: QuestionCount[]; broken: number[] } {
  const counts = own.fields.map(({ key, optionCount }) => ({
    key,
    answered: 0,
    chosen: new Array<number>(optionCount).fill(0),
  }));
  const broken: number[] = [];
  for (let at = 0; at < sheets.length; at += own.width) {
    const fields = own.fields.map((field) => ({
      field,
      bytes: [...sheets.subarray(at + field.offset, at + field.offset + field.width)],
    }));
    if (!fields.every(({ field, bytes }) => isPossible(field, bytes))) {
      broken.push(at / own.width);
      continue;
    }
    for (const [place, { field, bytes }] of fields.entries()) {
      const [first = 0, ...options] = bytes;
      const count = counts[place];
      if (!count || first === 0) continue;
      count.answered += 1;
      const chosen = field.kind === 'multiple' ? options.flatMap((byte, nr) => (byte === 1 ? [nr] : [])) : [first - 1];
      for (const nr of chosen) count.chosen[nr] = (count.chosen[nr] ?? 0) + 1;
    }
  }
  return { counts, broken };
}

function isPossible({ kind, optionCount }: EncodedQuestion, [first = 0, ...options]: readonly number[]): boolean {
  if (kind !== 'multiple') return first <= optionCount;
  return first <= 1 && options.every((byte) => byte <= first);
}
