import { describe, expect, test } from 'vitest';
import { projectRoot } from '#db/project-root.ts';
import type { Block, DocumentModel, Run } from './blocks.ts';
import { pdfLib } from './pdf-lib.ts';
import { prepareFile } from './prepare.ts';
import { OUTSIDE, readPdf, type ReadPdf } from './read-pdf.ts';
import { sampleChart, sampleDocuments } from './sample-documents.ts';
import { coverageOfFonts, createTypesetter } from './typst.ts';

const typeset = createTypesetter(projectRoot());

async function print(document: DocumentModel): Promise<ReadPdf> {
  const pdf = await readPdf(await typeset(prepareFile(document)));
  expect(
    pdf.text
      .join('\n')
      .split('\n')
      .filter((line) => line.includes(OUTSIDE)),
  ).toEqual([]);
  return pdf;
}

describe('one file for two standards', () => {
  test('it says that it is PDF/UA-1 and PDF/A-2a, and has what they demand', async () => {
    const { PDFName, PDFDict } = pdfLib();
    const { catalog, xmp, title, tags } = await print(sampleDocuments.memorandum);
    const entry = (dict: string, name: string) =>
      catalog.lookup(PDFName.of(dict), PDFDict).get(PDFName.of(name))?.toString();
    expect(xmp).toMatch(/<pdfuaid:part [^>]*>1<\/pdfuaid:part>/);
    expect(xmp.match(/<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>A</g)).toHaveLength(1);
    expect(xmp.match(/<pdfaExtension:schemas>/g)).toHaveLength(1);
    expect(xmp).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
    expect(xmp).toContain(
      '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Deltagande i SKL:s nätverk mot våldsbejakande extremism</rdf:li>',
    );
    expect(xmp).toContain('<xmp:CreateDate>2016-11-29');
    expect(title).toBe('Deltagande i SKL:s nätverk mot våldsbejakande extremism');
    expect(catalog.get(PDFName.of('Lang'))?.toString()).toBe('(sv-SE)');
    expect(entry('MarkInfo', 'Marked')).toBe('true');
    expect(entry('ViewerPreferences', 'DisplayDocTitle')).toBe('true');
    expect(catalog.has(PDFName.of('OutputIntents'))).toBe(true);
    expect(tags[0]).toBe('Document');
  });

  test('the structure is the document: one H1, headings, tables with header rows and captions, lists, figures with text alternatives', async () => {
    const memorandum = await print(sampleDocuments.memorandum);
    const count = (pdf: ReadPdf, tag: string) => pdf.tags.filter((one) => one === tag).length;
    expect(memorandum.tags.filter((tag) => /^H\d$/.test(tag))).toEqual(['H1', 'H2', 'H2', 'H2', 'H2', 'H2', 'H2']);
    expect(memorandum.tags.slice(memorandum.tags.indexOf('Table'))).toEqual(
      expect.arrayContaining(['Caption', 'THead', 'TH', 'TBody', 'TD', 'TFoot']),
    );
    expect([
      count(memorandum, 'THead'),
      count(memorandum, 'TH'),
      count(memorandum, 'TFoot'),
      count(memorandum, 'L'),
    ]).toEqual([1, 3, 1, 3]);
    const strategy = await print(sampleDocuments.strategy);
    expect([
      count(strategy, 'H1'),
      count(strategy, 'Table'),
      count(strategy, 'THead'),
      count(strategy, 'Figure'),
    ]).toEqual([1, 5, 5, 1]);
    expect(count(strategy, 'TOCI')).toBeGreaterThan(15);
    expect(strategy.alternatives).toContain(
      'Stapeldiagram: 62 procent vet vart de vänder sig, 24 procent är osäkra, 14 procent vet inte.',
    );
    expect(strategy.tags).toContain('Link');
  });

  test('the head, the sums and the page numbers stand as written', async () => {
    const { text, pages, fonts } = await print(sampleDocuments.memorandum);
    const first = squash(text[0]);
    for (const written of [
      'Värnamo kommun',
      'Tjänsteskrivelse',
      '2016-11-29',
      'RTJ.2016.141.169',
      'KS.2016.356',
      '1206/2016',
      'Kommunstyrelsen',
      '16 000',
      '24 000',
      '48 000',
    ]) {
      expect(first).toContain(squash(written));
    }
    expect(text.map((page) => /\d+\(\d+\)/.exec(page)?.[0])).toEqual(
      Array.from({ length: pages }, (_, at) => `${at + 1}(${pages})`),
    );
    expect(fonts.every((font) => /^Stadig(Sans|Serif|Symbols)/.test(font))).toBe(true);
  });

  test('the same document gives the same bytes, whatever was made between', async () => {
    const once = await typeset(prepareFile(sampleDocuments.memorandum));
    await typeset(prepareFile(sampleDocuments.strategy));
    expect(Buffer.compare(await typeset(prepareFile(sampleDocuments.memorandum)), once)).toBe(0);
    expect(Buffer.compare(await createTypesetter(projectRoot())(prepareFile(sampleDocuments.memorandum)), once)).toBe(
      0,
    );
  });

  test('an undated document has no date in its metadata', async () => {
    const undated = await print({
      ...sampleDocuments.memorandum,
      head: { organisation: 'Strandvik', documentType: 'Utkast', date: 'senare' },
    });
    expect(undated.xmp).not.toMatch(/CreateDate|ModifyDate|2000-01-01/);
    expect(squash(undated.text[0])).toContain('senare');
  });
});

