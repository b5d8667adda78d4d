import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import { listMembers } from '#modules/access/index.ts';
import { readQuestionnaire, type Questionnaire } from '../../questionnaire.ts';

/** A change of a draft's questionnaire: what was done, to what, when and by whom. Without `memberName` no member did it. */
export type VersionListing = {
  number: number;
  what: string;
  about: string;
  madeAt: Date;
  memberName: string | undefined;
};

/** A change with the questionnaire as it was before it. */
export type Version = VersionListing & { questionnaire: Questionnaire };

const listed = ['number', 'what', 'about', 'madeAt', 'memberId'] as const;

/** The latest change, or nothing where none has been made. */
export async function findLatestVersion(db: Tx, surveyId: number): Promise<VersionListing | undefined> {
  const rows = await versions(db, surveyId).select(listed).limit(1).execute();
  return (await withNames(db, rows))[0];
}

/** How many changes are kept. */
export async function countVersions(db: Tx, surveyId: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from questionnaire_version where survey_id = ${surveyId}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Changes with the questionnaires before them, the latest first. */
export async function listVersions(
  db: Tx,
  surveyId: number,
  { from, most }: { from: number; most: number },
): Promise<Version[]> {
  const rows = await versions(db, surveyId).select(listed).select('questions').offset(from).limit(most).execute();
  return (await withNames(db, rows)).map(readVersion);
}

/** One change; undefined when it is none, or no longer kept. */
export async function findVersion(db: Tx, surveyId: number, number: number): Promise<Version | undefined> {
  const rows = await versions(db, surveyId).select(listed).select('questions').where('number', '=', number).execute();
  return (await withNames(db, rows)).map(readVersion)[0];
}

function versions(db: Tx, surveyId: number) {
  return db.selectFrom('questionnaireVersion').where('surveyId', '=', surveyId).orderBy('number', 'desc');
}

async function withNames<R extends { memberId: number | null }>(db: Tx, rows: readonly R[]) {
  const members = rows.length === 0 ? [] : await listMembers(db);
  const names = new Map(members.map((member) => [member.id, member.name]));
  return rows.map(({ memberId, ...row }) => ({
    ...row,
    memberName: memberId === null ? undefined : names.get(memberId),
  }));
}

function readVersion<R extends { questions: unknown }>({ questions, ...version }: R) {
  return { ...version, questionnaire: readQuestionnaire(questions) };
}
