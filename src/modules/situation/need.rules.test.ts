import { describe, expect, test } from 'vitest';
import { orderMoved, orderWith, orderWithout } from './need.rules.ts';

const needs = [
  { id: 30, rank: 3 },
  { id: 10, rank: 1 },
  { id: 40, rank: null },
  { id: 20, rank: 2 },
];

describe('the order of needs', () => {
  test.each([
    { what: 'a new one first', id: 40, place: 1, order: [40, 10, 20, 30] },
    { what: 'a new one in between', id: 40, place: 3, order: [10, 20, 40, 30] },
    { what: 'a place beyond the end is last', id: 40, place: 99, order: [10, 20, 30, 40] },
    { what: 'a place before the start is first', id: 40, place: 0, order: [40, 10, 20, 30] },
    { what: 'one that has a place gets another', id: 30, place: 1, order: [30, 10, 20] },
    { what: 'the same place changes nothing', id: 20, place: 2, order: [10, 20, 30] },
  ])('$what', ({ id, place, order }) => {
    expect(orderWith(needs, id, place)).toEqual(order);
  });

  test.each([
    { id: 20, direction: 'up' as const, order: [20, 10, 30] },
    { id: 20, direction: 'down' as const, order: [10, 30, 20] },
    { id: 10, direction: 'up' as const, order: [10, 20, 30] },
    { id: 30, direction: 'down' as const, order: [10, 20, 30] },
    { id: 40, direction: 'up' as const, order: [10, 20, 30] },
  ])('$id moved $direction', ({ id, direction, order }) => {
    expect(orderMoved(needs, id, direction)).toEqual(order);
  });

  test('taken out, the others keep their order', () => {
    expect(orderWithout(needs, 20)).toEqual([10, 30]);
    expect(orderWithout(needs, 40)).toEqual([10, 20, 30]);
  });

  test('two of the same rank, as two people at once may leave them, still make one order', () => {
    expect(
      orderWithout(
        [
          { id: 2, rank: 1 },
          { id: 1, rank: 1 },
          { id: 3, rank: 2 },
        ],
        3,
      ),
    ).toEqual([1, 2]);
  });
});
