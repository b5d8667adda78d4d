import { describe, expect, test } from 'vitest';
import type { NodeKind } from '#foundations/thread/index.ts';
import { roles, type Role } from '#platform/tenancy/roles.ts';
import { awaitedRoles, waitingFor, type Situation } from './waiting.rules.ts';

const today = '2026-11-20';
const nothing: Situation = {
  nodes: [],
  links: [],
  surveys: [],
  rounds: [],
  toRead: [],
  plans: [],
  measures: [],
  matters: [],
  decided: [],
  ownTasks: [],
  needs: { needs: 0, ranked: 0 },
  asking: undefined,
  staffed: new Set(['coordinator', 'registrar', 'working_group_member']),
};
type Matter = Situation['matters'][number];
const matter = (next: Matter['next'], change: Partial<Matter> = {}) => ({
  matters: [{ id: 7, title: 'Ärende', openedOn: '2026-11-02', designated: true, next, since: '2026-11-10', ...change }],
});
const survey = (closesOn: string, mode: Situation['surveys'][number]['mode'] = 'codes') => ({
  surveys: [{ id: 1, title: 'Enkät', mode, openedAt: new Date('2026-11-03T09:00:00Z'), closesOn }],
});
const round = (lastDay: string, stopped = false) => ({ rounds: [{ id: 9, title: 'Samtal', lastDay, stopped }] });
const plan = (state: 'draft' | 'proposed' | 'adopted') => ({
  plans: [
    {
      id: 2,
      title: 'Strategi',
      state,
      periodStart: null,
      periodEnd: null,
      adoptedOn: null,
      isAdoptedElsewhere: false,
      proposedAt: state === 'draft' ? null : new Date('2026-11-05T09:00:00Z'),
    },
  ],
});
const measure = (id: number, hasOwner: boolean) => ({
  id,
  planId: 2,
  title: `Åtgärd ${id}`,
  startsOn: null,
  endsOn: null,
  ownerPostId: null,
  owner: '',
  hasOwner,
});
const node = (id: number, kind: NodeKind, state = '') => ({
  id,
  kind,
  title: `${kind} ${id}`,
  state,
  path: `/${kind}/${id}`,
});
const moved = (fromId: number, toId: number) => ({ fromId, toId, changed: true });
const still = (fromId: number, toId: number) => ({ fromId, toId, changed: false });

const coordinator: Role[] = ['coordinator'];
const registrar: Role[] = ['registrar'];
const group: Role[] = ['working_group_member'];

/** `kind since path` of what waits. */
function waits(situation: Partial<Situation>, held: readonly Role[]): string[] {
  return waitingFor({ ...nothing, ...situation }, { roles: held, today }).map(({ kind, since, path }) =>
    [kind, since, path].filter(Boolean).join(' '),
  );
}

const outcome = matter({ step: 'outcome', body: 'Kommunstyrelsen' });
const undone = { decided: [{ id: 7, title: 'Ärende', decidedOn: '2026-11-12', proposed: 2 }] };
const undesignated = matter({ step: 'write' }, { designated: false });

