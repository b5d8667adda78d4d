import type { Role } from '#platform/tenancy/roles.ts';
import type { Deadline } from '../deadlines/deadlines.rules.ts';
import type { Waiting, WaitingKind } from '../waiting/waiting.rules.ts';
import type { NextStep, StepName } from './next-step.rules.ts';

/** Who takes each step. Others read what has come of it. */
const takenBy: Record<StepName, readonly Role[]> = {
  mandate: ['coordinator', 'administrator'],
  units: ['coordinator', 'administrator'],
  survey: ['coordinator'],
  answers: ['coordinator'],
  finding: ['coordinator', 'working_group_member'],
  need: ['coordinator', 'working_group_member'],
  rank: ['coordinator', 'working_group_member'],
  plan: ['coordinator', 'working_group_member'],
  propose: ['coordinator'],
  matter: ['coordinator', 'registrar'],
  memorandum: ['coordinator'],
  'hand-over': ['coordinator'],
  outcome: ['registrar'],
  done: [],
};

/** What others wait for, in the order in which it is a person's one next step when no step of the work is theirs. */
const asStep: readonly WaitingKind[] = [
  'designation',
  'outcome',
  'survey-late',
  'rework',
  'hand-over',
  'memorandum',
  'gaps',
  'no-coordinator',
  'give-time',
  'result',
  'finding',
  'needs',
  'changed',
  'owner',
];

/** What this reader does next: a step of the work, something they are waited for with, a measure of theirs, or nothing. */
export type OwnStep =
  | { by: 'me'; next: NextStep }
  | { by: 'role'; waiting: Waiting }
  | { by: 'owner'; deadline: Deadline }
  | { by: 'others'; next: NextStep };

/**
 * The one next step of whoever has these roles. A step of the work comes first for those who take it; then what the role is waited for;
 * then the first measure that the person answers for.
 */
export function ownStep(of: {
  steps: readonly [NextStep, ...NextStep[]];
  roles: readonly Role[];
  waiting: readonly Waiting[];
  deadlines: readonly Deadline[];
}): OwnStep {
  const { steps, roles, deadlines } = of;
  const waiting = of.waiting.toSorted((a, b) => asStep.indexOf(a.kind) - asStep.indexOf(b.kind))[0];
  // A number or an outcome that the register waits for is quicker done than a step of the work.
  const registers = waiting?.kind === 'designation' || waiting?.kind === 'outcome';
  if (waiting && registers && !roles.includes('coordinator')) return { by: 'role', waiting };
  const mine = steps.find(({ step }) => takenBy[step].some((role) => roles.includes(role)));
  if (mine) return { by: 'me', next: mine };
  if (waiting) return { by: 'role', waiting };
  const own = deadlines.find(({ hat }) => hat === 'owner');
  return own ? { by: 'owner', deadline: own } : { by: 'others', next: steps[0] };
}
