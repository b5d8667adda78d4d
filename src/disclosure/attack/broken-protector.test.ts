import { describe, expect, test } from 'vitest';
import { countedFrom, optionsNamed, people, question, type Person } from '../protect/counted-in-tests.ts';
import { protect, type ExactResult } from '../protect/protect.ts';
import type { Published, ShownCell, ShownTable } from '../published.ts';
import { attack } from './attack.ts';

const yes = question({ key: 'q', kind: 'single', options: optionsNamed('j', 'n') });

/** What was counted, one cell for each option, in one group. */
function raw(exact: ExactResult, key: string, id: number): ShownTable {
  const { chosen, left } = exact.counts.get(key)?.get(id) ?? { chosen: [], left: 0 };
  const options = exact.questions.find((one) => one.key === key)?.options ?? [];
  return [...options.map((option) => option.key), ''].map((option, at): ShownCell => {
    const count = [...chosen, left][at] ?? 0;
    return { options: [option], least: count, most: count, form: 'counts' };
  });
}

function instead(published: Published, tables: Readonly<Record<string, ShownTable>>, key = 'q'): Published {
  return { ...published, tables: { ...published.tables, [key]: { ...published.tables[key], ...tables } } };
}

async function rulesFound(published: Published): Promise<string[]> {
  const { findings } = await attack(published);
  return [...new Set(findings.map(({ rule }) => rule))];
}

describe('a protector that is broken is found', () => {
  const exact = countedFrom(
    [[people('q', { j: 12 }), people('q', { j: 6, n: 8 }), people('q', { j: 7, n: 6 })]],
    [yes],
  );
  const shown = protect(exact);

  test('and the one there is, is not', async () => {
    expect(await rulesFound(shown)).toEqual([]);
  });

  test('nothing is closed', async () => {
    expect(await rulesFound(instead(shown, { 200: raw(exact, 'q', 200) }))).toEqual(['H']);
  });

  test('closed one too late: at least n − 1 of n', async () => {
    const table = (shown.tables['q']?.['200'] ?? []).map((cell): ShownCell =>
      cell.least > 0 ? { ...cell, least: 11 } : { ...cell, most: 1 },
    );
    expect(await rulesFound(instead(shown, { 200: table }))).toEqual(['H']);
  });

  test('the whole, or the administration, is told though a group in it is closed', async () => {
    expect(await rulesFound(instead(shown, { 1: raw(exact, 'q', 1) }))).toEqual(['H']);
    expect(await rulesFound(instead(shown, { 100: raw(exact, 'q', 100) }))).toEqual(['H']);
  });

  test('what is declared is forgotten', async () => {
    const often = question({
      key: 'q',
      options: optionsNamed('1', '2', '3', '4', '5'),
      protectedAnswers: [['2', '3', '4', '5']],
    });
    const all = countedFrom([[people('q', { 3: 4, 4: 4, 5: 4 })]], [often]);
    const forgotten = protect({ ...all, questions: [{ ...often, protectedAnswers: [] }] });
    expect(await rulesFound({ ...forgotten, questions: [often] })).toEqual(['H']);
    expect(await rulesFound(protect(all))).toEqual([]);
  });

  test('each option of several, chosen and not', async () => {
    const several = question({ key: 'q', kind: 'multiple', options: optionsNamed('a', 'b') });
    const person = (...q: string[]): Person => ({ q });
    const all = countedFrom(
      [[Array.from({ length: 12 }, (_, at) => person(...(at < 6 ? ['a', 'b'] : ['b'])))]],
      [several],
    );
    const none = countedFrom([[Array.from({ length: 12 }, () => person('a'))]], [several]);
    for (const one of [all, none]) {
      expect(await rulesFound(protect(one))).toEqual([]);
      const tables = Object.fromEntries([1, 100, 200].map((id) => [id, raw(one, 'q', id)]));
      expect(await rulesFound(instead(protect(one), tables))).toEqual(['H']);
    }
  });

  test('a branch whose base is told', async () => {
    const then = question({
      key: 'then',
      kind: 'single',
      options: optionsNamed('a', 'b'),
      askedIf: [{ question: 'q', options: ['j'] }],
    });
    const group = Array.from({ length: 12 }, (_, at): Person => ({ q: 'j', then: at % 2 === 0 ? 'a' : 'b' }));
    const all = countedFrom([[group]], [yes, then]);
    expect(await rulesFound(protect(all))).toEqual([]);
    const tables = Object.fromEntries([1, 100, 200].map((id) => [id, raw(all, 'then', id)]));
    expect(await rulesFound(instead(protect(all), tables, 'then'))).toEqual(['H']);
  });

  test('a number of answers that tells who has not', async () => {
    const all = countedFrom([[people('q', { j: 8, n: 8 }), people('q', { j: 6, n: 9 })]], [yes], { missing: 0 });
    const groups = all.groups.map((group) => ({ ...group, invited: group.invited + (group.id === 200 ? 0 : 6) }));
    const ranged = protect({ ...all, groups });
    expect(await rulesFound(ranged)).toEqual([]);
    expect(await rulesFound(instead(ranged, { 200: raw(all, 'q', 200) }))).toEqual(['R']);
    const told = ranged.groups.map((group) =>
      group.id === 200 ? { ...group, answers: { least: 16, most: 16 } } : group,
    );
    expect(await rulesFound({ ...ranged, groups: told })).toContain('R');
  });

  test('a group of fewer than k', async () => {
    const few = countedFrom([[people('q', { j: 8, n: 4 }), people('q', { j: 3, n: 2 })]], [yes]);
    expect(await rulesFound(protect(few))).toContain('G');
  });
});

test('several, put to some, that few chose: classes that overlap do not say whom the table is of', async () => {
  const before = question({ key: 'q', kind: 'single', options: optionsNamed('j', 'n'), sensitive: false });
  const several = question({
    key: 'r',
    kind: 'multiple',
    options: optionsNamed('a', 'b'),
    sensitive: false,
    askedIf: [{ question: 'q', options: ['j'] }],
  });
  // Ten were asked, nine chose something else than what there is a class for, and two were not asked.
  const published: Published = {
    ...protect(countedFrom([[people('q', { j: 10, n: 2 })]], [before])),
    questions: [before, several],
  };
  const table: ShownTable = [
    { options: ['a'], least: 1, most: 1, form: 'counts' },
    { options: ['b'], least: 0, most: 0, form: 'counts' },
    { options: [''], least: 2, most: 2, form: 'counts' },
  ];
  expect(await rulesFound(instead(published, { 1: table, 100: table, 200: table }, 'r'))).toEqual([]);
});
