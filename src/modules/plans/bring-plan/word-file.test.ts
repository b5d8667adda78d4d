import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { renderWord, type Block } from '#foundations/documents/index.ts';
import { readPlan } from './read-plan.rules.ts';
import { textOfWord } from './word-file.ts';

const blocks: Block[] = [
  { id: 'a', type: 'heading', level: 1, runs: [{ text: 'Syfte & mål' }] },
  { id: 'b', type: 'paragraph', runs: [{ text: 'Därför <har> vi ' }, { text: 'planen', bold: true }, { text: '.' }] },
  { id: 'c', type: 'heading', level: 1, runs: [{ text: 'Åtgärder' }] },
  { id: 'd', type: 'list', ordered: false, items: [[{ text: 'Kort till alla' }], [{ text: 'Webbsida' }]] },
  {
    id: 'e',
    type: 'table',
    caption: 'Fler åtgärder',
    columns: [{ label: 'Åtgärd' }, { label: 'Ansvarig' }],
    rows: [[[{ text: 'Möten' }], [{ text: 'Rektor' }]]],
  },
];

describe('a Word file', () => {
  test('is read as its headings, paragraphs, lists and tables', async () => {
    const head = { organisation: 'Testvik', documentType: 'Plan' };
    const file = await renderWord({ title: 'Handlingsplan för trygghet', language: 'sv', head, blocks });
    const text = textOfWord(new Uint8Array(file)) ?? '';
    expect(text).toContain('Därför <har> vi planen.');
    expect(text).toContain('Möten\tRektor');
    const { sections } = readPlan(text);
    const parts = sections.flatMap((section) => section.parts);
    expect(parts).toContainEqual({ type: 'list', ordered: false, items: ['Kort till alla', 'Webbsida'] });
    expect(parts).toContainEqual({ type: 'table', header: ['Åtgärd', 'Ansvarig'], rows: [['Möten', 'Rektor']] });
    expect(sections.find(({ heading }) => heading === 'Syfte & mål')?.parts).toEqual([
      { type: 'paragraph', text: 'Därför <har> vi planen.' },
    ]);
  });

  test('Swedish styles, numbered lists, line ends and signs are read, what was deleted is not', () => {
    const body =
      '<w:p><w:pPr><w:pStyle w:val="Rubrik2"/></w:pPr><w:r><w:t>Mål</w:t></w:r></w:p>' +
      '<w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Ett &amp; </w:t></w:r><w:r><w:t>&#229;tta</w:t></w:r></w:p>' +
      '<w:p><w:r><w:t>Rad</w:t><w:br/><w:t>ny rad</w:t></w:r><w:del><w:r><w:delText>borta</w:delText></w:r></w:del></w:p>';
    expect(textOfWord(zipOf(body))).toBe('## Mål\n\n- Ett & åtta\n\nRad\nny rad\n');
  });

  test('one that would fill the memory when unpacked is refused, and hostile marks are read in no time', () => {
    expect(textOfWord(zipOf(' '.repeat(40_000_000)))).toBeUndefined();
    const begun = performance.now();
    for (const piece of ['<w:tbl>', '<w:t', '<w:t>x', '</w:tc>', '&#1;', '<w:pStyle w:val="'])
      expect(typeof textOfWord(zipOf(piece.repeat(200_000)))).toBe('string');
    expect(performance.now() - begun).toBeLessThan(20_000);
  });

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['text', new Uint8Array(Buffer.from('Syfte'))],
    ['a zip with an end only', new Uint8Array(Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex'))],
    ['an end that points outside', new Uint8Array(Buffer.from(`504b0506${'ff'.repeat(18)}`, 'hex'))],
    ['noise after a sign', new Uint8Array(Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(5000, 7)]))],
  ])('%s is none', (_name, bytes) => {
    expect(textOfWord(bytes)).toBeUndefined();
  });
});

/** A zip with nothing in it but the body of a Word file. */
function zipOf(body: string): Uint8Array {
  const name = Buffer.from('word/document.xml');
  const packed = deflateRawSync(Buffer.from(body));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([local, name, packed, entry, name, end]));
}
