import { addDays, addMonths, type Day } from '#foundations/clocks/days.ts';
import type { OpenRoundDates } from '#modules/conversations/index.ts';
import type { InvitationDates, OpenTask, RecentDecision } from '#modules/decisions/index.ts';
import type { NetworkDates, ParticipationDates } from '#modules/network/index.ts';
import type { Post } from '#modules/organisation/index.ts';
import type { MeasureDates, PlanDates } from '#modules/plans/index.ts';
import type { OpenSurveyDates } from '#modules/surveys/index.ts';
import type { Role } from '#platform/tenancy/roles.ts';

/** Through what a day is somebody's: a role, or a post of theirs that answers for a measure. */
export type Hat = Role | 'owner';

/** How a hat stands in an address. */
export const hatWords: Record<Hat, string> = {
  owner: 'ansvarig',
  coordinator: 'samordnare',
  working_group_member: 'arbetsgrupp',
  head_of_unit: 'enhetschef',
  registrar: 'registrator',
  reader: 'lasare',
  network_host: 'natverksvard',
  administrator: 'administrator',
};

export type DeadlineKind =
  | 'survey-closes'
  | 'conversations-close'
  | 'measure-starts'
  | 'measure-ends'
  | 'plan-starts'
  | 'plan-review'
  | 'plan-ends'
  | 'minutes-approval'
  | 'task-due'
  | 'invitation-answer'
  | 'invitation-decision'
  | 'invitation-meeting'
  | 'participation-answer'
  | 'participation-meeting'
  | 'participation-task'
  | 'network-answer'
  | 'network-meeting'
  | 'network-assignment';

/**
 * A day to keep. `id` and `planId` lead to the thing; `nth` is which of several such days it has; `owner` is who
 * answers for a measure: a post, or a role as it was written; empty when nobody does.
 */
export type Deadline = {
  kind: DeadlineKind;
  day: Day;
  title: string;
  id: number;
  planId?: number;
  nth?: number;
  hat: Hat;
  owner?: string;
};

/** Everything in one organisation that has a day. */
export type Dated = {
  surveys: readonly OpenSurveyDates[];
  rounds: readonly OpenRoundDates[];
  plans: readonly PlanDates[];
  /** `owner` as in a deadline. */
  measures: readonly MeasureDates[];
  /** Those with an address, in small letters, which says whose they are. */
  posts: readonly Pick<Post, 'id' | 'title' | 'email'>[];
  decisions: readonly (RecentDecision & { approvalLatest: Day })[];
  invitations: readonly InvitationDates[];
  participations: readonly ParticipationDates[];
  networks: readonly NetworkDates[];
  /** `owner` is the office or administration that it is for; empty where it is a person's, or nobody's. */
  tasks: readonly (OpenTask & { owner: string })[];
};

export type Reader = { roles: readonly Role[]; email: string; today: Day; memberId?: number | undefined };

/** A plan is followed up within two years of its adoption: what lag (2023:196) asks of an action plan suits any plan. */
const reviewAfterMonths = 24;

/**
 * For how many days a day that has passed is still shown. What can be seen to be done is shown until it is; nothing yet says that a
 * measure has begun or ended, so its days leave by themselves.
 */
const shownAfter: Record<DeadlineKind, number> = {
  'survey-closes': Infinity,
  'conversations-close': Infinity,
  'plan-starts': Infinity,
  'plan-review': 365,
  'plan-ends': 365,
  'measure-starts': 14,
  'measure-ends': 60,
  'minutes-approval': 0,
  'task-due': Infinity,
  // Whether we have answered stands nowhere; whether it is decided does, and the matter is then no longer open.
  'invitation-answer': 14,
  'invitation-decision': Infinity,
  'invitation-meeting': 0,
  'participation-answer': 14,
  'participation-meeting': 0,
  'participation-task': Infinity,
  'network-answer': 14,
  'network-meeting': 0,
  'network-assignment': 14,
};

