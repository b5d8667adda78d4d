import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeded } from '../municipality-in-tests.ts';
import type { PublishedQuestion, ShownTable } from '../published.ts';
import { whereSomeAsked } from '../some-asked.ts';
import { countedFrom, optionsNamed, people, question, type Person, type Staff } from './counted-in-tests.ts';
import { protect, type ExactResult, type Rung } from './protect.ts';

const often = question({
  key: 'often',
  options: optionsNamed('1', '2', '3', '4', '5', 'x'),
  outside: 'x',
  protectedAnswers: [['2', '3', '4', '5']],
});
const yes = question({ key: 'yes', kind: 'single', options: optionsNamed('j', 'n') });
const what = question({ key: 'what', kind: 'multiple', options: optionsNamed('a', 'b', 'c', 'x'), outside: 'x' });
const then = question({
  key: 'then',
  kind: 'single',
  options: optionsNamed('a', 'b', 'c'),
  askedIf: [{ question: 'yes', options: ['j'] }],
});
const routine = question({ key: 'routine', sensitive: false });
const all = [often, yes, what, then, routine];

/** People who answer as one chance says, of groups of these sizes. */
function staffOf(sizes: readonly (readonly number[])[], seed: number): Staff {
  const random = seeded(seed);
  const alike = [0.4, 0.8, 0.95, 1][seed % 4] ?? 0;
  const pick = ({ options }: PublishedQuestion) =>
    random() > alike && random() < 0.2
      ? undefined
      : options[random() < alike ? 0 : Math.floor(random() * options.length)]?.key;
  const one = (): Person => {
    const first = pick(yes);
    return {
      often: pick(often),
      yes: first,
      what:
        random() < 0.1
          ? undefined
          : what.options.filter((_, at) => random() < (at === 0 ? alike : 0.2)).map(({ key }) => key),
      then: first === 'j' ? pick(then) : undefined,
      routine: pick(routine),
    };
  };
  return sizes.map((groups) => groups.map((n) => Array.from({ length: n }, one)));
}

function standingIn(staff: Staff, missing: number): ExactResult {
  const exact = countedFrom(staff, all, { missing });
  const bases = exact.groups.map((group) => ({
    id: group.id,
    groupIds: group.reportingGroups,
    people: group.answers,
    answered: group.answers - (exact.counts.get('then')?.get(group.id)?.left ?? 0),
  }));
  const stands = whereSomeAsked(bases, { k: exact.k, tells: yes.sensitive });
  return countedFrom(staff, all, { missing, stands: (key, id) => key !== 'then' || yes.sensitive || stands.has(id) });
}

const sizes = fc.array(
  fc.array(fc.oneof(fc.integer({ min: 6, max: 19 }), fc.integer({ min: 6, max: 80 })), { minLength: 1, maxLength: 4 }),
  {
    minLength: 1,
    maxLength: 3,
  },
);
const results = fc
  .record({ sizes, seed: fc.nat(1000), missing: fc.constantFrom(0, 1, 3, 8) })
  .map((of) => standingIn(staffOf(of.sizes, of.seed), of.missing));

function truth(
  exact: ExactResult,
  { key, options }: PublishedQuestion,
  group: number,
  shown: readonly string[],
): number {
  const counted = exact.counts.get(key)?.get(group);
  return shown.reduce(
    (sum, option) =>
      sum + ((option === '' ? counted?.left : counted?.chosen[options.findIndex((one) => one.key === option)]) ?? 0),
    0,
  );
}

function tableOf(counts: Readonly<Record<string, number>>, asked: PublishedQuestion): ShownTable {
  const exact = countedFrom([[people(asked.key, counts)]], [asked]);
  return protect(exact).tables[asked.key]?.['200'] ?? [];
}

const said = (table: ShownTable) =>
  table.map(({ options, least, most, form }) => `${options.join(' ')}: ${least}–${most} ${form}`);

