import type { Tx } from '#db/connection.ts';

export type Meeting = {
  id: number;
  uid: string;
  sequence: number;
  title: string;
  words: string;
  onDay: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
  place: string;
  link: string;
  state: 'planned' | 'cancelled';
  isHosts: boolean;
};

export async function listMeetings(db: Tx, participationId: number): Promise<Meeting[]> {
  return db
    .selectFrom('participationMeeting')
    .select(['id', 'uid', 'sequence', 'title', 'words', 'onDay', 'startsAt', 'endsAt', 'place', 'link', 'state'])
    .select('isHosts')
    .where('participationId', '=', participationId)
    .orderBy('sort')
    .orderBy('id')
    .execute();
}
