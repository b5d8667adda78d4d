import type { Tx } from '#db/connection.ts';
import { listRemarks } from '#modules/plans/index.ts';
import { listParticipationEvents } from '../after-outcome/participation.queries.ts';
import type { ParticipationState } from '../after-outcome/settle-participation.ts';
import type { TaskSource } from '../tasks/propose-tasks.rules.ts';
import { assigneeOf, listAssignees, listTasks, type TaskState } from '../tasks/task.queries.ts';
import { listMatterSteps, waitsForLegalForce } from '../way/way.queries.ts';
import type { StepKind } from '../way/way.rules.ts';

/** A task without its number. `carriedOutBy` is an office or an administration; somebody's name is left out. */
type WholeTask = {
  decisionId: number | null;
  source: TaskSource;
  title: string;
  carriedOutBy: string;
  dueOn: string | null;
  state: TaskState;
  doneOn: string | null;
  doneNote: string;
};

/** The way of a matter as it was planned, and what its decisions led to. Days are YYYY-MM-DD. */
export type MatterCourse = {
  waitsForLegalForce: boolean;
  way: { body: string; kind: StepKind; plannedOn: string | null }[];
  participation: { decisionId: number; state: ParticipationState; happenedOn: string; told: string }[];
  tasks: WholeTask[];
  remarks: {
    decisionId: number;
    kind: 'referred-back' | 'amended' | 'annulled';
    text: string;
    doneOn: string | null;
    doneNote: string;
  }[];
};

/** `planIds` are the plans that the matter has put forward: of their remarks those are told that a decision of the matter made. */
export async function getMatterCourse(
  db: Tx,
  of: { matterId: number; decisionIds: readonly number[]; planIds: readonly number[] },
): Promise<MatterCourse> {
  const remarks = [];
  for (const planId of of.planIds) remarks.push(...(await listRemarks(db, planId)));
  return {
    waitsForLegalForce: await waitsForLegalForce(db, of.matterId),
    way: (await listMatterSteps(db, of.matterId)).map(({ body, kind, plannedOn }) => ({ body, kind, plannedOn })),
    participation: await listParticipationEvents(db, of.matterId),
    tasks: await wholeTasks(db, of.matterId),
    remarks: remarks
      .filter(({ decisionId }) => of.decisionIds.includes(decisionId))
      .map(({ decisionId, kind, text, doneOn, doneNote }) => ({ decisionId, kind, text, doneOn, doneNote })),
  };
}

async function wholeTasks(db: Tx, matterId: number): Promise<WholeTask[]> {
  const tasks = await listTasks(db, matterId);
  if (tasks.length === 0) return [];
  const names = new Map((await listAssignees(db)).map(({ value, name }) => [value, name]));
  return tasks.map((task) => {
    const { decisionId, source, title, dueOn, state, doneOn, doneNote, memberId } = task;
    const carriedOutBy = memberId === null ? (names.get(assigneeOf(task)) ?? '') : '';
    return { decisionId, source, title, carriedOutBy, dueOn, state, doneOn, doneNote };
  });
}
