import type { Tx } from '#db/connection.ts';
import { getNetwork, type Network } from '../network.queries.ts';
import { readQuestions, type AssignmentQuestion } from './assignment-questions.ts';
import { listComments, type ShownComment } from './comments.queries.ts';

/** What is the same for every party of a network: read once, however many are told. */
export type Shared = {
  network: Network;
  meetings: {
    id: number;
    uid: string;
    sequence: number;
    title: string;
    startsAt: string;
    endsAt: string;
    place: string;
    link: string;
    agenda: string;
    state: 'planned' | 'cancelled';
    cancelledWhy: string;
    materials: { id: number; title: string }[];
  }[];
  assignments: (GivenAssignment & { shared: SharedHandIn[] })[];
  comments: ReadonlyMap<number, ShownComment[]>;
};

type GivenAssignment = {
  id: number;
  meetingId: number | null;
  title: string;
  purpose: string;
  instructions: string;
  dueOn: string;
  questions: AssignmentQuestion[];
  step: '' | 'survey' | 'conversation' | 'picture' | 'plan' | 'decision';
};
type SharedHandIn = { partyId: number; handInId: number; author: string; text: string; comments: ShownComment[] };

export async function loadShared(db: Tx, networkId: number): Promise<Shared> {
  const network = await getNetwork(db, networkId);
  const comments = await listComments(db, networkId);
  return {
    network,
    meetings: await listMeetings(db, networkId),
    assignments: await listGiven(db, networkId, comments),
    comments,
  };
}

async function listMeetings(db: Tx, networkId: number): Promise<Shared['meetings']> {
  const rows = await db
    .selectFrom('networkMeeting')
    .select([
      'id',
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
    ])
    .where('networkId', '=', networkId)
    .orderBy('startsAt')
    .orderBy('id')
    .execute();
  const materials = await db
    .selectFrom('meetingMaterial as m')
    .innerJoin('networkMeeting as n', (join) =>
      join.onRef('n.organisationId', '=', 'm.organisationId').onRef('n.id', '=', 'm.meetingId'),
    )
    .select(['m.id', 'm.title', 'm.meetingId'])
    .where('n.networkId', '=', networkId)
    .orderBy('m.id')
    .execute();
  return rows.map(({ startsAt, endsAt, ...row }) => ({
    ...row,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    materials: materials.filter(({ meetingId }) => meetingId === row.id).map(({ id, title }) => ({ id, title })),
  }));
}

async function listGiven(db: Tx, networkId: number, comments: Shared['comments']): Promise<Shared['assignments']> {
  const rows = await db
    .selectFrom('assignment')
    .select(['id', 'meetingId', 'title', 'purpose', 'instructions', 'dueOn', 'questions', 'step'])
    .where('networkId', '=', networkId)
    .where('givenAt', 'is not', null)
    .orderBy('dueOn')
    .orderBy('sort')
    .execute();
  const handIns = await db
    .selectFrom('handIn as h')
    .innerJoin('networkParty as p', (join) =>
      join.onRef('p.organisationId', '=', 'h.organisationId').onRef('p.id', '=', 'h.partyId'),
    )
    .select(['h.id as handInId', 'h.assignmentId', 'h.partyId', 'h.text', 'p.name as author'])
    .where('p.networkId', '=', networkId)
    .where('h.isShared', '=', true)
    .orderBy('p.name')
    .execute();
  return rows.map(({ questions, ...row }) => ({
    ...row,
    questions: readQuestions(questions),
    shared: handIns
      .filter(({ assignmentId }) => assignmentId === row.id)
      .map(({ assignmentId: _assignment, ...one }) => ({ ...one, comments: comments.get(one.handInId) ?? [] })),
  }));
}
