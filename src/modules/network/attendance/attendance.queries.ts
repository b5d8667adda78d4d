import type { Tx } from '#db/connection.ts';
import { listParties } from '../parties/party.queries.ts';

export type Attendee = { id: number; name: string; party: string; hasLeft: boolean; present: boolean };

/** Those who come for parties that are in, and those who have stopped since but were there; by party and name. */
export async function listAttendees(db: Tx, of: { networkId: number; meetingId: number }): Promise<Attendee[]> {
  const parties = await listParties(db, of.networkId);
  const partyOf = new Map(parties.map((party) => [party.id, party]));
  const people = await db.selectFrom('networkParticipant').select(['id', 'partyId', 'name', 'leftOn']).execute();
  const attended = await db
    .selectFrom('meetingAttendance')
    .select('participantId')
    .where('meetingId', '=', of.meetingId)
    .execute();
  const present = new Set(attended.map(({ participantId }) => participantId));
  return people
    .flatMap(({ id, partyId, name, leftOn }) => {
      const party = partyOf.get(partyId);
      if (!party) return [];
      const hasLeft = leftOn !== null || party.state !== 'registered';
      return [{ id, name, party: party.name, hasLeft, present: present.has(id) }];
    })
    .filter((one) => one.present || !one.hasLeft)
    .sort((a, b) => swedish.compare(a.party, b.party) || swedish.compare(a.name, b.name));
}

export async function listMaterial(db: Tx, meetingId: number) {
  return db
    .selectFrom('meetingMaterial')
    .select(['id', 'title', 'fileId', 'addedAt'])
    .where('meetingId', '=', meetingId)
    .orderBy('id')
    .execute();
}
export type Material = Awaited<ReturnType<typeof listMaterial>>[number];

/** What parties, never persons, have said of a meeting. */
export async function listEvaluations(db: Tx, meetingId: number) {
  return db
    .selectFrom('meetingEvaluation as e')
    .innerJoin('networkParty as p', (join) =>
      join.onRef('p.organisationId', '=', 'e.organisationId').onRef('p.id', '=', 'e.partyId'),
    )
    .select(['e.partyId', 'p.name as party', 'e.useful', 'e.change'])
    .where('e.meetingId', '=', meetingId)
    .orderBy('p.name')
    .execute();
}

const swedish = new Intl.Collator('sv');