test('every class holds the truth, at every rung, and the classes of a choice part everybody', () => {
  fc.assert(
    fc.property(results, fc.constantFrom<Rung>(0, 1, 2, 3, 4), (exact, rung) => {
      const published = protect(exact, new Map(all.map(({ key }) => [key, rung])));
      for (const asked of all) {
        for (const [id, table] of Object.entries(published.tables[asked.key] ?? {})) {
          for (const cell of table) {
            const people = truth(exact, asked, Number(id), cell.options);
            expect(cell.least).toBeLessThanOrEqual(people);
            expect(cell.most).toBeGreaterThanOrEqual(people);
          }
          const order = table.flatMap(({ options }) => options).sort();
          expect(order).toEqual([...asked.options.map(({ key }) => key), ''].sort());
        }
      }
      for (const [at, { answers }] of published.groups.entries()) {
        expect(answers.least).toBeLessThanOrEqual(exact.groups[at]?.answers ?? 0);
        expect(answers.most).toBeGreaterThanOrEqual(exact.groups[at]?.answers ?? 0);
      }
    }),
    { numRuns: 150 },
  );
});

describe('by the size of the group', () => {
  test.each([
    [12, { 1: 3, 2: 2, 3: 4, 4: 1, '': 2 }, ['1 2: 5–5 counts', '3: 4–4 counts', '4 5: 1–1 counts', ': 2–2 counts']],
    [30, { 1: 6, 2: 6, 3: 9, 5: 9 }, ['1 2: 11–13 tens', '3: 8–10 tens', '4 5: 8–10 tens', ': 0–1 tens']],
    [
      100,
      { 1: 2, 2: 20, 3: 10, 4: 60, 5: 8 },
      ['1: 0–5 fives', '2: 18–22 fives', '3: 6–12 fives', '4: 58–62 fives', '5: 6–12 fives', ': 0–5 fives'],
    ],
  ])('of %i', (_, counts, shown) => {
    expect(said(tableOf(counts, routine)).map((line) => line.trim())).toEqual(shown.map((line) => line.trim()));
  });

  test.each([
    [2, ['1', '2', ' ']],
    [3, ['1', '2', '3', ' ']],
    [4, ['1 2', '3 4', ' ']],
    [6, ['1 2', '3 4', '5 6', ' ']],
    [7, ['1 2', '3 4 5', '6 7', ' ']],
    [10, ['1 2 3', '4 5 6 7', '8 9 10', ' ']],
    [11, ['1 2 3', '4 5 6 7 8', '9 10 11', ' ']],
  ])('a scale of %i in a small group', (steps, classes) => {
    const keys = Array.from({ length: steps }, (_, at) => String(at + 1));
    const scale = question({ key: 'scale', sensitive: false, options: optionsNamed(...keys) });
    expect(tableOf({ 1: 5, 2: 5 }, scale).map(({ options }) => options.join(' ').trim())).toEqual(
      classes.map((one) => one.trim()),
    );
  });

  test('"vet inte" and left out are one class below sixty; what is declared moves the border', () => {
    expect(tableOf({ 1: 4, 2: 4, 4: 4 }, often).map(({ options }) => options)).toEqual([
      ['1'],
      ['2', '3'],
      ['4', '5'],
      ['x', ''],
    ]);
    expect(tableOf({ 1: 30, 2: 20, 4: 20 }, often).map(({ options }) => options.join(' '))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      'x',
      '',
    ]);
  });
});

