import { expect, test } from 'vitest';
import { needName, networkNeedKeys, networkNeeds } from './network-needs.ts';

test('each kind of need has a name of its own in both languages, and sources', () => {
  expect(networkNeedKeys.length).toBeGreaterThanOrEqual(12);
  expect(networkNeedKeys.length).toBeLessThanOrEqual(16);
  for (const locale of ['sv', 'en'] as const)
    expect(new Set(networkNeedKeys.map((key) => needName(key, locale))).size).toBe(networkNeedKeys.length);
  for (const { sources } of Object.values(networkNeeds)) expect(sources.length).toBeGreaterThan(0);
  // The database takes keys that look like this and no other words.
  for (const key of networkNeedKeys) expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(() => needName('toString', 'sv')).toThrow(RangeError);
});
