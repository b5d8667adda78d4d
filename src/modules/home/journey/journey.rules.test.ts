import { expect, test } from 'vitest';
import type { NodeKind } from '#foundations/thread/index.ts';
import type { StepName } from '../next-step/next-step.rules.ts';
import { journeyOf } from './journey.rules.ts';

const none = { units: 0, ranked: 0 };
const all = { units: 12, ranked: 3 };

test.each<[string, (NodeKind | [NodeKind, string])[], typeof none, StepName, string]>([
  ['nothing', [], none, 'mandate', 'here coming coming coming coming'],
  ['a mandate and units', ['mandate'], all, 'survey', 'done here coming coming coming'],
  ['units without a mandate', [], all, 'survey', 'left here coming coming coming'],
  ['a result', ['mandate', 'survey', 'result'], all, 'finding', 'done done here coming coming'],
  ['a share of a joint survey', ['mandate', 'received_share'], all, 'finding', 'done done here coming coming'],
  [
    'teams that have talked',
    ['mandate', ['conversation_round', 'closed']],
    all,
    'finding',
    'done done here coming coming',
  ],
  [
    'and said nothing that is counted',
    ['mandate', ['conversation_round', 'empty']],
    all,
    'finding',
    'done left here coming coming',
  ],
  [
    'a plan that was brought in',
    ['mandate', ['plan', 'draft']],
    { ...all, ranked: 0 },
    'propose',
    'done empty empty here coming',
  ],
  ['an invitation alone', ['mandate', 'matter'], { ...all, ranked: 0 }, 'hand-over', 'done empty empty empty here'],
  [
    'a survey that was left',
    [
      ['survey', 'open'],
      ['plan', 'draft'],
    ],
    none,
    'propose',
    'empty left empty here coming',
  ],
  [
    'a new plan beside matters',
    ['mandate', 'result', 'finding', 'need', ['plan', 'draft'], 'matter', 'decision'],
    all,
    'plan',
    'done done done here begun',
  ],
  [
    'an adopted plan',
    ['mandate', 'result', 'finding', 'need', ['plan', 'adopted']],
    all,
    'done',
    'done done done done done',
  ],
])('%s', (_what, kinds, counts, next, stages) => {
  const nodes = kinds.map((one, at) => {
    const [kind, state] = typeof one === 'string' ? [one, ''] : one;
    return { id: at + 1, kind, state, path: '/' };
  });
  expect(
    journeyOf({ nodes }, counts, next)
      .map(({ stage }) => stage)
      .join(' '),
  ).toBe(stages);
});
