import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOrganisation } from '#platform/tenancy/open-organisation.ts';
import { openOlderDatabase } from '#test/older-database.ts';

/** The last migration before documents were kept of what had happened already. */
const before = '20261120-42-the-way';
let older: Awaited<ReturnType<typeof openOlderDatabase>>;
let organisationId: number;
let committeeId: number;

beforeAll(async () => {
  older = await openOlderDatabase(`older_decision_${process.pid}`, before);
  const now = new Date('2026-06-01T08:00:00Z');
  organisationId = await openOrganisation(older.owner, {
    ...{ slug: 'aldrevik', name: 'Äldrevik', kind: 'municipality', code: null, now },
  });
  const { rows } = await sql<{ id: number }>`insert into committee (organisation_id, name, kind)
    values (${organisationId}, 'Kommunstyrelsen', 'executive') returning id::int`.execute(older.owner);
  committeeId = rows[0]?.id ?? 0;
});
afterAll(async () => older.owner.destroy());

test('what was drawn up in a matter that had been decided is public from the approval, or the last day for it', async () => {
  const matters = {
    unknown: await decided('Utan justering', 'approved', '2026-03-02'),
    approved: await decided('Justerat', 'approved', '2026-03-02'),
    rejected: await decided('Avslag', 'rejected', '2026-03-02'),
    recent: await decided('Nyss', 'approved', sql`current_date`),
    open: await decided('Återremiss', 'referred-back', '2026-03-02', 'open'),
  };
  await sql`insert into decision_event (organisation_id, decision_id, type, happened_on, recorded_at)
    select organisation_id, id, 'minutes-approved', '2026-03-05', now() from decision where matter_id = ${matters.approved}`.execute(
    older.owner,
  );
  expect(await older.advance()).toContain('20261120-46-mends-after-outcome');
  const { rows } = await sql<{ matterId: number; publicOn: string | null; publicGround: string | null }>`
    select matter_id, public_on, public_ground from matter_document where type = 'memorandum' order by matter_id`.execute(
    older.owner,
  );
  const closed = 'matter-closed';
  expect(rows).toEqual([
    { matterId: matters.unknown, publicOn: '2026-03-16', publicGround: closed },
    { matterId: matters.approved, publicOn: '2026-03-05', publicGround: closed },
    { matterId: matters.rejected, publicOn: '2026-03-16', publicGround: closed },
    { matterId: matters.recent, publicOn: null, publicGround: null },
    { matterId: matters.open, publicOn: null, publicGround: null },
  ]);
});

async function node(kind: string, title: string): Promise<number> {
  const { rows } = await sql<{ id: number }>`insert into node (organisation_id, kind, title, path, state, created_at)
    values (${organisationId}, ${kind}, ${title}, '/-', '', now()) returning id::int`.execute(older.owner);
  return rows[0]?.id ?? 0;
}

/** A matter with a memorandum to the own authority and the decision on it. */
async function decided(
  title: string,
  outcome: string,
  decidedOn: string | ReturnType<typeof sql>,
  state = 'decided',
): Promise<number> {
  const { owner } = older;
  const matterId = await node('matter', title);
  await sql`insert into matter (organisation_id, id, title, committee_id, state, opened_on)
    values (${organisationId}, ${matterId}, ${title}, ${committeeId}, ${state}, '2026-01-07')`.execute(owner);
  const id = await node('memorandum', title);
  await sql`insert into memorandum (organisation_id, id, matter_id, template, title, written_on, addressee, sender, officer_role, state, handed_over_on)
    values (${organisationId}, ${id}, ${matterId}, '{}', ${title}, '2026-02-02', 'Kommunstyrelsen', 'Räddningstjänsten', 'handläggare', 'handed-over', '2026-02-03')`.execute(
    owner,
  );
  const decisionId = await node('decision', title);
  await sql`insert into decision (organisation_id, id, matter_id, memorandum_id, body, decided_on, item_number, outcome, text, recorded_at)
    values (${organisationId}, ${decisionId}, ${matterId}, ${id}, 'Kommunstyrelsen', ${decidedOn}, ${String(decisionId)}, ${outcome}, '', now())`.execute(
    owner,
  );
  return matterId;
}
