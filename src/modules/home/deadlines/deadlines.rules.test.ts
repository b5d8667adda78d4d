import { describe, expect, test } from 'vitest';
import type { Role } from '#platform/tenancy/roles.ts';
import { deadlinesOf, hatWords, type Dated } from './deadlines.rules.ts';

const today = '2026-11-20';
const nothing: Dated = {
  surveys: [],
  rounds: [],
  plans: [],
  measures: [],
  posts: [],
  decisions: [],
  invitations: [],
  participations: [],
  networks: [],
  tasks: [],
};
const survey = (closesOn: string | null, mode: Dated['surveys'][number]['mode'] = 'codes') => ({
  surveys: [{ id: 1, title: 'Enkät', mode, openedAt: new Date('2026-11-01'), closesOn }],
});
const plan = (change: Partial<Dated['plans'][number]> = {}) => ({
  plans: [
    {
      id: 2,
      title: 'Strategi',
      state: 'draft' as const,
      periodStart: null,
      periodEnd: null,
      proposedAt: null,
      adoptedOn: null,
      isAdoptedElsewhere: false,
      ...change,
    },
  ],
});
const measure = (change: Partial<Dated['measures'][number]> = {}) => ({
  measures: [
    {
      id: 3,
      planId: 2,
      title: 'Jour',
      startsOn: null,
      endsOn: null,
      ownerPostId: null,
      hasOwner: false,
      owner: '',
      ...change,
    },
  ],
});
const task = (change: Partial<Dated['tasks'][number]> = {}) => ({
  id: 4,
  matterId: 5,
  title: 'Redovisa',
  dueOn: '2026-12-01',
  postId: null,
  administrationId: null,
  memberId: null,
  owner: '',
  ...change,
});
const posts = { posts: [{ id: 9, title: 'Rektor', email: 'rektor@testvik.example' }] };

/** `kind day hat` of what this reader is to keep. */
function days(dated: Partial<Dated>, roles: Role[], email = 'jag@testvik.example'): string[] {
  return deadlinesOf({ ...nothing, ...dated }, { roles, email, today, memberId: 77 }).map(
    ({ kind, day, hat }) => `${kind} ${day} ${hat}`,
  );
}

describe('whose a day is', () => {
  test.each<[string, Partial<Dated>, Role[], string[]]>([
    ['the coordinator closes', survey('2026-12-11'), ['coordinator'], ['survey-closes 2026-12-11 coordinator']],
    ['a head reminds', survey('2026-12-11'), ['head_of_unit'], ['survey-closes 2026-12-11 head_of_unit']],
    [
      'once, for who is both',
      survey('2026-12-11'),
      ['head_of_unit', 'coordinator'],
      ['survey-closes 2026-12-11 coordinator'],
    ],
    ['not of one that is not for the staff', survey('2026-12-11', 'open-link'), ['head_of_unit'], []],
    [
      'a head of unit sees when the conversations end',
      { rounds: [{ id: 7, title: 'Samtal', lastDay: '2026-12-04', stopped: false }] },
      ['head_of_unit'],
      ['conversations-close 2026-12-04 head_of_unit'],
    ],
    ['no last day', survey(null), ['coordinator'], []],
    ['the group has no survey to close', survey('2026-12-11'), ['working_group_member', 'registrar'], []],
    [
      'a measure of nobody is the group’s',
      { ...plan(), ...measure({ startsOn: '2027-01-01' }) },
      ['working_group_member'],
      ['measure-starts 2027-01-01 working_group_member'],
    ],
    [
      'a measure of a post with an address is not the group’s',
      { ...plan(), ...measure({ startsOn: '2027-01-01', ownerPostId: 9 }), ...posts },
      ['working_group_member'],
      [],
    ],
    [
      'but the coordinator’s',
      { ...plan(), ...measure({ startsOn: '2027-01-01', ownerPostId: 9 }), ...posts },
      ['coordinator'],
      ['measure-starts 2027-01-01 coordinator'],
    ],
    [
      'a plan that is to apply',
      plan({ periodStart: '2027-01-01' }),
      ['coordinator'],
      ['plan-starts 2027-01-01 coordinator'],
    ],
    [
      'an adopted plan',
      plan({ state: 'adopted', adoptedOn: '2026-02-28', periodStart: '2026-01-01', periodEnd: '2030-12-31' }),
      ['working_group_member'],
      ['plan-review 2028-02-28 working_group_member', 'plan-ends 2030-12-31 working_group_member'],
    ],
    [
      'a plan that ends before it is two years old',
      plan({ state: 'adopted', adoptedOn: '2026-02-28', periodEnd: '2026-12-31' }),
      ['coordinator'],
      ['plan-ends 2026-12-31 coordinator'],
    ],
    [
      'a task of a post that is mine',
      { tasks: [task({ postId: 9 })], posts: [{ id: 9, title: 'Rektor', email: 'jag@testvik.example' }] },
      ['head_of_unit'],
      ['task-due 2026-12-01 owner'],
    ],
    ['a task given to me', { tasks: [task({ memberId: 77 })] }, ['reader'], ['task-due 2026-12-01 owner']],
    [
      'a task of somebody else is the coordinator’s to see',
      { tasks: [task({ memberId: 78 })] },
      ['coordinator'],
      ['task-due 2026-12-01 coordinator'],
    ],
    ['and nobody else’s', { tasks: [task({ memberId: 78 })] }, ['reader', 'working_group_member'], []],
    ['a task without a day is no day to keep', { tasks: [task({ memberId: 77, dueOn: null })] }, ['coordinator'], []],
    [
      'minutes are the registrar’s',
      { decisions: [{ id: 5, title: 'Ä', body: 'KS', decidedOn: '2026-11-17', approvalLatest: '2026-12-01' }] },
      ['registrar'],
      ['minutes-approval 2026-12-01 registrar'],
    ],
    [
      'and nobody else’s',
      { decisions: [{ id: 5, title: 'Ä', body: 'KS', decidedOn: '2026-11-17', approvalLatest: '2026-12-01' }] },
      ['coordinator', 'reader', 'administrator'],
      [],
    ],
    [
      'an invitation',
      {
        invitations: [
          {
            id: 6,
            title: 'Nätverk',
            answerBy: '2026-12-01',
            decisionOn: '2026-12-08',
            meetings: ['2026-11-19', '2027-01-12'],
          },
        ],
      },
      ['coordinator'],
      [
        'invitation-answer 2026-12-01 coordinator',
        'invitation-decision 2026-12-08 coordinator',
        'invitation-meeting 2027-01-12 coordinator',
      ],
    ],
    [
      'its decision is the registrar’s too',
      {
        invitations: [
          {
            id: 6,
            title: 'Nätverk',
            answerBy: '2026-12-01',
            decisionOn: '2026-12-08',
            meetings: ['2026-11-19', '2027-01-12'],
          },
        ],
      },
      ['registrar'],
      ['invitation-decision 2026-12-08 registrar'],
    ],
    [
      'a reader has none',
      { ...survey('2026-12-11'), ...plan({ periodStart: '2027-01-01' }), ...measure({ startsOn: '2027-01-01' }) },
      ['reader'],
      [],
    ],
  ])('%s', (_what, dated, roles, expected) => {
    expect(days(dated, roles)).toEqual(expected);
  });

  test('the one whose post it is keeps it whatever the role, and however the address is written', () => {
    const dated = { ...plan(), ...measure({ startsOn: '2027-01-01', ownerPostId: 9, owner: 'Rektor' }), ...posts };
    expect(days(dated, ['reader'], 'Rektor@testvik.example')).toEqual(['measure-starts 2027-01-01 owner']);
    expect(
      deadlinesOf({ ...nothing, ...dated }, { roles: ['coordinator'], email: 'rektor@testvik.example', today })[0],
    ).toMatchObject({
      hat: 'owner',
      owner: 'Rektor',
    });
  });
});

