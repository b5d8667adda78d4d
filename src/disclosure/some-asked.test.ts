import { expect, test } from 'vitest';
import { whereSomeAsked } from './some-asked.ts';

const plan = (...answered: number[]) => {
  const sum = (...ids: number[]) => ids.reduce((all, id) => all + (answered[id - 1] ?? 0), 0);
  const group = (id: number, ...groupIds: number[]) => ({
    id,
    groupIds,
    people: 10 * groupIds.length,
    answered: sum(...groupIds),
  });
  // Two administrations of two groups and of one, whose group is the administration.
  return [
    group(10, 1, 2, 3),
    group(20, 1, 2),
    group(21, 3),
    ...[1, 2, 3].map((id) => ({ ...group(id, id), id: 30 + id })),
  ];
};
const of = (tells: boolean, answered: readonly number[]) =>
  [...whereSomeAsked(plan(...answered), { k: 6, tells })].sort((a, b) => a - b);
const standing = (...answered: number[]) => of(false, answered);
const standingWhereItTells = (...answered: number[]) => of(true, answered);

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

test('where the question before is sensitive, nothing depends on whether nearly all or nearly none were asked', () => {
  for (const all of [8, 9, 10])
    for (const none of [0, 1, 2]) expect(standingWhereItTells(all, none, 7)).toEqual(standingWhereItTells(8, 0, 7));
  // That the administration stood beside its group would say that in the other nobody at all was asked.
  expect(standingWhereItTells(8, 0, 0)).toEqual([31]);
  // Five and none, or five and two: who knows the five must not see which.
  expect(standingWhereItTells(5, 2, 0)).toEqual(standingWhereItTells(5, 0, 0));
  expect(standingWhereItTells(5, 3, 0)).toEqual([20]);
  const small = (answered: number) =>
    whereSomeAsked([{ id: 1, groupIds: [1], people: 6, answered }], { k: 6, tells: true });
  // Of six, only all six would be enough.
  expect(small(6)).toEqual(small(4));
});
