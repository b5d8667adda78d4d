import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerSizes, packAnswer, unpackAnswer, type AnswerShape } from './answer-bytes.ts';

const shapes = fc.record({
  width: fc.integer({ min: 0, max: 300 }),
  mostCharacters: fc.array(fc.constantFrom(200, 2000), { maxLength: 5 }),
});

/** A shape and an answer that fits it, with every kind of character. */
const answers = shapes.chain((shape) =>
  fc.record({
    shape: fc.constant(shape),
    closed: fc.uint8Array({ minLength: shape.width, maxLength: shape.width }),
    texts: fc.tuple(
      ...shape.mostCharacters.map((most) => fc.string({ unit: 'binary', maxLength: Math.min(most, 60) })),
    ),
  }),
);

describe('an answer as bytes', () => {
  test('is read back as it was, at one of the promised lengths', () => {
    fc.assert(
      fc.property(answers, ({ shape, closed, texts }) => {
        const packed = packAnswer(shape, { closed, texts: texts.map((text) => text) });
        expect(answerSizes(shape)).toContain(packed.length);
        const read = unpackAnswer(shape, packed);
        expect([...read.closed]).toEqual([...closed]);
        expect(read.texts).toEqual(texts.map((text) => text.toWellFormed()));
      }),
      { numRuns: 50 },
    );
  });

  test.each<[AnswerShape, number[]]>([
    [{ width: 24, mostCharacters: [] }, [64]],
    [{ width: 63, mostCharacters: [] }, [64]],
    [{ width: 64, mostCharacters: [] }, [128]],
    [{ width: 24, mostCharacters: [200] }, [1024]],
    [{ width: 24, mostCharacters: [2000] }, [1024, 4096, 16_384]],
    [{ width: 24, mostCharacters: [2000, 2000, 2000] }, [1024, 4096, 16_384, 65_536]],
  ])('%j has the lengths %j', (shape, sizes) => expect(answerSizes(shape)).toEqual(sizes));

  test('the longest answer that a form lets through fits', () => {
    const shape = { width: 24, mostCharacters: [2000, 200] };
    const texts = ['€'.repeat(2000), '😀'.repeat(100)];
    expect(unpackAnswer(shape, packAnswer(shape, { closed: new Uint8Array(24), texts })).texts).toEqual(texts);
  });

  test('what is too long, or not an answer, is refused', () => {
    const shape = { width: 24, mostCharacters: [200] };
    const closed = new Uint8Array(24);
    expect(() => packAnswer(shape, { closed, texts: ['a'.repeat(2000)] })).toThrow(RangeError);
    expect(() => packAnswer(shape, { closed, texts: [] })).toThrow(RangeError);
    expect(() => packAnswer(shape, { closed: new Uint8Array(23), texts: [''] })).toThrow(RangeError);
    const packed = packAnswer(shape, { closed, texts: ['hej'] });
    expect(() => unpackAnswer(shape, packed.subarray(1))).toThrow(RangeError);
    expect(() => unpackAnswer(shape, Buffer.alloc(1024))).toThrow(RangeError);
    packed.set([0xff, 0xff], 25);
    expect(() => unpackAnswer(shape, packed)).toThrow(RangeError);
  });
});