describe('text comes out as text', () => {
  test.each([
    '#read("/etc/passwd")',
    '#import "/x.typ": *',
    '#include "stadig.typ"',
    '#{ panic() } #show: it => none',
    '$x^2$ *fet* _kursiv_ `kod` @etikett <etikett> // slut /* slut',
    '= Rubrik\n- lista\n+ lista\n/ ord: sak',
    'C:\\Users\\namn \\u{41} \\n "citat" \'x\' -- --- ... ~',
    '{"json": "\\"}", [1,2]}',
    '</script><b>& &amp;</b>',
    'Á á Č č Đ đ Ŋ ŋ Š š Ŧ ŧ Ž ž Ï ï ő ß Ł – — ” ’ … « » § € † ½ ≥ →',
    'привет γειά',
    'I\u0308 a\u0301\u0327 e\u0332',
  ])('%j', async (written) => {
    const { text } = await print(withText(written));
    expect(squash(text.join(''))).toContain(squash(written));
  });

  test('right-to-left writing, emoji and signs of no font never keep a document from being made', async () => {
    const { text } = await print(
      withText('עברית عربي فارسی 😀 👍🏽 👨‍👩‍👧 🇸🇪 中文 ⵣ \u{E000} \u{10FFFD} a\u0300\u0301\u0302\u0335\u20dd e\u20e3'),
    );
    const seen = squash(text.join(''));
    expect(seen).toContain('😀');
    expect(seen).toContain('[U+1F44D]');
    expect(seen).toContain('[U+4E2D][U+6587]');
    expect(seen).toContain('[U+E000]');
    expect([...'עברית'].every((letter) => seen.includes(letter))).toBe(true);
  });

  test('characters that hide, or turn the order of reading, are taken out', async () => {
    const { text } = await print(withText('a\u0000b\u0007c\u202Ed\u2066e\u2069f\uFEFFg\ud800h\u200Bi\u{E0041}'));
    expect(squash(text.join(''))).toContain('abcdefg\ufffdhi');
  });

  test('every sign the fonts have can be printed', async () => {
    const covers = coverageOfFonts(projectRoot()).all;
    const signs = Array.from({ length: 0x2ffff }, (_, code) => code).filter(
      (code) => code >= 0x20 && covers(code) && !/[\p{Cs}\p{Co}]/u.test(String.fromCodePoint(code)),
    );
    expect(signs.length).toBeGreaterThan(5000);
    const words = Array.from({ length: Math.ceil(signs.length / 20) }, (_, at) =>
      String.fromCodePoint(...signs.slice(at * 20, at * 20 + 20)),
    );
    const looks = [{}, { bold: true }, { italic: true }, { bold: true, italic: true }] as const;
    const blocks = words.flatMap((word, at): Block[] => {
      const runs = looks.map((look) => ({ text: `x ${word} x`, ...look }));
      return [
        { id: `b${at}`, type: 'paragraph', runs },
        ...(at % 10 === 0 ? [{ id: `h${at}`, type: 'heading' as const, level: 1 as const, runs }] : []),
      ];
    });
    const { text } = await print({ ...sampleDocuments.memorandum, blocks });
    expect(text.join('')).not.toContain('[U+');
  }, 30_000);

  test('a paragraph of 50,000 characters, with and without spaces, stays on the paper', async () => {
    const words = 'Kommunfullmäktige beslutar om strategin. '.repeat(1220);
    const { text, pages } = await print({
      ...withText(words),
      blocks: [paragraph(words), paragraph('å'.repeat(50_000))],
    });
    expect(squash(text.join('')).match(/å/g)?.length).toBeGreaterThanOrEqual(50_000);
    expect(pages).toBeGreaterThan(20);
  }, 30_000);

  test('a table has lines across and none upright', async () => {
    const columns = [{ label: 'Grupp' }, { label: 'Svar', align: 'end' as const }];
    const rows = ['Skola', 'Omsorg'].map((name) => [[{ text: name }], [{ text: '32' }]]);
    const pdf = await print({
      ...sampleDocuments.memorandum,
      blocks: [{ id: 'b1', type: 'table', caption: 'Svar', columns, rows }],
      attachments: [],
    });
    expect(pdf.tags).toContain('Table');
    expect(pdf.upright).toEqual([0]);
  });

  test('a table of 300 rows goes over pages and repeats its header row', async () => {
    const rows = Array.from({ length: 300 }, (_, at): Run[][] => [
      [{ text: `Rad ${at + 1}` }],
      [{ text: 'text '.repeat(at % 9) }],
      [{ text: String(at) }],
    ]);
    const columns = [{ label: 'Radnamn' }, { label: 'Beskrivning' }, { label: 'Kronor', align: 'end' as const }];
    const table: Block = {
      id: 'b1',
      type: 'table',
      caption: 'Lång tabell',
      columns,
      rows,
      footer: [[{ text: 'Summa' }], [], [{ text: '1' }]],
    };
    const { text, tags } = await print({ ...sampleDocuments.memorandum, blocks: [table], attachments: [] });
    expect(text.length).toBeGreaterThan(5);
    expect(text.every((page) => page.includes('Radnamn'))).toBe(true);
    expect([
      tags.filter((tag) => tag === 'Table').length,
      tags.filter((tag) => tag === 'TR').length,
      tags.filter((tag) => tag === 'TH').length,
    ]).toEqual([1, 302, 3]);
    expect(text.at(-1)).toContain('Summa');
  });

  test('long texts in every place: no word is lost', async () => {
    const long = (place: string) => `${place}Först ${'ord och fler ord '.repeat(250)} ${place}Sist`;
    const places: string[] = [];
    const mark = (place: string) => (places.push(place), long(place));
    const runs = (place: string): Run[] => [{ text: mark(place) }];
    const pair = (place: string) => [{ label: mark(`${place}Etikett`), value: mark(`${place}Värde`) }];
    const columns = Array.from({ length: 6 }, (_, at) => ({
      label: mark(`Kolumn${at}x`).slice(0, 180) + ` Kolumn${at}xSist`,
    }));
    const { text } = await print({
      title: mark('Titel'),
      language: 'sv',
      head: {
        organisation: mark('Organisation'),
        documentType: mark('Sort'),
        sender: mark('Avsändare'),
        addressee: mark('Adressat'),
        designations: pair('Beteckning'),
        facts: pair('Uppgift'),
        handlingOfficer: { role: mark('Roll') },
      },
      blocks: [
        { id: 'a', type: 'heading', level: 1, runs: runs('Rubrik') },
        { id: 'b', type: 'list', ordered: true, items: [runs('Punkt')] },
        {
          id: 'c',
          type: 'table',
          caption: mark('Tabell'),
          columns,
          rows: [columns.map((_, at) => runs(`Cell${at}x`))],
          footer: columns.map((_, at) => runs(`Fot${at}x`)),
        },
        { id: 'd', type: 'facts', items: [{ label: 'Kort', runs: runs('Fakta') }] },
        { id: 'e', type: 'figure', svg: sampleChart(), alt: 'Diagram', caption: mark('Figur') },
        { id: 'f', type: 'signature', name: mark('Namn'), role: mark('Titel2') },
      ],
      attachments: [{ title: mark('Bilaga') }],
    });
    const seen = squash(text.join(''));
    expect(places.filter((place) => !seen.includes(`${place}Först`) || !seen.includes(`${place}Sist`))).toEqual([]);
  });

  test.each<[string, Partial<DocumentModel>]>([
    ['nothing but a title', { head: { organisation: '', documentType: '' }, blocks: [], attachments: undefined }],
    ['a contents list of nothing', { contents: true, blocks: [] }],
    ['hostile text everywhere else', hostile('#read("x")<*_\\"]')],
    [
      'rows that are too short',
      {
        blocks: [
          {
            id: 'b',
            type: 'table',
            caption: '',
            columns: [{ label: 'A' }, { label: 'B' }],
            rows: [[], [[{ text: '1' }]]],
            footer: [],
          },
        ],
      },
    ],
    ['a table of twelve columns', { blocks: [wideTable(12)] }],
    [
      'long labels',
      {
        blocks: [
          {
            id: 'b',
            type: 'facts',
            items: [
              { label: 'En etikett som är så lång att den inte får plats i en spalt', runs: [{ text: 'värde' }] },
              { label: '', runs: [] },
            ],
          },
        ],
      },
    ],
    [
      'headings that leap',
      {
        blocks: [
          { id: 'a', type: 'heading', level: 3, runs: [{ text: 'Tre' }] },
          { id: 'b', type: 'heading', level: 2, runs: [{ text: 'Två' }] },
        ],
      },
    ],
    ['English', { language: 'en' }],
  ])('%s becomes a valid file too', async (_name, change) => {
    const { xmp } = await print({ ...sampleDocuments.memorandum, ...change });
    expect(xmp).toContain('pdfuaid:part');
  });
});

