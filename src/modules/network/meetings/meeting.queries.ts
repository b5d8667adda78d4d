import type { Selectable } from 'kysely';
import type { Tx } from '#db/connection.ts';
import type { NetworkMeeting as MeetingTable } from '#db/schema.ts';
import { notFound } from '#platform/errors.ts';

/** A meeting of a network; moments in UTC. */
export type Meeting = Omit<Selectable<MeetingTable>, 'organisationId'>;

const columns = [
  'id',
  'networkId',
  'uid',
  'sequence',
  'title',
  'startsAt',
  'endsAt',
  'place',
  'link',
  'agenda',
  'state',
  'cancelledWhy',
  'changedAt',
] as const;

/** In the order that they are held, the cancelled ones too. */
export async function listMeetings(db: Tx, networkId: number): Promise<Meeting[]> {
  return db
    .selectFrom('networkMeeting')
    .select(columns)
    .where('networkId', '=', networkId)
    .orderBy('startsAt')
    .orderBy('id')
    .execute();
}

export async function getMeeting(db: Tx, of: { networkId: number; meetingId: number }): Promise<Meeting> {
  const found = await db
    .selectFrom('networkMeeting')
    .select(columns)
    .where('networkId', '=', of.networkId)
    .where('id', '=', of.meetingId)
    .executeTakeFirst();
  return found ?? notFound();
}
