import type { Tx } from '#db/connection.ts';
import { listParticipations } from './participation.queries.ts';
import { loadOwners } from './tasks.queries.ts';

/**
 * The days of what the organisation takes part in, YYYY-MM-DD. `answerBy` only while nobody has answered; `meetings` are those that are not
 * cancelled and have a day; `tasks` those that are not done and have one. `matterId` is where a decision is waited for.
 */
export type ParticipationDates = {
  id: number;
  title: string;
  matterId: number | null;
  answerBy: string | null;
  meetings: string[];
  tasks: { id: number; title: string; dueOn: string; postId: number | null; owner: string }[];
};

/** Of those that we have not said no to and have not left. */
export async function listParticipationDates(db: Tx): Promise<ParticipationDates[]> {
  const all = (await listParticipations(db)).filter(
    ({ state, subject }) => subject !== '' && (state === 'received' || state === 'registered'),
  );
  if (all.length === 0) return [];
  const meetings = await db
    .selectFrom('participationMeeting')
    .select(['participationId', 'onDay'])
    .where('onDay', 'is not', null)
    .where('state', '=', 'planned')
    .orderBy('onDay')
    .execute();
  const tasks = await db
    .selectFrom('participationTask')
    .select(['id', 'participationId', 'title', 'dueOn', 'postId', 'administrationId'])
    .where('dueOn', 'is not', null)
    .where('doneOn', 'is', null)
    .orderBy('dueOn')
    .execute();
  const owner = await loadOwners(db);
  return all.map(({ id, subject, matterId, answerBy, state }) => ({
    id,
    title: subject,
    matterId,
    answerBy: state === 'received' ? answerBy : null,
    // Until it has been answered a meeting is nobody's to keep.
    meetings:
      state === 'registered'
        ? meetings.flatMap(({ participationId, onDay }) => (participationId === id && onDay !== null ? [onDay] : []))
        : [],
    tasks: tasks.flatMap((task) => {
      const { dueOn, participationId, title, postId } = task;
      return participationId === id && dueOn !== null
        ? [{ id: task.id, title, dueOn, postId, owner: owner(task) ?? '' }]
        : [];
    }),
  }));
}
