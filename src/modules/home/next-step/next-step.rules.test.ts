import { describe, expect, test } from 'vitest';
import type { NodeKind } from '#foundations/thread/index.ts';
import { isNew, nextSteps, type Asking, type Beside, type Standing, type StepName } from './next-step.rules.ts';

const beside: Beside = { units: 12, ranked: 1, asking: undefined, adoptedElsewhere: new Set(), matters: [] };
const survey = (change: Partial<Asking> = {}): Asking => ({
  id: 2,
  state: 'open',
  isSent: true,
  without: 0,
  ...change,
});

/** Nodes by their number in the list, from 1; links as pairs of numbers, from what rests to what it rests on. */
function thread(nodes: (NodeKind | [NodeKind, string])[], links: [number, number][] = []): Standing {
  return {
    nodes: nodes.map((node, at) => {
      const [kind, state] = typeof node === 'string' ? [node, ''] : node;
      return { id: at + 1, kind, state, path: `/${kind}/${at + 1}` };
    }),
    links: links.map(([fromId, toId]) => ({ fromId, toId })),
  };
}

test.each<[string, Standing, number, { step: StepName; path: string }]>([
  ['nothing at all', thread([]), 0, { step: 'mandate', path: '/organisation/uppdrag/nytt' }],
  ['a mandate', thread(['mandate']), 0, { step: 'units', path: '/organisation' }],
  ['units but no mandate', thread([]), 12, { step: 'survey', path: '/borja/behoven' }],
  ['a result', thread([['survey', 'closed'], 'result']), 12, { step: 'finding', path: '/lagesbild/slutsatser/ny' }],
  [
    'a result while a follow-up is open',
    thread(['result', ['survey', 'open']]),
    12,
    { step: 'finding', path: '/lagesbild/slutsatser/ny' },
  ],
  ['a finding', thread(['result', 'finding']), 12, { step: 'need', path: '/lagesbild/behov/nytt' }],
  ['a need', thread(['result', 'finding', 'need']), 12, { step: 'plan', path: '/planer' }],
  ['a plan without measures', thread(['need', ['plan', 'draft']]), 12, { step: 'plan', path: '/plan/2' }],
  [
    'a plan with a measure',
    thread(['need', ['plan', 'draft'], 'measure'], [[2, 3]]),
    12,
    { step: 'propose', path: '/plan/2/aterstar' },
  ],
  ['a proposed plan', thread([['plan', 'proposed']]), 12, { step: 'matter', path: '/arenden/nytt' }],
  ['its matter', thread([['plan', 'proposed'], 'matter'], [[2, 1]]), 12, { step: 'memorandum', path: '/matter/2' }],
  [
    'its memorandum',
    thread(
      [['plan', 'proposed'], 'matter', 'memorandum'],
      [
        [2, 1],
        [3, 2],
      ],
    ),
    12,
    { step: 'outcome', path: '/matter/2' },
  ],
  [
    'a memorandum that is not handed over',
    thread(
      [['plan', 'proposed'], 'matter', ['memorandum', 'draft']],
      [
        [2, 1],
        [3, 2],
      ],
    ),
    12,
    { step: 'hand-over', path: '/matter/2' },
  ],
  [
    'a matter that was closed without a decision',
    thread(
      [
        ['plan', 'proposed'],
        ['matter', 'closed'],
      ],
      [[2, 1]],
    ),
    12,
    { step: 'matter', path: '/arenden/nytt' },
  ],
  [
    'a draft and another matter that is decided',
    thread(
      ['matter', 'memorandum', 'decision', ['plan', 'draft'], 'measure'],
      [
        [2, 1],
        [3, 2],
        [4, 5],
      ],
    ),
    12,
    { step: 'propose', path: '/plan/4/aterstar' },
  ],
  ['an adopted plan', thread([['plan', 'adopted']]), 12, { step: 'done', path: '/plan/1' }],
  [
    'an adopted plan and a new draft',
    thread([
      ['plan', 'adopted'],
      ['plan', 'draft'],
    ]),
    12,
    { step: 'plan', path: '/plan/2' },
  ],
])('after %s', (_what, standing, units, expected) => {
  expect(nextSteps(standing, { ...beside, units })[0]).toMatchObject(expected);
});

test('those who are too few for a survey talk, and what teams and hosts have said becomes findings', () => {
  const nothing = thread(['mandate']);
  const step = (standing: typeof nothing, staff: number) => nextSteps(standing, { ...beside, staff })[0];
  expect(step(nothing, 12)).toMatchObject({ step: 'conversations', path: '/samtal/ny' });
  expect(step(nothing, 16).step).toBe('survey');
  const round = (state: string) => thread(['mandate', ['conversation_round', state]]);
  for (const state of ['draft', 'open'])
    expect(step(round(state), 400), state).toMatchObject({ step: 'conversations', path: '/conversation_round/2' });
  // Of teams that are all unnamed there is a sum and no answer of a single one.
  const written = { step: 'finding', path: '/lagesbild/slutsatser/ny' };
  expect(step(round('closed'), 12)).toMatchObject(written);
  expect(step(thread(['mandate', 'received_share']), 12)).toMatchObject(written);
  // Nothing was counted: they may talk again.
  expect(step(round('empty'), 12)).toMatchObject({ step: 'conversations', path: '/samtal/ny' });
  expect(step(round('empty'), 400).step).toBe('survey');
});

