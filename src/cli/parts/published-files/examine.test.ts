import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { attack } from '#disclosure/attack/attack.ts';
import type { Published, ShownCell } from '#disclosure/published.ts';
import type { HandedOut } from './handed-out.ts';
import { attackJson, attackLines } from './attack-report.ts';
import { readHandedOut, type ReadOut } from './read-handed-out.ts';
import { compareFigures } from './sharper-figures.ts';
import { largest } from './unreadable-file.ts';

const cell = (options: string[], least: number, most: number, form: ShownCell['form'] = 'closed'): ShownCell => ({
  options,
  least,
  most,
  form,
});
const group = (id: number, name: string, reportingGroups: number[], answers: number): Published['groups'][number] => ({
  id,
  level: reportingGroups.length > 1 ? 'municipality' : 'group',
  name,
  reportingGroups,
  invited: 3 * answers,
  answers: { least: answers, most: answers },
});

/** Two schools of fourteen, one of which nearly all answered yes: closed, with the other in thirds. */
const published: Published = {
  format: 'stadig-result-1',
  survey: { title: 'Medarbetarna i Strandvik', promiseSha256: 'a'.repeat(64) },
  k: 6,
  groups: [
    group(9, 'Strandvik', [1, 2, 3], 42),
    group(1, 'Norra skolan', [1], 14),
    group(2, 'Södra skolan', [2], 14),
    group(3, 'Östra skolan', [3], 14),
  ],
  questions: [
    {
      key: 'A1',
      text: { sv: 'Har du blivit hotad i arbetet?', en: 'Have you been threatened at work?' },
      kind: 'single',
      options: [
        { key: 'yes', label: { sv: 'Ja', en: 'Yes' } },
        { key: 'no', label: { sv: 'Nej', en: 'No' } },
      ],
      outside: null,
      sensitive: true,
      protectedAnswers: [],
      askedIf: [],
    },
  ],
  tables: {
    A1: {
      9: [cell(['yes'], 27, 27, 'counts'), cell(['no', ''], 15, 15, 'counts')],
      1: [cell(['yes'], 12, 14), cell(['no', ''], 0, 2)],
      2: [cell(['yes'], 5, 9, 'thirds'), cell(['no', ''], 5, 9, 'thirds')],
      3: [cell(['yes'], 6, 6, 'counts'), cell(['no', ''], 8, 8, 'counts')],
    },
  },
};

const file = (name: string, content: string | Uint8Array): HandedOut => ({
  name,
  bytes: async () => (typeof content === 'string' ? new TextEncoder().encode(content) : content),
});
const json = file('resultat.json', JSON.stringify(published));

async function read(...files: HandedOut[]): Promise<ReadOut> {
  const found = await readHandedOut([json, ...files]);
  if ('why' in found) throw new Error(found.why);
  return found;
}

async function examined(...files: HandedOut[]) {
  const found = await read(...files);
  const compared = compareFigures(found.published, found.matched);
  return { read: found, compared, report: await attack(compared.published) };
}

const page = (north: string, south = 'mellan en och två tredjedelar') => `<!doctype html><html><body><h1>Enkäten</h1>
  <figure><p>Vanligaste svaret är ”Ja”.</p><table><caption>Tabell: Har du blivit hotad i arbetet?</caption>
  <tr><th>Grupp</th><th>Antal svar</th><th>Ja</th><th>”Nej” eller inget svar</th></tr>
  <tr><th>Norra skolan</th><td>14</td><td>${north}</td><td>högst 2</td></tr>
  <tr><th>Södra skolan</th><td>14</td><td>${south}</td><td>–</td></tr></table></figure></body></html>`;

const csv = (...lines: string[]) =>
  ['Nivå;Grupp;Förvaltningar;Fråga nr;Fråga;Svar;Minst;Högst;Form;Antal svar i gruppen', ...lines].join('\r\n');

const sheet = [
  ['Har du blivit hotad i arbetet?'],
  ['Grupp', 'Antal svar', 'Ja', '”Nej” eller inget svar'],
  ['Norra skolan', 14, 'minst 12', 'högst 2'],
  ['Södra skolan', 14, 8, 6],
];

async function workbook(): Promise<Buffer> {
  return writeXlsx(sheet.map((row) => row.map((value) => ({ value })))).toBuffer();
}

