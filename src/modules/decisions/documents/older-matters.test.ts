import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openDatabase, type Database } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { openOrganisation } from '#platform/tenancy/open-organisation.ts';

/** The last migration before the documents of a matter were kept. */
const before = '20261120-37-public-result';
const name = `older_matters_${process.pid}`;
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

test('memoranda, attachments with files, invitations and decisions from before become documents, each public when and as the law says', async () => {
  if (!owner) throw new Error('there is no database');
  const db = owner;
  const organisationId = await openOrganisation(db, {
    ...{ slug: 'aldrevik', name: 'Äldrevik', kind: 'municipality', code: null, now: moment },
  });
  const node = async (kind: string, title: string) => {
    const { rows } = await sql<{ id: number }>`insert into node (organisation_id, kind, title, path, created_at)
      values (${organisationId}, ${kind}, ${title}, '/', ${moment}) returning id`.execute(db);
    return rows[0]?.id ?? 0;
  };
  const {
    rows: [committee],
  } = await sql<{ id: number }>`insert into committee (organisation_id, name, kind)
    values (${organisationId}, 'Kommunstyrelsen', 'executive') returning id`.execute(db);
  const matter = async (state: string) => {
    const id = await node('matter', 'Ärende');
    await sql`insert into matter (organisation_id, id, title, committee_id, opened_on, state)
      values (${organisationId}, ${id}, 'Ärende', ${committee?.id ?? 0}, '2022-04-01', ${state})`.execute(db);
    return id;
  };
  const memorandum = async (matterId: number, addressee: string, handedOverOn: string | null) => {
    const id = await node('memorandum', addressee);
    await sql`insert into memorandum (organisation_id, id, matter_id, style, state, handed_over_on, title, written_on, addressee, sender, officer_role)
      values (${organisationId}, ${id}, ${matterId}, 'att-clauses', ${handedOverOn === null ? 'draft' : 'handed-over'}, ${handedOverOn},
        ${addressee}, '2022-04-10', ${addressee}, 'Räddningstjänsten', 'handläggare')`.execute(db);
    return id;
  };
  const attach = async (memorandumId: number, title: string, withFile: boolean) => {
    const sha256 = Buffer.alloc(32, memorandumId % 256);
    await sql`insert into blob (organisation_id, sha256, size) values (${organisationId}, ${sha256}, 3) on conflict do nothing`.execute(
      db,
    );
    await sql`with stored as (insert into file (organisation_id, sha256, name, media_type, created_at)
        values (${organisationId}, ${sha256}, 'a.pdf', 'application/pdf', ${moment}) returning id)
      insert into attachment (organisation_id, memorandum_id, sort, title, file_id)
        select ${organisationId}, ${memorandumId}, 0, ${title}, ${withFile ? sql`stored.id` : sql`null`} from stored`.execute(
      db,
    );
  };
  const [open, closed, invited] = [await matter('open'), await matter('closed'), await matter('open')];
  await attach(await memorandum(open, 'Kommunfullmäktige', '2022-04-12'), 'Karta', true);
  await attach(await memorandum(open, 'kommunstyrelsen', '2022-04-13'), 'Utan fil', false);
  await memorandum(open, 'Utkast', null);
  const settled = await memorandum(closed, 'Kommunstyrelsen', '2022-04-14');
  const decision = await node('decision', 'Kommunstyrelsen 20 april 2022 § 33');
  await sql`insert into decision (organisation_id, id, matter_id, memorandum_id, body, decided_on, item_number, outcome, text, recorded_at)
    values (${organisationId}, ${decision}, ${closed}, ${settled}, 'Kommunstyrelsen', '2022-04-19', '33', 'approved', '', ${moment})`.execute(
    db,
  );
  await sql`insert into matter_invitation (organisation_id, matter_id, inviter, subject, meetings, fee_ore, participants, digest)
    values (${organisationId}, ${invited}, 'Länet', 'nätverket', '[]', 0, '[]', ${'d'.repeat(64)})`.execute(db);
  await attach(await memorandum(invited, 'Kommunstyrelsen', null), 'Inbjudan från Länet', true);

  expect((await migrate(at(inject('databases')[0]?.adminUrl ?? ''))).length).toBeGreaterThan(0);
  const documents = await db
    .selectFrom('matterDocument')
    .select(['matterId', 'type', 'title', 'origin', 'counterpart', 'datedOn', 'publicOn', 'publicGround'])
    .orderBy('matterId')
    .orderBy('datedOn')
    .orderBy('title')
    .execute();
  const said = (matterId: number) =>
    documents
      .filter((one) => one.matterId === matterId)
      .map(({ type, title, counterpart, publicOn, publicGround }) => [
        type,
        title,
        counterpart,
        publicOn,
        publicGround,
      ]);
  expect(said(open).sort()).toEqual([
    ['attachment', 'Karta', 'Kommunfullmäktige', '2022-04-12', 'dispatched'],
    ['memorandum', 'Kommunfullmäktige', 'Kommunfullmäktige', '2022-04-12', 'dispatched'],
    ['memorandum', 'kommunstyrelsen', '', null, null],
  ]);
  expect(said(closed)).toEqual([
    ['memorandum', 'Kommunstyrelsen', '', '2022-04-10', 'matter-closed'],
    ['decision', 'Kommunstyrelsen 20 april 2022 § 33', '', '2022-04-20', 'kept-continuously'],
  ]);
  expect(said(invited)).toEqual([['invitation', 'Inbjudan från Länet', 'Länet', '2022-04-01', 'received']]);
}, 60_000);
