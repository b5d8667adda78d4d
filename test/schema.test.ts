import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';

/** `WRITE=1 bin/test schema` writes them anew after a migration. */
test('the schema types are those of the migrated database', async () => {
  const folder = await mkdtemp(join(inject('scratch'), 'schema-'));
  const config = JSON.parse(await readFile('src/db/codegen.json', 'utf8')) as Record<string, unknown>; // an object, as codegen demands
  const outFile = join(folder, 'schema.ts');
  await writeFile(
    join(folder, 'codegen.json'),
    JSON.stringify({ ...config, outFile, url: inject('databases')[0]?.adminUrl, logLevel: 'silent' }),
  );
  await promisify(execFile)(process.execPath, [
    'node_modules/kysely-codegen/dist/cli/bin.js',
    '--config-file',
    join(folder, 'codegen.json'),
  ]);
  if (process.env.WRITE === '1') await copyFile(outFile, 'src/db/schema.ts');
  expect(await readFile(outFile, 'utf8')).toBe(await readFile('src/db/schema.ts', 'utf8'));
  await rm(folder, { recursive: true });
});
