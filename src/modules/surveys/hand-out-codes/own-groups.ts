import type { Tx } from '#db/connection.ts';
import { listGroupInvitations, type GroupInvitations } from '../invitations.queries.ts';

/**
 * The groups whose codes this organisation hands out: all of its own survey; of a joint survey those of the host, since each of the others takes
 * out its own from its place there and nobody else is to hold them on paper.
 */
export async function listOwnGroups(db: Tx, surveyId: number): Promise<GroupInvitations[]> {
  const own = new Set(await listOwnGroupIds(db, surveyId));
  return (await listGroupInvitations(db, surveyId)).filter(({ id }) => own.has(id));
}

/** Their ids alone. */
export async function listOwnGroupIds(db: Tx, surveyId: number): Promise<number[]> {
  const rows = await db
    .selectFrom('reportingGroup as g')
    .select('g.id')
    .where('g.surveyId', '=', surveyId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('jointParticipant as p')
            .select('p.id')
            .whereRef('p.surveyId', '=', 'g.surveyId')
            .whereRef('p.id', '=', 'g.administrationId')
            .where('p.isHost', '=', false),
        ),
      ),
    )
    .execute();
  return rows.map(({ id }) => id);
}
