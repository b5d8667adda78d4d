import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openDatabase, type Database } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { openOrganisation } from '#platform/tenancy/open-organisation.ts';

/** The last migration before there were participations. */
const before = '20261120-49-network';
const name = `older_invitations_${process.pid}`;
const moment = new Date('2022-04-20T08:00:00Z');
let owner: Database | undefined;

beforeAll(async () => {
  const server = new pg.Client({ connectionString: inject('superuserUrl') });
  await server.connect();
  await server.query(`create database ${name} owner stadig_owner template template0`);
  await server.end();
  await migrate(at(inject('databases')[0]?.adminUrl ?? ''), { to: before });
  owner = openDatabase(at(inject('databases')[0]?.adminUrl ?? ''), { connections: 2 });
}, 60_000);

afterAll(async () => owner?.destroy());

function at(url: string): string {
  return url.replace(/\/[^/?]*(\?|$)/, `/${name}$1`);
}

test('an invitation that was answered before becomes a participation, whose places and costs have one key', async () => {
  if (!owner) throw new Error('there is no database');
  const db = owner;
  const organisationId = await openOrganisation(db, {
    ...{ slug: 'aldrevik', name: 'Äldrevik', kind: 'municipality', code: null, now: moment },
  });
  const node = async (kind: string) => {
    const { rows } = await sql<{ id: number }>`insert into node (organisation_id, kind, title, path, created_at)
      values (${organisationId}, ${kind}, ${kind}, '/', ${moment}) returning id`.execute(db);
    return rows[0]?.id ?? 0;
  };
  const {
    rows: [committee],
  } = await sql<{ id: number }>`insert into committee (organisation_id, name, kind)
    values (${organisationId}, 'Kommunstyrelsen', 'executive') returning id`.execute(db);
  const {
    rows: [school],
  } = await sql<{ id: number }>`insert into administration (organisation_id, name, short_name)
    values (${organisationId}, 'Skolförvaltningen', '') returning id`.execute(db);
  const matterId = await node('matter');
  await sql`insert into matter (organisation_id, id, title, committee_id, opened_on, state)
    values (${organisationId}, ${matterId}, 'Ärende', ${committee?.id ?? 0}, '2022-04-01', 'open')`.execute(db);
  const memorandumId = await node('memorandum');
  await sql`insert into memorandum (organisation_id, id, matter_id, template, state, title, written_on, addressee, sender, officer_role)
    values (${organisationId}, ${memorandumId}, ${matterId}, '{}', 'draft', 'Skrivelse', '2022-04-10', 'Kommunstyrelsen',
      'Räddningstjänsten', 'handläggare')`.execute(db);
  const participants = [
    { administration: 'Skolförvaltningen', number: 2 },
    { administration: 'Räddningstjänsten', number: 1, asTyped: true },
  ];
  for (const { administration, number } of participants)
    await sql`insert into cost_line (organisation_id, memorandum_id, sort, administration, label, quantity, unit_price_ore, source, source_key,
        taken_quantity, taken_price_ore)
      values (${organisationId}, ${memorandumId}, ${number}, ${administration}, 'Deltagaravgift', ${number}, 800000, 'invitation', ${administration},
        ${number}, 800000)`.execute(db);
  const meetings = [
    { on: '2022-06-07', words: '7 juni 2022, Stockholm' },
    { on: null, words: 'hösten 2022' },
  ];
  await sql`insert into matter_invitation (organisation_id, matter_id, inviter, subject, meetings, fee_ore, participants, digest, answer_by)
    values (${organisationId}, ${matterId}, 'Länet', 'nätverket', ${JSON.stringify(meetings)}, 800000, ${JSON.stringify(participants)},
      ${'d'.repeat(64)}, '2022-05-01')`.execute(db);

  expect((await migrate(at(inject('databases')[0]?.adminUrl ?? ''))).length).toBeGreaterThan(0);

  const [participation, ...others] = await db
    .selectFrom('participation')
    .select(['id', 'matterId', 'subject', 'inviter', 'state', 'feeOre', 'answerBy', 'decisionRequired', 'partyId'])
    .execute();
  expect(others).toEqual([]);
  expect(participation).toMatchObject({
    ...{ matterId, subject: 'nätverket', inviter: 'Länet', state: 'registered', feeOre: 800_000 },
    ...{ answerBy: '2022-05-01', decisionRequired: true, partyId: null },
  });
  const lines = await db
    .selectFrom('participationLine')
    .select(['lineKey', 'administration', 'administrationId', 'quantity'])
    .orderBy('sort')
    .execute();
  expect(
    lines.map(({ administration, administrationId, quantity }) => [administration, administrationId, quantity]),
  ).toEqual([
    ['Skolförvaltningen', school?.id, 2],
    ['Räddningstjänsten', null, 1],
  ]);
  const costs = await db.selectFrom('costLine').select(['administration', 'sourceKey']).execute();
  const keys = Object.fromEntries(costs.map(({ administration, sourceKey }) => [administration, sourceKey]));
  expect(keys).toEqual(Object.fromEntries(lines.map(({ administration, lineKey }) => [administration, lineKey])));
  const kept = await db
    .selectFrom('participationMeeting')
    .select(['title', 'words', 'onDay'])
    .orderBy('sort')
    .execute();
  expect(kept).toEqual([
    { title: 'Träff 1', words: '7 juni 2022, Stockholm', onDay: '2022-06-07' },
    { title: 'Träff 2', words: 'hösten 2022', onDay: null },
  ]);
});
