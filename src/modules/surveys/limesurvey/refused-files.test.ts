import { describe, expect, test } from 'vitest';
import { readSurveyFile } from '../import-survey/read-survey-file.ts';
import { everyType, row } from './lss-in-tests.ts';

describe('what is no such file is refused at once, with the reason', () => {
  const options = Array.from({ length: 45_000 }, () => '<row><qid>1</qid><code>A</code></row>').join('');
  const start = '<document><LimeSurveyDocType>Survey</LimeSurveyDocType>';
  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'empty'],
    ['6 MB', 'x'.repeat(6_000_000), 'too-large'],
    ['entities', `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>${start}&b;</document>`, 'entities'],
    ['a file from outside', '<!DOCTYPE d SYSTEM "file:///etc/passwd"><document/>', 'entities'],
    ['an entity nobody has said', `${start}&hej;</document>`, 'not-xml'],
    ['a million options', `${start}<answers><rows>${options}</rows></answers></document>`, 'too-many-parts'],
    ['very deep', `${start}${'<a>'.repeat(100)}`, 'too-deep'],
    ['cut off', everyType.slice(0, 3000), 'not-xml'],
    ['another XML', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'not-limesurvey'],
    ['a group only', '<document><LimeSurveyDocType>Group</LimeSurveyDocType></document>', 'not-a-survey'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1]), 'unknown-kind'],
    ['words', 'Hej på dig', 'unknown-kind'],
    ['old Excel', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old-excel'],
  ])('%s', async (_what, content, code) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const began = performance.now();
    await expect(readSurveyFile(bytes)).rejects.toMatchObject({ name: 'ImportRefused', code });
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test('the server answers others while a large file is read', async () => {
    const rows = Array.from({ length: 24_000 }, (_, at) =>
      row({ qid: '1', code: `A${at}`, answer: 'Svar '.repeat(12), language: 'sv' }),
    ).join('');
    const file = new TextEncoder().encode(`${start}<answers><rows>${rows}</rows></answers></document>`);
    expect(file.length).toBeGreaterThan(4_000_000);
    // Work between two turns rather than time, which other tests on the same machine take too.
    const worked = () => process.threadCpuUsage().user / 1000;
    let longest = 0;
    let last = worked();
    const beat = setInterval(() => {
      longest = Math.max(longest, worked() - last);
      last = worked();
    }, 1);
    const imported = await readSurveyFile(file);
    clearInterval(beat);
    expect(imported.questionnaire.sections).toEqual([]);
    expect(longest).toBeGreaterThan(0);
    expect(longest).toBeLessThan(400);
  });
});