async function wordFile(): Promise<Buffer> {
  const rows = sheet
    .slice(1)
    .map(
      (row) =>
        new TableRow({ children: row.map((value) => new TableCell({ children: [new Paragraph(String(value))] })) }),
    );
  const children = [new Paragraph('Har du blivit hotad i arbetet?'), new Table({ rows })];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

describe('documents beside the result', () => {
  test('what says no more than the tables is no finding', async () => {
    const lines = csv('Grupp;Norra skolan;Barn;A1;Har du blivit hotad i arbetet?;Ja;12;14;minst 12;14');
    const {
      read: found,
      compared,
      report,
    } = await examined(file('sida.html', page('minst 12 av 14')), file('tabell.csv', lines));
    expect(found.matched.placed.map(({ words, group: { name }, options }) => [words, name, ...options])).toEqual([
      ['minst 12 av 14', 'Norra skolan', 'yes'],
      ['högst 2', 'Norra skolan', 'no', ''],
      ['mellan en och två tredjedelar', 'Södra skolan', 'yes'],
      ['14', 'Norra skolan', 'yes'],
      ['minst 12', 'Norra skolan', 'yes'],
    ]);
    expect(found.matched.unplaced).toEqual([]);
    expect(compared).toMatchObject({ sharper: [], answers: [] });
    expect(report.holds).toBe(true);
  });

  test.each([
    ['a page', async () => file('sida.html', page('13 av 14')), 'sida.html'],
    [
      'a table',
      async () => file('tabell.csv', csv('Grupp;Norra skolan;;A1;Har du blivit hotad i arbetet?;Ja;13;13;13;14')),
      'tabell.csv',
    ],
    ['a workbook', async () => file('tal.xlsx', await workbook()), 'tal.xlsx'],
    ['a Word file', async () => file('rapport.docx', await wordFile()), 'rapport.docx'],
    ['a page, for the partner', async () => file('sida.html', page('minst 12', '8')), 'sida.html'],
  ])('%s that says more is found, and so is what can be reckoned from it', async (_, made, name) => {
    const { compared, report } = await examined(await made());
    expect(compared.sharper.length).toBeGreaterThan(0);
    expect(compared.sharper[0]?.placed.place).toContain(name);
    expect(report.findings).toMatchObject([{ rule: 'H', reportingGroups: [1], question: 'A1', options: ['yes'] }]);
  });

  test.each([
    ['minst 12', 14, []],
    ['13', 14, ['13']],
    ['minst 12', 15, []],
  ])(
    'a report in Word, under the heading of its question, with %s and the number of answers %i',
    async (said, n, sharper) => {
      const row = (...cells: string[]) =>
        new TableRow({ children: cells.map((words) => new TableCell({ children: [new Paragraph(words)] })) });
      const children = [
        new Paragraph({ text: '1. Har du blivit hotad i arbetet?', heading: HeadingLevel.HEADING_2 }),
        ...['Ett stycke.', 'Ett till.', 'Och ett.', 'Det fjärde.', 'Svaren i ord'].map((words) => new Paragraph(words)),
        new Table({ rows: [row('Grupp', 'Ja'), row(`Norra skolan (${n} svar)`, said)] }),
      ];
      const word = await Packer.toBuffer(new Document({ sections: [{ children }] }));
      const { read: found, compared } = await examined(file('rapport.docx', word));
      expect(found.matched.unplaced).toEqual([]);
      expect(found.matched.placed.map(({ words, group: of }) => [words, of.name])).toEqual([[said, 'Norra skolan']]);
      expect(compared.sharper.map(({ placed }) => placed.words)).toEqual(sharper);
      expect(compared.answers.map(({ said: { least } }) => least)).toEqual(n === 14 ? [] : [15]);
    },
  );

  test('a table of one group, an answer on each line and how many answered under them', async () => {
    const html = `<html><body><h1>Enkäten</h1><table><caption>Tabell: Har du blivit hotad i arbetet?</caption>
      <thead><tr><th>Svar</th><th>Norra skolan</th></tr></thead><tbody><tr><th>Ja</th><td>13</td></tr></tbody>
      <tfoot><tr><th>Antal svar</th><td>14</td></tr></tfoot></table></body></html>`;
    const { read: found, compared } = await examined(file('sida.html', html));
    expect(compared.sharper.map(({ placed }) => placed.words)).toEqual(['13']);
    expect(found.matched.answers).toMatchObject([{ words: '14', group: { id: 1 } }]);
    expect(found.matched.unplaced).toEqual([]);
  });

  test('a number of answers that the result leaves open', async () => {
    const open: Published = {
      ...published,
      groups: published.groups.map((one) =>
        one.id === 1 ? { ...one, invited: 15, answers: { least: 14, most: 15 } } : one,
      ),
      tables: {},
    };
    const found = await readHandedOut([file('resultat.json', JSON.stringify(open)), file('sida.html', page('–', '–'))]);
    if ('why' in found) throw new Error(found.why);
    expect(compareFigures(found.published, found.matched).answers).toMatchObject([{ words: '14', group: { id: 1 } }]);
  });

  test('a mean is reckoned with', async () => {
    const scale: Published = {
      ...published,
      questions: published.questions.map((one) => ({
        ...one,
        kind: 'scale',
        options: ['1', '2', '3', '4', '5'].map((key) => ({ key, label: { sv: `steg ${key}`, en: `step ${key}` } })),
      })),
      groups: [group(1, 'Norra skolan', [1], 14)],
      tables: { A1: { 1: [cell([''], 0, 0)] } },
    };
    const rows = 'Fråga;Grupp;Medel\nHar du blivit hotad i arbetet?;Norra skolan;medel 1,1';
    const found = await readHandedOut([file('resultat.json', JSON.stringify(scale)), file('medel.csv', rows)]);
    if ('why' in found) throw new Error(found.why);
    const compared = compareFigures(found.published, found.matched);
    expect(compared.means).toHaveLength(1);
    expect((await attack(compared.published)).findings[0]).toMatchObject({ rule: 'H', question: 'A1' });
  });

  test.each([
    ['minst 12 av 14 svarade ”Ja”.', []],
    ['Vanligaste svaret är ”Ja”: 13 av 14 (93 %).', ['H']],
    ['13 av 14 svarade ”Ja”.', ['H']],
    ['At least 13 of 14 answered “Yes”.', ['H']],
    ['93 % av 14 svarade ”Ja”.', ['H']],
    ['Minst 12 av 14 svarade ”Ja” (13).', ['H']],
    ['Minst 12 av 14 är hotade. De svarade ”Ja” på frågan ”Har du blivit hotad i arbetet?”.', []],
    ['13 av 14 are threatened. They answered “Yes” to the question “Have you been threatened at work?”.', ['H']],
  ])('a sentence under its question: %s', async (sentence, rules) => {
    const html = `<!doctype html><body><h2>Har du blivit hotad i arbetet?</h2><h3>Norra skolan</h3><p>${sentence}</p></body>`;
    const { read: found, compared, report } = await examined(file('sida.html', html));
    expect(found.loose).toEqual([]);
    expect(compared.sharper).toHaveLength(rules.length);
    expect(report.findings.map(({ rule }) => rule)).toEqual(rules);
  });

  test('a sentence about others than the group it stands under is held against nobody', async () => {
    const html =
      '<!doctype html><body><h2>Har du blivit hotad i arbetet?</h2><h3>Norra skolan</h3><p>13 av 20 svarade ”Ja”.</p></body>';
    const { read: found, compared } = await examined(file('sida.html', html));
    expect(found.loose).toHaveLength(1);
    expect(compared.sharper).toEqual([]);
  });

  test('what stood in an earlier survey is listed, and what stands beside it now is compared', async () => {
    const lines = [
      'Fråga nr;Fråga;Vilka;Svar;Då, minst;Då, högst;Då;Nu, minst;Nu, högst;Nu;Förändring',
      'A1;Har du blivit hotad i arbetet?;Norra skolan;Ja;3;3;3;12;14;minst 12;Ökning',
      'A1;Har du blivit hotad i arbetet?;Östra skolan;Ja;3;3;3;5;5;5;Ökning',
    ].join('\r\n');
    const { read: found, compared } = await examined(file('forandring.csv', lines));
    expect(found.matched.unplaced.map(({ words }) => words)).toEqual(['3', '3', '3', '3', '3', '3']);
    expect(found.matched.placed.map(({ words, figure }) => [words, figure])).toMatchObject([
      ['14', { least: 12, most: 14 }],
      ['minst 12', { least: 12 }],
      ['5', { least: 5, most: 5 }],
      ['5', { least: 5, most: 5 }],
    ]);
    // Of Östra skolan the tables say six.
    expect(compared.sharper.map(({ placed: { group: of } }) => of.name)).toEqual(['Östra skolan']);
  });

  test('what cannot be placed is listed, in words too', async () => {
    const strange =
      '<html><body><p>Det var 13 som svarade så.</p><table><tr><td>Vad</td><td>Hur många</td></tr><tr><td>Något annat</td><td>13</td></tr></table></body></html>';
    const all = await examined(file('sida.html', strange));
    expect(all.read.matched.unplaced).toEqual([
      { place: 'sida.html, 1, 2', words: '13', about: 'Något annat · Hur många · Det var 13 som svarade så.' },
    ]);
    expect(all.read.loose).toEqual([{ place: 'sida.html', words: 'Det var 13 som svarade så.' }]);
    const lines = attackLines(all, 'sv').join('\n');
    expect(lines).toContain('sida.html, 1, 2: 13');
    expect(lines).toContain('Det var 13 som svarade så.');
    expect(attackJson(all)).toMatchObject({
      unplaced: [{ words: '13' }],
      loose: [{ words: 'Det var 13 som svarade så.' }],
    });
  });

  test('two releases of one survey are compared with each other', async () => {
    const later: Published = {
      ...published,
      groups: published.groups.map((one) => ({
        ...one,
        answers: {
          least: one.answers.least + (one.id === 9 || one.id === 1 ? 1 : 0),
          most: one.answers.most + (one.id === 9 || one.id === 1 ? 1 : 0),
        },
      })),
      tables: {},
    };
    const all = await examined(
      file('senare/resultat.json', JSON.stringify(later)),
      file('igen/resultat.json', JSON.stringify(published)),
    );
    expect(all.read.releases).toBe(2);
    expect(all.report.findings).toMatchObject([{ rule: 'G', people: { least: 1, most: 1 } }]);
    const other = { ...published, survey: { title: 'En annan', promiseSha256: 'b'.repeat(64) } };
    expect(await readHandedOut([json, file('annan.json', JSON.stringify(other))])).toMatchObject({
      why: 'several-surveys',
    });
  });
});

describe('hostile files', () => {
  /** A zip with one stored part that says of itself that it is `size` bytes, deflated zeros. */
  test('are told of and not read', async () => {
    const huge: HandedOut = { name: 'stor.html', bytes: async () => new Uint8Array(largest.file + 1) };
    const found = await read(
      huge,
      file('a.pdf', '%PDF-1.7'),
      file('b.xlsx', 'PK\u0003\u0004 no zip at all'),
      file('c.bin', '\u0000\u0001\u0002'),
      file('d.svg', '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>'),
      file('e.html', `<!doctype html>${'<div>'.repeat(5000)}`),
    );
    expect(found.notRead.map(({ name, reason }) => `${name} ${reason}`)).toEqual([
      'stor.html too-large',
      'a.pdf pdf',
      'b.xlsx not-office',
      'c.bin kind',
      'd.svg entities',
      'e.html too-deep',
    ]);
    expect((await readHandedOut([])).valueOf()).toMatchObject({ why: 'no-result' });
    expect(await readHandedOut([file('resultat.json', '{')])).toMatchObject({ notRead: [{ reason: 'not-json' }] });
    expect(await readHandedOut([file('resultat.json', '{"format":"annat"}')])).toMatchObject({
      notRead: [{ reason: 'other-format' }],
    });
  });

  test('a workbook that unpacks to more than is read', async () => {
    const { deflateRawSync } = await import('node:zlib');
    const bomb = zipOf('xl/workbook.xml', deflateRawSync(Buffer.alloc(largest.part + 1)));
    expect((await read(file('bomb.xlsx', bomb))).notRead).toMatchObject([{ reason: 'too-large' }]);
  });
});

/** The least of a zip that has one deflated part (APPNOTE 4.3). */
function zipOf(name: string, deflated: Buffer): Buffer {
  const header = (signature: string, size: number) => {
    const bytes = Buffer.alloc(size);
    bytes.write(signature, 'hex');
    return bytes;
  };
  const local = header('504b0304', 30);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const entry = header('504b0102', 46);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(deflated.length, 20);
  entry.writeUInt16LE(name.length, 28);
  const body = Buffer.concat([local, Buffer.from(name), deflated]);
  const end = header('504b0506', 22);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(body.length, 16);
  return Buffer.concat([body, entry, Buffer.from(name), end]);
}
