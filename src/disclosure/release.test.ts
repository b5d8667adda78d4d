import { describe, expect, test } from 'vitest';
import { attack, Undecided } from './attack/attack.ts';
import { seeded } from './municipality-in-tests.ts';
import { countedFrom, optionsNamed, people, question, type Person } from './protect/counted-in-tests.ts';
import { protect } from './protect/protect.ts';
import type { GateFinding, GateReport, Published } from './published.ts';
import { release } from './release.ts';

const scale = question({ key: 'q' });
const yes = question({ key: 'q', kind: 'single', options: optionsNamed('j', 'n') });

describe('what is planted does not come out, and the first table holds', () => {
  const others = { 1: 4, 2: 3, 3: 5 };
  test.each([
    ['a group of which all are alike', [[{ 1: 12 }, others], [others]]],
    ['all but one', [[{ 1: 11, 5: 1 }, others], [others]]],
    ['all in the two worst', [[{ 1: 5, 2: 7 }, others], [others]]],
    ['two groups of an administration', [[{ 1: 12 }, { 1: 9 }], [others]]],
    ['everybody', [[{ 5: 12 }, { 5: 9 }], [{ 5: 30 }]]],
    ['a large group', [[{ 1: 69, 2: 1 }, others], [{ 1: 20 }]]],
  ])('%s', async (_, counts) => {
    const exact = countedFrom(
      counts.map((groups) => groups.map((own) => people('q', own))),
      [scale],
    );
    const made = await release(exact);
    expect(made.gate).toMatchObject({ holds: true, findings: [] });
    expect(made.published).toEqual(protect(exact));
  });

  test('85 % yes, and one more who answered', async () => {
    for (const n of [20, 21]) {
      const exact = countedFrom([[people('q', { j: n - 3, n: 3 }), people('q', { j: 6, n: 6 })]], [yes]);
      expect((await release(exact)).published).toEqual(protect(exact));
    }
  });

  test('the base of a branch', async () => {
    const then = question({
      key: 'then',
      kind: 'single',
      options: optionsNamed('a', 'b'),
      askedIf: [{ question: 'q', options: ['j'] }],
    });
    const staff = (asked: number): Person[] =>
      Array.from({ length: 12 }, (_, at) => ({
        q: at < asked ? 'j' : 'n',
        then: at < asked ? ['a', 'b'][at % 2] : undefined,
      }));
    for (const asked of [9, 10, 11, 12]) {
      expect((await release(countedFrom([[staff(asked), staff(7)]], [yes, then]))).gate.holds).toBe(true);
    }
  });

  test('everybody answered', async () => {
    const exact = countedFrom([[people('q', { 1: 8, 3: 8 }), people('q', { 1: 5, 2: 9, 3: 3 })]], [scale], {
      missing: 0,
    });
    const made = await release(exact);
    expect(made.gate.holds).toBe(true);
    expect(made.published.groups.every(({ answers }) => answers.least < answers.most)).toBe(true);
  });
});

test('what the attacker would find in the counts themselves, it does not find in what is released', async () => {
  const exact = countedFrom([[people('q', { j: 12 }), people('q', { j: 6, n: 8 })]], [yes]);
  const bare = {
    ...protect(exact),
    tables: {
      q: Object.fromEntries(
        [...(exact.counts.get('q') ?? [])].map(([id, { chosen, left }]) => [
          String(id),
          ['j', 'n', ''].map((key, at) => {
            const count = [...chosen, left][at] ?? 0;
            return { options: [key], least: count, most: count, form: 'counts' as const };
          }),
        ]),
      ),
    },
  };
  expect((await attack(bare)).findings).toMatchObject([{ rule: 'H', question: 'q', reportingGroups: [1] }]);
  expect((await release(exact)).gate.findings).toEqual([]);
});