test('a signature never stands alone on a page: what comes before goes with it', async () => {
  for (let count = 12; count < 26; count += 1) {
    const lines = Array.from({ length: count }, (_, at): Block => ({
      id: `p${at}`,
      type: 'paragraph',
      runs: [{ text: `Stycke nummer ${at} slutar här.` }],
    }));
    const signature: Block = { id: 'signature', type: 'signature', name: 'Ylva', role: 'samordnare' };
    const { text } = await print({ ...sampleDocuments.memorandum, blocks: [...lines, signature], attachments: [] });
    const page = text.find((one) => one.includes('samordnare')) ?? '';
    expect(page, `${count} paragraphs`).toContain(`Stycke nummer ${count - 1} slutar`);
  }
});

test('a range of years and a paragraph of a law are not divided, and the name of the file has no signs for lines', async () => {
  const title = 'Plan för åren 2026–2027 enligt 69 §';
  const { text, title: named } = await print({ ...sampleDocuments.memorandum, title });
  expect(named).toBe(title);
  expect(text.join('\n').replace(/\u2060/g, '')).toMatch(/2026–2027 enligt 69[\u00a0 ]§/);
});

function withText(text: string): DocumentModel {
  const run: Run[] = [{ text }];
  return {
    ...sampleDocuments.memorandum,
    blocks: [paragraph(text), { id: 'b1', type: 'list', ordered: true, items: [run] }],
  };
}

