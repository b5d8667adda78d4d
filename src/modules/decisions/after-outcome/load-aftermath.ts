import type { Tx } from '#db/connection.ts';
import { getPlan, listVersions, type Plan } from '#modules/plans/index.ts';
import type { Decision } from '../decision.queries.ts';
import type { StandingDecision } from '../decision-events/decision-standing.ts';
import type { DecisionState } from '../decision-events/decision-event.rules.ts';
import { isToBeSent, listDispatch, type DispatchEntry } from '../dispatch/dispatch.queries.ts';
import type { MatterRow } from '../matter.queries.ts';
import { loadTasks } from '../tasks/load-tasks.ts';
import type { TaskList } from '../tasks/task-list.tsx';
import { listParticipationEvents, type ParticipationEvent } from './participation.queries.ts';

/** What came of the decision that settled a matter last, also when it has been annulled. Days are YYYY-MM-DD. */
export type Aftermath = {
  settled: Decision | undefined;
  standing: DecisionState | undefined;
  /** The plan that it adopted or opened again; `adoptedOn` is null when it is not in force by this decision. */
  plan: (Pick<Plan, 'id' | 'title' | 'type' | 'version'> & { adoptedOn: string | null }) | undefined;
  participation: ParticipationEvent[];
  tasks: TaskList;
  dispatch: DispatchEntry[];
  /** Whether somebody has chosen to wait for legal force, and the day of it where it is known. */
  waitsFor: { chosen: boolean; day: string | undefined };
};

export async function loadAftermath(
  db: Tx,
  of: { matter: MatterRow; standings: readonly StandingDecision[]; planId: number | null; waits: boolean },
): Promise<Aftermath> {
  const { matter, standings } = of;
  const last = standings.findLast(({ decision }) => !decision.preparing);
  const referred = standings.at(-1)?.decision.outcome === 'referred-back';
  return {
    settled: last?.decision,
    standing: last?.standing.state,
    plan: of.planId === null || (!last && !referred) ? undefined : await planNow(db, of.planId, last?.decision.id),
    participation: await listParticipationEvents(db, matter.id),
    tasks: await loadTasks(
      db,
      matter.id,
      standings.flatMap(({ events }) => events),
    ),
    dispatch: last ? await listDispatch(db, last.decision.id) : [],
    waitsFor: { chosen: of.waits, day: last?.standing.forceOn },
  };
}

/** What waits once a matter is decided: somebody to carry it out, then somebody to be told. */
export function nextAfter({ settled, standing, tasks, dispatch }: Aftermath): 'tasks' | 'dispatch' | undefined {
  if (!settled || standing === 'annulled') return undefined;
  if (tasks.tasks.some(({ state }) => state === 'proposed')) return 'tasks';
  return dispatch.some(isToBeSent) ? 'dispatch' : undefined;
}

/** Nothing where the decision left the plan as it was. */
async function planNow(db: Tx, planId: number, decisionId: number | undefined): Promise<Aftermath['plan']> {
  const { id, title, type, state, version } = await getPlan(db, planId);
  const versions = await listVersions(db, id);
  const adopted = versions.find(
    (one) => one.decisionId === decisionId && decisionId !== undefined && one.annulledOn === null,
  );
  if (adopted) return { id, title, type, version: adopted.version, adoptedOn: adopted.decidedOn };
  const reopened = versions.some(({ annulledOn, openedAgainAt }) => annulledOn !== null || openedAgainAt !== null);
  return reopened && state === 'draft' ? { id, title, type, version, adoptedOn: null } : undefined;
}
