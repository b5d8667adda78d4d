import type { Tx } from '#db/connection.ts';
import { addDays, today } from '#foundations/clocks/days.ts';
import { minutesApprovalLatest } from '#foundations/clocks/index.ts';
import { listOpenRounds } from '#modules/conversations/index.ts';
import { listDecisionsSince, listInvitationDates, listOpenTasks } from '#modules/decisions/index.ts';
import { listNetworkDates, listParticipationDates } from '#modules/network/index.ts';
import { listMeasureDates, listPlanDates } from '#modules/plans/index.ts';
import { listOpenSurveys } from '#modules/surveys/index.ts';
import type { Membership } from '#platform/tenancy/organisation.ts';
import type { LoadContext } from '#platform/web/context.ts';
import { loadBasis, whatIsIn, type Basis } from '../load-basis.ts';
import { byDay, deadlinesOf, type Dated, type Deadline } from './deadlines.rules.ts';

/** A day to keep, and where. */
export type OwnDeadline = Deadline & { organisation: Membership['organisation'] };

/** The days of one organisation, from the transaction that stands there. `day` is today. */
export async function loadDated(db: Tx, day: string, basis: Basis): Promise<Dated> {
  const { posts } = basis;
  const has = whatIsIn(basis.thread);
  // Minutes are approved within fourteen days, moved past holidays: a month back is far enough.
  const decisions = has('decision') ? await listDecisionsSince(db, addDays(day, -31)) : [];
  const measures = has('measure') ? await listMeasureDates(db) : [];
  const tasks = has('matter') ? await listOpenTasks(db) : [];
  const titles = new Map(posts.map(({ id, title }) => [id, title]));
  const names = new Map(basis.administrations.map(({ id, name }) => [id, name]));
  // A meeting that was moved is kept with the participation.
  const participations = await listParticipationDates(db);
  const invitations = has('matter') ? await listInvitationDates(db) : [];
  return {
    surveys: has('survey', 'open') ? await listOpenSurveys(db) : [],
    rounds: has('conversation_round') ? await listOpenRounds(db) : [],
    plans: has('plan') ? await listPlanDates(db) : [],
    measures: measures.map((one) => ({ ...one, owner: titles.get(one.ownerPostId ?? 0) ?? one.owner })),
    posts: posts.filter(({ email }) => email !== '').map((post) => ({ ...post, email: post.email.toLowerCase() })),
    decisions: decisions.map((decision) => ({
      ...decision,
      approvalLatest: minutesApprovalLatest(decision.decidedOn),
    })),
    invitations: invitations.map((one) => ({
      ...one,
      meetings: participations.find(({ matterId }) => matterId === one.id)?.meetings ?? one.meetings,
    })),
    participations,
    networks: await listNetworkDates(db),
    tasks: tasks.map((task) => ({
      ...task,
      owner: titles.get(task.postId ?? 0) ?? names.get(task.administrationId ?? 0) ?? '',
    })),
  };
}

/** The organisations of the person, each with every role held there: a hat put on takes no day away. The one stood in comes first. */
export function ownMemberships(ctx: Pick<LoadContext, 'memberships' | 'organisation'>): Membership[] {
  const held = ctx.memberships.filter(({ actor }) => actor.roles.length > 0);
  const here = (one: Membership) => (one.organisation.id === ctx.organisation.id ? 0 : 1);
  return held.toSorted((a, b) => here(a) - here(b));
}

/** Every day that is the person's to keep, over all roles and organisations, the earliest first. */
export async function loadDeadlines(ctx: LoadContext): Promise<OwnDeadline[]> {
  const found: OwnDeadline[] = [];
  for (const membership of ownMemberships(ctx)) {
    const dated = await ctx.visit(membership, async (db) => loadDated(db, today(ctx.now), await loadBasis(db)));
    found.push(...deadlinesIn(membership, dated, ctx));
  }
  return found.sort(byDay);
}

export function deadlinesIn(
  { organisation, actor }: Membership,
  dated: Dated,
  ctx: Pick<LoadContext, 'account' | 'now'>,
): OwnDeadline[] {
  const reader = { roles: actor.roles, email: ctx.account.email, today: today(ctx.now), memberId: actor.memberId };
  return deadlinesOf(dated, reader).map((deadline) => ({ ...deadline, organisation }));
}
