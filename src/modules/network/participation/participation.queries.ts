import type { Selectable } from 'kysely';
import type { Tx } from '#db/connection.ts';
import type { Participation as ParticipationTable } from '#db/schema.ts';
import { notFound } from '#platform/errors.ts';
import { listAdministrations, listPosts } from '#modules/organisation/index.ts';
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

/** Places of one administration. `lineKey` is the host's line and the memorandum's cost too. */
export type Line = {
  lineKey: string;
  administrationId: number | null;
  administration: string;
  quantity: number;
  buyerReference: string;
  endedOn: string | null;
  people: Person[];
};

/** Who goes on a line, or went: by name or by post. */
export type Person = {
  id: number;
  lineKey: string;
  name: string;
  title: string;
  email: string;
  joinedOn: string;
  leftOn: string | null;
};

export async function listLines(db: Tx, participationId: number): Promise<Line[]> {
  const lines = await db
    .selectFrom('participationLine')
    .select(['lineKey', 'administrationId', 'administration', 'quantity', 'buyerReference', 'endedOn'])
    .where('participationId', '=', participationId)
    .orderBy('sort')
    .execute();
  if (lines.length === 0) return [];
  const people = await db
    .selectFrom('participationPerson')
    .select(['id', 'lineKey', 'name', 'title', 'email', 'joinedOn', 'leftOn'])
    .where(
      'lineKey',
      'in',
      lines.map(({ lineKey }) => lineKey),
    )
    .orderBy('id')
    .execute();
  return lines.map((line) => ({ ...line, people: people.filter(({ lineKey }) => lineKey === line.lineKey) }));
}

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

export type Note = {
  id: number;
  meetingId: number | null;
  type: 'note' | 'brought-home';
  text: string;
  writtenOn: string;
};

export async function listNotes(db: Tx, participationId: number): Promise<Note[]> {
  return db
    .selectFrom('participationNote')
    .select(['id', 'meetingId', 'type', 'text', 'writtenOn'])
    .where('participationId', '=', participationId)
    .orderBy('writtenOn')
    .orderBy('id')
    .execute();
}

export type Experience = {
  title: string;
  background: string;
  how: string;
  successFactors: string;
  challenges: string;
  state: 'draft' | 'handed-in' | 'returned' | 'published';
};

export async function findExperience(db: Tx, participationId: number): Promise<Experience | undefined> {
  return db
    .selectFrom('participationExperience')
    .select(['title', 'background', 'how', 'successFactors', 'challenges', 'state'])
    .where('participationId', '=', participationId)
    .executeTakeFirst();
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