describe('what waits, and for whom', () => {
  test.each<[string, Partial<Situation>, Role[], string[]]>([
    ['an outcome, for the registrar', outcome, registrar, ['outcome 2026-11-10 /arenden/7']],
    ['not for the coordinator who has a registrar', outcome, coordinator, []],
    [
      'for the coordinator who has none',
      { ...outcome, staffed: new Set() },
      coordinator,
      ['outcome 2026-11-10 /arenden/7'],
    ],
    ['but not then for others', { ...outcome, staffed: new Set(['coordinator']) }, group, []],
    ['tabled', matter({ step: 'tabled', body: 'KF' }), registrar, ['outcome 2026-11-10 /arenden/7']],
    ['on to the next body', matter({ step: 'next-body', body: 'KF' }), registrar, ['outcome 2026-11-10 /arenden/7']],
    ['a number', undesignated, registrar, ['designation 2026-11-02 /arenden/7/beteckningar/ny']],
    ['its memorandum', undesignated, coordinator, ['memorandum 2026-11-10 /arenden/7']],
    ['a draft', matter({ step: 'hand-over', memorandumId: 8 }), coordinator, ['hand-over 2026-11-10 /arenden/7']],
    ['sent back', matter({ step: 'rework' }), coordinator, ['rework 2026-11-10 /arenden/7']],
    ['decided', matter({ step: 'close' }), [...roles], []],
    ['decided, carried out by nobody', undone, coordinator, ['tasks 2026-11-12 /arenden/7/uppgifter']],
    ['that is the coordinator’s to give to somebody', undone, [...group, ...registrar], []],
    [
      'a task of one’s own, whatever the role',
      { ownTasks: [{ id: 3, matterId: 7, title: 'Ring' }] },
      ['reader'],
      ['own-task /arenden/7/uppgifter'],
    ],
    ['a survey past its last day', survey('2026-11-19'), coordinator, ['survey-late 2026-11-19 /enkater/1']],
    ['a survey on its last day', survey('2026-11-20'), coordinator, []],
    ['conversations past their last day', round('2026-11-19'), coordinator, ['round-late 2026-11-19 /samtal/9']],
    ['conversations on their last day', round('2026-11-20'), coordinator, []],
    [
      'conversations whose closing was cut off',
      round('2026-11-30', true),
      coordinator,
      ['round-late 2026-11-20 /samtal/9'],
    ],
    ['which the group does not close', round('2026-11-19'), group, []],
    ['no staff of a head where anybody may answer', survey('2026-11-20', 'open-link'), ['head_of_unit'], []],
    ['the staff of a head', survey('2026-11-20'), ['head_of_unit'], ['give-time 2026-11-03 /enkater/1']],
    ['not when it is over', survey('2026-11-19'), ['head_of_unit'], []],
    ['needs without a place', { needs: { needs: 5, ranked: 3 } }, group, ['needs /lagesbild/behov/ordning']],
    ['needs in order', { needs: { needs: 5, ranked: 5 } }, group, []],
    ['a result that nobody leans on', { nodes: [node(1, 'result')] }, group, ['result /result/1']],
    [
      'a result with a finding',
      { nodes: [node(1, 'result'), node(2, 'finding')], links: [still(2, 1)] },
      registrar,
      [],
    ],
    ['a share that nobody leans on', { nodes: [node(1, 'received_share')] }, group, ['result /received_share/1']],
    [
      'a share with a finding, which waits for its need',
      { nodes: [node(1, 'received_share'), node(2, 'finding')], links: [still(2, 1)] },
      group,
      ['finding /finding/2'],
    ],
    [
      'conversations that nobody leans on, where all teams are unnamed',
      { nodes: [node(1, 'conversation_round', 'closed')] },
      group,
      ['result /conversation_round/1'],
    ],
    [
      'conversations that nobody leans on, once for all their teams',
      {
        nodes: [node(1, 'conversation_round', 'closed'), node(2, 'joint_answer'), node(3, 'joint_answer')],
        links: [still(2, 1), still(3, 1)],
      },
      coordinator,
      ['result /conversation_round/1'],
    ],
    [
      'conversations with a finding, which waits for its need',
      { nodes: [node(1, 'conversation_round', 'closed'), node(2, 'finding')], links: [still(2, 1)] },
      group,
      ['finding /finding/2'],
    ],
    [
      'conversations with a finding that rests on one team',
      {
        nodes: [node(1, 'conversation_round', 'closed'), node(2, 'joint_answer'), node(3, 'finding'), node(4, 'need')],
        links: [still(2, 1), still(3, 2), still(4, 3)],
      },
      group,
      [],
    ],
    [
      'conversations that are not closed, or in which nothing was counted',
      {
        nodes: [
          node(1, 'conversation_round', 'draft'),
          node(2, 'conversation_round', 'open'),
          node(3, 'conversation_round', 'empty'),
        ],
      },
      group,
      [],
    ],
    [
      'a finding without need',
      { nodes: [node(1, 'result'), node(2, 'finding')], links: [still(2, 1)] },
      group,
      ['finding /finding/2'],
    ],
    [
      'people without a code',
      { ...survey('2026-12-11'), asking: { id: 1, state: 'open', isSent: true, without: 8 } },
      coordinator,
      ['no-code 2026-11-03 /enkater/1/adresser/lista'],
    ],
    [
      'everybody has one',
      { ...survey('2026-12-11'), asking: { id: 1, state: 'open', isSent: true, without: 0 } },
      coordinator,
      [],
    ],
    [
      'nobody who is without one can be helped when it is over',
      { ...survey('2026-11-19'), asking: { id: 1, state: 'open', isSent: true, without: 8 } },
      coordinator,
      ['survey-late 2026-11-19 /enkater/1'],
    ],
    [
      'nobody responsible',
      { ...plan('draft'), measures: [measure(3, true), measure(4, false), measure(5, false)] },
      coordinator,
      ['owner /planer/2/atgarder/4'],
    ],
    [
      'nobody responsible in a plan put forward, which is locked',
      { ...plan('proposed'), measures: [measure(4, false)] },
      coordinator,
      [],
    ],
    ['nobody responsible in an adopted plan', { ...plan('adopted'), measures: [measure(4, false)] }, coordinator, []],
    [
      'changed since',
      { nodes: [node(1, 'finding'), node(2, 'need')], links: [moved(2, 1)] },
      group,
      ['changed /need/2'],
    ],
    [
      'changed since, of a plan',
      { nodes: [node(1, 'measure'), node(2, 'plan', 'draft')], links: [moved(2, 1)] },
      group,
      [],
    ],
    [
      'changed since, of an adopted plan',
      { nodes: [node(1, 'measure'), node(2, 'plan', 'adopted')], links: [moved(2, 1)] },
      coordinator,
      [],
    ],
    [
      'changed since, of a measure whose plan is put forward',
      { nodes: [node(1, 'need'), node(2, 'measure'), node(3, 'plan', 'proposed')], links: [moved(2, 1), still(3, 2)] },
      coordinator,
      [],
    ],
    [
      'changed since, of a measure that stands in a draft too',
      {
        nodes: [node(1, 'need'), node(2, 'measure'), node(3, 'plan', 'adopted'), node(4, 'plan', 'draft')],
        links: [moved(2, 1), still(3, 2), still(4, 2)],
      },
      coordinator,
      ['changed /measure/2'],
    ],
    [
      'changed since, of a memorandum that is handed over',
      { nodes: [node(1, 'plan'), node(2, 'memorandum', 'handed-over')], links: [moved(2, 1)] },
      coordinator,
      [],
    ],
    [
      'changed since, of a matter whose memorandum is handed over',
      {
        nodes: [node(1, 'plan'), node(2, 'matter'), node(3, 'memorandum', 'handed-over')],
        links: [moved(2, 1), still(3, 2)],
      },
      coordinator,
      [],
    ],
    [
      'changed since, of a matter whose memorandum is being written',
      {
        nodes: [node(1, 'plan'), node(2, 'matter'), node(3, 'memorandum', 'draft')],
        links: [moved(2, 1), still(3, 2)],
      },
      coordinator,
      ['changed /matter/2'],
    ],
    [
      'changed since, of a memorandum',
      { nodes: [node(1, 'plan'), node(2, 'memorandum')], links: [moved(2, 1)] },
      coordinator,
      ['changed /memorandum/2'],
    ],
    [
      'changed since, of a memorandum whose matter is decided',
      {
        nodes: [node(1, 'plan'), node(2, 'memorandum'), node(3, 'matter', 'decided')],
        links: [moved(2, 1), still(2, 3)],
      },
      coordinator,
      [],
    ],
    ['no coordinator', { staffed: new Set(['administrator']) }, ['administrator'], ['no-coordinator /behorigheter/ny']],
    ['a coordinator', {}, ['administrator'], []],
  ])('%s', (_what, situation, held, expected) => {
    expect(waits(situation, held)).toEqual(expected);
  });

  test.each<[Role[], string[]]>([
    [['registrar'], ['designation']],
    [
      ['registrar', 'coordinator'],
      ['designation own', 'memorandum'],
    ],
    [['head_of_unit'], ['give-time']],
    [
      ['head_of_unit', 'coordinator'],
      ['memorandum', 'give-time own'],
    ],
  ])('nobody is told that they wait for themselves: %j', (held, expected) => {
    const found = waitingFor({ ...nothing, ...undesignated, ...survey('2026-12-11') }, { roles: held, today });
    const said = found.map(({ kind, isOwn }) => (isOwn ? `${kind} own` : kind));
    expect(said.toSorted()).toEqual(expected.toSorted());
  });

  test('the oldest first, what has no day last', () => {
    const all = { ...survey('2026-11-19'), ...undesignated, needs: { needs: 1, ranked: 0 } };
    expect(waits(all, [...roles])).toEqual([
      'designation 2026-11-02 /arenden/7/beteckningar/ny',
      'memorandum 2026-11-10 /arenden/7',
      'survey-late 2026-11-19 /enkater/1',
      'needs /lagesbild/behov/ordning',
    ]);
  });

  test('a thing that rests on several that have changed is named once', () => {
    const situation = {
      nodes: [node(1, 'finding'), node(2, 'finding'), node(3, 'need')],
      links: [moved(3, 1), moved(3, 2)],
    };
    expect(waits(situation, group)).toEqual(['changed /need/3']);
  });

  test('nothing ever waits for a role that is not told so', () => {
    const everything: Partial<Situation> = {
      ...survey('2026-12-01'),
      ...outcome,
      ...plan('proposed'),
      needs: { needs: 2, ranked: 0 },
      nodes: [node(1, 'result'), node(2, 'finding'), node(3, 'need')],
      links: [moved(3, 2)],
      staffed: new Set<Role>(),
    };
    for (const role of roles) expect(waits(everything, [role]).length > 0, role).toBe(awaitedRoles.includes(role));
  });
});
