import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOrganisation } from '#platform/tenancy/open-organisation.ts';
import { openOlderDatabase } from '#test/older-database.ts';

/** The last migration before a letter said which network it is of, and when it was written. */
const before = '20261120-53-network-holds';
let older: Awaited<ReturnType<typeof openOlderDatabase>>;
let hostId: number;
let memberId: number;

beforeAll(async () => {
  older = await openOlderDatabase(`older_network_${process.pid}`, before);
  const now = new Date('2026-06-01T08:00:00Z');
  const open = (slug: string, kind: 'host' | 'municipality') =>
    openOrganisation(older.owner, { slug, name: slug, kind, code: null, now });
  [hostId, memberId] = [await open('aldrevard', 'host'), await open('aldrevik', 'municipality')];
  await fill();
  expect(await older.advance()).toContain('20261121-58-brought-home');
});
afterAll(async () => older.owner.destroy());

test('letters that waited wait still, each of its own network, and those that were sent are', async () => {
  const { rows } = await sql`select n.title, p.email, m.key, m.state from network_mail m
    join network n on n.organisation_id = m.organisation_id and n.id = m.network_id
    join network_party p on p.organisation_id = m.organisation_id and p.id = m.party_id and p.network_id = m.network_id
    order by n.title, p.email, m.key`.execute(older.owner);
  expect(rows).toEqual([
    { title: 'Annat', email: 'c@lunda.example', key: 'invitation 1', state: 'queued' },
    { title: 'Brev', email: 'a@brevby.example', key: 'invitation 1', state: 'sent' },
    { title: 'Brev', email: 'a@brevby.example', key: 'reminder 1', state: 'sent' },
    { title: 'Brev', email: 'a@brevby.example', key: 'reminder 2', state: 'queued' },
    { title: 'Brev', email: 'b@ekdal.example', key: 'invitation 1', state: 'refused' },
  ]);
});

test('reminders that were sent are counted', async () => {
  const { rows } = await sql`select title, reminders from network order by title`.execute(older.owner);
  expect(rows).toEqual([
    { title: 'Annat', reminders: 0 },
    { title: 'Brev', reminders: 2 },
  ]);
});

test('a letter was written when its sender wrote it; where that is gone, when it came', async () => {
  const { rows } =
    await sql`select key, written_at, handled_at is null as unread from received_letter order by key`.execute(
      older.owner,
    );
  expect(rows).toEqual([
    { key: 'gone', writtenAt: new Date('2026-06-03T08:00:00Z'), unread: true },
    { key: 'state 1', writtenAt: new Date('2026-06-02T08:00:00Z'), unread: true },
  ]);
});

test('the code of an exemption that was typed in the reason stands by itself', async () => {
  const { rows } = await sql`select party_name, vat_code, vat_reason from agreement order by party_name`.execute(
    older.owner,
  );
  expect(rows).toEqual([
    { partyName: 'Annan kod', vatCode: '', vatReason: 'VATEX-EU-132-1B Sjukvård' },
    { partyName: 'Bara kod', vatCode: 'VATEX-EU-132-1N', vatReason: 'VATEX-EU-132-1N' },
    { partyName: 'Kod och ord', vatCode: 'VATEX-EU-132-1I', vatReason: 'Utbildning' },
    { partyName: 'Ord', vatCode: '', vatReason: 'Utbildning' },
  ]);
  const networks = await sql`select vat_code, vat_reason from network where title = 'Brev'`.execute(older.owner);
  expect(networks.rows).toEqual([{ vatCode: 'VATEX-EU-132-1I', vatReason: 'Utbildning' }]);
});

async function fill(): Promise<void> {
  const { owner } = older;
  const letters = await network('Brev', { vat: 'exempt', reason: 'VATEX-EU-132-1I: Utbildning' });
  const other = await network('Annat', { vat: 'standard', reason: '' });
  const a = await party(letters, 'a@brevby.example');
  const b = await party(letters, 'b@ekdal.example');
  const c = await party(other, 'c@lunda.example');
  await mail(a, 'invitation 1', 'sent');
  await mail(a, 'reminder 1', 'sent');
  await mail(a, 'reminder 2', 'queued');
  await mail(b, 'invitation 1', 'refused');
  await mail(c, 'invitation 1', 'queued');
  await sql`insert into letter (organisation_id, to_organisation_id, key, kind, payload, written_at, delivered_at)
    values (${hostId}, ${memberId}, 'state 1', 'network-state', '{}', '2026-06-02T08:00Z', '2026-06-03T08:00Z')`.execute(
    owner,
  );
  await sql`insert into received_letter (organisation_id, from_organisation_id, key, kind, payload, received_at)
    select ${memberId}, ${hostId}, key, 'network-state', '{}', '2026-06-03T08:00Z' from (values ('state 1'), ('gone')) v (key)`.execute(
    owner,
  );
  for (const [name, reason] of [
    ['Kod och ord', 'VATEX-EU-132-1I Utbildning'],
    ['Bara kod', 'VATEX-EU-132-1N'],
    ['Annan kod', 'VATEX-EU-132-1B Sjukvård'],
    ['Ord', 'Utbildning'],
  ])
    await sql`insert into agreement (organisation_id, subject, party_name, fee_ore, vat, vat_percent, vat_reason, cancel_percent, when_rejected, meetings, payment_days, agreed_at)
      values (${hostId}, 'Brev', ${name}, 1, 'exempt', 0, ${reason}, 100, 'nothing', 1, 30, now())`.execute(owner);
}

async function network(title: string, { vat, reason }: { vat: string; reason: string }): Promise<number> {
  const { rows } = await sql<{ id: number }>`insert into network (organisation_id, title, vat, vat_percent, vat_reason)
    values (${hostId}, ${title}, ${vat}, ${vat === 'standard' ? 25 : 0}, ${reason}) returning id::int`.execute(
    older.owner,
  );
  return rows[0]?.id ?? 0;
}

async function party(networkId: number, email: string): Promise<number> {
  const { rows } = await sql<{ id: number }>`insert into network_party (organisation_id, network_id, name, email)
    values (${hostId}, ${networkId}, ${email}, ${email}) returning id::int`.execute(older.owner);
  return rows[0]?.id ?? 0;
}

async function mail(partyId: number, key: string, state: string): Promise<void> {
  await sql`insert into network_mail (organisation_id, party_id, key, type, content, state, ordered_at)
    values (${hostId}, ${partyId}, ${key}, ${key.split(' ')[0]}, '{"subject": "", "text": ""}', ${state}, now())`.execute(
    older.owner,
  );
}
