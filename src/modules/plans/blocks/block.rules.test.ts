import { describe, expect, test } from 'vitest';
import type { Block } from '#foundations/documents/index.ts';
import { blocksFromText, movedStep } from './block.rules.ts';

const old: Block = { id: 'purpose', type: 'paragraph', runs: [{ text: 'Vi vill stärka demokratin i hela kommunen.' }] };
const empty: Block = { id: 'purpose', type: 'paragraph', runs: [] };

describe('a block written anew', () => {
  test.each([
    {
      what: 'changed words',
      block: old,
      text: 'Vi vill stärka demokratin i vår kommun.',
      ids: ['purpose'],
      types: ['paragraph'],
    },
    { what: 'quite other words', block: old, text: 'Något helt annat', ids: ['purpose'], types: ['paragraph'] },
    {
      what: 'the first words in an empty block',
      block: empty,
      text: 'Vi vill.',
      ids: ['purpose'],
      types: ['paragraph'],
    },
    { what: 'another kind of block', block: old, text: '- ett\n- två', ids: ['purpose'], types: ['list'] },
    { what: 'nothing', block: old, text: '   ', ids: [], types: [] },
  ])('$what', ({ block, text, ids, types }) => {
    const blocks = blocksFromText(block, text);
    expect(blocks.map((one) => one.id)).toEqual(ids);
    expect(blocks.map((one) => one.type)).toEqual(types);
  });

  test('several paragraphs: the one most like the old keeps its id, the others get their own', () => {
    const blocks = blocksFromText(
      old,
      'En ny inledning först.\n\nVi vill stärka demokratin i hela kommunen.\n\n- och mer',
    );
    expect(blocks.map((block) => block.id === 'purpose')).toEqual([false, true, false]);
    expect(new Set(blocks.map((block) => block.id)).size).toBe(3);
  });
});

test.each([
  { one: 'b', direction: 'up' as const, order: ['b', 'a', 'c'] },
  { one: 'b', direction: 'down' as const, order: ['a', 'c', 'b'] },
  { one: 'a', direction: 'up' as const, order: ['a', 'b', 'c'] },
  { one: 'c', direction: 'down' as const, order: ['a', 'b', 'c'] },
  { one: 'x', direction: 'down' as const, order: ['a', 'b', 'c'] },
])('$one one step $direction', ({ one, direction, order }) => {
  expect(movedStep(['a', 'b', 'c'], one, direction)).toEqual(order);
});
