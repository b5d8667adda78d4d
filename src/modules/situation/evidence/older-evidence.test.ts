import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOrganisation } from '#platform/tenancy/open-organisation.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { openOlderDatabase } from '#test/older-database.ts';
import { makeFrozenResult } from '../frozen-result-in-tests.ts';
import { listFindingEvidence } from './evidence.queries.ts';

/** The last migration before all evidence stood in one table. */
const before = '20261120-37-public-result';
let older: Awaited<ReturnType<typeof openOlderDatabase>>;
let organisationId: number;

beforeAll(async () => {
  older = await openOlderDatabase(`older_evidence_${process.pid}`, before);
  const now = new Date('2026-06-01T08:00:00Z');
  organisationId = await openOrganisation(older.owner, {
    ...{ slug: 'aldrevik', name: 'Äldrevik', kind: 'municipality', code: null, now },
  });
});
afterAll(async () => older.owner.destroy());

test('what was picked from a result, from conversations and from a share is there as it read, each with its line', async () => {
  const { owner, advance } = older;
  const { resultId } = await makeFrozenResult(owner, organisationId);
  const roundId = await closedRound('Med ett svar', { teams: 0 });
  const answerId = await node('joint_answer', 'Köket');
  await sql`insert into joint_answer (organisation_id, id, round_id, team, people, answers, needs)
    values (${organisationId}, ${answerId}, ${roundId}, 'Köket', '3-5', '{}', 'Ett larm.')`.execute(owner);
  const unnamedId = await closedRound('Tre utan namn', { teams: 3, counts: {}, needs: [] });
  const emptyId = await closedRound('Två utan namn', { teams: 2 });
  const shareId = await receivedShare();
  const findingId = await node('finding', 'En slutsats');
  await sql`insert into finding (organisation_id, id, title) values (${organisationId}, ${findingId}, 'En slutsats')`.execute(
    owner,
  );
  for (const to of [resultId, roundId, answerId, shareId])
    await sql`insert into link (organisation_id, from_id, from_kind, to_id, to_kind, to_revision)
      select organisation_id, ${findingId}, 'finding', id, kind, revision from node where id = ${to}`.execute(owner);
  await sql`insert into finding_evidence (organisation_id, finding_id, result_id, question_key, shown_group_id, sentence)
    values (${organisationId}, ${findingId}, ${resultId}, 'C1', 2, 'Ur resultatet')`.execute(owner);
  await sql`insert into finding_piece (organisation_id, finding_id, node_id, question_key, sentence) values
    (${organisationId}, ${findingId}, ${roundId}, 'rules', 'Ur omgången'),
    (${organisationId}, ${findingId}, ${answerId}, 'needs', 'Ur gruppens svar'),
    (${organisationId}, ${findingId}, ${shareId}, 'C2/17', 'Ur andelen')`.execute(owner);

  expect(await advance()).toContain('20261120-38-evidence');

  const kept = await inOrganisation({ db: owner, organisationId, reading: true }, (db) =>
    listFindingEvidence(db, findingId),
  );
  expect(kept.map(({ id: _id, kind: _kind, title: _title, path: _path, ...piece }) => piece)).toEqual([
    { source: 'result', nodeId: resultId, questionKey: 'C1', shownGroupId: 2, sentence: 'Ur resultatet' },
    { source: 'conversation', nodeId: roundId, questionKey: 'rules', shownGroupId: null, sentence: 'Ur omgången' },
    {
      source: 'conversation',
      nodeId: answerId,
      questionKey: 'needs',
      shownGroupId: null,
      sentence: 'Ur gruppens svar',
    },
    { source: 'share', nodeId: shareId, questionKey: 'C2', shownGroupId: 17, sentence: 'Ur andelen' },
  ]);
  const { rows } = await sql<{ id: number; state: string }>`
    select id::int, state from node where kind = 'conversation_round' order by id`.execute(owner);
  expect(rows).toEqual([
    { id: roundId, state: 'closed' },
    { id: unnamedId, state: 'closed' },
    { id: emptyId, state: 'empty' },
  ]);
});

async function node(kind: string, title: string, state = ''): Promise<number> {
  const { rows } = await sql<{ id: number }>`insert into node (organisation_id, kind, title, path, state, created_at)
    values (${organisationId}, ${kind}, ${title}, '/-', ${state}, now()) returning id::int`.execute(older.owner);
  return rows[0]?.id ?? 0;
}

async function closedRound(title: string, unnamed: object): Promise<number> {
  const id = await node('conversation_round', title, 'closed');
  await sql`insert into conversation_round (organisation_id, id, title, guide_key, guide, last_day, state, opened_at, closed_at, unnamed)
    values (${organisationId}, ${id}, ${title}, 'x', '{}', '2026-05-15', 'closed', now(), now(), ${JSON.stringify(unnamed)}::jsonb)`.execute(
    older.owner,
  );
  return id;
}

async function receivedShare(): Promise<number> {
  const id = await node('received_share', 'Gemensam enkät');
  await sql`with asked as (insert into joint_invitation (organisation_id, host_organisation_id, participant_id, host_name, title, received_at)
      values (${organisationId}, ${organisationId}, 1, 'Värdköping', 'Gemensam enkät', now()) returning id)
    insert into received_share (organisation_id, invitation_id, id, content, sha256, received_at)
      select ${organisationId}, id, ${id}, '{}', '', now() from asked`.execute(older.owner);
  return id;
}
