import { inflateRawSync } from 'node:zlib';
import { Window, type Document } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { Block, DocumentModel } from './blocks.ts';
import { DocumentRefusedError, prepareFile } from './prepare.ts';
import { renderWord } from './render.ts';
import { sampleDocuments } from './sample-documents.ts';
import { writeWord } from './word.ts';

describe('a Word file', () => {
  test('has a title, Swedish, hyphenation and headings with outline levels', async () => {
    const word = await open(sampleDocuments.memorandum);
    expect(word.text('docProps/core.xml')).toContain(`<dc:title>${sampleDocuments.memorandum.title}</dc:title>`);
    expect(word.text('word/styles.xml')).toContain('<w:lang w:val="sv-SE"/>');
    expect(word.text('word/settings.xml')).toContain('<w:autoHyphenation/>');
    for (const [level, outline] of [
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 3],
    ]) {
      expect(
        new RegExp(`w:styleId="Heading${level}".*?<w:outlineLvl w:val="${outline}"/>`).test(
          word.text('word/styles.xml'),
        ),
        `Heading${level}`,
      ).toBe(true);
    }
    expect(word.paragraphs.filter(({ style }) => style.startsWith('Heading'))).toEqual([
      { style: 'Heading1', text: 'Deltagande i SKL:s nätverk mot våldsbejakande extremism' },
      ...['Sammanfattning', 'Förslag till beslut', 'Kostnader', 'Tidplan', 'Bakgrund', 'Bilagor'].map((text) => ({
        style: 'Heading2',
        text,
      })),
    ]);
  });

  test('the first page has the head, every page its number of all pages', async () => {
    const word = await open(sampleDocuments.memorandum);
    expect(word.text('word/document.xml')).toContain('<w:titlePg/>');
    const heads = word.names.filter((name) => /^word\/header\d\.xml$/.test(name)).map((name) => word.text(name));
    expect(heads).toHaveLength(2);
    for (const head of heads) expect(head.match(/PAGE(?=<)|NUMPAGES(?=<)/g)).toEqual(['PAGE', 'NUMPAGES']);
    const first = heads.find((head) => head.includes('RTJ.2016.141.169')) ?? '';
    for (const written of [
      'Värnamo kommun',
      'Räddningstjänsten',
      'Tjänsteskrivelse',
      '2016-11-29',
      'KS.2016.356',
      '1206/2016',
    ])
      expect(first).toContain(written);
    expect(word.paragraphs.slice(0, 5).map(({ text }) => text)).toEqual([
      'Handläggare',
      'Trygghets- och beredskapshandläggare',
      '0370-00 00 00',
      'raddningstjansten@kommun.example',
      'Kommunstyrelsen',
    ]);
  });

  test('tables have a header row, captions their style, lists numbers of their own, figures text alternatives', async () => {
    const word = await open(sampleDocuments.strategy);
    const document = word.text('word/document.xml');
    expect(document.match(/<w:tbl>/g)).toHaveLength(5);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(5);
    expect(word.paragraphs.filter(({ style }) => style === 'Caption')).toHaveLength(6);
    expect(word.paragraphs.filter(({ style }) => style === 'ListNumber')).toHaveLength(15);
    expect(new Set(document.match(/<w:numId w:val="\d+"\/>/g)).size).toBe(5);
    expect(document).toContain(
      'descr="Stapeldiagram: 62 procent vet vart de vänder sig, 24 procent är osäkra, 14 procent vet inte."',
    );
    expect(word.text(word.names.find((name) => name.endsWith('.svg')) ?? '')).toContain('62 %');
    expect(word.text('word/settings.xml')).toContain('<w:updateFields/>');
    expect(document).toMatch(/TOC [^<]*2-3/);
  });

  test('a column of sums is wide enough for them, and they do not break', async () => {
    const sum: Block = {
      id: 't',
      type: 'table',
      caption: 'Kostnad',
      columns: [
        { label: 'Förvaltning' },
        { label: 'Avser' },
        { label: 'Antal', align: 'end' },
        { label: 'Summa', align: 'end' },
      ],
      rows: [
        ['Barn- och utbildningsförvaltningen', 'Avgift för fem träffar', '1', '6 400 kr'].map((text) => [{ text }]),
      ],
    };
    const word = await open({ ...sampleDocuments.memorandum, blocks: [sum] });
    const widths = [...word.text('word/document.xml').matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toHaveLength(4);
    expect(widths.reduce((all, width) => all + width, 0)).toBeLessThanOrEqual(11906 - 3400);
    // 110 twentieths of a point for each sign of 10-point Calibri, and 216 for the margins of the cell.
    expect(widths[2]).toBeGreaterThanOrEqual(5 * 110 + 216);
    expect(widths[3]).toBeGreaterThanOrEqual(8 * 110 + 216);
    expect(word.paragraphs.map(({ text }) => text)).toContain('6\u00a0400\u00a0kr');
  });

  test('a row may go over a page only where a text may be longer than one', async () => {
    const columns = [{ label: 'Svar' }, { label: 'Antal', align: 'end' as const }];
    const rowsThatStay = async (text: string) => {
      const rows = [[[{ text }], [{ text: '12' }]]];
      const word = await open({
        ...sampleDocuments.memorandum,
        attachments: [],
        blocks: [{ id: 'a', type: 'table', caption: 'Svar', columns, rows }],
      });
      return word.text('word/document.xml').match(/<w:cantSplit\/>/g)?.length ?? 0;
    };
    expect(await rowsThatStay('ord '.repeat(500))).toBeLessThan(await rowsThatStay('ord'));
  });

  test('links lead where they did, and only safe ones', async () => {
    const blocks: Block[] = [
      {
        id: 'a',
        type: 'paragraph',
        runs: [
          { text: 'bra', href: 'https://a.se/?a=1&b="2"'.replaceAll('"', '%22') },
          { text: 'dålig', href: 'javascript:alert(1)' },
        ],
      },
    ];
    const word = await open({ ...sampleDocuments.memorandum, blocks });
    expect(word.text('word/_rels/document.xml.rels')).toContain('Target="https://a.se/?a=1&amp;b=%222%22"');
    expect(word.text('word/_rels/document.xml.rels')).not.toContain('javascript');
    expect(word.text('word/document.xml')).toContain('dålig');
  });

  test.each([
    '</w:t></w:r><w:r><w:t>',
    '&amp; <b> "x"',
    '\u0000\u0007\ud800\uFFFE x',
    '{{fält}} ${x}',
    'עברית 😀 👨‍👩‍👧 中文',
    ' två  mellanslag ',
  ])('%j is text everywhere', async (text) => {
    const runs = [{ text, bold: true as const, href: 'https://a.se' }];
    const pair = [{ label: text, value: text }];
    const word = await open({
      title: `T${text}`,
      language: 'en',
      head: {
        organisation: text,
        sender: text,
        documentType: text,
        date: text,
        designations: pair,
        facts: pair,
        addressee: text,
        handlingOfficer: { role: text },
      },
      attachments: [{ title: text }, { title: text }],
      blocks: [
        { id: 'a', type: 'heading', level: 1, runs },
        { id: 'b', type: 'list', ordered: false, items: [runs] },
        { id: 'c', type: 'table', caption: text, columns: [{ label: `L${text}` }], rows: [[runs]], footer: [runs] },
        { id: 'd', type: 'facts', items: [{ label: text, runs }] },
        { id: 'e', type: 'figure', svg: '<svg viewBox="0 0 2 1"></svg>', alt: `A${text}`, caption: text },
        { id: 'f', type: 'signature', name: text, role: text },
      ],
    });
    const shown = text
      .toWellFormed()
      .replace(/[\u0000\u0007\uFFFE]/g, '')
      .trim();
    const seen = word.paragraphs.map((one) => one.text).join('\n');
    expect(seen.split(shown).length - 1).toBeGreaterThanOrEqual(15);
    for (const name of word.names.filter((one) => /\.(xml|rels)$/.test(one))) {
      expect(word.xml(name).querySelector('parsererror'), name).toBeNull();
      expect(word.text(name), name).not.toMatch(
        /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|&(?!(?:lt|gt|amp|quot|apos|#\d+);)/u,
      );
    }
  });

  test('a figure without a text alternative is refused, in a sentence', async () => {
    const blocks: Block[] = [
      { id: 'a', type: 'figure', svg: '<svg viewBox="0 0 1 1"></svg>', alt: ' ', caption: 'Svar' },
    ];
    const refused = renderWord({ ...sampleDocuments.memorandum, blocks });
    await expect(refused).rejects.toBeInstanceOf(DocumentRefusedError);
    await expect(refused).rejects.toThrow('Figuren ”Svar” saknar textalternativ. Skriv vad den visar.');
  });
});

async function open(document: DocumentModel) {
  const parts = unzip(Buffer.from(await writeWord(prepareFile(document))));
  const text = (name: string) => parts.get(name)?.toString('utf8') ?? '';
  const xml = (name: string): Document =>
    // happy-dom's is a Document but for parts that are not used here
    new new Window().DOMParser().parseFromString(text(name), 'application/xml') as unknown as Document;
  const paragraphs = [...text('word/document.xml').matchAll(/<w:p>.*?<\/w:p>/g)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="(\w+)"\/>/.exec(paragraph)?.[1] ?? '',
    text: unescape([...paragraph.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, part]) => part).join('')),
  }));
  return { names: [...parts.keys()], text, xml, paragraphs };
}

function unescape(text: string): string {
  const named: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
  return text.replace(/&\w+;/g, (entity) => named[entity] ?? entity);
}

/** The files of a zip archive, by its central directory (PKWARE APPNOTE 4.3.12). */
function unzip(archive: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = archive.readUInt32LE(end + 16);
  for (let index = archive.readUInt16LE(end + 10); index > 0; index -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const name = archive.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    parts.set(name, archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed));
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return parts;
}