test('a plan that rests on no need waits while teams talk, and for what they or a host have said', () => {
  const standing = (...more: Parameters<typeof thread>[0]) => thread([['plan', 'draft'], ...more]);
  const first = (of: Standing) => nextSteps(of, beside)[0].step;
  expect(first(standing(['conversation_round', 'open']))).toBe('conversations');
  expect(first(standing(['conversation_round', 'closed']))).toBe('finding');
  expect(first(standing('received_share'))).toBe('finding');
  expect(first(standing(['conversation_round', 'empty']))).toBe('plan');
});

test('needs that nobody has ranked come before the plan', () => {
  expect(nextSteps(thread(['result', 'finding', 'need']), { ...beside, ranked: 0 })).toEqual([
    { step: 'rank', path: '/lagesbild/behov/ordning' },
  ]);
});

test('of several plans on their way the one that carries most comes first, and none that is adopted', () => {
  const standing = thread(
    [['plan', 'adopted'], ['plan', 'draft'], ['plan', 'proposed'], ['plan', 'draft'], 'measure', 'measure', 'measure'],
    [
      [1, 5],
      [1, 6],
      [1, 7],
      [2, 5],
      [2, 6],
      [3, 7],
    ],
  );
  expect(nextSteps(standing, beside).map(({ step, planId }) => [step, planId])).toEqual([
    ['propose', 2],
    ['matter', 3],
    ['plan', 4],
  ]);
});

describe('with several things under way', () => {
  const brought: Partial<Beside> = { adoptedElsewhere: new Set([1]) };
  const plan: [NodeKind, string] = ['plan', 'draft'];
  const steps = (standing: Standing, change: Partial<Beside>) =>
    nextSteps(standing, { ...beside, ...change }).map(({ step, path }) => `${step} ${path}`);

  test.each<[string, Standing, Partial<Beside>, string[]]>([
    [
      'a survey in draft',
      thread([['survey', 'draft']]),
      { asking: survey({ state: 'draft' }) },
      ['finish /borja/behoven'],
    ],
    [
      'an open survey that nobody has met',
      thread([['survey', 'open']]),
      { asking: survey({ isSent: false, without: 40 }) },
      ['reach /borja/behoven'],
    ],
    [
      'with addresses and no letters',
      thread([['survey', 'open']]),
      { asking: survey({ isSent: false }) },
      ['send /borja/behoven'],
    ],
    [
      'sent to some',
      thread([['survey', 'open']]),
      { asking: survey({ without: 8 }) },
      ['reach /enkater/2/adresser/lista'],
    ],
    ['sent to all', thread([['survey', 'open']]), { asking: survey() }, ['answers /enkater/2']],
    [
      'a plan adopted elsewhere',
      thread([plan, 'measure'], [[1, 2]]),
      { ...brought, units: 0 },
      ['survey /borja/behoven'],
    ],
    [
      'and a survey',
      thread([plan, ['survey', 'open']]),
      { ...brought, asking: survey({ without: 8 }) },
      ['reach /enkater/2/adresser/lista'],
    ],
    ['and its result', thread([plan, ['survey', 'closed'], 'result']), brought, ['finding /lagesbild/slutsatser/ny']],
    ['and needs', thread([plan, 'result', 'finding', 'need']), brought, ['follow-up /plan/1/genomgang']],
    [
      'and needs without order',
      thread([plan, 'result', 'finding', 'need']),
      { ...brought, ranked: 0 },
      ['rank /lagesbild/behov/ordning'],
    ],
    ['and a plan of one’s own', thread([plan, plan, 'measure'], [[2, 3]]), brought, ['propose /plan/2/aterstar']],
    ['and one adopted here', thread([plan, ['plan', 'adopted']]), brought, ['done /plan/2']],
    [
      'a plan that rests on no need, and a survey',
      thread([plan, 'measure', ['survey', 'open']], [[1, 2]]),
      { asking: survey({ without: 8 }) },
      ['reach /enkater/2/adresser/lista', 'propose /plan/1/aterstar'],
    ],
    [
      'a plan that rests on needs, and a survey that follows up',
      thread([plan, 'measure', 'need', ['survey', 'open']], [[1, 2]]),
      { asking: survey({ without: 8 }) },
      ['propose /plan/1/aterstar', 'reach /enkater/2/adresser/lista'],
    ],
    [
      'an adopted plan and a new survey',
      thread([['plan', 'adopted']]),
      { asking: survey({ state: 'draft' }) },
      ['done /plan/1', 'finish /borja/behoven'],
    ],
    [
      'an invitation whose memorandum is written',
      thread(['matter', ['memorandum', 'draft']]),
      { units: 0, matters: [{ id: 1, next: { step: 'hand-over' } }] },
      ['hand-over /arenden/1', 'survey /borja/behoven'],
    ],
    [
      'and handed over',
      thread(['matter']),
      { units: 0, matters: [{ id: 1, next: { step: 'outcome' } }] },
      ['survey /borja/behoven'],
    ],
    [
      'and a survey that is sent',
      thread(['matter', ['survey', 'open']]),
      { asking: survey({ without: 8 }), matters: [{ id: 1, next: { step: 'hand-over' } }] },
      ['reach /enkater/2/adresser/lista'],
    ],
  ])('%s', (_what, standing, change, expected) => {
    expect(steps(standing, change)).toEqual(expected);
  });
});

test.each<[NodeKind[], boolean]>([
  [[], true],
  [['mandate'], true],
  [['mandate', 'survey'], false],
  [['plan'], false],
  [['matter'], false],
  [['conversation_round'], false],
  [['received_share'], false],
])('a municipality with %j is new: %s', (kinds, expected) => {
  expect(isNew(thread(kinds))).toBe(expected);
});
