import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText, type Block, type Run } from './blocks.ts';
import { cleanText, normaliseLine, normaliseRuns } from './clean-text.ts';
import { parseRuns } from './parse-runs.ts';
import { runsToMarkup } from './runs-to-markup.ts';
import { applyMarkup, parseMarkup, toMarkup } from './markup.ts';

describe('marks inside a line', () => {
  test.each<[string, Run[]]>([
    ['vanlig text', [{ text: 'vanlig text' }]],
    ['*fet*', [{ text: 'fet', bold: true }]],
    ['_kursiv_', [{ text: 'kursiv', italic: true }]],
    [
      'en *fet* och _kursiv_ text',
      [
        { text: 'en ' },
        { text: 'fet', bold: true },
        { text: ' och ' },
        { text: 'kursiv', italic: true },
        { text: ' text' },
      ],
    ],
    [
      '*båda _två_*',
      [
        { text: 'båda ', bold: true },
        { text: 'två', bold: true, italic: true },
      ],
    ],
    ['**så**här', [{ text: 'så', bold: true }, { text: 'här' }]],
    ['(*fet*), sedan', [{ text: '(' }, { text: 'fet', bold: true }, { text: '), sedan' }]],
    ['[text](https://adress.se/a_b)', [{ text: 'text', href: 'https://adress.se/a_b' }]],
    [
      '[x](https://sv.wikipedia.org/wiki/Stad_(ort))',
      [{ text: 'x', href: 'https://sv.wikipedia.org/wiki/Stad_(ort)' }],
    ],
    [
      '[*fet* länk](mailto:a@b.se)',
      [
        { text: 'fet', bold: true, href: 'mailto:a@b.se' },
        { text: ' länk', href: 'mailto:a@b.se' },
      ],
    ],
    ['\\*inte fet\\*', [{ text: '*inte fet*' }]],
    ['C:\\Users', [{ text: 'C:\\Users' }]],
    ['\\\\', [{ text: '\\' }]],
  ])('%j is read', (markup, runs) => {
    expect(parseRuns(markup)).toEqual(runs);
  });

  test.each([
    '*',
    '**',
    '****',
    '*öppen',
    'stängd*',
    '5*3*2',
    'för_namn_efternamn@kommun.se',
    'Namn: ____________',
    'pris* exkl. moms',
    '* inte fet *',
    '[text](javascript:alert(1))',
    '[text](data:text/html,x)',
    '[text](//adress.se)',
    '[text](/sida)',
    '[text](https://a b)',
    '[text](https://a.se',
    '[](https://a.se)',
    '[text]',
    '](https://a.se)',
    '<script>alert(1)</script>',
    '#read("/etc/passwd")',
    '$x^2$ `kod` @citat <märke>',
  ])('%j stays literal text', (markup) => {
    expect(parseRuns(markup)).toEqual([{ text: markup }]);
  });

  test('crossing marks: the pair that closes first wins, the other stays literal', () => {
    expect(parseRuns('*a _b* c_')).toEqual([{ text: 'a _b', bold: true }, { text: ' c_' }]);
  });

  test('a link holds no link', () => {
    expect(plainText(parseRuns('[a [b](https://b.se) c](https://a.se)'))).toBe('[a b c](https://a.se)');
  });

  test('text that needs no backslash gets none', () => {
    const text = 'se a_b@c.se, 5 * 3 [sic] och (1)';
    expect(runsToMarkup([{ text }])).toBe(text);
  });

  test('runs come back as they were', () => {
    fc.assert(
      fc.property(runs, (value) => {
        expect(parseRuns(runsToMarkup(value))).toEqual(normaliseRuns(value));
      }),
      { numRuns: 1000 },
    );
  });

  test('whatever is typed keeps all its words, and what is read is in normal form', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const read = parseRuns(text);
        expect(read).toEqual(normaliseRuns(read));
        expect(letters(plainText(read))).toEqual(letters(text));
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['*', '_', '[', '](', '*_', '[](', '\\', ' ', '*a ', '[a](https://a.se)', '([', '__', '\n'])(
    '100,000 characters of %j are read and written in no time',
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      const read = parseRuns(text);
      expect(parseRuns(runsToMarkup(read))).toEqual(read);
    },
  );
});

