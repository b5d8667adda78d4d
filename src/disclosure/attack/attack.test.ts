import { describe, expect, test } from 'vitest';
import type { GateFinding, Published } from '../published.ts';
import { attack } from './attack.ts';
import { between, exact, groupOf, publishedOf, questionOf } from './published-in-tests.ts';

const yesNo = questionOf('A1', 'single', 'yes no');
const scale = questionOf('B1', 'scale', '1 2 3 4 5');
const several = questionOf('C1', 'multiple', 'threats gifts');

async function found(published: Published, knows = 1): Promise<GateFinding[]> {
  const report = await attack(published, { knows });
  expect(report.holds).toBe(report.findings.length === 0);
  return [...report.findings];
}

/** One group of twelve, and what is shown of one question there. */
function alone(question: typeof yesNo, table: ReturnType<typeof exact>, statements: Published['statements'] = []) {
  return publishedOf([groupOf(1, [1], 12)], [question], { [question.key]: { 1: table } }, statements);
}

describe('planted leaks', () => {
  test('the sole hidden unit: the whole minus those that are shown', async () => {
    const groups = [groupOf(9, [1, 2, 3], 29), groupOf(1, [1], 12), groupOf(2, [2], 13)];
    expect(await found(publishedOf(groups, [], {}))).toEqual([
      { rule: 'G', reportingGroups: [3], people: { least: 4, most: 4 } },
    ]);
  });

  test('a hidden unit of k is small enough for nobody to be told, but what it answered is reckoned', async () => {
    const groups = [groupOf(9, [1, 2], 20), groupOf(1, [1], 14)];
    const tables = { A1: { 9: exact({ yes: 13, no: 7, left: 0 }), 1: exact({ yes: 7, no: 7, left: 0 }) } };
    expect(await found(publishedOf(groups, [yesNo], tables))).toEqual([
      {
        rule: 'H',
        reportingGroups: [2],
        people: { least: 6, most: 6 },
        question: 'A1',
        options: ['yes'],
        chosen: true,
        least: 6,
      },
    ]);
  });

  test('all alike, and all but one', async () => {
    expect(await found(alone(yesNo, exact({ yes: 12, no: 0, left: 0 })))).toMatchObject([
      { rule: 'H', question: 'A1', options: ['yes'], chosen: true, least: 12 },
    ]);
    expect(await found(alone(yesNo, exact({ yes: 11, no: 1, left: 0 })))).toMatchObject([{ rule: 'H', least: 11 }]);
    expect(await found(alone(yesNo, exact({ yes: 10, no: 2, left: 0 })))).toEqual([]);
    // Who knows what two have answered is told by ten of twelve what the others did.
    expect(await found(alone(yesNo, exact({ yes: 10, no: 2, left: 0 })), 2)).toMatchObject([{ rule: 'H', least: 10 }]);
  });

  test('all in the two worst, however they are spread over them', async () => {
    expect(await found(alone(scale, exact({ '1': 5, '2': 6, '3': 1, '4': 0, '5': 0, left: 0 })))).toMatchObject([
      { rule: 'H', options: ['1', '2'], least: 11 },
    ]);
    expect(await found(alone(scale, between({ '1+2': [10, 12], '3+4+5+left': [0, 2] })))).toEqual([]);
  });

  test('what one table hides, another way of adding up shows', async () => {
    const table = [...between({ '1+2': [10, 12], '3': [0, 2], '4+5': [0, 2], left: [0, 0] }), ...exact({ '3+4+5': 1 })];
    expect(await found(alone(scale, table))).toMatchObject([{ rule: 'H', options: ['1', '2'], least: 11 }]);
  });

  test('nobody chose it, where several could be chosen', async () => {
    expect(await found(alone(several, exact({ threats: 0, gifts: 5, left: 0 })))).toMatchObject([
      { rule: 'H', options: ['threats'], chosen: false, least: 12 },
    ]);
    expect(await found(alone(several, between({ threats: [0, 2], gifts: [5, 5], left: [0, 2] })))).toEqual([]);
  });

  test('a share in whole per cent tells the number in a small group', async () => {
    const share = { group: 1, question: 'A1', kind: 'share' as const, options: ['yes'], value: 92, decimals: 0 };
    const hidden = between({ yes: [0, 12], 'no+left': [0, 12] });
    expect(await found(alone(yesNo, hidden, [share]))).toMatchObject([{ rule: 'H', options: ['yes'], least: 11 }]);
    expect(await found(alone(yesNo, hidden, [{ ...share, value: 83 }]))).toEqual([]);
  });

  test('85 per cent of the whole, with what is known of one part, tells of the other', async () => {
    const groups = [groupOf(9, [1, 2], 20), groupOf(1, [1], 10)];
    const tables = { A1: { 1: exact({ yes: 7, no: 3, left: 0 }) } };
    const share = { group: 9, question: 'A1', kind: 'share' as const, options: ['yes'], value: 85, decimals: 0 };
    expect(await found(publishedOf(groups, [yesNo], tables, [share]))).toMatchObject([
      { rule: 'H', reportingGroups: [2], options: ['yes'], least: 10 },
    ]);
  });

  test('a mean beside a table that is not shown', async () => {
    const mean = { group: 1, question: 'B1', kind: 'mean' as const, value: 1.1, decimals: 1 };
    expect(await found(publishedOf([groupOf(1, [1], 12)], [scale], {}, [mean]))).toEqual([]); // all but a few may have left it out
    const table = between({ '1+2+3+4+5': [12, 12], left: [0, 0] });
    const told = await found(alone(scale, table, [{ ...mean, value: 1.2 }]));
    expect(told).toMatchObject([{ rule: 'H', options: ['1', '2'], least: 11 }]);
    expect(await found(alone(scale, table, [{ ...mean, value: 3.1 }]))).toEqual([]);
  });

  test('the base of a question that was put to some', async () => {
    const asked = questionOf('D1', 'single', 'hurt not', { askedIf: [{ question: 'A1', options: ['yes'] }] });
    const published = (yes: number, hurt: number) =>
      publishedOf([groupOf(1, [1], 20)], [yesNo, asked], {
        A1: { 1: exact({ yes, no: 20 - yes, left: 0 }) },
        D1: { 1: between({ hurt: [hurt, hurt], not: [0, 20], left: [0, 20] }) },
      });
    expect(await found(published(7, 6))).toMatchObject([
      { rule: 'H', question: 'D1', options: ['hurt'], people: { least: 7, most: 7 }, least: 6 },
    ]);
    expect(await found(published(4, 2))).toMatchObject([{ rule: 'G', question: 'D1', people: { least: 4, most: 4 } }]);
    expect(await found(published(7, 5))).toEqual([]);
    // Its table may be of those alone who were asked.
    const ofThem = { hurt: 4, not: 3, left: 1 };
    const own = publishedOf([groupOf(1, [1], 20)], [yesNo, asked], {
      A1: { 1: exact({ yes: 8, no: 12, left: 0 }) },
      D1: { 1: exact(ofThem) },
    });
    expect(await found(own)).toEqual([]);
  });

  test('that all were asked tells what all answered before, though that table is not shown', async () => {
    const asked = questionOf('D1', 'single', 'often seldom', {
      sensitive: false,
      askedIf: [{ question: 'A1', options: ['yes'] }],
    });
    const published = (often: number, seldom: number) =>
      publishedOf([groupOf(1, [1], 12)], [yesNo, asked], {
        D1: { 1: exact({ often, seldom, left: 12 - often - seldom }) },
      });
    expect(await found(published(6, 5))).toMatchObject([{ rule: 'H', question: 'A1', options: ['yes'], least: 11 }]);
    expect(await found(published(5, 5))).toEqual([]);
  });

  test('one person more between two releases', async () => {
    const groups = [groupOf(1, [1], 12), groupOf(2, [1, 2], 13)];
    const tables = { A1: { 1: exact({ yes: 7, no: 5, left: 0 }), 2: exact({ yes: 8, no: 5, left: 0 }) } };
    const rules = (await found(publishedOf(groups, [yesNo], tables))).map(({ rule, reportingGroups }) => [
      rule,
      ...reportingGroups,
    ]);
    expect(rules).toContainEqual(['G', 2]);
    expect(rules).toContainEqual(['H', 2]);
  });

  test('the total of a network minus one’s own', async () => {
    const groups = [groupOf(9, [1, 2], 40), groupOf(1, [1], 30)];
    const tables = { A1: { 9: exact({ yes: 24, no: 16, left: 0 }), 1: exact({ yes: 14, no: 16, left: 0 }) } };
    expect(await found(publishedOf(groups, [yesNo], tables))).toMatchObject([
      { rule: 'H', reportingGroups: [2], options: ['yes'], least: 10 },
    ]);
  });

  test('figures that no answers can have given, at the smallest group where they meet', async () => {
    const groups = [groupOf(9, [1, 2, 3], 36), groupOf(1, [1], 12), groupOf(2, [2], 12), groupOf(3, [3], 12)];
    const tables = { A1: { 2: exact({ yes: 5, no: 5, left: 1 }), 1: exact({ yes: 6, no: 5, left: 1 }) } };
    expect(await found(publishedOf(groups, [yesNo], tables))).toMatchObject([
      { rule: 'P', reportingGroups: [2], question: 'A1' },
    ]);
    expect(await found(publishedOf([groupOf(9, [1, 2], 20), groupOf(1, [1], 30)], [], {}))).toMatchObject([
      { rule: 'P' },
    ]);
  });
});

