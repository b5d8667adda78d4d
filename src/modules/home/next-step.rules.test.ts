import { expect, test } from 'vitest';
import type { NodeKind } from '#foundations/thread/index.ts';
import { nextStep, type StepName } from './next-step.rules.ts';

const at = (...nodes: (NodeKind | [NodeKind, string])[]) =>
  nodes.map((node) => (typeof node === 'string' ? { kind: node, state: '' } : { kind: node[0], state: node[1] }));

test.each<[string, ReturnType<typeof at>, number, StepName]>([
  ['nothing at all', at(), 0, 'mandate'],
  ['a mandate', at('mandate'), 0, 'units'],
  ['units but no mandate', at(), 12, 'survey'],
  ['a survey in draft', at('mandate', ['survey', 'draft']), 12, 'survey'],
  ['an open survey', at('mandate', ['survey', 'open']), 12, 'answers'],
  ['a result', at(['survey', 'closed'], 'result'), 12, 'finding'],
  ['a finding', at('result', 'finding'), 12, 'need'],
  ['a need', at('result', 'finding', 'need'), 12, 'plan'],
  ['a plan without measures', at('need', ['plan', 'draft']), 12, 'plan'],
  ['a measure', at('need', ['plan', 'draft'], 'measure'), 12, 'propose'],
  ['a proposed plan', at('need', ['plan', 'proposed'], 'measure'), 12, 'matter'],
  ['a matter without memorandum', at('need', ['plan', 'proposed'], 'measure', 'matter'), 12, 'matter'],
  ['a memorandum', at(['plan', 'proposed'], 'matter', 'memorandum'), 12, 'outcome'],
  ['an adopted plan', at(['plan', 'adopted'], 'matter', 'memorandum', 'decision'), 12, 'done'],
  ['an adopted plan and a new draft', at(['plan', 'adopted'], ['plan', 'draft'], 'measure'), 12, 'propose'],
])('after %s', (_what, standing, units, expected) => {
  expect(nextStep(standing, units)).toBe(expected);
});
