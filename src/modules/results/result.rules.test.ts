import { describe, expect, test } from 'vitest';
import { groupsShown, joinedGroups, levelOf, partOf } from './result.rules.ts';
import type { CountedItem, CountedSection } from '#modules/surveys/index.ts';
import type { ShownGroup, ShownLevel } from './result.queries.ts';

function shown(id: number, level: ShownLevel, reportingGroupIds: number[], administrationNames = ['A']): ShownGroup {
  return {
    id,
    level,
    name: `${level} ${id}`,
    administrationNames,
    reportingGroupIds,
    staff: 40,
    answers: { least: 20, most: 20 },
  };
}

describe('which groups a page shows', () => {
  const plan = [
    shown(1, 'municipality', [1, 2, 3, 4], ['A', 'B']),
    shown(2, 'administration', [1, 2]),
    shown(3, 'administration', [3, 4], ['B']),
    shown(4, 'group', [1]),
    shown(5, 'group', [2]),
    shown(6, 'group', [3, 4], ['B']),
  ];

  test.each([
    ['municipality', [1]],
    ['administration', [1, 2, 3]],
    // Group 6 is the whole of administration 3, which has said it already.
    ['group', [1, 2, 4, 5, 3]],
  ] as const)('at level %s: %j', (level, ids) => {
    expect(groupsShown(plan, level).map((group) => group.id)).toEqual(ids);
  });

  test('one administration of which all is shown does not come twice', () => {
    const one = [
      shown(1, 'municipality', [1, 2]),
      shown(2, 'administration', [1, 2]),
      shown(3, 'group', [1]),
      shown(4, 'group', [2]),
    ];
    expect(groupsShown(one, 'administration').map((group) => group.id)).toEqual([1]);
    expect(groupsShown(one, 'group').map((group) => group.id)).toEqual([1, 3, 4]);
  });

  test('nothing of nothing', () => {
    for (const level of ['municipality', 'administration', 'group'] as const)
      expect(groupsShown([], level)).toEqual([]);
  });

  test('groups and administrations that are shown together are named', () => {
    const joined = joinedGroups([...plan, shown(7, 'administration', [5, 6], ['C', 'D'])]);
    expect(joined.groups.map((group) => group.id)).toEqual([6]);
    expect(joined.administrations.map((group) => group.id)).toEqual([7]);
  });
});

test.each([
  ['', 'administration'],
  ['niva=grupp', 'group'],
  ['niva=kommun', 'municipality'],
  ['niva=forvaltning', 'administration'],
  ['niva=constructor', 'administration'],
  ['niva=group', 'administration'],
])('?%s is level %s', (query, level) => {
  expect(levelOf(new URLSearchParams(query))).toBe(level);
});

test.each([
  ['', undefined, 1],
  ['del=2', 2, 2],
  ['del=5', 5, 5],
  ['del=6', undefined, 6],
  ['del=11', undefined, 1],
  ['del=0', undefined, 1],
  ['del=1.5', undefined, 1],
  ['del=NaN', undefined, 1],
])('?%s is part %s of five where they fit on a page, and part %s where they do not', (query, onOnePage, inParts) => {
  const questions = [...'abcdef'].map((key) => ({ key }) as CountedItem); // only how many they are is looked at
  const sections = Array.from({ length: 5 }, (): CountedSection => ({
    key: 'a',
    title: { sv: '', en: '' },
    questions,
  }));
  expect(partOf(new URLSearchParams(query), sections, 'municipality')).toBe(onOnePage);
  expect(partOf(new URLSearchParams(query), sections, 'group')).toBe(inParts);
});
