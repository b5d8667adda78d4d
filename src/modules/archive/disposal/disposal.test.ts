import { sql, type RawBuilder } from 'kysely';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findAuditFault } from '#platform/audit/audit.queries.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { addAttachment } from '#modules/decisions/attachments/attachment.command.ts';
import { closeMatter } from '#modules/decisions/index.ts';
import { makeMemorandum } from '#modules/decisions/matter-in-tests.ts';
import { addPost } from '#modules/organisation/index.ts';
import { makeClosedMatter } from '#test/closed-matter.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { disposeExpiredJob } from './dispose-expired.job.ts';
import { activateRule } from './disposal.commands.ts';
import { kindsOfData } from './disposal-kinds.ts';

const now = '2026-11-20T09:00:00Z';
const decision = {
  decidedBy: 'Kommunstyrelsen',
  decidedOn: '2026-11-10',
  itemNumber: '§ 41',
  decisionText: 'Får gallras.',
  validFrom: '2026-11-20',
};
let world: World;
let registrar: Person;
let coordinator: Person;
beforeAll(async () => {
  world = await openWorld();
  const organisation = await makeOrganisation(world);
  registrar = await makePerson(world, organisation, 'registrar');
  coordinator = await makePerson(world, organisation, 'coordinator');
});
afterEach(async () => {
  world.setClock(now);
  // The job of another test would carry it out at a moment that this organisation's history has not come to.
  await sql`update disposal_rule set ended_on = current_date where ended_on is null`.execute(world.owner);
});

const tonight = () => disposeExpiredJob(world.services).handle({});
async function person(): Promise<Person> {
  return makePerson(world, await makeOrganisation(world), 'registrar', 'coordinator', 'administrator');
}
const runsOf = (one: Person) =>
  one.read((db) => db.selectFrom('disposalRun').select(['disposed', 'oldest', 'newest']).execute());

describe('a rule', () => {
  test('is a proposal until the decision is typed in and what would go has been seen', async () => {
    const one = await person();
    const { draftId } = await makeClosedMatter(one);
    world.setClock('2027-12-01T09:00:00Z');
    const list = await one.get('/arkiv/gallring');
    expect(list.text).toContain('Förslag: efter 12 månader. Gäller inte.');
    expect(list.text).toContain('1, det äldsta från 20 november 2026');
    await tonight();
    expect(await runsOf(one)).toEqual([]);
    const form = { afterMonths: '12', ...decision };
    const asked = await one.post('/arkiv/gallring/memorandum-drafts', form);
    expect([asked.status, asked.text.includes('1 skulle gallras den första natten')]).toEqual([200, true]);
    await tonight();
    expect(await runsOf(one)).toEqual([]);
    const done = await one.post('/arkiv/gallring/memorandum-drafts', { ...form, confirmed: 'on' });
    expect(done.status).toBe(303);
    expect((await one.get(done.location ?? '')).text).toContain('Får gallras.');
    await tonight();
    expect(await runsOf(one)).toEqual([{ disposed: 1, oldest: '2026-11-20', newest: '2026-11-20' }]);
    expect((await one.get(`/tjansteskrivelser/${draftId}`)).status).toBe(404);
    await tonight();
    expect(await runsOf(one)).toHaveLength(1);
    const history = (await one.get('/historik')).text;
    expect(history).toContain('Satte regeln om gallring i kraft: Utkast som aldrig lämnades');
    expect(history).toContain('Gallrade enligt beslut: Utkast som aldrig lämnades, 1');
    expect(await one.read((db) => findAuditFault(db))).toBeUndefined();
  });

  test('explains bad input at the field and keeps what was typed', async () => {
    const refused = await registrar.post('/arkiv/gallring/letters', {
      afterMonths: 'två',
      decidedBy: '',
      decidedOn: '2026-02-30',
    });
    expect(refused.status).toBe(400);
    expect(refused.errors).toContain('Skriv antalet månader med siffror, till exempel 24');
    expect(refused.errors).toContain('Skriv vem som beslutade');
    expect(refused.field('Efter hur många månader').value).toBe('två');
    const short = await registrar.post('/arkiv/gallring/letters', { ...decision, afterMonths: '3' });
    expect(short.errors).toEqual(['Det här får gallras efter tidigast 12 månader']);
    const future = await registrar.post('/arkiv/gallring/letters', {
      ...decision,
      afterMonths: '24',
      decidedOn: '2026-11-21',
    });
    expect(future.errors).toEqual(['Beslutet kan inte vara fattat i framtiden']);
    const early = await registrar.post('/arkiv/gallring/letters', {
      ...decision,
      afterMonths: '24',
      validFrom: '2026-11-09',
    });
    expect(early.errors).toEqual(['Regeln kan gälla tidigast från beslutets dag']);
    expect((await registrar.get('/arkiv/gallring/matter')).status).toBe(404);
  });

  test('is put in force by those who answer for it, once, in their own organisation', async () => {
    const one = await person();
    const form = { afterMonths: '24', ...decision, confirmed: 'on' };
    expect((await coordinator.get('/arkiv/gallring')).status).toBe(200);
    expect((await coordinator.post('/arkiv/gallring/letters', form)).status).toBe(403);
    expect((await one.post('/arkiv/gallring/letters', form)).status).toBe(303);
    expect((await one.post('/arkiv/gallring/letters', { ...form, itemNumber: '§ 42' })).status).toBe(409);
    expect((await registrar.get('/arkiv/gallring/letters')).text).not.toContain('Får gallras.');
    expect((await one.get('/arkiv/gallring/letters/upphor')).status).toBe(200);
    expect((await one.post('/arkiv/gallring/letters/upphor')).status).toBe(303);
    expect((await one.get('/arkiv/gallring/letters/upphor')).status).toBe(404);
    expect((await one.post('/arkiv/gallring/letters/upphor')).status).toBe(409);
    expect((await one.post('/arkiv/gallring/letters', { ...form, itemNumber: '§ 43' })).status).toBe(303);
  });

  test('that begins later waits for its day', async () => {
    const one = await person();
    await makeClosedMatter(one);
    world.setClock('2027-12-01T09:00:00Z');
    await one.run(activateRule, { kind: 'memorandum-drafts', afterMonths: 12, ...decision, validFrom: '2027-12-02' });
    await tonight();
    expect(await runsOf(one)).toEqual([]);
    world.setClock('2027-12-02T09:00:00Z');
    await tonight();
    expect(await runsOf(one)).toHaveLength(1);
  });
});

