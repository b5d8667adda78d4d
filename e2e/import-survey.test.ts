import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runVerb } from './command-line.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stadig-import-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const question = (type: string, title: string, text: string) =>
  `<row><qid>${title}</qid><gid>1</gid><type>${type}</type><title>${title}</title><question>${text}</question><language>sv</language></row>`;
const lss = (questions: string) =>
  `<document><LimeSurveyDocType>Survey</LimeSurveyDocType><groups><rows><row><gid>1</gid><group_name>Del</group_name><language>sv</language></row></rows></groups><questions><rows>${questions}</rows></questions></document>`;

describe('bin/stadig import-survey', () => {
  test('says what comes in and what does not, and why a file is not read', async () => {
    const good = join(folder, 'enkat.lss');
    await writeFile(good, lss(question('Y', 'Q1', 'Är det tryggt?') + question('D', 'Q2', 'Vilken dag?')));
    const bad = join(folder, 'ond.lss');
    await writeFile(bad, '<!DOCTYPE d [<!ENTITY a "b">]><document/>');
    const [told, refused, unclear] = await Promise.all([
      runVerb(['import-survey', good, '--dry-run'], { DATA_DIR: join(folder, 'data') }),
      runVerb(['import-survey', bad], { DATA_DIR: join(folder, 'data') }),
      runVerb(['import-survey', good, '--organisation'], { DATA_DIR: join(folder, 'data') }),
    ]);
    expect(told).toMatchObject({ code: 0, err: '' });
    expect(told.out).toContain('Q1 (single): Är det tryggt?');
    expect(told.out).toMatch(/Did not come in:\n {2}Q2: Vilken dag\?: Asks for a day/);
    expect(told.out).toContain('Nothing was made');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(/^stadig: \S+ond\.lss: The file has a document type of its own/);
    expect(unclear).toMatchObject({ code: 2, out: '' });
  });
});
