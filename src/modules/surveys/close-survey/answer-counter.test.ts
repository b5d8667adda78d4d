import { describe, expect, test } from 'vitest';
import { packAnswer } from '#disclosure/answer-bytes.ts';
import type { CountedAnswers, CountSetup } from '#disclosure/count-sealed.ts';
import { encodeAnswers, layoutOf } from '#disclosure/encoding.ts';
import { makeSealingKey, sealingTo } from '#disclosure/seal.ts';
import { answerCounter, type Sealed } from './answer-counter.ts';

const layout = layoutOf([
  { key: 'A', kind: 'scale', optionCount: 5 },
  { key: 'B', kind: 'multiple', optionCount: 3 },
]);
const shape = { width: layout.width, mostCharacters: [100] };
const info = Buffer.from('prov');
const key = makeSealingKey();
const setup: CountSetup = { layout, shape, key: { privateKey: Uint8Array.from(key.privateKey), info } };

function sealed(nr: number): Uint8Array {
  const answers = new Map<string, number | number[]>([['A', 1 + (nr % 5)]]);
  if (nr % 4 > 0) answers.set('B', nr % 2 ? [1, 3] : []);
  const texts = [nr % 3 ? `Text ${nr}` : ''];
  return sealingTo(key.publicKey, info)(packAnswer(shape, { closed: encodeAnswers(layout, answers), texts }));
}

async function counted(answers: number, batches: readonly (readonly Sealed[])[]): Promise<CountedAnswers> {
  const counter = answerCounter(setup, answers);
  try {
    for (const batch of batches) await counter.add(batch);
    const { texts, ...sums } = await counter.finish();
    return { ...sums, texts: texts.map((own) => own.sort()) };
  } finally {
    await counter.stop();
  }
}

describe('a counter in a thread of its own', () => {
  test('comes to the same sums as one that is not', async () => {
    const all = Array.from({ length: 40 }, (_, nr) => sealed(nr));
    const batches: Sealed[][] = [
      [
        { groupId: 1, answers: all.slice(0, 15) },
        { groupId: 2, answers: all.slice(15, 25) },
      ],
      [{ groupId: 1, answers: [...all.slice(25), Buffer.alloc(112)] }],
      [],
    ];
    const here = await counted(1, batches);
    expect(here).toMatchObject({ unreadable: 1, texts: [{ length: 26 }] });
    expect(here.groups.get(2)?.[0]).toEqual({ key: 'A', answered: 10, chosen: [2, 2, 2, 2, 2] });
    expect(await counted(501, batches)).toEqual(here);
  });

  test('that fails, or is stopped, says so each time it is asked, and stops nothing else', async () => {
    const broken = { ...setup, key: { privateKey: Uint8Array.of(1), info } };
    // The first one fails while nobody is asking it anything.
    const [first, second, stopped] = [
      answerCounter(broken, 501),
      answerCounter(broken, 501),
      answerCounter(setup, 501),
    ];
    await stopped.stop();
    for (const counter of [second, first, stopped]) {
      await expect(counter.add([])).rejects.toThrow();
      await expect(counter.finish()).rejects.toThrow();
      await counter.stop();
    }
  });
});
