import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { today } from '#foundations/clocks/index.ts';
import { readAnswers, readQuestions, type AssignmentAnswers } from '../state-letters/assignment-questions.ts';
import { listComments, type ShownComment } from '../state-letters/comments.queries.ts';
import { listHandInFiles } from '../state-letters/hand-in-files.queries.ts';

export async function getAssignment(db: Tx, of: { networkId: number; assignmentId: number }) {
  const row = await assignmentsOf(db, of.networkId).where('id', '=', of.assignmentId).executeTakeFirst();
  if (!row) notFound();
  return { ...row, questions: readQuestions(row.questions) };
}
export type Assignment = Awaited<ReturnType<typeof getAssignment>>;

export async function listAssignments(db: Tx, networkId: number): Promise<Assignment[]> {
  const rows = await assignmentsOf(db, networkId).orderBy('dueOn').orderBy('sort').execute();
  return rows.map((row) => ({ ...row, questions: readQuestions(row.questions) }));
}

function assignmentsOf(db: Tx, networkId: number) {
  return db
    .selectFrom('assignment')
    .select(['id', 'meetingId', 'title', 'purpose', 'instructions', 'dueOn', 'questions', 'step', 'givenAt', 'sort'])
    .where('networkId', '=', networkId);
}

export type HandIn = {
  id: number;
  assignmentId: number;
  partyId: number;
  party: string;
  text: string;
  answers: AssignmentAnswers;
  stepStatus: string;
  isShared: boolean;
  handedInAt: Date;
  isLate: boolean;
  files: { id: number; name: string }[];
  comments: ShownComment[];
};

/** What the parties have handed in, by name. Late by when it came first. */
export async function listHandIns(db: Tx, networkId: number, assignmentId?: number): Promise<HandIn[]> {
  const rows = await db
    .selectFrom('handIn as h')
    .innerJoin('assignment as a', (join) =>
      join.onRef('a.organisationId', '=', 'h.organisationId').onRef('a.id', '=', 'h.assignmentId'),
    )
    .innerJoin('networkParty as p', (join) =>
      join.onRef('p.organisationId', '=', 'h.organisationId').onRef('p.id', '=', 'h.partyId'),
    )
    .select(['h.id', 'h.assignmentId', 'h.partyId', 'p.name as party', 'h.text', 'h.answers', 'h.stepStatus'])
    .select(['h.isShared', 'h.handedInAt', 'a.dueOn'])
    .where('a.networkId', '=', networkId)
    .$if(assignmentId !== undefined, (query) => query.where('a.id', '=', assignmentId ?? 0))
    .orderBy('p.name')
    .execute();
  const files = await listHandInFiles(
    db,
    rows.map(({ id }) => id),
  );
  const comments = await listComments(db, networkId);
  return rows.map(({ dueOn, answers, ...row }) => ({
    ...row,
    answers: readAnswers(answers),
    isLate: today(row.handedInAt) > dueOn,
    files: files.get(row.id) ?? [],
    comments: comments.get(row.id) ?? [],
  }));
}

/** The parties that are in, whose hand-ins are waited for. */
export async function listRegistered(db: Tx, networkId: number): Promise<{ id: number; name: string }[]> {
  return db
    .selectFrom('networkParty')
    .select(['id', 'name'])
    .where('networkId', '=', networkId)
    .where('state', '=', 'registered')
    .orderBy('name')
    .execute();
}
