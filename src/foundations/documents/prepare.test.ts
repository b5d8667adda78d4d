import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockSchema, isSafeHref, newBlockId, runSchema, type Block, type DocumentModel } from './blocks.ts';
import { documentProblems, prepareDocument } from './prepare.ts';
import { sampleDocuments } from './sample-documents.ts';

const empty: DocumentModel = {
  title: 'Titel',
  language: 'sv',
  head: { organisation: 'Strandvik', documentType: 'Utkast' },
  blocks: [],
};

describe('what is stored', () => {
  test('every block of the samples can be stored and read back', () => {
    for (const block of Object.values(sampleDocuments).flatMap(({ blocks }) => blocks)) {
      expect(blockSchema.parse(JSON.parse(JSON.stringify(block)))).toEqual(JSON.parse(JSON.stringify(block)));
    }
  });

  test.each<[string, unknown]>([
    ['an unknown kind', { id: 'a', type: 'html', html: '<b>' }],
    ['a heading of level 4', { id: 'a', type: 'heading', level: 4, runs: [] }],
    ['an id that is no anchor', { id: 'a b', type: 'paragraph', runs: [] }],
    ['a figure without a text alternative', { id: 'a', type: 'figure', svg: '', alt: ' ', caption: '' }],
    ['a table without columns', { id: 'a', type: 'table', caption: '', columns: [], rows: [] }],
    ['a field too many', { id: 'a', type: 'paragraph', runs: [], html: 'x' }],
    ['a run with a script', { id: 'a', type: 'paragraph', runs: [{ text: 'x', href: 'javascript:alert(1)' }] }],
  ])('%s is refused', (_name, block) => {
    expect(blockSchema.safeParse(block).success).toBe(false);
  });

  test.each([
    ['https://a.se', true],
    ['http://a.se/x?y=1#z', true],
    ['mailto:a@b.se', true],
    ['HTTPS://A.SE', true],
    ['javascript:alert(1)', false],
    [' https://a.se', false],
    ['https://a.se/ x', false],
    ['data:text/html,x', false],
    ['//a.se', false],
    ['/a', false],
    ['https://', false],
    ['https://a.se/"onclick="x', false],
    ['https://a.se/\u202e', false],
    ['ftp://a.se', false],
    ['java\nscript:x', false],
  ])('%j as an address: %s', (href, safe) => {
    expect(isSafeHref(href)).toBe(safe);
    expect(runSchema.safeParse({ text: 'x', href }).success).toBe(safe);
  });

  test('new ids are anchors, and new', () => {
    const ids = Array.from({ length: 1000 }, newBlockId);
    expect(new Set(ids).size).toBe(1000);
    expect(ids.every((id) => /^b[0-9a-f]{16}$/.test(id))).toBe(true);
  });
});

describe('what is shown', () => {
  test('heading levels never leap, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1 as const, 2 as const, 3 as const)), (levels) => {
        const blocks = levels.map((level, at): Block => ({
          id: `b${at}`,
          type: 'heading',
          level,
          runs: [{ text: 'x' }],
        }));
        const shown = prepareDocument({ ...empty, blocks }).blocks.map((block) =>
          block.type === 'heading' ? block.level : 0,
        );
        expect(shown).toHaveLength(levels.length);
        shown.forEach((level, at) => {
          expect(level).toBeLessThanOrEqual((shown[at - 1] ?? 0) + 1);
          expect(level).toBeLessThanOrEqual(levels[at] ?? 0);
          expect(level).toBeGreaterThanOrEqual(1);
        });
      }),
    );
  });

  test('empty blocks are left out and short rows filled', () => {
    const blocks: Block[] = [
      { id: 'a', type: 'heading', level: 1, runs: [{ text: ' \n ' }] },
      { id: 'b', type: 'paragraph', runs: [] },
      { id: 'c', type: 'list', ordered: false, items: [[{ text: ' ' }]] },
      { id: 'd', type: 'signature', name: '', role: ' ' },
      { id: 'e', type: 'table', caption: 'T', columns: [{ label: 'A' }, { label: 'B' }], rows: [[[{ text: 'x' }]]] },
    ];
    const shown = prepareDocument({ ...empty, blocks, attachments: [{ title: ' ' }] });
    expect(shown.blocks).toMatchObject([{ id: 'e', rows: [[[{ text: 'x' }], []]] }]);
    expect(shown.attachments).toEqual([]);
  });

  test('it is the same prepared twice', () => {
    for (const document of Object.values(sampleDocuments))
      expect(prepareDocument(prepareDocument(document))).toEqual(prepareDocument(document));
  });
});

test.each<[string, Partial<DocumentModel>, string[]]>([
  ['nothing', {}, []],
  ['a title', { title: ' ' }, ['Dokumentet saknar titel.']],
  [
    'a text alternative',
    { blocks: [{ id: 'a', type: 'figure', svg: '<svg viewBox="0 0 1 1"></svg>', alt: ' ', caption: 'Svar' }] },
    ['Figuren ”Svar” saknar textalternativ. Skriv vad den visar.'],
  ],
  [
    'a drawing',
    { blocks: [{ id: 'a', type: 'figure', svg: '<svg><script/></svg>', alt: 'a', caption: 'Svar' }] },
    ['Figuren ”Svar” kan inte användas: den innehåller något annat än ett diagram.'],
  ],
  [
    'a column heading',
    { blocks: [{ id: 'a', type: 'table', caption: 'K', columns: [{ label: '' }], rows: [] }] },
    ['Tabellen ”K” har en kolumn utan rubrik, eller med en rubrik på mer än 200 tecken.'],
  ],
  [
    'room in a row',
    { blocks: [{ id: 'a', type: 'table', caption: 'K', columns: [{ label: 'A' }], rows: [[[], []]] }] },
    ['Tabellen ”K” har en rad med fler celler än kolumner.'],
  ],
  [
    'size',
    {
      blocks: Array.from({ length: 90 }, (_, at): Block => ({
        id: `b${at}`,
        type: 'paragraph',
        runs: [{ text: 'x'.repeat(99_999) }],
      })),
    },
    ['Dokumentet är för stort för att bli en fil. Dela det i flera.'],
  ],
])('a file needs %s', (_name, change, sentences) => {
  expect(documentProblems({ ...empty, ...change })).toEqual(sentences);
});
