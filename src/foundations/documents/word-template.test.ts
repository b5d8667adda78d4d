import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { sampleDocuments } from './sample-documents.ts';
import { textOfWordParts } from './read-text-word.ts';
import { readZip } from '#platform/files/read-zip.ts';
import { checkWordTemplate } from './word-template-check.ts';
import { exampleWordTemplate } from './word-template-example.ts';
import { nearestFieldName, wordFieldOf } from './word-template-fields.ts';
import { fillWordTemplate } from './word-template-fill.ts';

const example = await exampleWordTemplate('sv');

/** The example with its parts changed. */
function changed(change: (zip: PizZip) => void): Uint8Array {
  const zip = new PizZip(example);
  change(zip);
  return zip.generate({ type: 'uint8array' });
}

function withText(from: string, to: string, part = 'word/document.xml'): Uint8Array {
  return changed((zip) => {
    const text = zip.file(part)?.asText() ?? '';
    expect(text).toContain(from);
    zip.file(
      part,
      text.replace(from, () => to),
    );
  });
}

function codes(bytes: Uint8Array): string[] {
  return checkWordTemplate(bytes).problems.map(({ code }) => code);
}

function partOf(bytes: Uint8Array, name: string): string {
  return readZip(bytes)?.read(name, 10_000_000)?.toString() ?? '';
}

