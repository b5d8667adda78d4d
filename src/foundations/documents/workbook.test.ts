import { expect, test } from 'vitest';
import { readZip } from '#platform/files/read-zip.ts';
import { columnName, writeWorkbook, type Workbook } from './workbook.ts';

const workbook: Workbook = {
  date: '2026-05-12',
  sheets: [
    {
      name: 'Läs mig: [viktigt] med ett alldeles för långt namn',
      columns: [{ label: 'Vad', width: 20 }],
      rows: [['Text']],
      filtered: false,
    },
    {
      name: 'Svar',
      columns: [
        { label: 'Grupp', width: 20 },
        { label: 'Minst', width: 9 },
      ],
      rows: [
        ['=HYPERLINK("http://x")', 3],
        ['+46', null],
        ['@x\u0000y', 0],
        ['-1', 2.5],
        ['😀'.repeat(20_000), 1],
      ],
      filtered: true,
    },
    { name: 'svar', columns: [{ label: 'A', width: 5 }], rows: [], filtered: true },
  ],
};

test('text stays text, the headings stay in sight, and the rows can be filtered', async () => {
  const file = await writeWorkbook(workbook);
  const zip = readZip(file);
  const text = (name: string) => zip?.read(name, 10_000_000)?.toString() ?? '';
  const sheet = text('xl/worksheets/sheet2.xml');
  expect(sheet).not.toContain('<f>');
  expect(sheet).toContain('<autoFilter ref="A1:B6"/>');
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(text('xl/worksheets/sheet1.xml')).not.toContain('autoFilter');
  expect(text('xl/sharedStrings.xml')).toContain('=HYPERLINK(');
  expect(text('xl/sharedStrings.xml')).not.toContain('\u0000');
  const names = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  expect(names).toEqual(['Läs mig viktigt med ett alldele', 'Svar', 'svar 2']);
  expect(text('xl/workbook.xml')).not.toMatch(/hidden/i);
  expect(Buffer.compare(await writeWorkbook(workbook), file)).toBe(0);
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [703, 'AAA'],
])('column %i is %s', (number, name) => {
  expect(columnName(number)).toBe(name);
});
