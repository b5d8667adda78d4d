import type { CommandContext } from '#platform/command.ts';
import { notFound } from '#platform/errors.ts';
import { lockParticipation } from '../participation/participation.queries.ts';
import { listTasks } from '../participation/tasks.queries.ts';

/** A task and its participation, for whoever changes it. */
export async function lockTask(ctx: CommandContext, id: number, taskId: number) {
  const participation = await lockParticipation(ctx.db, id);
  const task = (await listTasks(ctx.db, id)).find((one) => one.id === taskId) ?? notFound();
  return { participation, task };
}