describe('how long a day that has passed is shown', () => {
  const adopted = plan({ state: 'adopted', adoptedOn: '2026-01-01' });
  test.each<[string, Partial<Dated>, number]>([
    ['an open survey, however late', survey('2024-01-01'), 1],
    ['a plan that should apply and is not adopted', plan({ periodStart: '2025-01-01' }), 1],
    ['a measure that began a fortnight ago', { ...adopted, ...measure({ startsOn: '2026-11-06' }) }, 2],
    ['a measure that began before that', { ...adopted, ...measure({ startsOn: '2026-11-05' }) }, 1],
    ['a measure that ended sixty days ago', { ...adopted, ...measure({ endsOn: '2026-09-21' }) }, 2],
    ['a measure that ended before that', { ...adopted, ...measure({ endsOn: '2026-09-20' }) }, 1],
    ['the end of a measure that was never adopted', { ...plan(), ...measure({ endsOn: '2027-01-01' }) }, 0],
  ])('%s', (_what, dated, count) => {
    expect(days(dated, ['coordinator'])).toHaveLength(count);
  });

  test('minutes that should be approved by now are not', () => {
    const decision = { id: 5, title: 'Ä', body: 'KS', decidedOn: '2026-11-05' };
    expect(days({ decisions: [{ ...decision, approvalLatest: '2026-11-19' }] }, ['registrar'])).toEqual([]);
    expect(days({ decisions: [{ ...decision, approvalLatest: '2026-11-20' }] }, ['registrar'])).toHaveLength(1);
  });
});

describe('a network that one holds', () => {
  const networks = [
    {
      id: 6,
      title: 'Nätverk',
      answerBy: '2026-12-15',
      meetings: [
        { id: 1, day: '2026-11-19' },
        { id: 2, day: '2026-12-20' },
      ],
      assignments: [{ id: 3, title: 'Lägesbild', dueOn: '2026-12-11' }],
    },
  ];
  test.each<[Role[], string[]]>([
    [
      ['network_host'],
      [
        'network-assignment 2026-12-11 network_host',
        'network-answer 2026-12-15 network_host',
        'network-meeting 2026-12-20 network_host',
      ],
    ],
    [['reader', 'registrar', 'head_of_unit'], []],
  ])('its days are the host’s, a meeting until it has been: %j', (roles, expected) => {
    expect(days({ networks }, roles)).toEqual(expected);
  });
});

test('every hat has a word of its own in the address', () => {
  expect(new Set(Object.values(hatWords)).size).toBe(Object.keys(hatWords).length);
});
