import { expect, test } from 'vitest';
import type { NodeKind } from '#foundations/thread/index.ts';
import { isNew, nextSteps, type Standing, type StepName } from './next-step.rules.ts';

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
  ['units but no mandate', thread([]), 12, { step: 'survey', path: '/enkater' }],
  ['a survey in draft', thread(['mandate', ['survey', 'draft']]), 12, { step: 'survey', path: '/survey/2' }],
  ['an open survey', thread(['mandate', ['survey', 'open']]), 12, { step: 'answers', path: '/survey/2' }],
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
  expect(nextSteps(standing, { units, ranked: 1 })[0]).toMatchObject(expected);
});

test('needs that nobody has ranked come before the plan', () => {
  expect(nextSteps(thread(['result', 'finding', 'need']), { units: 12, ranked: 0 })).toEqual([
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
  expect(nextSteps(standing, { units: 12, ranked: 1 }).map(({ step, planId }) => [step, planId])).toEqual([
    ['propose', 2],
    ['matter', 3],
    ['plan', 4],
  ]);
});

test.each<[NodeKind[], boolean]>([
  [[], true],
  [['mandate'], true],
  [['mandate', 'survey'], false],
  [['plan'], false],
  [['matter'], false],
])('a municipality with %j is new: %s', (kinds, expected) => {
  expect(isNew(thread(kinds))).toBe(expected);
});
