import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GateFinding, Published, PublishedQuestion, ShownCell } from '../published.ts';
import { attack } from './attack.ts';
import { groupOf, publishedOf, questionOf } from './published-in-tests.ts';

/** What one person may have answered: to the question that decides who is asked, and to the one that is examined. */
type Person = { first: string; chosen: readonly string[] };

/** A reckoning of its own, person by person and without a solver: every way in which these few people may have answered. */
function everyWay(people: number, ways: readonly Person[]): Person[][] {
  if (people === 0 || ways.length === 0) return people === 0 ? [[]] : [];
  const [way, ...others] = ways;
  return [...everyWay(people, others), ...(way ? everyWay(people - 1, ways).map((rest) => [way, ...rest]) : [])];
}

const yesNo = questionOf('P', 'single', 'yes no', { sensitive: false });

const examined: PublishedQuestion[] = [
  questionOf('Q', 'single', 'a b'),
  questionOf('Q', 'scale', '1 2 3'),
  questionOf('Q', 'multiple', 'a b'),
  questionOf('Q', 'multiple', 'a b', { protectedAnswers: [['a', 'b']] }),
  questionOf('Q', 'single', 'a b', { askedIf: [{ question: 'P', options: ['yes'] }] }),
];

function waysOf(question: PublishedQuestion): Person[] {
  const keys = question.options.map(({ key }) => key);
  const sets = question.kind === 'multiple' ? [[], ...keys.map((key) => [key]), keys] : keys.map((key) => [key]);
  const asked = question.askedIf.length > 0 ? ['yes'] : ['yes', 'no', ''];
  const answers = [...sets, ['']];
  if (question.askedIf.length === 0) return answers.map((chosen) => ({ first: '', chosen }));
  return [
    ...asked.flatMap((first) => answers.map((chosen) => ({ first, chosen }))),
    ...['no', ''].map((first) => ({ first, chosen: [''] })),
  ];
}

const isOf = (options: readonly string[]) => (person: Person) => person.chosen.some((key) => options.includes(key));
const isFirst = (options: readonly string[]) => (person: Person) => options.includes(person.first);
const count = (people: readonly Person[], is: (person: Person) => boolean) => people.filter(is).length;

type Shown = { cell: ShownCell; is: (person: Person) => boolean };

/** Classes of what some people answered, each with room at both ends. */
function shownOf(
  people: readonly Person[],
  classes: readonly string[][],
  of: { first: boolean; room: readonly number[] },
): Shown[] {
  return classes.map((options, at) => {
    const is = of.first ? isFirst(options) : isOf(options);
    const x = count(people, is);
    const least = Math.max(0, x - (of.room[2 * at] ?? 0));
    const cell: ShownCell = {
      options,
      least,
      most: Math.min(people.length, Math.max(least, x + (of.room[2 * at + 1] ?? 0))),
      form: 'counts',
    };
    return { cell, is };
  });
}

/** The protected answers of the rules, written down anew. */
function protectedOf(question: PublishedQuestion): { is: (person: Person) => boolean; name: string }[] {
  const keys = question.options.map(({ key }) => key);
  const sets = [...keys.map((key) => [key]), ...question.protectedAnswers];
  if (question.kind === 'scale') sets.push(keys.slice(0, 2), keys.slice(-2));
  return [
    ...sets.map((options) => ({ is: isOf(options), name: `${options.join()} true` })),
    ...(question.kind === 'multiple'
      ? keys.map((key) => ({ is: (person: Person) => !isOf([key])(person), name: `${key} false` }))
      : []),
  ];
}

const room = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 12, maxLength: 12 });

test('the same is found as when every table is tried', async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        which: fc.nat(examined.length - 1),
        sizes: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })),
        truth: fc.array(fc.nat(50), { minLength: 7, maxLength: 7 }),
        rooms: fc.tuple(room, room, room),
        coarse: fc.boolean(),
        lie: fc.nat(5),
        knows: fc.integer({ min: 0, max: 2 }),
      }),
      async ({ which, sizes, truth, rooms, coarse, lie, knows }) => {
        const question = examined[which] ?? yesNo;
        const ways = waysOf(question);
        const [first, second] = sizes;
        const people = truth
          .slice(0, first + second)
          .map((at): Person => ways[at % ways.length] ?? { first: '', chosen: [''] });
        const keys = question.options.map(({ key }) => key);
        const classes =
          coarse && question.kind !== 'multiple'
            ? [keys.slice(0, 1), [...keys.slice(1), '']]
            : [...keys.map((key) => [key]), ['']];
        const isAsked = question.askedIf.length > 0;
        const whole = shownOf(people, classes, { first: false, room: rooms[0] });
        const part = shownOf(people.slice(0, first), classes, { first: false, room: rooms[1] });
        const base = isAsked ? shownOf(people, [['yes'], ['no', '']], { first: true, room: rooms[2] }) : [];
        const wrong = whole[0];
        if (lie === 0 && wrong) wrong.cell = { ...wrong.cell, least: wrong.cell.most, most: wrong.cell.most };
        const published: Published = {
          ...publishedOf(
            [groupOf(9, [1, 2], first + second), groupOf(1, [1], first)],
            isAsked ? [yesNo, question] : [question],
            {
              Q: { 9: whole.map(({ cell }) => cell), 1: part.map(({ cell }) => cell) },
              ...(isAsked ? { P: { 9: base.map(({ cell }) => cell) } } : {}),
            },
          ),
          k: 1,
        };
        const fits = (shown: readonly Shown[], some: readonly Person[]) =>
          shown.every(({ cell, is }) => count(some, is) >= cell.least && count(some, is) <= cell.most);
        const tables = everyWay(first, ways)
          .filter((some) => fits(part, some))
          .flatMap((some) => everyWay(second, ways).map((others) => [some, others] as const))
          .filter(([some, others]) => fits([...whole, ...base], [...some, ...others]));
        const report = await attack(published, { knows });
        const ofRule = (rule: GateFinding['rule']) => report.findings.filter((finding) => finding.rule === rule);
        expect(ofRule('P').length > 0).toBe(tables.length === 0);
        if (tables.length === 0) return;
        const asked = (person: Person) => !isAsked || person.first === 'yes';
        const expected = protectedOf(question).flatMap(({ is, name }) =>
          [0, 1].flatMap((atom) => {
            const outside = Math.max(
              ...tables.map((table) => count(table[atom] ?? [], (one) => asked(one) && !is(one))),
            );
            const most = Math.max(...tables.map((table) => count(table[atom] ?? [], asked)));
            return outside < Math.min(most, knows + 1) ? [`${name} ${atom + 1}`] : [];
          }),
        );
        const named = ofRule('H').flatMap(({ options = [], chosen, reportingGroups }) =>
          reportingGroups.map((id) => `${options.join()} ${String(chosen)} ${id}`),
        );
        expect(named.sort()).toEqual([...new Set(expected)].sort());
        for (const name of ['H', 'none'])
          if (expected.length > 0 === (name === 'H')) seen.set(name, (seen.get(name) ?? 0) + 1);
      },
    ),
    { numRuns: 200 },
  );
  // Both verdicts have been seen, or the comparison says nothing.
  expect(Math.min(seen.get('H') ?? 0, seen.get('none') ?? 0)).toBeGreaterThan(10);
});