/** The days of one organisation that are this reader's to keep, the earliest first. */
export function deadlinesOf(dated: Dated, reader: Reader): Deadline[] {
  return [
    ...surveyDays(dated, reader),
    ...roundDays(dated, reader),
    ...measureDays(dated, reader),
    ...planDays(dated, reader),
    ...minutesDays(dated, reader),
    ...taskDays(dated, reader),
    ...invitationDays(dated, reader),
    ...participationDays(dated, reader),
    ...networkDays(dated, reader),
  ]
    .filter(({ kind, day }) => addDays(reader.today, -Math.min(shownAfter[kind], farBack)) <= day)
    .sort(byDay);
}

export function byDay(a: { day: Day; title: string }, b: { day: Day; title: string }): number {
  return a.day === b.day ? a.title.localeCompare(b.title, 'sv') : a.day < b.day ? -1 : 1;
}

// Further back than any open survey; days are of the years 1000–9999.
const farBack = 36_500;

function surveyDays({ surveys }: Dated, { roles }: Reader): Deadline[] {
  return surveys.flatMap(({ id, title, mode, closesOn }): Deadline[] => {
    // The staff of a unit have codes; an open link or papers may go to anybody.
    const hat = first(roles, mode === 'codes' ? ['coordinator', 'head_of_unit'] : ['coordinator']);
    return closesOn === null || !hat ? [] : [{ kind: 'survey-closes', day: closesOn, title, id, hat }];
  });
}

/** Teams are a unit or a part of one: its head is who leads the conversation. */
function roundDays({ rounds }: Dated, { roles }: Reader): Deadline[] {
  const hat = first(roles, ['coordinator', 'head_of_unit']);
  if (!hat) return [];
  const open = rounds.filter(({ stopped }) => !stopped);
  return open.map(({ id, title, lastDay }) => ({ kind: 'conversations-close', day: lastDay, title, id, hat }));
}

/** Whose a measure is: the post's that answers for it, where it can be told; the coordinator's always; the group's where nobody can be told. */
function measureDays({ measures, plans, posts }: Dated, { roles, email }: Reader): Deadline[] {
  const adopted = new Set(plans.filter(({ adoptedOn }) => adoptedOn !== null).map(({ id }) => id));
  return measures.flatMap(({ id, planId, title, startsOn, endsOn, ownerPostId, owner }): Deadline[] => {
    const post = posts.find((one) => one.id === ownerPostId);
    const own = post?.email === email.toLowerCase();
    const hat: Hat | undefined = own
      ? 'owner'
      : first(roles, post ? ['coordinator'] : ['coordinator', 'working_group_member']);
    if (!hat) return [];
    const common = { title, id, planId, hat, owner };
    return [
      ...(startsOn === null ? [] : [{ kind: 'measure-starts' as const, day: startsOn, ...common }]),
      // What was never adopted has nothing to be late with: an end that has passed is then a gap in the plan.
      ...(endsOn === null || !adopted.has(planId) ? [] : [{ kind: 'measure-ends' as const, day: endsOn, ...common }]),
    ];
  });
}

function planDays({ plans }: Dated, { roles }: Reader): Deadline[] {
  const hat = first(roles, ['coordinator', 'working_group_member']);
  if (!hat) return [];
  return plans.flatMap(({ id, title, periodStart, periodEnd, adoptedOn }): Deadline[] => {
    const common = { title, id, hat };
    if (adoptedOn === null) return periodStart === null ? [] : [{ kind: 'plan-starts', day: periodStart, ...common }];
    const review = addMonths(adoptedOn, reviewAfterMonths);
    const ends: Deadline[] = periodEnd === null ? [] : [{ kind: 'plan-ends', day: periodEnd, ...common }];
    return periodEnd !== null && periodEnd <= review
      ? ends
      : [{ kind: 'plan-review', day: review, ...common }, ...ends];
  });
}

