import { expect, test } from 'vitest';
import type { Role } from '#platform/tenancy/roles.ts';
import type { Deadline } from '../deadlines/deadlines.rules.ts';
import type { Waiting, WaitingKind } from '../waiting/waiting.rules.ts';
import type { StepName } from './next-step.rules.ts';
import { ownStep } from './own-step.rules.ts';

const waiting = (kind: WaitingKind): Waiting => ({ kind, title: kind, path: `/${kind}` });
const today = '2026-11-20';
const own: Deadline = { kind: 'measure-ends', day: '2026-12-01', title: 'Jour', id: 3, planId: 2, hat: 'owner' };
const late: Deadline = { ...own, day: '2026-11-01' };

/** In a few words: whose step it is and which. */
function step(
  steps: [StepName, ...StepName[]],
  held: Role[],
  waits: WaitingKind[] = [],
  deadlines: Deadline[] = [],
  worn?: Role,
): string {
  const [first, ...others] = steps.map((name) => ({ step: name, path: `/${name}` }));
  if (!first) return '';
  const found = ownStep({
    steps: [first, ...others],
    roles: held,
    waiting: waits.map(waiting),
    deadlines,
    worn,
    today,
  });
  if (found.by === 'role') return `role ${found.waiting.kind}`;
  if (found.by === 'owner') return `${found.isLate ? 'late' : 'owner'} ${found.deadline.kind}`;
  return `${found.by} ${found.next.step}`;
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
  [
    'a late measure of one’s own comes first',
    step(['rank'], ['working_group_member'], ['give-time'], [late]),
    'late measure-ends',
  ],
  [
    'and before what the registrar is asked',
    step(['matter'], ['registrar'], ['designation'], [late]),
    'late measure-ends',
  ],
  ['but not for the coordinator, who holds them all', step(['propose'], ['coordinator'], [], [late]), 'me propose'],
  [
    'a beginning that has passed is not late',
    step(['propose'], ['reader'], [], [{ ...late, kind: 'measure-starts' }]),
    'owner measure-starts',
  ],
  ['what ends today is not late', step(['propose'], ['reader'], [], [{ ...late, day: today }]), 'owner measure-ends'],
  ['late for another', step(['propose'], ['head_of_unit'], [], [{ ...late, hat: 'head_of_unit' }]), 'others propose'],
  [
    'as administrator one answers for no measure',
    step(['propose'], ['administrator'], [], [own], 'administrator'),
    'others propose',
  ],
  ['nor as registrar', step(['propose'], ['registrar'], [], [late], 'registrar'), 'others propose'],
  ['who is nothing but registrar does', step(['propose'], ['registrar'], [], [late]), 'late measure-ends'],
  ['as head of unit too', step(['propose'], ['head_of_unit'], [], [own], 'head_of_unit'), 'owner measure-ends'],
  [
    'what can be done today comes before what the committee has',
    step(['outcome', 'reach'], ['coordinator', 'registrar']),
    'me reach',
  ],
  ['nothing but the committee', step(['outcome'], ['coordinator', 'registrar']), 'me outcome'],
  ['an adopted plan and a survey under way', step(['done', 'finish'], ['coordinator']), 'me finish'],
  ['people without a code', step(['outcome'], ['coordinator'], ['needs', 'no-code']), 'role no-code'],
  ['when all is done there is only reading', step(['done'], ['coordinator']), 'others done'],
])('%s', (_what, found, expected) => {
  expect(found).toBe(expected);
});
