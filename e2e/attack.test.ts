import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runVerb } from './command-line.ts';

let folder: string;
let server: Server;
let address: string;
const asked: { url: string; cookie: string }[] = [];

const cell = (options: string[], least: number, most: number) => ({ options, least, most, form: 'counts' });
const published = (yes: [number, number]) => ({
  format: 'stadig-result-1',
  survey: { title: 'Medarbetarna i Strandvik', promiseSha256: 'a'.repeat(64) },
  k: 6,
  groups: [
    {
      id: 1,
      level: 'municipality',
      name: 'Strandvik',
      reportingGroups: [1],
      invited: 30,
      answers: { least: 14, most: 14 },
    },
  ],
  questions: [
    {
      key: 'A1',
      text: { sv: 'Har du blivit hotad?', en: 'Have you been threatened?' },
      kind: 'single',
      options: ['Ja', 'Nej'].map((sv) => ({ key: sv, label: { sv, en: sv } })),
      outside: null,
      sensitive: true,
      protectedAnswers: [],
      askedIf: [],
    },
  ],
  tables: { A1: { 1: [cell(['Ja'], ...yes), cell(['Nej', ''], 14 - yes[1], 14 - yes[0])] } },
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stadig-attack-'));
  const files: Record<string, string> = {
    'good/resultat.json': JSON.stringify(published([12, 14])),
    'good/rapport.pdf': '%PDF-1.7',
    'bad/resultat.json': JSON.stringify(published([13, 13])),
    'broken/resultat.json': '{"format"',
    'empty/läs.txt': 'hej',
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const pages: Record<string, string> = {
    '/strandvik/resultat':
      '<!doctype html><html><body><a href="resultat/resultat.json">allt</a><a href="/annat">annat</a><a href="resultat/tabell">t</a></body></html>',
    '/strandvik/resultat/resultat.json': JSON.stringify(published([12, 14])),
    '/strandvik/resultat/tabell':
      '<!doctype html><html><body><h1>Har du blivit hotad?</h1><table><tr><th>Grupp</th><th>Ja</th></tr><tr><td>Strandvik</td><td>13 av 14</td></tr></table></body></html>',
  };
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', cookie: request.headers.cookie ?? '' });
    const page = request.headers.cookie === 'session=abc' ? pages[request.url ?? ''] : undefined;
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/strandvik/resultat`;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const run = (...words: string[]) => runVerb(['attack', ...words], { DATA_DIR: join(folder, 'data') });

describe('bin/stadig attack', () => {
  test('says what was read, what was not, and whether it holds', async () => {
    const [holds, alone, fails, broken, empty, missing, unclear] = await Promise.all([
      run('--published', join(folder, 'good')),
      run('--published', join(folder, 'good', 'resultat.json')),
      run('--published', join(folder, 'bad'), '--json', '--knows', '1'),
      run('--published', join(folder, 'broken')),
      run('--published', join(folder, 'empty'), '--language', 'en'),
      run('--published', join(folder, 'nowhere')),
      run('--published', join(folder, 'good'), '--knows', 'many'),
    ]);
    expect(holds).toMatchObject({ code: 0, err: '' });
    expect(holds.out).toContain('Granskningen hittade inget');
    expect(alone.code).toBe(0);
    expect(holds.out).toContain('rapport.pdf: PDF läses inte');
    expect(fails.code).toBe(1);
    expect(JSON.parse(fails.out)).toMatchObject({ gate: { holds: false, findings: [{ rule: 'H', least: 13 }] } });
    expect(broken).toMatchObject({ code: 2 });
    expect(broken.out).toContain('resultat.json: är inte JSON');
    expect(empty.code).toBe(2);
    expect(empty.err).toContain('no readable resultat.json');
    expect(missing.code).toBe(2);
    expect(unclear).toMatchObject({ code: 2, out: '' });
  });

  test('reads a page and what lies beneath it, as the member whose cookie it was given', async () => {
    const found = await run('--published', address, '--cookie', 'session=abc');
    expect(found.code).toBe(1);
    expect(found.out).toContain(
      '”13 av 14” säger mer än tabellen om ”Har du blivit hotad?”, Strandvik. Tabellen säger 12 till 14.',
    );
    expect(asked.map(({ url }) => url)).not.toContain('/annat');
    const without = await run('--published', address);
    expect(without.code).toBe(2);
  });
});