test('any answers can be released, at the first rung nearly always', async () => {
  const random = seeded(11);
  let climbed = 0;
  for (let run = 0; run < 15; run += 1) {
    const alike = [0.5, 0.85, 0.95][run % 3] ?? 0;
    const staff = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
        Array.from({ length: 6 + Math.floor(random() * (random() < 0.2 ? 80 : 20)) }, () => ({
          q: random() < 0.05 ? undefined : random() < alike ? '1' : String(1 + Math.floor(random() * 5)),
        })),
      ),
    );
    const made = await release(countedFrom(staff, [scale], { missing: run % 5 }), {
      coarseness: (rungs) => (climbed += rungs.size),
    });
    expect(made.gate.holds).toBe(true);
  }
  expect(climbed).toBeLessThanOrEqual(1);
});

test('tells how far it has come, from nothing to all', async () => {
  const seen: number[] = [];
  await release(countedFrom([[people('q', { j: 12, n: 4 })]], [yes]), { progress: (done) => seen.push(done) });
  expect(seen[0]).toBe(0);
  expect(seen.at(-1)).toBe(1);
  expect(seen).toEqual([...seen].sort((one, other) => one - other));
});

describe('a survey can always be counted', () => {
  const finds = (published: Published, finding: Partial<GateFinding>): Promise<GateReport> =>
    attack({ ...published, tables: {} }).then((report) => ({
      ...report,
      holds: false,
      findings: [{ rule: 'R', reportingGroups: [1], people: { least: 16, most: 16 }, ...finding }],
    }));
  const exact = countedFrom([[people('q', { j: 8, n: 4 }), people('q', { j: 7, n: 6 })]], [yes]);
  const groupsOf = ({ published }: { published: Published }) =>
    published.groups.filter(({ level }) => level === 'group');

  test('of groups in which people can be told apart nothing is shown but that they are there', async () => {
    const made = await release(countedFrom([[people('q', { j: 8, n: 4 }), people('q', { j: 3 })]], [yes]));
    expect(made.gate).toMatchObject({ holds: true, withheld: 'below-whole' });
    expect(Object.keys(made.published.tables['q'] ?? {})).toEqual(['1']);
    expect(groupsOf(made).map(({ answers, invited }) => [answers, invited])).toEqual([
      [{ least: 6, most: 17 }, 17],
      [{ least: 3, most: 8 }, 8],
    ]);
    // And the attacker has had that.
    expect((await attack(made.published)).findings).toEqual([]);
  });

  test('where it finds something however coarse it is, nothing is shown at all', async () => {
    for (const finding of [{}, { rule: 'H' as const, question: 'q' }]) {
      const made = await release(exact, { tried: (published) => finds(published, finding) });
      expect(made.gate).toMatchObject({ holds: true, withheld: 'everything', checked: { solved: 0 } });
      expect(made.published.tables).toEqual({ q: {} });
      // The same whatever was answered, and however many of each group.
      const other = countedFrom([[people('q', { j: 6 }), people('q', { n: 9 })]], [yes], { missing: 5 });
      const again = await release(
        { ...other, groups: other.groups.map((group, at) => ({ ...group, invited: exact.groups[at]?.invited ?? 0 })) },
        { tried: (published) => finds(published, finding) },
      );
      expect(again.published.groups).toEqual(made.published.groups);
      expect(again.gate).toEqual(made.gate);
    }
  });

  test('a question that cannot be decided is made coarser, and shown nowhere when that does not help', async () => {
    const both = countedFrom([[people('q', { j: 8, n: 4 }), people('q', { j: 7, n: 6 })]], [yes, { ...yes, key: 'r' }]);
    const made = await release(both, {
      tried: async (published) => {
        if (Object.keys(published.tables['q'] ?? {}).length > 1) throw new Undecided('q', new Error('time'));
        return attack(published);
      },
    });
    expect(made.gate).not.toHaveProperty('withheld');
    expect(Object.keys(made.published.tables['q'] ?? {})).toEqual(['1']);
    expect(Object.keys(made.published.tables['r'] ?? {}).length).toBeGreaterThan(1);
    const never = await release(both, {
      tried: async () => {
        throw new Error('the solver is gone');
      },
    });
    expect(never.gate).toMatchObject({ holds: true, withheld: 'everything' });
  });
});