describe('blocks', () => {
  test.each<[string, string, unknown[]]>([
    [
      'headings',
      '# Ett\n## Två\n### Tre\n#### Fyra',
      [heading(1, 'Ett'), heading(2, 'Två'), heading(3, 'Tre'), paragraph('#### Fyra')],
    ],
    ['a heading needs a space', '#Ett', [paragraph('#Ett')]],
    ['paragraphs', 'Ett\n\n\nTvå', [paragraph('Ett'), paragraph('Två')]],
    ['a line break is kept', 'Rad ett  \n  rad två', [paragraph('Rad ett\nrad två')]],
    ['old line ends', 'Ett\r\n\r\nTvå\rtre', [paragraph('Ett'), paragraph('Två\ntre')]],
    ['bullets', '- ett\n- två', [list(false, 'ett', 'två')]],
    ['numbers', '1. ett\n2. två\n7) tre', [list(true, 'ett', 'två', 'tre')]],
    [
      'a list after a line',
      'Vi behöver:\n- a\n- b\n\nSlut',
      [paragraph('Vi behöver:'), list(false, 'a', 'b'), paragraph('Slut')],
    ],
    ['a continued item', '- ett\n  mer\n- två', [list(false, 'ett\nmer', 'två')]],
    ['a number that is no list', '2026. Därefter', [paragraph('2026. Därefter')]],
    ['a numbered list goes on over an empty line', '1. ett\n\n2. två', [list(true, 'ett', 'två')]],
    ['a new 1 is a new list', '1. ett\n\n1. två', [list(true, 'ett'), list(true, 'två')]],
    ['bullets in a numbered list stay in its item', '1. ett\n   - a\n2. två', [list(true, 'ett\n- a', 'två')]],
    ['escaped starts', '\\# ett\n\n\\- två\n\n1\\. tre', [paragraph('# ett'), paragraph('- två'), paragraph('1. tre')]],
    ['nothing', ' \n\n ', []],
  ])('%s', (_name, text, blocks) => {
    expect(parseMarkup(text).map(({ id: _id, ...block }) => block)).toEqual(blocks);
  });

  test('what is typed comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        expect(parseMarkup(toMarkup(blocks)).map(withoutId)).toEqual(
          blocks.map(normalBlock).filter(Boolean).map(withoutId),
        );
      }),
      { numRuns: 700 },
    );
  });

  test('whatever is typed can be opened and saved again without a change', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const once = parseMarkup(text);
        expect(parseMarkup(toMarkup(once)).map(withoutId)).toEqual(once.map(withoutId));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('editing a text that holds blocks which cannot be typed', () => {
  const table: Block = {
    id: 'b1',
    type: 'table',
    caption: 'Kostnad [kr] per *del*',
    columns: [{ label: 'Del' }],
    rows: [[[{ text: 'BUF' }]]],
  };
  const sign: Block = { id: 'b2', type: 'signature', name: '', role: 'Handläggare' };
  const old: Block[] = [paragraphBlock('b0', 'Före'), table, paragraphBlock('b3', 'Efter'), sign];

  test('they stay, with their ids, where their lines stand', () => {
    const text = toMarkup(old).replace('Före', 'Före det').replace('Efter', 'Efter\n\nNytt');
    const next = applyMarkup(old, text);
    expect(next.map((one) => one.type)).toEqual(['paragraph', 'table', 'paragraph', 'paragraph', 'signature']);
    expect(next[1]).toEqual(table);
    expect(next[4]).toEqual(sign);
    expect(next[0]?.id).toBe('b0');
  });

  test('a line that was removed removes the block, a copied line copies it under a new id', () => {
    const line = toMarkup([table]);
    expect(applyMarkup(old, 'Före')).toHaveLength(1);
    const twice = applyMarkup(old, `${line}\n\n${line}`);
    expect(twice.map((one) => one.type)).toEqual(['table', 'table']);
    expect(new Set(twice.map((one) => one.id)).size).toBe(2);
  });

  test('a line that names no block is text', () => {
    expect(applyMarkup(old, '[[tabell bx: hej]]').map(withoutId)).toEqual([paragraph('[[tabell bx: hej]]')]);
  });
});

function heading(level: number, text: string) {
  return { type: 'heading', level, runs: [{ text }] };
}
function paragraph(text: string) {
  return { type: 'paragraph', runs: [{ text }] };
}
function paragraphBlock(id: string, text: string): Block {
  return { id, type: 'paragraph', runs: [{ text }] };
}
function list(ordered: boolean, ...items: string[]) {
  return { type: 'list', ordered, items: items.map((text) => [{ text }]) };
}
function withoutId(block: Block | undefined) {
  return { ...block, id: undefined };
}
function letters(text: string) {
  return [
    ...cleanText(text)
      .replaceAll('https://a.se', '')
      .matchAll(/\p{L}|\p{N}/gu),
  ]
    .map(([letter]) => letter)
    .sort();
}
function normalBlock(block: Block): Block | undefined {
  if (block.type === 'heading') {
    const normal = normaliseLine(block.runs);
    return normal.length > 0 ? { ...block, runs: normal } : undefined;
  }
  if (block.type === 'paragraph') {
    const normal = normaliseRuns(block.runs);
    return normal.length > 0 ? { ...block, runs: normal } : undefined;
  }
  if (block.type !== 'list') return block;
  const items = block.items.map(normaliseRuns).filter((item) => item.length > 0);
  return items.length > 0 ? { ...block, items } : undefined;
}

const awkward = fc.constantFrom(
  '*',
  '**',
  '_',
  '__',
  '[',
  ']',
  '(',
  ')',
  '](',
  '\\',
  '\n',
  ' ',
  '  ',
  '\u00a0',
  '#',
  '# ',
  '- ',
  '1. ',
  '2) ',
  '.',
  'a',
  'Å',
  '7',
  '😀',
  '\t',
  '\r',
  '\u0000',
  '\ud800',
  'https://a.se',
  '<',
  '$',
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(awkward, { maxLength: 8 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const run: fc.Arbitrary<Run> = fc.record(
  {
    text,
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    href: fc.constantFrom('https://a.se/', 'https://b.se/x_(y)?a=[1]&b=*c*', 'mailto:a_b@c.se', 'http://a.se/\\)('),
  },
  { requiredKeys: ['text'] },
);
const runs = fc.array(run, { maxLength: 6 });
const typed = fc.oneof(
  fc
    .array(fc.oneof(awkward, fc.constantFrom('[länk](https://a.se)', '*fet*', '\n\n', '1. x\n', '- y\n', '   ')), {
      maxLength: 25,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    id: fc.constant('b'),
    type: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    runs,
  }),
  fc.record({ id: fc.constant('b'), type: fc.constant('paragraph' as const), runs }),
  fc.record({
    id: fc.constant('b'),
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(runs, { maxLength: 4 }),
  }),
);