describe('nearly all alike', () => {
  const others = { 1: 4, 2: 3, 3: 5 };
  const published = (counts: Readonly<Record<string, number>>, asked = question({ key: 'q' })) =>
    protect(countedFrom([[people('q', counts), people('q', others)], [people('q', { ...others, 5: 20 })]], [asked]));

  test.each([
    [
      'unanimous, all but one, all but two',
      [{ 1: 12 }, { 1: 11, 3: 1 }, { 1: 11, '': 1 }, { 1: 10, 4: 2 }, { 1: 10, 4: 1, '': 1 }],
    ],
    [
      'all in the two worst',
      [
        { 1: 6, 2: 6 },
        { 1: 3, 2: 8, 5: 1 },
        { 1: 10, 4: 2 },
      ],
    ],
    ['of thirty', [{ 1: 30 }, { 1: 15, 2: 14, 3: 1 }, { 2: 28, 3: 2 }]],
    ['of ninety, on one step', [{ 1: 90 }, { 1: 89, 2: 1 }, { 1: 88, 4: 2 }]],
  ])('%s read the same, wherever one looks', (_, answers) => {
    const [first, ...rest] = answers.map((counts) => published(counts));
    for (const other of rest) expect(other).toEqual(first);
  });

  test('is said as it is meant', () => {
    expect(said(published({ 1: 11, 4: 1 }).tables['q']?.['200'] ?? [])).toEqual([
      '1 2: 10–12 closed',
      '3 4 5 : 0–2 closed',
    ]);
    // Three are not alike: that may be told.
    expect(said(published({ 1: 9, 4: 3 }).tables['q']?.['200'] ?? [])).toEqual([
      '1 2: 9–9 counts',
      '3: 0–0 counts',
      '4 5: 3–3 counts',
      ': 0–0 counts',
    ]);
  });

  test('each option of several, chosen or not, by itself', () => {
    const table = (a: number, b: number) => {
      const staff = Array.from({ length: 12 }, (_, at) => ({
        what: [...(at < a ? ['a'] : []), ...(at < b ? ['b'] : []), ...(at < 5 ? ['c'] : [])],
      }));
      return protect(countedFrom([[staff]], [what])).tables['what']?.['200'];
    };
    for (const [a, b] of [
      [11, 1],
      [10, 2],
      [12, 0],
    ] as const)
      expect(table(a, b)).toEqual(table(12, 1));
    expect(said(table(12, 0) ?? [])).toEqual([
      'a: 10–12 closed',
      'b: 0–2 closed',
      'c: 5–5 counts',
      'x: 0–2 closed',
      ': 0–2 closed',
    ]);
  });

  test('85 % yes is told as it is where three or more said no; a harmless question is never closed', () => {
    expect(said(tableOf({ j: 17, n: 3 }, yes))).toEqual(['j: 17–18 tens', 'n: 3–4 tens', ': 0–0 tens']);
    expect(said(tableOf({ 1: 12 }, routine))[0]).toBe('1 2: 12–12 counts');
  });

  test('what larger groups say adds nothing to what the groups in them do', () => {
    const { tables } = published({ 1: 12 });
    expect(said(tables['q']?.['100'] ?? [])[0]).toBe('1 2: 16–20 tens');
  });
});

describe('asked of some', () => {
  const branch = (asked: number, of: number) => {
    const staff = Array.from({ length: of }, (_, at): Person => ({
      yes: at < asked ? 'j' : 'n',
      then: at < asked ? ['a', 'b', 'c'][at % 3] : undefined,
    }));
    return protect(countedFrom([[staff]], [yes, then]));
  };

  test('a number of answers near all of the group reads the same as all, since it tells of the question before', () => {
    expect(branch(12, 12)).toEqual(branch(11, 12));
    expect(branch(12, 12)).toEqual(branch(10, 12));
    expect(said(branch(12, 12).tables['then']?.['200'] ?? [])).toEqual(['a b c: 10–12 closed', ': 0–2 closed']);
    expect(said(branch(9, 12).tables['then']?.['200'] ?? [])).toEqual([
      'a: 3–3 counts',
      'b: 3–3 counts',
      'c: 3–3 counts',
      ': 3–3 counts',
    ]);
  });

  test('closed at those who were asked', () => {
    const staff = Array.from({ length: 14 }, (_, at): Person => ({
      yes: at < 8 ? 'j' : 'n',
      then: at < 7 ? 'a' : at < 8 ? 'b' : undefined,
    }));
    expect(said(protect(countedFrom([[staff]], [yes, then])).tables['then']?.['200'] ?? [])).toEqual([
      'a: 6–8 closed',
      'b c: 0–2 closed',
      ': 6–6 counts',
    ]);
  });
});

