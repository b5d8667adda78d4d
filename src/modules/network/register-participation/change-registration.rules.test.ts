import { describe, expect, test } from 'vitest';
import { changedLines } from './change-registration.rules.ts';

const held = [
  { lineKey: 'a', administration: 'Skolan', quantity: 2 },
  { lineKey: 'b', administration: 'Miljö', quantity: 3 },
];
const change = (wanted: { administration: string; quantity: number }[], atHost: typeof held = []) => {
  let made = 0;
  return changedLines(wanted, held, { atHost, newKey: () => `new-${++made}` });
};

describe('a registration that is changed', () => {
  test.each([
    ['nothing', 2, 3, ['a', 'b'], []],
    ['more places', 4, 3, ['new-1', 'b'], ['a']],
    ['fewer places', 2, 1, ['a', 'new-1'], ['b']],
    ['both', 1, 1, ['new-1', 'new-2'], ['a', 'b']],
  ])('%s', (_what, skola, miljo, keys, replaced) => {
    const { lines, gone } = change([
      { administration: 'skolan', quantity: skola },
      { administration: 'Miljö', quantity: miljo },
    ]);
    expect(lines.map(({ lineKey }) => lineKey)).toEqual(keys);
    expect(lines.flatMap(({ insteadOf }) => insteadOf ?? [])).toEqual(replaced);
    expect(gone).toEqual([]);
  });

  test('another administration comes, and one comes no more', () => {
    const { lines, gone } = change([
      { administration: 'Skolan', quantity: 2 },
      { administration: 'Räddning', quantity: 1 },
    ]);
    expect(lines.map(({ lineKey, isNew }) => [lineKey, isNew])).toEqual([
      ['a', false],
      ['new-1', true],
    ]);
    expect(gone).toEqual(['b']);
  });

  test('back to what the host still has is back to its key', () => {
    const atHost = [{ lineKey: 'old', administration: 'Skolan', quantity: 5 }];
    const { lines } = change([{ administration: 'Skolan', quantity: 5 }], atHost);
    expect(lines).toEqual([{ administration: 'Skolan', quantity: 5, lineKey: 'old', insteadOf: 'a', isNew: true }]);
  });
});
