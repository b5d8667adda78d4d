import { expect, test } from 'vitest';
import { stepNames, stepsOf, type Standing } from './find-needs.rules.ts';

const nothing: Standing = { mandates: 0, administrations: 0, units: 0, staff: 0, survey: undefined };
const organised: Standing = { ...nothing, administrations: 3, units: 12, staff: 240 };
const draft = { state: 'draft' as const, problems: [], addresses: 0, handedOut: 0, rounds: 0 };
const open = { ...draft, state: 'open' as const };

test.each<[string, Standing, string | undefined, number]>([
  ['nothing', nothing, 'administrations', 0],
  ['a mandate is no hindrance and no help', { ...nothing, mandates: 1 }, 'administrations', 1],
  ['administrations', { ...nothing, administrations: 3 }, 'staff', 1],
  ['units without numbers', { ...organised, staff: 0 }, 'staff', 1],
  ['organised', organised, 'survey', 2],
  ['a draft', { ...organised, survey: draft }, 'groups', 3],
  ['a draft without officer', { ...organised, survey: { ...draft, problems: ['officer-missing'] } }, 'survey', 2],
  ['a draft with faulty groups', { ...organised, survey: { ...draft, problems: ['plan'] } }, 'groups', 3],
  ['open', { ...organised, survey: open }, 'reach', 6],
  ['open with addresses', { ...organised, survey: { ...open, addresses: 200 } }, 'sending', 7],
  ['open on paper', { ...organised, survey: { ...open, handedOut: 200 } }, undefined, 8],
  ['on paper and by letter', { ...organised, survey: { ...open, handedOut: 2, addresses: 198 } }, 'sending', 7],
  ['sent', { ...organised, survey: { ...open, addresses: 200, rounds: 1 } }, undefined, 8],
])('%s: the next step is %s', (_name, standing, next, done) => {
  const steps = stepsOf(standing);
  expect(stepNames.filter((step) => steps[step] === 'next')).toEqual(next === undefined ? [] : [next]);
  expect(stepNames.filter((step) => steps[step] === 'done')).toHaveLength(done);
  expect(steps.mandate).toBe(standing.mandates > 0 ? 'done' : 'later');
});