describe('who did not answer', () => {
  const ranged = (id: number, reportingGroups: number[], most: number) => ({
    ...groupOf(id, reportingGroups, most, most),
    answers: { least: most - 1, most },
  });

  test('all, or all but one, of a group', async () => {
    expect(await found(publishedOf([groupOf(1, [1], 20, 20)], [], {}))).toMatchObject([{ rule: 'R' }]);
    expect(await found(publishedOf([groupOf(1, [1], 19, 20)], [], {}))).toMatchObject([{ rule: 'R' }]);
    expect(await found(publishedOf([groupOf(1, [1], 18, 20)], [], {}))).toEqual([]);
    expect(await found(publishedOf([ranged(1, [1], 20)], [], {}))).toEqual([]);
    expect(await found(publishedOf([groupOf(1, [1], 20, 0)], [], {}))).toEqual([]);
  });

  test('a range that another group, or a table, takes apart', async () => {
    const whole = groupOf(9, [1, 2], 40, 60);
    expect(await found(publishedOf([whole, ranged(1, [1], 20), groupOf(2, [2], 20, 40)], [], {}))).toMatchObject([
      { rule: 'R', reportingGroups: [1], people: { least: 20, most: 20 } },
    ]);
    const table = { A1: { 1: exact({ yes: 8, no: 9, left: 3 }) } };
    expect(await found(publishedOf([ranged(1, [1], 20)], [yesNo], table))).toMatchObject([
      { rule: 'R', question: 'A1' },
    ]);
    const open = { A1: { 1: between({ yes: [8, 8], no: [9, 9], left: [2, 3] }) } };
    expect(await found(publishedOf([ranged(1, [1], 20)], [yesNo], open))).toEqual([]);
  });
});