function paragraph(text: string): Block {
  return { id: 'b0', type: 'paragraph', runs: [{ text }] };
}

function wideTable(width: number): Block {
  const columns = Array.from({ length: width }, (_, at) => ({ label: `Kolumnrubrik ${at}` }));
  return {
    id: 'b',
    type: 'table',
    caption: 'Bred',
    columns,
    rows: [columns.map(() => [{ text: 'barnomsorgsförvaltningen och annat' }])],
  };
}

function hostile(text: string): DocumentModel {
  const runs: Run[] = [{ text, bold: true, italic: true, href: 'https://a.se/?q=#read("x")'.replaceAll('"', '%22') }];
  const pair = [{ label: text, value: text }];
  return {
    title: text,
    language: 'sv',
    head: {
      organisation: text,
      sender: text,
      documentType: text,
      date: text,
      designations: pair,
      facts: pair,
      addressee: text,
      handlingOfficer: { name: text, role: text, phone: text, email: text },
    },
    attachments: [{ title: text }, { title: text }],
    contents: true,
    blocks: [
      { id: 'a', type: 'heading', level: 1, runs },
      { id: 'b', type: 'table', caption: text, columns: [{ label: text }], rows: [[runs]], footer: [runs] },
      { id: 'c', type: 'facts', items: [{ label: text, runs }] },
      {
        id: 'd',
        type: 'figure',
        svg: sampleChart().replace('Osäker', '#read(&quot;x&quot;) 中'),
        alt: text,
        caption: text,
      },
      { id: 'e', type: 'signature', name: text, role: text },
    ],
  };
}

function squash(text: string | undefined): string {
  return (text ?? '').normalize('NFC').replace(/[\s\u200b-]/g, '');
}
