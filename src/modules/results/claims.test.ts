import { describe, expect, test } from 'vitest';
import { getQuestion } from '#content/question-bank.ts';
import type { ShownTable } from '#disclosure/published.ts';
import { shownTable } from '#test/invented-result.ts';
import { claimsOf, type ClaimsOf } from './claims.ts';
import { differencesOf } from './differences.rules.ts';
import type { Result, ShownGroup } from './result.queries.ts';

const question = getQuestion('C2');
const keys = question.options.map((option) => option.key);
const some = (count: number) => ({ least: count, most: count });

function about(chosen: number[], n: number, invited: number, name = 'Testvik'): ClaimsOf['about'] {
  const answered = chosen.reduce((sum, count) => sum + count, 0);
  const counted = { ...question, questionKey: question.key, protectedAnswers: [] };
  return { name, n: some(n), table: shownTable(counted, n, { answered, chosen }), invited };
}

describe('what can be said of a question, and what cannot', () => {
  test('most, and what is likely of all who were asked', () => {
    const whole = about([450, 150, 73], 673, 1402);
    const { can, cannot } = claimsOf({ question, about: whole, groups: [whole], differences: [] }, 'sv');
    expect(can[0]).toBe('Att fler än hälften av dem som svarade valde ”Ja”.');
    expect(can[1]).toMatch(
      /^Att troligen mellan \d+ och \d+\u00a0% av alla 1\u00a0402 skulle välja ”Ja”, om de som inte svarade liknar dem som svarade\.$/,
    );
    expect(cannot).toEqual(['Att de 729 som inte svarade tycker likadant.']);
  });

  test('a small group: no likelihood, and nobody is better or worse', () => {
    const small = about([9, 3, 2], 14, 25);
    const other = about([4, 8, 2], 14, 25, 'Norr');
    const { can, cannot } = claimsOf({ question, about: small, groups: [small, other], differences: [] }, 'sv');
    expect(can).toEqual(['Att fler än hälften av dem som svarade valde ”Ja”.']);
    expect(cannot).toContain('Att en grupp med färre än 20 svar har det bättre eller sämre än en annan.');
  });

  test('a closed class is not everyone', () => {
    const closed = about([14, 0, 0], 14, 25);
    const { cannot } = claimsOf({ question, about: closed, groups: [closed], differences: [] }, 'sv');
    expect(cannot.join()).toContain('Att alla svarade lika: ”minst 12 av 14” står likadant');
  });

  test('answers that lie close together', () => {
    const near: ShownTable = [
      { options: [keys[0] ?? ''], least: 12, most: 15, form: 'tens' },
      { options: [keys[1] ?? ''], least: 12, most: 15, form: 'tens' },
      { options: [keys[2] ?? '', ''], least: 6, most: 8, form: 'tens' },
    ];
    const one = { name: 'Testvik', n: some(34), invited: 60, table: near };
    const { can, cannot } = claimsOf({ question, about: one, groups: [one], differences: [] }, 'sv');
    expect(can).toEqual([]);
    expect(cannot).toContain('Vilket svar som är vanligast: de ligger för nära varandra.');
  });

  test('nothing where nothing is shown', () => {
    const none = { name: 'Testvik', n: some(34), invited: 60, table: undefined };
    expect(claimsOf({ question, about: none, groups: [none], differences: [] }, 'en')).toEqual({ can: [], cannot: [] });
  });
});

describe('administrations beside the others', () => {
  /** Four administrations of 200 of whom 120 answered; so many of them said yes. */
  function resultOf(yes: number[]): Pick<Result, 'groups' | 'tables' | 'sections'> {
    const group = (id: number, level: ShownGroup['level'], reportingGroupIds: number[], n: number): ShownGroup => ({
      id,
      level,
      name: `Grupp ${id}`,
      administrationNames: [],
      reportingGroupIds,
      staff: Math.round(n / 0.6),
      answers: some(n),
    });
    const item = { ...question, questionKey: question.key, protectedAnswers: [] };
    const all = yes.reduce((sum, count) => sum + count, 0);
    const table = (count: number, n: number) => shownTable(item, n, { answered: n, chosen: [count, n - count, 0] });
    return {
      groups: [
        group(1, 'municipality', [1, 2, 3, 4], 480),
        ...yes.map((_, at) => group(at + 2, 'administration', [at + 1], 120)),
      ],
      sections: [{ key: 'x', title: { sv: 'x', en: 'x' }, questions: [item] }],
      tables: new Map([
        [item.key, new Map([[1, table(all, 480)], ...yes.map((count, at) => [at + 2, table(count, 120)] as const)])],
      ]),
    };
  }

  test('one that differs far more than chance gives is named, the others are not', () => {
    const found = differencesOf(resultOf([110, 60, 60, 60])).get(question.key) ?? [];
    expect(found.map(({ group, differs, direction }) => [group.id, differs, direction])).toEqual([
      [2, true, 'more'],
      [3, false, expect.anything()],
      [4, false, expect.anything()],
      [5, false, expect.anything()],
    ]);
  });

  test('small differences, within a step of what is shown, are chance', () => {
    const found = differencesOf(resultOf([75, 70, 72, 68])).get(question.key) ?? [];
    expect(found.map(({ differs }) => differs)).toEqual([false, false, false, false]);
  });

  test('chance alone seldom names anybody: at most one survey of twenty', () => {
    let seed = 7;
    const draw = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    const binomial = () => Array.from({ length: 120 }, draw).filter((one) => one < 0.6).length;
    const surveys = Array.from({ length: 200 }, () =>
      differencesOf(resultOf([binomial(), binomial(), binomial(), binomial()])),
    );
    const named = surveys.filter((found) => found.get(question.key)?.some(({ differs }) => differs));
    expect(named.length).toBeLessThanOrEqual(10);
  });
});
