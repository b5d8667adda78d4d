import { sql } from 'kysely';
import { findGuide, type ConversationGuide, type TeamSize } from '#content/conversation-guides/index.ts';
import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { guideSchema, standpointsSchema, unnamedSchema, type JointAnswer, type Unnamed } from './joint-answer.ts';

/** `counting`: no more answers are taken in, and those that came are not counted yet. It lasts a moment, unless the program was stopped. */
export type RoundState = 'draft' | 'open' | 'counting' | 'closed';

/** `lastDay` is YYYY-MM-DD. `guide` is the one in the program until the round is opened, and then as it was that day. */
export type Round = {
  id: number;
  title: string;
  purpose: string;
  state: RoundState;
  lastDay: string;
  guideKey: string;
  guide: ConversationGuide;
  closedAt: Date | null;
  /** Only of a closed round. */
  unnamed: Unnamed | null;
};

/** `code` is the team's way in: only for whoever hands out the cards. */
export type Team = { id: number; name: string; unitId: number | null; code: string };

/** A closed round's joint answer that stands with the team's name. */
export type NamedAnswer = JointAnswer & { id: number; roundId: number; team: string };

const columns = ['id', 'title', 'purpose', 'state', 'lastDay', 'guideKey', 'guide', 'closedAt', 'unnamed'] as const;

/** Newest first, with how many teams there are and have answered. */
export async function listRounds(db: Tx): Promise<(Round & { teams: number; answered: number })[]> {
  const rounds = await db.selectFrom('conversationRound').select(columns).orderBy('id', 'desc').execute();
  const counted = [];
  for (const round of rounds.map(read)) {
    const teams = await listTeams(db, round.id);
    counted.push({ ...round, teams: teams.length, answered: await countAnswered(db, round) });
  }
  return counted;
}

export async function getRound(db: Tx, id: number): Promise<Round> {
  const row = await db.selectFrom('conversationRound').select(columns).where('id', '=', id).executeTakeFirst();
  return row ? read(row) : notFound();
}

function read(row: Omit<Round, 'guide' | 'unnamed'> & { guide: unknown; unnamed: unknown }): Round {
  return {
    ...row,
    guide: row.guide === null ? (findGuide(row.guideKey) ?? notFound()) : guideSchema.parse(row.guide),
    unnamed: row.unnamed === null ? null : unnamedSchema.parse(row.unnamed),
  };
}

/** By name, as people order them. */
export async function listTeams(db: Tx, roundId: number): Promise<Team[]> {
  const teams = await db
    .selectFrom('conversationTeam')
    .select(['id', 'name', 'unitId', 'code'])
    .where('roundId', '=', roundId)
    .execute();
  return teams.sort((a, b) => byName.compare(a.name, b.name));
}

const byName = new Intl.Collator('sv', { numeric: true });

/** Which teams of an open round have answered: nothing of what. */
export async function listAnswered(db: Tx, roundId: number): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ teamId: number }>`select team_id from teams_that_answered(${roundId})`.execute(db);
  return new Set(rows.map(({ teamId }) => teamId));
}

async function countAnswered(db: Tx, round: Round): Promise<number> {
  if (round.state !== 'closed') return (await listAnswered(db, round.id)).size;
  return (await listNamedAnswers(db, round.id)).length + (round.unnamed?.teams ?? 0);
}

export async function listNamedAnswers(db: Tx, roundId: number): Promise<NamedAnswer[]> {
  const rows = await selectAnswers(db).where('roundId', '=', roundId).execute();
  return rows.map(readAnswer).sort((a, b) => byName.compare(a.team, b.team));
}

export async function getNamedAnswer(db: Tx, id: number): Promise<NamedAnswer> {
  const row = await selectAnswers(db).where('id', '=', id).executeTakeFirst();
  return row ? readAnswer(row) : notFound();
}

function selectAnswers(db: Tx) {
  return db.selectFrom('jointAnswer').select(['id', 'roundId', 'team', 'people', 'answers', 'needs']);
}

function readAnswer(row: {
  id: number;
  roundId: number;
  team: string;
  people: TeamSize;
  answers: unknown;
  needs: string;
}): NamedAnswer {
  return { ...row, answers: standpointsSchema.parse(row.answers) };
}
