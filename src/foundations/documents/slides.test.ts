import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { readZip } from '#platform/files/read-zip.ts';
import { sampleBars } from './chart-in-tests.ts';
import { DocumentRefusedError, prepareDeck } from './prepare.ts';
import { writeSlides, type SlideDeck } from './slides.ts';

const deck: SlideDeck = {
  title: 'Enkät om trygghet',
  language: 'sv',
  organisation: 'Strandviks kommun',
  date: '2026-05-12',
  slides: [
    { title: 'Vad vi frågade', lines: ['En rad & en till', 'النص العربي'], notes: 'Först\nsedan', foot: 'Strandvik' },
    { title: 'שלום', lines: ['Talen'], chart: sampleBars, notes: '', foot: 'Strandvik' },
    { title: '🙂'.repeat(150), lines: ['x'.repeat(2000)], chart: sampleBars, notes: 'y'.repeat(9000), foot: '"<&>' },
  ],
};

async function open(of: SlideDeck) {
  const file = await writeSlides(prepareDeck(of));
  const zip = readZip(file);
  if (!zip) throw new Error('no zip');
  const text = (name: string) => zip.read(name, 50_000_000)?.toString() ?? '';
  return { file, zip, text };
}

test('every part is well-formed XML, and the same deck gives the same bytes', async () => {
  const { file, zip, text } = await open(deck);
  for (const name of zip.names.filter((one) => /\.(xml|rels)$/.test(one))) {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(text(name)).close();
  }
  expect(Buffer.compare(await writeSlides(prepareDeck(deck)), file)).toBe(0);
  expect(text('docProps/core.xml').match(/2026-05-12T00:00:00Z/g)).toHaveLength(2);
});

test('titles are titles to PowerPoint, lines its body, in the deck’s language, and right to left where the text is', async () => {
  const { text } = await open(deck);
  const [first, second] = [text('ppt/slides/slide1.xml'), text('ppt/slides/slide2.xml')];
  expect(first).toMatch(/type="title".*?Vad vi frågade/s);
  expect(first).toMatch(/type="body".*?En rad &amp; en till/s);
  expect(first).toContain('lang="sv-SE"');
  expect(first).not.toContain(' lang="en-US"');
  expect(first.match(/rtl="1"/g)).toHaveLength(1);
  expect(second).toMatch(/rtl="1"[^>]*algn="r".*?שלום/s);
  expect(text('ppt/notesSlides/notesSlide1.xml').match(/<a:t>(Först|sedan)<\/a:t>/g)).toHaveLength(2);
});

test('a chart has a text alternative and its words; behind it stand only the figures that are drawn', async () => {
  const { text, zip } = await open(deck);
  expect(text('ppt/slides/slide2.xml')).toContain(`descr="${sampleBars.alt}"`);
  const xml = text('ppt/charts/chart1.xml');
  expect(xml).toContain('<a:t>50–60 %</a:t>');
  expect(xml).toContain('<a:pattFill');
  expect(xml.match(/<c:showVal val="1"\/>/g)?.length).toBe(xml.match(/<c:dLbl>/g)?.length);
  const drawn = sampleBars.rows.flatMap(({ parts }) => parts.map(({ length }) => String(length)));
  const cached = [...xml.matchAll(/<c:numCache>.*?<\/c:numCache>/gs)].flatMap(([cache]) =>
    [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value = '']) => value),
  );
  expect(cached.toSorted()).toEqual(drawn.toSorted());
  const workbook = readZip(zip.read('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx', 1_000_000) ?? Buffer.of());
  const sheet = workbook?.read('xl/worksheets/sheet1.xml', 1_000_000)?.toString() ?? '';
  const numbers = [...sheet.matchAll(/<c r="[B-Z]+([2-9])"[^>]*>.*?<v>([^<]*)<\/v>/g)].map(([, , value = '']) => value);
  expect(numbers.toSorted()).toEqual(drawn.toSorted());
  expect(zip.names.filter((name) => /chart\d+\.xml$/.test(name))).toEqual([
    'ppt/charts/chart1.xml',
    'ppt/charts/chart2.xml',
  ]);
});

test('a slide without a title, or a chart without a text alternative, is refused in sentences', () => {
  const [slide] = deck.slides;
  if (!slide) throw new Error('no slide');
  expect(() => prepareDeck({ ...deck, slides: [{ ...slide, title: ' ' }] })).toThrow(DocumentRefusedError);
  expect(() => prepareDeck({ ...deck, slides: [{ ...slide, chart: { ...sampleBars, alt: '' } }] })).toThrow(
    DocumentRefusedError,
  );
});
