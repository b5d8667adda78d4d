import type { Tx } from '#db/connection.ts';
import type { ParticipationState } from './settle-participation.ts';

/** What became of a participation. `told` is the organisation that was told by letter, or empty. */
export type ParticipationEvent = { decisionId: number; state: ParticipationState; happenedOn: string; told: string };

/** In the order they were recorded. */
export async function listParticipationEvents(db: Tx, matterId: number): Promise<ParticipationEvent[]> {
  return db
    .selectFrom('participationEvent')
    .select(['decisionId', 'state', 'happenedOn', 'told'])
    .where('matterId', '=', matterId)
    .orderBy('id')
    .execute();
}

/** What a municipality has told about its part in something that this organisation invited to. */
export type ReceivedParticipation = {
  municipality: string;
  subject: string;
  state: ParticipationState;
  participants: number;
  decidedBy: string;
  /** YYYY-MM-DD */
  decidedOn: string;
  itemNumber: string;
  receivedAt: Date;
};

/** The latest first. */
export async function listReceivedParticipations(db: Tx): Promise<ReceivedParticipation[]> {
  return db
    .selectFrom('receivedParticipation')
    .select(['municipality', 'subject', 'state', 'participants', 'decidedBy', 'decidedOn', 'itemNumber', 'receivedAt'])
    .orderBy('receivedAt', 'desc')
    .orderBy('key', 'desc')
    .limit(200)
    .execute();
}
