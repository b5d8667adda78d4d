import { expect, test } from 'vitest';
import { registrationSince } from './registration-since.rules.ts';

const taken = (administration: string, quantity: number) => ({
  administration,
  source: { of: 'invitation' as const, key: administration, quantity, unitPriceOre: 800_000 },
});
const lines = [taken('BUF', 2), taken('MBF', 3), { administration: 'Resor', source: undefined }];
const registered = (numbers: Record<string, number>, feeOre = 800_000) => ({
  feeOre,
  participants: Object.entries(numbers).map(([administration, number]) => ({ administration, number })),
});

test.each([
  ['nothing', registered({ BUF: 2, MBF: 3 }), []],
  ['nothing but another way of writing the name', registered({ 'buf ': 2, MBF: 3 }), []],
  ['that everybody has gone', registered({}), [{ what: 'nobody' }]],
  [
    'who is fewer, who has gone and who is new',
    registered({ BUF: 1, RTJ: 1 }),
    [
      { what: 'places', administration: 'BUF', before: 2, now: 1 },
      { what: 'places', administration: 'MBF', before: 3, now: 0 },
      { what: 'places', administration: 'RTJ', before: 0, now: 1 },
    ],
  ],
  ['another fee', registered({ BUF: 2, MBF: 3 }, 900_000), [{ what: 'fee', before: 800_000, now: 900_000 }]],
])('tells %s', (_what, now, differences) => {
  expect(registrationSince(lines, now)).toEqual(differences);
});

test('where nothing costs anything only that nobody comes is told', () => {
  expect(registrationSince([], registered({ BUF: 1 }, 0))).toEqual([]);
  expect(registrationSince([], registered({}, 0))).toEqual([{ what: 'nobody' }]);
});