describe('who answered', () => {
  const answersOf = (sizes: readonly number[], missing: readonly number[]) => {
    const exact = countedFrom([sizes.map((n) => people('routine', { 1: n }))], [routine]);
    const groups = exact.groups.map((group) => ({
      ...group,
      invited: group.answers + group.reportingGroups.reduce((sum, nr) => sum + (missing[nr - 1] ?? 0), 0),
    }));
    return protect({ ...exact, groups });
  };

  test('that all did, or all but one, is not told, and the next group makes the sum fit', () => {
    const { groups, tables } = answersOf([16, 15, 20], [0, 6, 6]);
    expect(groups.map(({ answers }) => [answers.least, answers.most])).toEqual([
      [51, 51],
      [51, 51],
      [15, 16],
      [15, 16],
      [20, 20],
    ]);
    for (const id of ['200', '201']) expect(tables['routine']?.[id]?.every(({ form }) => form === 'thirds')).toBe(true);
    expect(tables['routine']?.['202']?.every(({ form }) => form === 'thirds')).toBe(false);
    // One more is missing: the same, but for the sum, which is public.
    const other = answersOf([15, 15, 20], [1, 6, 6]);
    expect(other.groups[2]?.answers).toEqual(groups[2]?.answers);
    expect(other.tables['routine']?.['200']).toEqual(tables['routine']?.['200']);
  });

  test('without codes nobody was invited, and the number is told', () => {
    const exact = countedFrom([[people('routine', { 1: 16 })]], [routine]);
    const { groups } = protect({ ...exact, groups: exact.groups.map((group) => ({ ...group, invited: 0 })) });
    expect(groups.every(({ answers }) => answers.least === 16 && answers.most === 16)).toBe(true);
  });
});

describe('which groups show a question', () => {
  test('does not depend on what was answered: 200 sets of answers of the same numbers', () => {
    const of = [[12, 30], [9], [70, 6]];
    const keys = (seed: number) => {
      const exact = countedFrom(
        staffOf(of, seed),
        all.filter(({ key }) => key !== 'then'),
      );
      const { tables, groups } = protect(exact);
      return [groups, Object.entries(tables).map(([key, own]) => [key, Object.keys(own)])];
    };
    const first = keys(0);
    for (let seed = 1; seed < 200; seed += 1) expect(keys(seed)).toEqual(first);
  });

  test('an identical set shows the identical table', () => {
    fc.assert(
      fc.property(results, (exact) => {
        const { tables, groups } = protect(exact);
        for (const own of Object.values(tables)) {
          const bySet = Map.groupBy(
            groups.filter(({ id }) => own[String(id)]),
            ({ reportingGroups }) => reportingGroups.join(),
          );
          for (const same of bySet.values())
            expect(new Set(same.map(({ id }) => JSON.stringify(own[String(id)]))).size).toBe(1);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('falls with the rungs', () => {
    const exact = countedFrom(staffOf([[8, 9], [12]], 1), [yes]);
    const shown = (rung: Rung) => Object.keys(protect(exact, new Map([['yes', rung]])).tables['yes'] ?? {});
    expect([0, 1, 2, 3, 4, 5].map((rung) => shown(rung as Rung).length)).toEqual([6, 6, 6, 3, 1, 0]); // as: the numbers are rungs
  });
});

describe('at the edges', () => {
  test('a group nobody answered, and a question everyone left out', () => {
    expect(protect(countedFrom([[[]]], [yes])).tables['yes']).toEqual({});
    expect(said(tableOf({ '': 12 }, often))).toEqual([
      '1: 0–0 counts',
      '2 3: 0–0 counts',
      '4 5: 0–0 counts',
      'x : 12–12 counts',
    ]);
  });

  test('200 questions of 250 options', () => {
    const keys = Array.from({ length: 250 }, (_, at) => `o${at}`);
    const many = Array.from({ length: 200 }, (_, at) =>
      question({
        key: `q${at}`,
        kind: at % 2 === 0 ? 'single' : 'multiple',
        options: optionsNamed(...keys),
        sensitive: at % 10 === 0,
      }),
    );
    const published = protect(countedFrom([[people('q0', { o1: 12, o2: 8 }), people('q0', { o249: 9 })]], many));
    expect(Object.keys(published.tables)).toHaveLength(200);
    expect(published.tables['q1']?.['200']).toHaveLength(251);
  });

  test('counts that do not add up are refused', () => {
    const exact = countedFrom([[people('yes', { j: 12 })]], [yes]);
    const groups = exact.groups.map((group) => ({ ...group, answers: 13 }));
    expect(() => protect({ ...exact, groups })).toThrow(RangeError);
  });
});
