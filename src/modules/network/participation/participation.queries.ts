import type { Selectable } from 'kysely';
import type { Tx } from '#db/connection.ts';
import type { Participation as ParticipationTable } from '#db/schema.ts';
import { notFound } from '#platform/errors.ts';
import { networkState, type NetworkState } from '../snapshot.ts';

/** The organisation's own part in something that somebody else holds. Sums are whole öre without VAT, days YYYY-MM-DD. */
export type Participation = Omit<Selectable<ParticipationTable>, 'organisationId' | 'stated' | 'digest' | 'madeAt'> & {
  /** What a host that is here has said last. */
  stated: NetworkState | undefined;
};

const columns = [
  'id',
  'subject',
  'inviter',
  'invitationText',
  'hostOrganisationId',
  'partyId',
  'matterId',
  'purpose',
  'targetGroup',
  'terms',
  'documentationPromise',
  'cancellationTerms',
  'feeOre',
  'decisionRequired',
  'answerBy',
  'decisionOn',
  'state',
  'message',
  'answeredOn',
  'stated',
  'statedVersion',
  'hostRevision',
  'revision',
] as const;

export async function getParticipation(db: Tx, id: number): Promise<Participation> {
  return read((await rows(db).where('id', '=', id).executeTakeFirst()) ?? notFound());
}

/** The same for whoever changes it: nobody else does at the same time. */
export async function lockParticipation(db: Tx, id: number): Promise<Participation> {
  return read((await rows(db).where('id', '=', id).forUpdate().executeTakeFirst()) ?? notFound());
}

export async function findParticipationOfMatter(db: Tx, matterId: number): Promise<Participation | undefined> {
  const row = await rows(db).where('matterId', '=', matterId).executeTakeFirst();
  return row && read(row);
}

/** All of the organisation's, the one whose last day is latest first. */
export async function listParticipations(db: Tx): Promise<Participation[]> {
  const found = await rows(db)
    .orderBy('answerBy', (order) => order.desc().nullsFirst())
    .orderBy('id', 'desc')
    .execute();
  return found.map(read);
}

function rows(db: Tx) {
  return db.selectFrom('participation').select(columns);
}

function read(row: Omit<Participation, 'stated'> & { stated: unknown }): Participation {
  return { ...row, stated: row.stated === null ? undefined : networkState.parse(row.stated) };
}

export async function listParticipationFiles(
  db: Tx,
  participationId: number,
): Promise<{ id: number; title: string }[]> {
  return db
    .selectFrom('participationFile')
    .select(['fileId as id', 'title'])
    .where('participationId', '=', participationId)
    .orderBy('fileId')
    .execute();
}
