import type { Tx } from '#db/connection.ts';
import { listMembers } from '#modules/access/index.ts';
import { listAdministrations, listPosts } from '#modules/organisation/index.ts';
import type { TaskSource } from './propose-tasks.rules.ts';

export const taskStates = ['proposed', 'accepted', 'declined', 'done'] as const;
export type TaskState = (typeof taskStates)[number];

/** What somebody is to do because of a decision, or besides it. Days are YYYY-MM-DD. */
export type Task = {
  id: number;
  matterId: number;
  decisionId: number | null;
  source: TaskSource;
  title: string;
  postId: number | null;
  administrationId: number | null;
  memberId: number | null;
  dueOn: string | null;
  state: TaskState;
  doneOn: string | null;
  doneNote: string;
};

const columns = [
  'id',
  'matterId',
  'decisionId',
  'source',
  'title',
  'postId',
  'administrationId',
  'memberId',
  'dueOn',
  'state',
  'doneOn',
  'doneNote',
] as const;

/** The tasks of a matter in the order of their days; what has none comes last. */
export async function listTasks(db: Tx, matterId: number): Promise<Task[]> {
  return db
    .selectFrom('task')
    .select(columns)
    .where('matterId', '=', matterId)
    .orderBy('dueOn', (order) => order.asc().nullsLast())
    .orderBy('id')
    .execute();
}

/** Whoever a task can be for: an office, an administration, or somebody who has access. `value` stands in forms: `post-3`. */
export type Assignee = { value: string; name: string };

/** A post is named by its title and administration, never by its holder. */
export async function listAssignees(db: Tx): Promise<Assignee[]> {
  const posts = await listPosts(db);
  const administrations = await listAdministrations(db);
  const members = (await listMembers(db)).filter(({ endedAt, roles }) => endedAt === null && roles.length > 0);
  return [
    ...posts.map(({ id, title, administrationName }) => ({
      value: `post-${id}`,
      name: administrationName === null ? title : `${title}, ${administrationName}`,
    })),
    ...administrations.map(({ id, name }) => ({ value: `administration-${id}`, name })),
    ...members.map(({ id, name, title }) => ({
      value: `member-${id}`,
      name: title === '' ? name : `${name}, ${title}`,
    })),
  ];
}

/** Whom a task is for as it stands in forms; empty when nobody has been chosen. */
export function assigneeOf(task: Pick<Task, 'postId' | 'administrationId' | 'memberId'>): string {
  if (task.postId !== null) return `post-${task.postId}`;
  if (task.administrationId !== null) return `administration-${task.administrationId}`;
  return task.memberId === null ? '' : `member-${task.memberId}`;
}
