import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openWorld } from '#test/world.ts';

/**
 * Who may do what, in a form that can be read from top to bottom and reviewed line by line when it changes. `WRITE=1` writes it anew; the
 * change is then read by a person. That the routes keep to it is held by routes.test.ts.
 */
test('the table of addresses and roles is the one that was reviewed', async () => {
  const world = await openWorld();
  const lines = world.routes.map((route) => {
    const who = typeof route.access === 'string' ? route.access : route.access.toSorted().join(', ');
    return `${route.method.padEnd(4)} ${route.path} — ${who}`;
  });
  const table = `${lines.toSorted().join('\n')}\n`;
  if (process.env.WRITE === '1') writeFileSync('test/access-table.txt', table);
  expect(table).toBe(readFileSync('test/access-table.txt', 'utf8'));
});
