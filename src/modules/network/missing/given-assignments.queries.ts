import type { Tx } from '#db/connection.ts';
import type { GivenAssignment } from './missing.rules.ts';

/** The assignments of a network that have been given, each with the parties that have handed in. */
export async function listGivenAssignments(db: Tx, networkId: number): Promise<GivenAssignment[]> {
  const assignments = await db
    .selectFrom('assignment')
    .select(['id', 'title', 'dueOn'])
    .where('networkId', '=', networkId)
    .where('givenAt', 'is not', null)
    .orderBy('dueOn')
    .orderBy('id')
    .execute();
  const handIns = await db
    .selectFrom('handIn as h')
    .innerJoin('assignment as a', (join) =>
      join.onRef('a.organisationId', '=', 'h.organisationId').onRef('a.id', '=', 'h.assignmentId'),
    )
    .select(['h.assignmentId', 'h.partyId'])
    .where('a.networkId', '=', networkId)
    .execute();
  return assignments.map(({ id, title, dueOn }) => ({
    ...{ title, dueOn },
    handedInBy: handIns.filter(({ assignmentId }) => assignmentId === id).map(({ partyId }) => partyId),
  }));
}