describe('done right', () => {
  test('closed classes, with the next group in thirds, hold against the total', async () => {
    const groups = [groupOf(9, [1, 2, 3], 42), groupOf(1, [1], 14), groupOf(2, [2], 14), groupOf(3, [3], 14)];
    const shown = (partner: ReturnType<typeof exact>) => ({
      A1: {
        9: exact({ yes: 27, no: 15, left: 0 }),
        1: between({ yes: [12, 14], 'no+left': [0, 2] }),
        2: partner,
        3: exact({ yes: 6, no: 8, left: 0 }),
      },
    });
    expect(await found(publishedOf(groups, [yesNo], shown(between({ yes: [5, 9], 'no+left': [5, 9] }))))).toEqual([]);
    // Without the partner the total takes the closed class apart.
    expect(await found(publishedOf(groups, [yesNo], shown(exact({ yes: 8, no: 6, left: 0 }))))).toMatchObject([
      { rule: 'H', reportingGroups: [1], least: 13 },
    ]);
  });

  test('a question that is not sensitive may be answered alike by all', async () => {
    const harmless = { ...yesNo, sensitive: false };
    expect(await found(alone(harmless, exact({ yes: 12, no: 0, left: 0 })))).toEqual([]);
  });

  test('what it says that it looked at, and how far it has come', async () => {
    const steps: [number, number][] = [];
    const published = publishedOf([groupOf(1, [1], 12)], [yesNo, scale], {
      A1: { 1: exact({ yes: 7, no: 5, left: 0 }) },
    });
    const report = await attack(published, { progress: (done, all) => steps.push([done, all]) });
    expect(steps).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(report.checked).toMatchObject({ sets: 2, questions: 2, sensitive: 2, protectedAnswers: 9 });
  });
});

describe('groups that cross', () => {
  test('a cell of two people is allowed while nothing is known of it, and found when it is', async () => {
    const groups = [groupOf(1, [1, 2], 12), groupOf(2, [2, 3], 12), groupOf(9, [1, 2, 3], 22)];
    // 22 in all, 12 and 12: two are in both, and that is reckoned exactly.
    expect(await found(publishedOf(groups, [], {}))).toMatchObject([
      { rule: 'G', reportingGroups: [2], people: { least: 2, most: 2 } },
    ]);
    // Two crossing pairs: four cells, of which nobody can reckon one alone.
    const square = [groupOf(1, [1, 2], 12), groupOf(2, [3, 4], 12), groupOf(3, [1, 3], 12), groupOf(4, [2, 4], 12)];
    expect(await found(publishedOf(square, [], {}))).toEqual([]);
    const all = exact({ yes: 12, no: 0, left: 0 });
    expect((await found(publishedOf(square, [yesNo], { A1: { 1: all } }))).map(({ rule }) => rule)).toContain('H');
  });
});