describe('what goes', () => {
  test('the names in the history: the chain still holds, and says that it was done', async () => {
    const one = await person();
    await makeClosedMatter(one);
    const names = () => one.read((db) => db.selectFrom('auditPayload').select('memberName').execute());
    expect((await names()).length).toBeGreaterThan(5);
    world.setClock('2028-12-01T09:00:00Z');
    await one.run(activateRule, { kind: 'audit-payload', afterMonths: 24, ...decision });
    await tonight();
    expect((await names()).map(({ memberName }) => memberName)).toEqual([one.actor.name, 'Stadig']);
    expect(await one.read((db) => findAuditFault(db))).toBeUndefined();
    expect((await one.get('/historik')).status).toBe(200);
  });

  test('those who hold a post: the post stays', async () => {
    const one = await person();
    const post = {
      title: 'Säkerhetssamordnare',
      purpose: 'coordinator',
      administrationId: null,
      holder: 'Ylva Ek',
      email: 'ylva@testvik.example',
      percent: null,
      inWorkingGroup: false,
    } as const;
    await one.run(addPost, post);
    await sql`update post set holder_noted_on = '2024-01-31' where organisation_id = ${one.organisation.id}`.execute(
      world.owner,
    );
    await one.run(activateRule, { kind: 'post-holders', afterMonths: 24, ...decision });
    await tonight();
    const posts = await one.read((db) =>
      db.selectFrom('post').select(['title', 'holder', 'email', 'holderNotedOn']).execute(),
    );
    expect(posts).toEqual([{ title: 'Säkerhetssamordnare', holder: '', email: '', holderNotedOn: null }]);
    expect(await runsOf(one)).toEqual([{ disposed: 1, oldest: '2024-01-31', newest: '2024-01-31' }]);
  });

  test('the files of drafts, with their bytes, where nothing else holds them', async () => {
    const one = await person();
    const { matterId, memorandumId } = await makeMemorandum(one);
    const attach = (to: number, name: string) =>
      one.run(addAttachment, {
        memorandumId: to,
        title: name,
        file: { name: `${name}.txt`, bytes: Buffer.from(`${name}\n`) },
      });
    await attach(memorandumId, 'Egen');
    await attach(memorandumId, 'Program');
    await attach((await makeMemorandum(one)).memorandumId, 'Program');
    await one.run(closeMatter, { id: matterId });
    const kept = () =>
      one.read(async (db) => ({
        files: (await db.selectFrom('file').select('name').orderBy('id').execute()).map(({ name }) => name),
        blobs: (await db.selectFrom('blob').select('sha256').execute()).length,
        chunks: (await db.selectFrom('blobChunk').select('sha256').execute()).length,
      }));
    expect(await kept()).toEqual({
      files: ['Egen.txt', 'Program.txt', 'Program.txt'],
      blobs: 2,
      chunks: 2,
    });
    world.setClock('2027-12-01T09:00:00Z');
    await one.run(activateRule, { kind: 'memorandum-drafts', afterMonths: 12, ...decision });
    await tonight();
    expect(await kept()).toEqual({ files: ['Program.txt'], blobs: 1, chunks: 1 });
  });

  test('a file that something holds stays, whatever the database is asked', async () => {
    const one = await person();
    await makeClosedMatter(one);
    await one.run(activateRule, { kind: 'memorandum-drafts', afterMonths: 12, ...decision });
    const rule = await one.read((db) => db.selectFrom('disposalRule').select('id').executeTakeFirstOrThrow());
    const files = () => one.read((db) => db.selectFrom('file').select('id').orderBy('id').execute());
    const before = await files();
    const ids = before.map(({ id }) => id);
    const ask = (ruleId: number) =>
      inOrganisation({ db: world.services.database, organisationId: one.organisation.id }, (db) =>
        sql`select dispose_files_of_drafts(${ruleId}, now(), ${ids}) as gone`.execute(db),
      );
    expect((await ask(rule.id)).rows).toEqual([{ gone: 0 }]);
    expect(await files()).toEqual(before);
    await expect(ask(rule.id + 1_000_000)).rejects.toMatchObject({ code: 'ST003' });
  });

  test('letters that have been read, and mail that was held back: what waits, and what was placed, stays', async () => {
    const one = await person();
    const { matterId } = await makeClosedMatter(one);
    const { id } = one.organisation;
    await sql`insert into received_letter (organisation_id, from_organisation_id, key, kind, payload, written_at, received_at, handled_at) values
      (${id}, ${id}, 'old', 'x', '{}', '2024-01-01', '2024-01-01', '2024-01-01'),
      (${id}, ${id}, 'unread', 'x', '{}', '2024-01-01', '2024-01-01', null),
      (${id}, ${id}, 'new', 'x', '{}', '2026-11-01', '2026-11-01', '2026-11-01')`.execute(world.owner);
    await sql`insert into letter (organisation_id, to_organisation_id, key, kind, payload, written_at, delivered_at) values
      (${id}, ${id}, 'gone', 'x', '{}', '2024-01-02', '2024-01-02'), (${id}, ${id}, 'waiting', 'x', '{}', '2024-01-02', null)`.execute(
      world.owner,
    );
    for (const [day, state] of [
      ['2026-01-04', 'quarantined'],
      ['2026-01-05', 'repeated'],
      ['2026-01-06', 'discarded'],
      ['2026-11-19', 'discarded'],
    ] as const)
      await sql`with mail as (
          insert into received_mail (organisation_id, kind, subject_id, received_at, remote_address, helo, return_path, size, read_at)
            values (${id}, 'matter', ${matterId}, ${day}, '', '', '', 1, ${day}) returning id)
        insert into mailed_in (organisation_id, id, matter_id, received_at, state, reason, fingerprint, disposal_ground)
          select ${id}, id, ${matterId}, ${day}, ${state}, 'unknown-sender', sha256('x'), ${state === 'discarded' ? 'obetydlig' : ''} from mail`.execute(
        world.owner,
      );
    await one.run(activateRule, { kind: 'letters', afterMonths: 12, ...decision });
    await one.run(activateRule, { kind: 'quarantined-mail', afterMonths: 3, ...decision });
    await tonight();
    expect(await runsOf(one)).toEqual([
      { disposed: 2, oldest: '2024-01-01', newest: '2024-01-02' },
      { disposed: 2, oldest: '2026-01-05', newest: '2026-01-06' },
    ]);
    const left = await one.read(async (db) => ({
      received: await db.selectFrom('receivedLetter').select('key').orderBy('key').execute(),
      sent: await db.selectFrom('letter').select('key').execute(),
      mail: await db.selectFrom('receivedMail').select('receivedAt').execute(),
    }));
    expect(left.received.map(({ key }) => key)).toEqual(['new', 'unread']);
    expect(left.sent.map(({ key }) => key)).toEqual(['waiting']);
    expect(left.mail).toHaveLength(2);
  });

  test.each([
    ['audit-payload', 'dispose_audit_payload', 24],
    ['letters', 'dispose_letters', 12],
    ['quarantined-mail', 'dispose_quarantined_mail', 3],
  ] as const)(
    'of %s is nothing more than now, whatever moment the database is told',
    async (kind, call, afterMonths) => {
      const one = await person();
      const { matterId } = await makeClosedMatter(one);
      const { id } = one.organisation;
      // One day too young by the clock of the database, and one day old enough.
      const age = (days: number) =>
        sql`now() - make_interval(months => ${afterMonths}) - make_interval(days => ${days})`;
      for (const days of [-1, 2])
        await sql`with mail as (
          insert into received_mail (organisation_id, kind, subject_id, received_at, remote_address, helo, return_path, size, read_at)
            values (${id}, 'matter', ${matterId}, ${age(days)}, '', '', '', 1, now()) returning id),
        letters as (
          insert into letter (organisation_id, to_organisation_id, key, kind, payload, written_at, delivered_at)
            values (${id}, ${id}, ${days}, 'x', '{}', ${age(days)}, ${age(days)})),
        held as (
          insert into mailed_in (organisation_id, id, matter_id, received_at, state, reason, fingerprint)
            select ${id}, id, ${matterId}, ${age(days)}, 'repeated', 'the-same', sha256('x') from mail)
        update audit_entry set at = ${age(days)} where organisation_id = ${id} and seq = ${days === 2 ? 1 : 2}`.execute(
          world.owner,
        );
      await one.run(activateRule, { kind, afterMonths, ...decision });
      const rule = await one.read((db) => db.selectFrom('disposalRule').select('id').executeTakeFirstOrThrow());
      const ask = (moment: RawBuilder<Date>) =>
        inOrganisation({ db: world.services.database, organisationId: id }, async (db) => {
          const { rows } = await sql`select * from ${sql.ref(call)}(${rule.id}, ${moment}, 1000)`.execute(db);
          return rows.length;
        });
      for (const ahead of [sql<Date>`'2100-01-01'`, sql<Date>`now() + interval '2 days'`])
        await expect(ask(ahead)).rejects.toMatchObject({ code: 'ST003' });
      expect(await ask(sql<Date>`now() + interval '23 hours'`)).toBe(1);
      expect(await ask(sql<Date>`now() + interval '23 hours'`)).toBe(0);
    },
  );

  test('is nothing without a rule in force, whatever is asked of the database', async () => {
    const one = await person();
    for (const call of ['dispose_audit_payload', 'dispose_letters', 'dispose_quarantined_mail'])
      await expect(
        one.read((db) => sql`select * from ${sql.ref(call)}(1, now(), 10)`.execute(db)),
      ).rejects.toMatchObject({ code: expect.stringMatching(/^(ST003|25006)$/) as unknown });
    for (const { disposable } of kindsOfData)
      expect(await one.read((db) => disposable.count(db, '2020-01-01'))).toEqual({ count: 0, oldest: null });
  });
});