/** Whose a task is: the member's or the post's that it was given to, where it can be told; the coordinator's always. */
function taskDays({ tasks, posts }: Dated, { roles, email, memberId }: Reader): Deadline[] {
  return tasks.flatMap(({ title, dueOn, postId, memberId: given, owner, matterId, id }): Deadline[] => {
    const post = posts.find((one) => one.id === postId);
    const own = (given !== null && given === memberId) || (post !== undefined && post.email === email.toLowerCase());
    const hat: Hat | undefined = own ? 'owner' : first(roles, ['coordinator']);
    return hat && dueOn !== null ? [{ kind: 'task-due', day: dueOn, title, id: matterId, nth: id, hat, owner }] : [];
  });
}

function minutesDays({ decisions }: Dated, { roles }: Reader): Deadline[] {
  const hat = first(roles, ['registrar']);
  if (!hat) return [];
  return decisions.map(({ id, title, approvalLatest }) => ({
    kind: 'minutes-approval',
    day: approvalLatest,
    title,
    id,
    hat,
  }));
}

function invitationDays({ invitations }: Dated, { roles }: Reader): Deadline[] {
  const [answering, awaiting] = [first(roles, ['coordinator']), first(roles, ['coordinator', 'registrar'])];
  return invitations.flatMap(({ id, title, answerBy, decisionOn, meetings }): Deadline[] => [
    ...(answering && answerBy !== null
      ? [{ kind: 'invitation-answer' as const, day: answerBy, title, id, hat: answering }]
      : []),
    ...(awaiting && decisionOn !== null
      ? [{ kind: 'invitation-decision' as const, day: decisionOn, title, id, hat: awaiting }]
      : []),
    ...(answering
      ? meetings.map((day, at) => ({
          kind: 'invitation-meeting' as const,
          day,
          title,
          id,
          nth: at + 1,
          hat: answering,
        }))
      : []),
  ]);
}

/** What is decided in a matter has its meetings there; a task is the post's that it was given to, and the coordinator's always. */
function participationDays({ participations, posts }: Dated, { roles, email }: Reader): Deadline[] {
  const hat = first(roles, ['coordinator']);
  return participations.flatMap(({ id, title, matterId, answerBy, meetings, tasks }): Deadline[] => [
    ...(hat && answerBy !== null ? [{ kind: 'participation-answer' as const, day: answerBy, title, id, hat }] : []),
    ...(hat && matterId === null
      ? meetings.map((day, at) => ({ kind: 'participation-meeting' as const, day, title, id, nth: at + 1, hat }))
      : []),
    ...tasks.flatMap((task): Deadline[] => {
      const own = posts.some((post) => post.id === task.postId && post.email === email.toLowerCase());
      const whose: Hat | undefined = own ? 'owner' : hat;
      const { dueOn: day, owner } = task;
      return whose ? [{ kind: 'participation-task', day, title: task.title, id, nth: task.id, hat: whose, owner }] : [];
    }),
  ]);
}

/** The days that a host has set for those it invites. */
function networkDays({ networks }: Dated, { roles }: Reader): Deadline[] {
  const hat = first(roles, ['network_host', 'coordinator']);
  if (!hat) return [];
  return networks.flatMap(({ id, title, answerBy, meetings, assignments }): Deadline[] => [
    ...(answerBy === null ? [] : [{ kind: 'network-answer' as const, day: answerBy, title, id, hat }]),
    ...meetings.map((one) => ({ kind: 'network-meeting' as const, day: one.day, title, id, nth: one.id, hat })),
    ...assignments.map((one) => ({
      kind: 'network-assignment' as const,
      day: one.dueOn,
      title: one.title,
      id,
      nth: one.id,
      hat,
    })),
  ]);
}

function first(held: readonly Role[], wanted: readonly Role[]): Role | undefined {
  return wanted.find((role) => held.includes(role));
}
