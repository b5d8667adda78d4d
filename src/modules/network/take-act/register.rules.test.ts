import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { peopleChanges } from './people.rules.ts';
import {
  getsPlaces,
  lineChanges,
  whyNotRegistered,
  type RegisterStanding,
  type Registration,
} from './register.rules.ts';

const key = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const line = (n: number, administration: string, quantity: number) => ({
  lineKey: key(n),
  administration,
  quantity,
  buyerReference: '',
});
const person = (n: number, name: string, email = '') => ({ lineKey: key(n), name, title: '', email });

const act: Registration = {
  type: 'register',
  lines: [line(1, 'Barn och utbildning', 2), line(2, 'Miljö och bygg', 3)],
  people: [person(1, 'Ida Ek', 'ida@brevby.example'), person(2, 'Olle Ask')],
  isConditional: true,
  organisationNumber: '',
  answeredAs: 'säkerhetssamordnare',
  message: '',
  revision: 1,
};
const standing: RegisterStanding = {
  network: { state: 'open', answerBy: '2016-11-15', seats: null },
  party: { state: 'invited', revision: 1 },
  held: [],
  foreignKeys: [],
  takenByOthers: 0,
  feeOre: 800_000,
  day: '2016-11-15',
  byHost: false,
};
const held = act.lines.map((one) => ({ ...one, isEnded: false }));

describe('a registration', () => {
  test('is taken on the last day', () => expect(whyNotRegistered(act, standing)).toBeUndefined());

  test.each<[string, Partial<Registration>, Partial<RegisterStanding>, string]>([
    ['the day after the last', {}, { day: '2016-11-16' }, 'late'],
    ['before it is opened', {}, { network: { ...standing.network, state: 'draft' } }, 'not-open'],
    ['when it is closed', {}, { network: { ...standing.network, state: 'closed' } }, 'not-open'],
    ['for another fee than the one that holds', { feeOre: 800_001 }, {}, 'other-fee'],
    ['for more places than anybody needs', { lines: [line(1, 'A', 300), line(2, 'B', 201)] }, {}, 'too-many-places'],
    [
      'for more administrations than anybody has',
      { lines: Array.from({ length: 51 }, (_, n) => line(n, `F ${n}`, 1)), people: [] },
      {},
      'too-many-places',
    ],
    ['when somebody else has answered', { revision: 0 }, {}, 'meanwhile'],
    ['with one key twice', { lines: [line(1, 'A', 1), line(1, 'B', 1)] }, {}, 'line-twice'],
    ['with somebody else’s key', {}, { foreignKeys: [key(1)] }, 'line-changed'],
    [
      'with a known line in another number',
      {},
      { held: [{ ...line(1, 'Barn och utbildning', 1), isEnded: false }] },
      'line-changed',
    ],
    [
      'with a line that has ended',
      {},
      { held: [{ ...line(1, 'Barn och utbildning', 2), isEnded: true }] },
      'line-changed',
    ],
    ['with a person on no line', { people: [person(9, 'Ida Ek')] }, {}, 'unknown-line'],
    [
      'with one address twice',
      { people: [person(1, 'Ida', 'i@b.example'), person(2, 'Eva', 'I@b.example')] },
      {},
      'email-twice',
    ],
    ['with one name twice on a line', { people: [person(1, 'Ida Ek'), person(1, 'ida ek ')] }, {}, 'person-twice'],
    [
      'with more names than places',
      { people: [person(1, 'A'), person(1, 'B'), person(1, 'C')] },
      {},
      'too-many-people',
    ],
    ['with a wrong check digit', { organisationNumber: '212000-1232' }, {}, 'organisation-number'],
  ])('is not taken %s', (_when, changed, stands, refusal) => {
    expect(whyNotRegistered({ ...act, ...changed }, { ...standing, ...stands })).toBe(refusal);
  });

  test('after the last day is taken from the host, and without more places from who is in', () => {
    const late = { ...standing, day: '2016-11-16' };
    expect(whyNotRegistered(act, { ...late, byHost: true })).toBeUndefined();
    const isIn = { ...late, party: { state: 'registered' as const, revision: 1 }, held };
    expect(whyNotRegistered(act, isIn)).toBeUndefined();
    const more = { ...act, lines: [...act.lines, line(3, 'Räddningstjänst', 1)] };
    expect(whyNotRegistered(more, isIn)).toBe('late-more');
  });

  test('waits when the places do not suffice or somebody waits already; who is in is told that there are none', () => {
    const full = { ...standing, network: { ...standing.network, seats: 8 }, takenByOthers: 4 };
    expect(getsPlaces(act, { ...full, othersWait: false })).toBe(false);
    expect(getsPlaces(act, { ...full, takenByOthers: 3, othersWait: false })).toBe(true);
    expect(getsPlaces(act, { ...full, takenByOthers: 3, othersWait: true })).toBe(false);
    const more = { ...act, lines: [...act.lines, line(3, 'Räddningstjänst', 1)] };
    const isIn = { ...full, party: { state: 'registered' as const, revision: 1 }, held, takenByOthers: 3 };
    expect(whyNotRegistered(more, isIn)).toBe('no-seats');
  });
});

