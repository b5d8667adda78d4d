import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText, type Block } from './blocks.ts';
import { mergeIds } from './merge-ids.ts';

const a = 'Kommunen ska varje år följa upp hur de anställda uppfattar tryggheten på jobbet.';
const b = 'Varje förvaltning utser en kontaktperson som deltar i arbetsgruppens möten.';
const c = 'Skolan samtalar om demokrati och källkritik i alla årskurser.';
const aEdited = 'Kommunen ska vartannat år följa upp hur de anställda uppfattar tryggheten på jobbet.';

describe('ids after an edit', () => {
  test.each<[string, string[], string[], string]>([
    ['nothing changed', [a, b, c], [a, b, c], 'b0 b1 b2'],
    ['one edited in place', [a, b, c], [aEdited, b, c], 'b0 b1 b2'],
    ['one inserted', [a, b], [a, c, b], 'b0 new b1'],
    ['one removed', [a, b, c], [a, c], 'b0 b2'],
    ['two changed places', [a, b, c], [b, a, c], 'b1 b0 b2'],
    ['one replaced by another text', [a, b, c], [a, 'Något helt annat står här.', c], 'b0 new b2'],
    ['edited beside an inserted one', [a, b], [c, aEdited, b], 'new b0 b1'],
    ['a text that stands twice, the first removed', ['–', a, '–', b], [a, '–', b], 'b1 b2 b3'],
    ['a copy is a new block', [a], [a, a], 'b0 new'],
    ['everything removed', [a, b], [], ''],
    ['a short text with a changed ending', ['Målen', a], ['Mål', a], 'b0 b1'],
  ])('%s', (_name, before, after, expected) => {
    const old = before.map((text, at) => paragraph(`b${at}`, text));
    const next = mergeIds(
      old,
      after.map((text, at) => paragraph(`n${at}`, text)),
    );
    expect(next.map((block) => (block.id.startsWith('n') ? 'new' : block.id)).join(' ')).toBe(expected);
  });

  test('a paragraph that becomes a heading is another block', () => {
    const next = mergeIds([paragraph('b0', a)], [{ id: 'n0', type: 'heading', level: 1, runs: [{ text: a }] }]);
    expect(next[0]?.id).toBe('n0');
  });

  test('an old id is never given to other content', () => {
    const next = mergeIds([paragraph('b0', a), paragraph('b1', b)], [paragraph('b1', a)]);
    expect(next.map((block) => block.id)).toEqual(['b1']); // carries the id itself: edited, not moved
    const heading: Block = { id: 'b1', type: 'heading', level: 1, runs: [{ text: c }] };
    expect(mergeIds([paragraph('b1', b)], [heading])[0]?.id).not.toBe('b1');
  });

  test('content never changes, ids are single, and an unchanged text keeps all of its own', () => {
    const text = fc.constantFrom(a, b, c, aEdited, '', 'Mål', 'Målen');
    const blocks = (prefix: string) =>
      fc.array(text, { maxLength: 8 }).map((texts) => texts.map((one, at) => paragraph(`${prefix}${at}`, one)));
    fc.assert(
      fc.property(blocks('b'), blocks('n'), (old, next) => {
        const merged = mergeIds(old, next);
        expect(merged.map(content)).toEqual(next.map(content));
        expect(new Set(merged.map((block) => block.id)).size).toBe(merged.length);
        expect(mergeIds(old, old)).toEqual(old);
        const unchanged = new Map(old.map((block) => [block.id, content(block)]));
        const common = new Set(old.map(content).filter((one) => next.map(content).includes(one)));
        for (const one of common)
          expect(merged.some((block) => unchanged.get(block.id) === one && content(block) === one)).toBe(true);
      }),
    );
  });
});

function paragraph(id: string, text: string): Block {
  return { id, type: 'paragraph', runs: [{ text }] };
}
function content(block: Block) {
  return block.type === 'paragraph' ? plainText(block.runs) : block.type;
}
