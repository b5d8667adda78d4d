import type { Tx } from '#db/connection.ts';
import { addDays, today } from '#foundations/clocks/days.ts';
import { listMembers } from '#modules/access/index.ts';
import { listOpenMatters, listReceivedParticipations, listWithoutTask } from '#modules/decisions/index.ts';
import { listNetworksToDo } from '#modules/network/index.ts';
import { countGaps } from '#modules/plans/index.ts';
import { countNeeds } from '#modules/situation/index.ts';
import { findAskedNow, listTextsToRead, type AskedNow } from '#modules/surveys/index.ts';
import { findSetting } from '#platform/tenancy/settings.ts';
import type { LoadContext } from '#platform/web/context.ts';
import { byDay, type Dated } from './deadlines/deadlines.rules.ts';
import { deadlinesIn, loadDated, ownMemberships, type OwnDeadline } from './deadlines/load-deadlines.ts';
import { doorsLeft } from './doors/doors.rules.ts';
import { loadBasis, whatIsIn } from './load-basis.ts';
import { isNew, nextSteps, type Asking } from './next-step/next-step.rules.ts';
import { ownStep, type OwnStep } from './next-step/own-step.rules.ts';
import { loadNews } from './news/news.tsx';
import { progressOf, tracks } from './track/track.rules.ts';
import { waitingFor, type Situation } from './waiting/waiting.rules.ts';
import type { OwnWaiting } from './waiting/waiting-list.tsx';

export type Home = Awaited<ReturnType<typeof loadHome>>;

/** How far ahead the home looks; all days are on a page of their own. */
const aheadDays = 183;

/**
 * Everything on the first page. The step of the work is that of the organisation one stands in; days and what waits are gathered over
 * every organisation of the person. A hat that is put on narrows the next step and what waits, but hides no day.
 */
export async function loadHome(ctx: LoadContext) {
  const { db, organisation, actor, now } = ctx;
  const day = today(now);
  const deadlines: OwnDeadline[] = [];
  const waiting: OwnWaiting[] = [];
  const here = await look(db, { now, memberId: actor.memberId });
  for (const membership of ownMemberships(ctx)) {
    const isHere = membership.organisation.id === organisation.id;
    const { roles } = isHere ? actor : membership.actor;
    const looked = isHere
      ? here
      : await ctx.visit(membership, (other) => look(other, { now, memberId: membership.actor.memberId }));
    deadlines.push(...deadlinesIn(membership, looked.dated, ctx));
    waiting.push(
      ...waitingFor(looked.situation, { roles, today: day }).map((one) => ({
        ...one,
        organisation: membership.organisation,
      })),
    );
  }
  const { situation, basis } = here;
  const sum = (of: 'units' | 'staff') => basis.administrations.reduce((all, one) => all + one[of], 0);
  const counts = { units: sum('units'), staff: sum('staff'), ranked: situation.needs.ranked };
  const { matters, asking, plans } = situation;
  const adoptedElsewhere = new Set(plans.filter((plan) => plan.isAdoptedElsewhere).map(({ id }) => id));
  const steps = nextSteps(situation, { ...counts, matters, asking, adoptedElsewhere });
  const inside = <T extends { organisation: { id: number } }>(all: readonly T[]) =>
    all.filter((one) => one.organisation.id === organisation.id);
  deadlines.sort(byDay);
  const own = ownStep({
    steps,
    roles: actor.roles,
    worn: actor.roles.length < ctx.heldRoles.length ? actor.roles[0] : undefined,
    waiting: inside(waiting),
    deadlines: inside(deadlines),
    today: day,
  });
  const { step, planId, count = 0 } = own.by === 'me' ? own.next : steps[0];
  return {
    situation,
    counts,
    current: steps[0],
    own,
    count: step === 'propose' && planId !== undefined ? await countGaps(db, planId, basis) : count,
    isNew: isNew(situation),
    doorsLeft: doorsLeft(situation),
    people: here.people,
    track: (await findSetting(db, 'track')) ?? tracks[0],
    progress: progressOf(situation),
    all: deadlines.length,
    deadlines: deadlines.filter((one) => one.day <= addDays(day, aheadDays)),
    waiting: waiting.filter((one) => !isSaidAlready(one, own, organisation.id)),
    news: await loadNews(ctx),
    networks: organisation.kind === 'host' ? await listNetworksToDo(db) : [],
    received: organisation.kind === 'host' ? await listReceivedParticipations(db) : [],
  };
}

/** What there is in one organisation, from the transaction that stands there. */
async function look(db: Tx, { now, memberId }: { now: Date; memberId: number }) {
  const basis = await loadBasis(db);
  const has = whatIsIn(basis.thread);
  const dated = await loadDated(db, today(now), basis);
  const members = (await listMembers(db)).filter(({ endedAt }) => endedAt === null);
  const asked = has('survey') ? await findAskedNow(db) : undefined;
  const situation: Situation & Dated = {
    ...basis.thread,
    ...dated,
    matters: has('matter', 'open') ? await listOpenMatters(db) : [],
    decided: has('matter', 'decided') ? await listWithoutTask(db) : [],
    ownTasks: dated.tasks.filter((one) => one.memberId === memberId && one.dueOn === null),
    needs: has('need') ? await countNeeds(db) : { needs: 0, ranked: 0 },
    toRead: has('survey') ? await listTextsToRead(db, memberId) : [],
    asking: asked && askingOf(asked),
    staffed: new Set(members.flatMap(({ roles }) => roles)),
  };
  return { basis, dated, situation, people: members.filter(({ roles }) => roles.length > 0).length };
}

/** The survey under way, with how many of those asked cannot answer yet. */
function askingOf({ id, state, staff, round, addresses, handedOut }: AskedNow): Asking {
  return {
    id,
    state,
    // Codes on paper need no letter.
    isSent: round > 0 || (handedOut > 0 && addresses === 0),
    without: state === 'open' ? Math.max(0, staff - addresses - handedOut) : 0,
  };
}

/** The next step is said once: what leads to the same place is not said again among what waits. */
function isSaidAlready(waiting: OwnWaiting, own: OwnStep, here: number): boolean {
  if (waiting.organisation.id !== here) return false;
  if (own.by === 'me') return waiting.path === own.next.path;
  return own.by === 'role' && waiting.path === own.waiting.path && waiting.kind === own.waiting.kind;
}
