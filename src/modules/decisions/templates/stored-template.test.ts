import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MEMORANDUM_TEMPLATES } from '#content/memorandum-templates.ts';
import { projectRoot } from '#db/project-root.ts';
import { templateSchema } from './stored-template.ts';

test('a template is read as it was written', () => {
  for (const template of MEMORANDUM_TEMPLATES)
    expect(templateSchema.parse(JSON.parse(JSON.stringify(template)))).toEqual(template);
});

test('memoranda from before templates were kept got the two that they were written by', async () => {
  const migration = await readFile(
    join(projectRoot(), 'src/db/migrations/20261120-41-memorandum-templates.sql'),
    'utf8',
  );
  const written = [...migration.matchAll(/'(\{"key"[\s\S]*?\})'::jsonb/g)].map(([, json = '']) =>
    templateSchema.parse(JSON.parse(json.replaceAll("''", "'"))),
  );
  expect(written.map(({ key, version, style }) => [key, version, style])).toEqual([
    ['att-satser', 1, 'att-clauses'],
    ['numrerade-meningar', 1, 'numbered-sentences'],
  ]);
});
