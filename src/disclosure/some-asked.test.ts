import { expect, test } from 'vitest';
import { whereSomeAsked } from './some-asked.ts';

const plan = (...answered: number[]) => {
  const sum = (...ids: number[]) => ids.reduce((all, id) => all + (answered[id - 1] ?? 0), 0);
  const group = (id: number, ...groupIds: number[]) => ({ id, groupIds, answered: sum(...groupIds) });
  // Two administrations of two groups and of one, whose group is the administration.
  return [
    group(10, 1, 2, 3),
    group(20, 1, 2),
    group(21, 3),
    ...[1, 2, 3].map((id) => ({ ...group(id, id), id: 30 + id })),
  ];
};
const standing = (...answered: number[]) => [...whereSomeAsked(plan(...answered), 6)].sort((a, b) => a - b);

test('a table of some stands only where nobody can be told apart by it, or by subtracting', () => {
  expect(standing(8, 7, 6)).toEqual([10, 20, 21, 31, 32, 33]);
  expect(standing(1, 0, 0)).toEqual([]);
  expect(standing(0, 0, 0)).toEqual([]);
  // One group with two: the administration less the other group would be those two.
  expect(standing(8, 2, 6)).toEqual([21, 31, 33]);
  expect(standing(3, 3, 0)).toEqual([10, 20]);
  expect(standing(8, 0, 0)).toEqual([10, 20, 31]);
  expect(standing(2, 2, 2)).toEqual([10]);
});
