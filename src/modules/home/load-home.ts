import type { Tx } from '#db/connection.ts';
import { addDays, today } from '#foundations/clocks/days.ts';
import { getThread } from '#foundations/thread/index.ts';
import { listMembers } from '#modules/access/index.ts';
import { listOpenMatters } from '#modules/decisions/index.ts';
import { countUnits } from '#modules/organisation/index.ts';
import { countGaps } from '#modules/plans/index.ts';
import { countNeeds } from '#modules/situation/index.ts';
import type { Role } from '#platform/tenancy/roles.ts';
import { findSetting } from '#platform/tenancy/settings.ts';
import type { LoadContext } from '#platform/web/context.ts';
import { byDay } from './deadlines/deadlines.rules.ts';
import { deadlinesIn, loadDated, ownMemberships, type OwnDeadline } from './deadlines/load-deadlines.ts';
import { isNew, nextSteps } from './next-step/next-step.rules.ts';
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
  const here = await look(db, { organisation, roles: actor.roles, day });
  for (const membership of ownMemberships(ctx)) {
    const isHere = membership.organisation.id === organisation.id;
    const { roles } = isHere ? actor : membership.actor;
    const looked = isHere ? here : await ctx.visit(membership, (other) => look(other, { ...membership, roles, day }));
    deadlines.push(...deadlinesIn(membership, looked.dated, ctx));
    waiting.push(
      ...waitingFor(looked.situation, { roles, today: day }).map((one) => ({
        ...one,
        organisation: membership.organisation,
      })),
    );
  }
  const { situation } = here;
  const counts = { units: await countUnits(db), ranked: situation.needs.ranked };
  const steps = nextSteps(situation, counts);
  const inside = <T extends { organisation: { id: number } }>(all: readonly T[]) =>
    all.filter((one) => one.organisation.id === organisation.id);
  deadlines.sort(byDay);
  const own = ownStep({ steps, roles: actor.roles, waiting: inside(waiting), deadlines: inside(deadlines) });
  const { step, planId } = own.by === 'me' ? own.next : steps[0];
  return {
    situation,
    counts,
    current: steps[0],
    own,
    gaps: step === 'propose' && planId !== undefined ? await countGaps(db, organisation, planId) : 0,
    isNew: isNew(situation),
    people: here.people,
    track: (await findSetting(db, 'track')) ?? tracks[0],
    progress: progressOf(situation),
    all: deadlines.length,
    deadlines: deadlines.filter((one) => one.day <= addDays(day, aheadDays)),
    waiting: waiting.filter((one) => !isSaidAlready(one, own, organisation.id)),
    news: await loadNews(ctx),
  };
}

/** What there is in one organisation, from the transaction that stands there. */
async function look(db: Tx, at: { organisation: { name: string }; roles: readonly Role[]; day: string }) {
  const dated = await loadDated(db, at.day);
  const members = (await listMembers(db)).filter(({ endedAt }) => endedAt === null);
  const gaps = new Map<number, number>();
  for (const { id, state } of dated.plans)
    if (state === 'proposed' && at.roles.includes('coordinator'))
      gaps.set(id, await countGaps(db, at.organisation, id));
  const situation: Situation = {
    ...(await getThread(db)),
    ...dated,
    matters: await listOpenMatters(db),
    needs: await countNeeds(db),
    gaps,
    staffed: new Set(members.flatMap(({ roles }) => roles)),
  };
  return { dated, situation, people: members.filter(({ roles }) => roles.length > 0).length };
}

/** The next step is said once: what leads to the same place is not said again among what waits. */
function isSaidAlready(waiting: OwnWaiting, own: OwnStep, here: number): boolean {
  if (waiting.organisation.id !== here) return false;
  if (own.by === 'me') return waiting.path === own.next.path;
  return own.by === 'role' && waiting.path === own.waiting.path && waiting.kind === own.waiting.kind;
}
