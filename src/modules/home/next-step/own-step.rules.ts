import type { Role } from '#platform/tenancy/roles.ts';
import type { Day } from '#foundations/clocks/days.ts';
import type { Deadline } from '../deadlines/deadlines.rules.ts';
import type { Waiting, WaitingKind } from '../waiting/waiting.rules.ts';
import type { NextStep, StepName } from './next-step.rules.ts';

/** Who takes each step. Others read what has come of it. */
const takenBy: Record<StepName, readonly Role[]> = {
  mandate: ['coordinator', 'administrator'],
  units: ['coordinator', 'administrator'],
  survey: ['coordinator'],
  conversations: ['coordinator'],
  finish: ['coordinator'],
  reach: ['coordinator'],
  send: ['coordinator'],
  answers: ['coordinator'],
  finding: ['coordinator', 'working_group_member'],
  need: ['coordinator', 'working_group_member'],
  rank: ['coordinator', 'working_group_member'],
  plan: ['coordinator', 'working_group_member'],
  'follow-up': ['coordinator', 'working_group_member'],
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
  'round-late',
  'read-texts',
  'rework',
  'hand-over',
  'memorandum',
  'no-code',
  'no-coordinator',
  'give-time',
  'result',
  'finding',
  'needs',
  'changed',
  'owner',
];

/** Hats in which nobody carries out measures: put on, they take the post's own step away. */
const besideThePost: readonly Role[] = ['administrator', 'registrar'];

/** What this reader does next: a step of the work, something they are waited for with, a measure of theirs, or nothing. */
export type OwnStep =
  | { by: 'me'; next: NextStep }
  | { by: 'role'; waiting: Waiting }
  | { by: 'owner'; deadline: Deadline; isLate: boolean }
  | { by: 'others'; next: NextStep };

/**
 * The one next step of whoever has these roles. A measure of one's own that is late comes first, but for the coordinator, who holds all of them;
 * then a step of the work for those who take it; then what the role is waited for; then the first measure that the person answers for.
 * `worn` is the one role put on by a person who holds several.
 */
export function ownStep(of: {
  steps: readonly [NextStep, ...NextStep[]];
  roles: readonly Role[];
  worn?: Role | undefined;
  waiting: readonly Waiting[];
  deadlines: readonly Deadline[];
  today: Day;
}): OwnStep {
  const { steps, roles, worn, today } = of;
  const own = worn && besideThePost.includes(worn) ? [] : of.deadlines.filter(({ hat }) => hat === 'owner');
  const late = own.find(({ kind, day }) => kind === 'measure-ends' && day < today);
  if (late && !roles.includes('coordinator')) return { by: 'owner', deadline: late, isLate: true };
  const waiting = of.waiting.toSorted((a, b) => asStep.indexOf(a.kind) - asStep.indexOf(b.kind))[0];
  // A number or an outcome that the register waits for is quicker done than a step of the work.
  const registers = waiting?.kind === 'designation' || waiting?.kind === 'outcome';
  if (waiting && registers && !roles.includes('coordinator')) return { by: 'role', waiting };
  const mine = steps.filter(({ step }) => takenBy[step].some((role) => roles.includes(role)));
  // Until the committee has met there is nothing to record: what can be done today comes before.
  const next = mine.find(({ step }) => step !== 'outcome') ?? mine[0];
  if (next) return { by: 'me', next };
  if (waiting) return { by: 'role', waiting };
  const [first] = own;
  return first ? { by: 'owner', deadline: first, isLate: false } : { by: 'others', next: steps[0] };
}
