import type { Tx } from '#db/connection.ts';
import { listDecisionEvents, type DecisionEventRow } from '../decision-events/decision-event.queries.ts';
import type { TaskList } from './task-list.tsx';
import { listAssignees, listTasks } from './task.queries.ts';

/** The tasks of a matter with whom they can be for, and which decisions no longer stand. `read`: the decisions' events, where they have been read. */
export async function loadTasks(db: Tx, matterId: number, read?: readonly DecisionEventRow[]): Promise<TaskList> {
  const tasks = await listTasks(db, matterId);
  if (tasks.length === 0) return { tasks, assignees: [], annulled: new Set() };
  const events = read ?? (await listDecisionEvents(db, matterId));
  const annulled = events.filter(({ type, outcome }) => type === 'appeal-ended' && outcome === 'annulled');
  return {
    tasks,
    assignees: await listAssignees(db),
    annulled: new Set(annulled.map(({ decisionId }) => decisionId)),
  };
}
