import { expect, test } from 'vitest';
import type { Role } from '#platform/tenancy/roles.ts';
import type { Deadline } from '../deadlines/deadlines.rules.ts';
import type { Waiting, WaitingKind } from '../waiting/waiting.rules.ts';
import type { StepName } from './next-step.rules.ts';
import { ownStep } from './own-step.rules.ts';

const waiting = (kind: WaitingKind): Waiting => ({ kind, title: kind, path: `/${kind}` });
const own: Deadline = { kind: 'measure-ends', day: '2026-12-01', title: 'Jour', id: 3, planId: 2, hat: 'owner' };

/** In a few words: whose step it is and which. */
function step(
  steps: [StepName, ...StepName[]],
  held: Role[],
  waits: WaitingKind[] = [],
  deadlines: Deadline[] = [],
): string {
  const [first, ...others] = steps.map((name) => ({ step: name, path: `/${name}` }));
  if (!first) return '';
  const found = ownStep({ steps: [first, ...others], roles: held, waiting: waits.map(waiting), deadlines });
  if (found.by === 'role') return `role ${found.waiting.kind}`;
  return found.by === 'owner' ? `owner ${found.deadline.kind}` : `${found.by} ${found.next.step}`;
}

test.each<[string, string, string]>([
  ['the coordinator takes the step', step(['survey'], ['coordinator']), 'me survey'],
  ['a reader reads', step(['survey'], ['reader']), 'others survey'],
  ['the group ranks', step(['rank'], ['working_group_member']), 'me rank'],
  ['the group does not put forward', step(['propose'], ['working_group_member']), 'others propose'],
  ['a second plan is the coordinator’s', step(['outcome', 'propose'], ['coordinator']), 'me propose'],
  [
    'the registrar’s number comes before a matter',
    step(['matter'], ['registrar'], ['designation']),
    'role designation',
  ],
  ['the registrar opens a matter', step(['matter'], ['registrar']), 'me matter'],
  [
    'whoever coordinates takes the work first',
    step(['survey'], ['coordinator', 'registrar'], ['designation']),
    'me survey',
  ],
  [
    'what is waited for, when the work is another’s',
    step(['outcome'], ['coordinator'], ['needs', 'hand-over']),
    'role hand-over',
  ],
  ['a head gives time', step(['propose'], ['head_of_unit'], ['give-time']), 'role give-time'],
  ['an owner has a date', step(['propose'], ['head_of_unit'], [], [own]), 'owner measure-ends'],
  [
    'a date of a role is no step',
    step(['propose'], ['head_of_unit'], [], [{ ...own, hat: 'head_of_unit' }]),
    'others propose',
  ],
  ['an administrator lets in', step(['survey'], ['administrator'], ['no-coordinator']), 'role no-coordinator'],
  ['when all is done there is only reading', step(['done'], ['coordinator']), 'others done'],
])('%s', (_what, found, expected) => {
  expect(found).toBe(expected);
});
