import { describe, expect, test } from 'vitest';
import type { ShownTable } from '#disclosure/published.ts';
import type { CountedItem } from '#modules/surveys/index.ts';
import type { Result } from '../result.queries.ts';
import { bankQuestions } from './report-in-tests.ts';
import { standingOut } from './standing-out.rules.ts';

const n = { least: 100, most: 100 };
const whole = {
  id: 1,
  level: 'municipality' as const,
  name: 'Alla',
  administrationNames: [],
  reportingGroupIds: [1],
  staff: 150,
  answers: n,
};

/** A scale of the coordinator's own, of which nobody knows the lower end, or one of the bank. */
function scale(key: string): CountedItem {
  const options = ['a', 'b', 'c', 'd'].map((one) => ({ key: one, label: { sv: one, en: one } }));
  return {
    key,
    questionKey: key,
    kind: 'scale',
    text: { sv: key, en: key },
    options,
    sensitive: false,
    protectedAnswers: [],
  };
}

/** How many are in the lower half and in the upper; the rest left the question out. */
function halves(question: CountedItem, lower: number, upper: number, width = 0): ShownTable {
  const keys = question.options.filter(({ none }) => !none).map(({ key }) => key);
  const rest = [...question.options.filter(({ none }) => none).map(({ key }) => key), ''];
  const half = keys.length / 2;
  const cell = (options: string[], count: number) => ({
    options,
    least: count - width,
    most: count + width,
    form: 'fives' as const,
  });
  return [cell(keys.slice(0, half), lower), cell(keys.slice(half), upper), cell(rest, 100 - lower - upper)];
}

function resultOf(
  questions: readonly CountedItem[],
  tables: readonly ShownTable[],
): Pick<Result, 'groups' | 'tables' | 'sections'> {
  return {
    groups: [whole],
    sections: [{ key: 's', title: { sv: 'Del', en: 'Part' }, questions: [...questions] }],
    tables: new Map(questions.map(({ key }, at) => [key, new Map([[1, tables[at] ?? []]])])),
  };
}

const versions = new Map(bankQuestions(3).map(({ key }) => [key, 1]));
const keysOf = (standings: readonly { question: CountedItem }[]) => standings.map(({ question }) => question.key);

describe('of scales of which nobody knows the lower end', () => {
  const questions = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5'].map(scale);

  test('the three largest upper and lower halves are told, the largest first, ties in the order asked', () => {
    const found = standingOut(
      resultOf(questions, [
        halves(scale('Q1'), 10, 60),
        halves(scale('Q2'), 60, 20),
        halves(scale('Q3'), 5, 90),
        halves(scale('Q4'), 10, 60),
        halves(scale('Q5'), 5, 80),
      ]),
      new Map(),
    );
    expect(found?.kind).toBe('scale');
    expect(keysOf(found?.most.first ?? [])).toEqual(['Q3', 'Q5', 'Q1']);
    expect(keysOf(found?.most.near ?? [])).toEqual(['Q4']);
    expect(keysOf(found?.lacking.first ?? [])).toEqual(['Q2']);
    expect(found?.lacking.first[0]?.options).toEqual(['a', 'b']);
  });

  test('whose range reaches the last that is told stands beside it', () => {
    const found = standingOut(
      resultOf(
        questions,
        [90, 80, 70, 64, 50].map((upper, at) => halves(questions[at] ?? scale('x'), 2, upper, 3)),
      ),
      new Map(),
    );
    expect(keysOf(found?.most.first ?? [])).toEqual(['Q1', 'Q2', 'Q3']);
    expect(keysOf(found?.most.near ?? [])).toEqual(['Q4']);
  });

  test('what may be under half is not told', () => {
    const asked = [scale('Q1'), scale('Q2')];
    const tables = [halves(scale('Q1'), 26, 52, 3), halves(scale('Q2'), 52, 26, 3)];
    const found = standingOut(resultOf(asked, tables), new Map());
    expect(found?.most.first).toEqual([]);
    expect(found?.lacking.first).toEqual([]);
  });
});

describe('of questions of the bank', () => {
  const [first] = bankQuestions(1);
  if (!first) throw new Error('the bank is empty');

  test('what is lacking is said in the words of the bank, and is then not said to be strong too', () => {
    const found = standingOut(resultOf([first], [halves(first, 50, 50)]), versions);
    expect(found?.kind).toBe('known');
    expect(found?.lacking.first[0]?.said?.sv).toMatch(/^vet lite/);
    expect(found?.lacking.first[0]?.people).toMatchObject({ least: 50, most: 50 });
    expect(found?.most.first).toEqual([]);
  });

  test('another wording of the question is not read so', () => {
    const found = standingOut(resultOf([first], [halves(first, 45, 50)]), new Map([[first.key, 2]]));
    expect(found?.kind).toBe('scale');
  });
});

test('nothing stands out where there are no scales, no tables or no groups', () => {
  const single: CountedItem = { ...scale('Q1'), kind: 'single' };
  expect(standingOut(resultOf([single], [halves(single, 10, 80)]), new Map())).toBeUndefined();
  expect(standingOut(resultOf([scale('Q1')], []), new Map())).toBeUndefined();
  expect(standingOut({ ...resultOf([scale('Q1')], []), groups: [] }, new Map())).toBeUndefined();
});