describe('what is kept of it', () => {
  test('a list, a table and a certificate that say how many, never what', async () => {
    const one = await person();
    await makeClosedMatter(one);
    expect((await one.get('/arkiv/gallringar')).text).toContain('Inget har gallrats än');
    world.setClock('2027-12-01T09:00:00Z');
    await one.run(activateRule, { kind: 'memorandum-drafts', afterMonths: 12, ...decision });
    await tonight();
    const list = await one.get('/arkiv/gallringar');
    const link = list.links.find(({ text }) => text === 'Gallringsbevis')?.href ?? '';
    const proof = await one.get(link);
    expect(proof.heading).toBe('Gallringsbevis: Utkast som aldrig lämnades, 1 december 2027');
    expect(proof.text).toContain('Kommunstyrelsen 10 november 2026 § 41');
    expect(proof.text).not.toContain('nätverk');
    const table = await one.get('/arkiv/gallringar/tabell.csv');
    expect(table.text).toContain(';1;2026-11-20;2026-11-20;Kommunstyrelsen 2026-11-10 § 41;');
    const file = await one.get(`${link}/bevis.pdf`);
    expect(file.response.headers.get('content-type')).toBe('application/pdf');
    expect((await registrar.get(link.replace(one.organisation.slug, registrar.organisation.slug))).status).toBe(404);
    expect((await coordinator.get('/arkiv/gallringar')).text).not.toContain('Gallringsbevis');
  });
});
