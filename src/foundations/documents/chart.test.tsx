import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { projectRoot } from '#db/project-root.ts';
import { readZip } from '#platform/files/read-zip.ts';
import { isRightToLeft } from '#platform/i18n/text-direction.ts';
import { blockSchema, type Block, type DocumentModel } from './blocks.ts';
import { drawnParts, fits } from './chart.ts';
import { sampleBars } from './chart-in-tests.ts';
import { DocumentView } from './document-view.tsx';
import { DocumentRefusedError, prepareFile } from './prepare.ts';
import { readPdf } from './read-pdf.ts';
import { createTypesetter } from './typst.ts';
import { writeWord } from './word.ts';

const block: Block = { id: 'c1', type: 'chart', ...sampleBars };
const report: DocumentModel = {
  title: 'Enkät',
  language: 'sv',
  head: { organisation: 'Strandviks kommun', documentType: 'Rapport', date: '2026-05-12' },
  blocks: [{ id: 'h', type: 'heading', level: 1, runs: [{ text: 'Vet du vart du vänder dig?' }] }, block],
};

test('in PDF it is one figure with a text alternative, its labels and words are text in our fonts', async () => {
  const pdf = await readPdf(await createTypesetter(projectRoot())(prepareFile(report)));
  expect(pdf.alternatives).toContain(sampleBars.alt);
  expect(pdf.tags.filter((tag) => tag === 'Figure')).toHaveLength(1);
  const text = pdf.text.join('\n').replace(/\s+/g, ' ');
  for (const words of ['50–60', 'Svarade inte', '673 svar', 'visas inte (för få svar)'])
    expect(text.replaceAll('\u2060', '')).toContain(words);
  expect(pdf.fonts.every((font) => /^Stadig/.test(font))).toBe(true);
  expect(pdf.xmp).toContain('<pdfaid:conformance>A<');
});

test('in Word the bars are a table as wide as the text, with words and patterns', async () => {
  const file = await writeWord(prepareFile(report));
  const xml = readZip(file)?.read('word/document.xml', 10_000_000)?.toString() ?? '';
  const spans = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:gridSpan w:val="(\d+)"/g)].reduce((sum, [, span]) => sum + Number(span), 0),
  );
  expect(spans.length).toBe(sampleBars.rows.length * 2 - 1);
  expect(xml).toContain('w:val="thinDiagStripe"');
  expect(xml).toContain('50–60 %');
  expect(xml).toContain('visas inte (för få svar)');
  expect(xml).toContain('<w:bidi/>');
  // Label, fifty parts and size: every row fills them.
  expect(new Set(spans)).toEqual(new Set([52]));
});

test('on a page every bar is drawn without styles in elements, under a text alternative', () => {
  const { document } = new Window();
  document.body.innerHTML = String(<DocumentView document={report} withoutHead />);
  expect(document.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(sampleBars.alt);
  expect(document.querySelectorAll('.document-bar svg')).toHaveLength(3);
  expect(document.querySelectorAll('.document-legend li')).toHaveLength(7);
  expect(document.body.innerHTML).not.toContain('style=');
});

test('it is stored only with a text alternative, and a file is not made without one', () => {
  expect(blockSchema.parse(block)).toEqual(block);
  expect(blockSchema.safeParse({ ...block, alt: ' ' }).success).toBe(false);
  expect(() => prepareFile({ ...report, blocks: [{ ...block, alt: ' ' }] })).toThrow(DocumentRefusedError);
});

test('the same document gives the same Word file, whatever the clock says', async () => {
  const once = await writeWord(prepareFile(report));
  expect(Buffer.compare(await writeWord(prepareFile(report)), once)).toBe(0);
  const core = readZip(once)?.read('docProps/core.xml', 10_000)?.toString();
  expect(core?.match(/2026-05-12T00:00:00Z/g)).toHaveLength(2);
});

test('a row that is not shown has no parts, even when they were handed over', () => {
  expect(
    drawnParts({ label: '', size: '', parts: [{ classAt: 0, length: 3, words: '3' }], notShown: 'visas inte' }),
  ).toEqual([]);
  expect(drawnParts({ label: '', size: '', parts: [{ classAt: 0, length: 0, words: '' }] })).toEqual([]);
});

test.each([
  ['الثقافة', true],
  ['1. תרבות', true],
  ['Kultur (الثقافة)', false],
  ['123', false],
])('%s reads from right to left: %s', (text, expected) => {
  expect(isRightToLeft(text)).toBe(expected);
});

test('words that do not fit are left out', () => {
  expect(fits('50–60 %', 60, 5)).toBe(true);
  expect(fits('50–60 %', 20, 5)).toBe(false);
});
