import { describe, expect, test } from 'vitest';
import { holdersOf, seatsByAdministration } from './people.rules.ts';
import type { Post } from './post.queries.ts';

function post(change: Partial<Post>): Post {
  return {
    id: 1,
    title: 'Tjänst',
    purpose: 'other',
    administrationId: null,
    administrationName: null,
    administrationShortName: null,
    holder: '',
    email: '',
    percent: null,
    inWorkingGroup: true,
    ...change,
  };
}

describe('posts by holder', () => {
  test.each([
    ['one name, however it is written', [{ holder: 'Åsa' }, { holder: 'åsa' }], [['Åsa', 2]]],
    [
      'two addresses make two people',
      [
        { holder: 'Åsa', email: 'a@x.se' },
        { holder: 'Åsa', email: 'b@x.se' },
      ],
      [
        ['Åsa', 1],
        ['Åsa', 1],
      ],
    ],
    [
      'an address is joined with the same name without one',
      [{ holder: 'Åsa' }, { holder: 'Åsa', email: 'a@x.se' }],
      [['Åsa', 2]],
    ],
    ['vacant posts have no holder', [{ holder: '' }, { holder: 'Åsa' }], [['Åsa', 1]]],
  ])('%s', (_rule, posts, expected) => {
    expect(holdersOf(posts.map(post)).map((holder) => [holder.name, holder.posts.length])).toEqual(expected);
  });

  test.each([
    [[20, 80], 100],
    [[80, 30], 110],
    [[null, 30], 30],
    [[null, null], null],
  ])('%j per cent are %j together', (percents, together) => {
    expect(holdersOf(percents.map((percent) => post({ holder: 'Åsa', percent })))[0]?.percent).toBe(together);
  });
});

test('seats are people and vacant posts per administration, in their order', () => {
  const administrations = [
    { id: 1, name: 'Barn och utbildning', shortName: 'BUF' },
    { id: 2, name: 'Medborgarförvaltningen', shortName: 'MBF' },
    { id: 3, name: 'Räddningstjänsten', shortName: 'RTJ' },
    { id: 4, name: 'Utan någon i gruppen', shortName: '' },
  ];
  const group = [
    post({ holder: 'A', administrationId: 3 }),
    post({ holder: 'B', administrationId: 1 }),
    post({ holder: 'B', administrationId: 1 }),
    post({ holder: '', administrationId: 1 }),
    post({ holder: 'C', administrationId: 2 }),
    post({ holder: 'D' }),
  ];
  expect(
    seatsByAdministration(group, administrations).map(({ administrationId, seats }) => [administrationId, seats]),
  ).toEqual([
    [1, 2],
    [2, 1],
    [3, 1],
    [null, 1],
  ]);
});
