import { globSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '#test/world.ts';

const words = new Set(
  [...readFileSync('docs/glossary.md', 'utf8').matchAll(/^\| `([a-z_]+)` \|/gm)].map(([, word]) => word),
);
/** What Kysely's migrator keeps for itself. */
const machinery = ['migration', 'migration_lock'];

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

test('every table is a word of the glossary', async () => {
  const { rows } = await sql<{
    name: string;
  }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(world.owner);
  expect(rows.map((row) => row.name).filter((name) => !words.has(name) && !machinery.includes(name))).toEqual([]);
});

test('every kind in the thread is a word of the glossary', async () => {
  const { rows } = await sql<{ kind: string }>`select kind from node_kind`.execute(world.owner);
  expect(rows.map((row) => row.kind).filter((kind) => !words.has(kind))).toEqual([]);
});

test('every module is a word of the glossary, in one number or the other', () => {
  const modules = [...new Set(globSync('src/modules/*').map((path) => path.split('/').at(-1) ?? ''))];
  const known = (name: string) =>
    [name, name.replace(/s$/, ''), name.replace(/ing$/, ''), name.replace(/ations$/, 'ation')].some((form) =>
      words.has(form),
    );
  expect(modules.filter((name) => !known(name))).toEqual([]);
});
