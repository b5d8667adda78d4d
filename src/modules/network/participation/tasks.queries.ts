import type { Tx } from '#db/connection.ts';
import { listAdministrations, listPosts } from '#modules/organisation/index.ts';

export type Task = {
  id: number;
  meetingId: number | null;
  assignmentId: number | null;
  title: string;
  purpose: string;
  dueOn: string | null;
  administrationId: number | null;
  postId: number | null;
  owner: string | null;
  result: string;
  doneOn: string | null;
};

/** Work between the meetings, what is due first at the top and what is done last. `owner` is the post's or the administration's name. */
export async function listTasks(db: Tx, participationId: number): Promise<Task[]> {
  const rows = await db
    .selectFrom('participationTask')
    .select([
      'id',
      'meetingId',
      'assignmentId',
      'title',
      'purpose',
      'dueOn',
      'administrationId',
      'postId',
      'result',
      'doneOn',
    ])
    .where('participationId', '=', participationId)
    .orderBy('doneOn', (order) => order.asc().nullsFirst())
    .orderBy('dueOn', (order) => order.asc().nullsLast())
    .orderBy('id')
    .execute();
  const owner = await loadOwners(db);
  return rows.map((row) => ({ ...row, owner: owner(row) }));
}

/** Who a task is given to, by name: a post, or an administration. */
export async function loadOwners(
  db: Tx,
): Promise<(task: { postId: number | null; administrationId: number | null }) => string | null> {
  const posts = new Map((await listPosts(db)).map(({ id, title }) => [id, title]));
  const administrations = new Map((await listAdministrations(db)).map(({ id, name }) => [id, name]));
  return ({ postId, administrationId }) => posts.get(postId ?? 0) ?? administrations.get(administrationId ?? 0) ?? null;
}