describe('the check of a Word template', () => {
  test('takes the examples, in both languages, and knows their fields', async () => {
    for (const bytes of [example, await exampleWordTemplate('en')]) {
      const { problems, notes, fields } = checkWordTemplate(bytes);
      expect(problems).toEqual([]);
      expect(fields).toEqual(expect.arrayContaining(['title', 'content', 'registrationNumber', 'addressee']));
      expect(notes.filter(({ code }) => code !== 'missing-style')).toEqual([]);
    }
  });

  test('names an unknown field with its place and the nearest known', () => {
    expect(checkWordTemplate(withText('{titel}', '{dianr}')).problems).toEqual([
      {
        code: 'unknown-field',
        name: 'dianr',
        place: { part: 'body', paragraph: 4 },
        nearest: 'dnr',
      },
    ]);
    expect(nearestFieldName('något helt annat än ett fält')).toBeUndefined();
  });

  test('finds a field that Word has cut into several runs', () => {
    const cut = withText('{titel}', '{ti</w:t></w:r><w:r><w:t>tel}');
    expect(codes(cut)).toEqual([]);
    expect(
      partOf(fillWordTemplate({ template: cut, document: sampleDocuments.memorandum }), 'word/document.xml'),
    ).toContain(sampleDocuments.memorandum.title);
  });

  test.each([
    ['no content', withText('{innehåll}', 'text'), ['no-content']],
    ['content twice', withText('{titel}', '{innehåll}'), ['content-twice']],
    ['content beside a text', withText('{innehåll}', 'Text: {innehåll}'), ['content-not-alone']],
    ['a brace left open', withText('{titel}', '{titel'), ['unclosed-brace']],
    ['a loop', withText('{titel}', '{#dnr}{/dnr}'), ['unknown-field', 'unknown-field']],
    [
      'tracked changes',
      withText('<w:body>', '<w:body><w:p><w:ins w:id="1"><w:r><w:t>nytt</w:t></w:r></w:ins></w:p>'),
      ['tracked'],
    ],
    [
      'a field that fetches',
      withText(
        '<w:body>',
        '<w:body><w:p><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT "x"</w:instrText></w:r></w:p>',
      ),
      ['fetching-field'],
    ],
    [
      'a field that fetches, under another prefix for the same namespace',
      withText(
        '<w:body>',
        '<w:body><w:p><x:fldSimple xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main" x:instr="DDEAUTO c x"/></w:p>',
      ),
      ['fetching-field'],
    ],
    [
      'a field that writes another out of numbers',
      withText('<w:body>', '<w:body><w:p><w:r><w:instrText>QUOTE 68 68 69</w:instrText></w:r></w:p>'),
      ['fetching-field'],
    ],
    [
      'a field that fetches, in a part with a name of its own',
      changed((zip) => {
        zip.file(
          'word/annan.xml',
          '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:instrText>INCLUDEPICTURE "https://ond.example/x"</w:instrText></w:r></w:p></w:hdr>',
        );
      }),
      ['fetching-field'],
    ],
    ['an object', withText('<w:body>', '<w:body><w:p><w:r><w:object/></w:r></w:p>'), ['ole']],
    ['an entity', withText('<w:document', '<!DOCTYPE x [<!ENTITY a "b">]><w:document'), ['broken']],
    ['broken XML', withText('</w:body>', ''), ['broken']],
  ])('refuses %s', (_what, bytes, expected) => {
    expect(codes(bytes)).toEqual(expected);
  });

  test('refuses content in a header, a remote template, an external picture, macros and a password', () => {
    const header = changed((zip) => {
      const name = zip.file(/word\/header\d*\.xml/)[0]?.name ?? '';
      zip.file(name, (zip.file(name)?.asText() ?? '').replace('{kommun}', '{innehåll}'));
      zip.file('word/document.xml', (zip.file('word/document.xml')?.asText() ?? '').replace('{innehåll}', 'text'));
    });
    expect(codes(header)).toEqual(['content-misplaced']);
    const relation = (type: string, target: string) =>
      withText(
        '</Relationships>',
        `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
        'word/_rels/document.xml.rels',
      );
    expect(codes(relation('attachedTemplate', 'https://elak.example/mall.dotm'))).toEqual(['attached-template']);
    expect(codes(relation('image', 'https://elak.example/bild.png'))).toEqual(['external']);
    expect(codes(relation('hyperlink', 'file://server/fil'))).toEqual(['external']);
    expect(codes(relation('hyperlink', 'https://kommunen.example'))).toEqual([]);
    expect(codes(changed((zip) => zip.file('word/vbaProject.bin', 'x')))).toEqual(['macros']);
    expect(codes(changed((zip) => zip.file('word/embeddings/oleObject1.bin', 'x')))).toEqual(['ole']);
    expect(codes(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toEqual(['locked']);
    expect(codes(Buffer.from('inte en fil'))).toEqual(['not-word']);
    expect(codes(example.slice(0, example.length - 200))).toEqual(['not-word']);
  });

  test('a bomb is stopped while it unpacks', () => {
    const bomb = new PizZip(example);
    bomb.file('word/media/bild.xml', '0'.repeat(60_000_000), { compression: 'DEFLATE' });
    expect(codes(bomb.generate({ type: 'uint8array', compression: 'DEFLATE' }))).toEqual(['too-large']);
  });

  test('says what the template lacks: fields, styles and the page', () => {
    const bare = changed((zip) => {
      for (const { name } of [...zip.file(/word\/(?:header|footer)\d*\.xml/)]) {
        const text = zip.file(name)?.asText() ?? '';
        zip.file(name, text.replaceAll(/\{[^}]*\}/g, '').replaceAll(/<w:instrText[^>]*>[^<]*/g, '<w:instrText>'));
      }
    });
    const { problems, notes } = checkWordTemplate(bare);
    expect(problems).toEqual([]);
    expect(notes).toEqual(
      expect.arrayContaining([
        { code: 'missing-field', field: 'date' },
        { code: 'missing-field', field: 'registrationNumber' },
        { code: 'no-page-number' },
        { code: 'missing-style', name: 'Tabellrutnät' },
      ]),
    );
  });
});

describe('a filled template', () => {
  const hostile = 'A & B <w:p/> "x" {titel} {#y}\u202E';

  test('has every value of the memorandum, in the template’s own styles, and no field left', () => {
    const filled = fillWordTemplate({ template: example, document: sampleDocuments.memorandum });
    const zip = readZip(filled);
    const text = zip ? (textOfWordParts(zip) ?? '') : '';
    for (const words of [
      'Värnamo kommun',
      'Räddningstjänsten',
      '2016-11-29',
      'RTJ.2016.141.169',
      'KS.2016.356',
      '1206/2016',
      'Kommunstyrelsen',
      'Räddningstjänsten föreslår kommunstyrelsen besluta',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/[{}]/);
    const body = partOf(filled, 'word/document.xml');
    expect(body).toContain('<w:pStyle w:val="Heading2"/>');
    expect(body).not.toContain('<w:pStyle w:val="undefined"/>');
    expect(filled).toEqual(fillWordTemplate({ template: example, document: sampleDocuments.memorandum }));
  });

  test('puts hostile, long and right-to-left values in as text', () => {
    const document = {
      ...sampleDocuments.memorandum,
      title: hostile,
      head: { ...sampleDocuments.memorandum.head, addressee: 'å'.repeat(5000), sender: 'rad ett\nrad två' },
      blocks: [
        {
          id: 'b1',
          type: 'paragraph' as const,
          runs: [{ text: 'مرحبا' }, { text: hostile, href: 'https://x.example/?a="b"&c' }],
        },
      ],
    };
    const body = partOf(fillWordTemplate({ template: example, document }), 'word/document.xml');
    expect(body).toContain('A &amp; B &lt;w:p/&gt;');
    expect(body).toContain('{titel} {#y}');
    expect(body).toContain('<w:bidi/>');
    expect(body).toContain('<w:rtl/>');
    expect(body).toContain('å'.repeat(5000));
    expect(
      checkWordTemplate(fillWordTemplate({ template: example, document })).problems.map(({ code }) => code),
    ).not.toContain('broken');
  });

  test('writes the title itself where the template has no field for it, and every numbered list begins with 1', () => {
    const untitled = withText('{titel}', 'Fast rubrik');
    const list = { type: 'list' as const, ordered: true, items: [[{ text: 'ett' }]] };
    const blocks = [
      { id: 'b1', ...list },
      { id: 'b2', ...list },
    ];
    const document = { ...sampleDocuments.memorandum, attachments: [], blocks };
    const filled = fillWordTemplate({ template: untitled, document });
    const body = partOf(filled, 'word/document.xml');
    expect(body).toMatch(/<w:pStyle w:val="Heading1"\/><\/w:pPr><w:r><w:t xml:space="preserve">Deltagande/);
    const lists = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(new Set(lists).size).toBe(lists.length);
    const numbering = partOf(filled, 'word/numbering.xml');
    for (const id of lists) expect(numbering).toContain(`<w:num w:numId="${id}">`);
  });

  test('a template file of Word becomes a document', () => {
    const dotx = withText(
      'wordprocessingml.document.main+xml',
      'wordprocessingml.template.main+xml',
      '[Content_Types].xml',
    );
    expect(codes(dotx)).toEqual([]);
    const types = partOf(
      fillWordTemplate({ template: dotx, document: sampleDocuments.memorandum }),
      '[Content_Types].xml',
    );
    expect(types).toContain('wordprocessingml.document.main+xml');
    expect(types).not.toContain('template.main');
  });
});

test('a field is known by any of its names, however it is written', () => {
  expect(['Titel', ' TITLE ', 'rubrik'].map(wordFieldOf)).toEqual(['title', 'title', 'title']);
  expect(['e-post', 'Diarienummer', 'handlaggare'].map(wordFieldOf)).toEqual([
    'email',
    'registrationNumber',
    undefined,
  ]);
  expect(nearestFieldName('handlaggare')).toBe('handläggare');
});