describe('the lines', () => {
  const terms = { cancelFreeUntil: '2016-11-20', cancelPercent: 50 };

  test('that are gone are ended on the terms, and one that is smaller charges what was given back', () => {
    const wanted = [line(7, 'Miljö och bygg', 1)];
    expect(lineChanges(wanted, held, { ...terms, day: '2016-11-20' })).toEqual({
      add: wanted,
      end: [
        { lineKey: key(1), chargePercent: 0, why: 'withdrawn' },
        { lineKey: key(2), chargePercent: 0, why: 'replaced' },
      ],
      givenBack: [],
    });
    const late = lineChanges(wanted, held, { ...terms, day: '2016-11-21' });
    expect(late.end.map(({ chargePercent }) => chargePercent)).toEqual([50, 0]);
    expect(late.givenBack).toEqual([
      { administration: 'Miljö och bygg', buyerReference: '', quantity: 2, chargePercent: 50 },
    ]);
  });

  test('always add up: places held = places kept + places given back', () => {
    const lines = fc.uniqueArray(
      fc.record({
        n: fc.integer({ min: 1, max: 8 }),
        name: fc.constantFrom('A', 'B', 'C'),
        quantity: fc.integer({ min: 1, max: 9 }),
      }),
      { selector: ({ n }) => n, maxLength: 5 },
    );
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const old = before.map(({ n, name, quantity }) => ({ ...line(n, name, quantity), isEnded: false }));
        const wanted = after.map(({ n, name, quantity }) => line(n + 10, name, quantity));
        const { add, end, givenBack } = lineChanges(wanted, old, { ...terms, day: '2016-12-01' });
        expect(add).toEqual(wanted);
        expect(end.map(({ lineKey }) => lineKey).sort()).toEqual(old.map(({ lineKey }) => lineKey).sort());
        const charged = (percent: number) =>
          end
            .filter(({ chargePercent }) => chargePercent === percent)
            .map(({ lineKey }) => old.find((one) => one.lineKey === lineKey)?.quantity ?? 0);
        const paidFor = [...charged(50), ...givenBack.map(({ quantity }) => quantity)].reduce(
          (sum, one) => sum + one,
          0,
        );
        const all = old.reduce((sum, { quantity }) => sum + quantity, 0);
        const kept = wanted.reduce((sum, { quantity }) => sum + quantity, 0);
        expect(paidFor).toBeGreaterThanOrEqual(all - kept);
        expect(paidFor).toBeLessThanOrEqual(all);
      }),
    );
  });
});

describe('those who come', () => {
  const known = [
    { id: 1, ...person(1, 'Ida Ek', 'ida@brevby.example') },
    { id: 2, ...person(2, 'Olle Ask') },
    { id: 3, ...person(2, 'Eva Al', 'eva@brevby.example') },
  ];

  test('are the same by address, otherwise by name; the others leave or are new', () => {
    const wanted = [person(7, 'Ida Ek-Lund', 'IDA@brevby.example'), person(2, 'olle ask'), person(2, 'Bo By')];
    const changes = peopleChanges(wanted, known);
    expect(changes.leave).toEqual([3]);
    expect(changes.change.map(({ id, name, lineKey, email }) => [id, name, lineKey, email])).toEqual([
      [1, 'Ida Ek-Lund', key(7), 'ida@brevby.example'],
      [2, 'olle ask', key(2), ''],
    ]);
    expect(changes.join.map(({ name }) => name)).toEqual(['Bo By']);
  });

  test('with the same name and another address are two persons', () => {
    const changes = peopleChanges([person(2, 'Eva Al', 'annan@brevby.example')], known);
    expect([changes.leave, changes.join.length]).toEqual([[1, 2, 3], 1]);
  });
});
