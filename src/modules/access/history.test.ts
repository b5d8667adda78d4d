import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { changeSettings } from '#modules/access/index.ts';
import { findAuditFault, findAuditHead } from '#platform/audit/audit.queries.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

async function withHistory(): Promise<Person> {
  const person = await makePerson(world, await makeOrganisation(world), 'administrator');
  for (const auditHeadEmail of ['ett@testvik.example', 'tva@testvik.example', 'tre@testvik.example'])
    await person.run(changeSettings, { auditHeadEmail, theme: 'gran' });
  return person;
}

const faultOf = (person: Person) => person.read((db) => findAuditFault(db));

describe('the chain', () => {
  test('holds, and reads as sentences with who and when', async () => {
    const person = await withHistory();
    expect(await faultOf(person)).toBeUndefined();
    const history = await person.get('/historik');
    expect(history.text).toContain('Kedjan är hel. De 4 senaste posterna är kontrollerade.');
    const first = history.document.querySelector('tbody tr');
    expect(first?.textContent).toContain('Ändrade inställningarna');
    expect(first?.textContent).toContain(person.actor.name);
  });

  test.each([
    ['an action', sql`update audit_entry set action = 'x.y' where seq = 2`],
    ['a time', sql`update audit_entry set at = at + interval '1 second' where seq = 2`],
    ['a content', sql`update audit_payload set payload = '{"a": 1}' where seq = 2`],
    ['a name', sql`update audit_payload set member_name = 'Någon annan' where seq = 2`],
    ['a person', sql`update audit_payload set member_id = 1 where seq = 2`],
    ['a link', sql`update audit_entry set previous_sha256 = '\\x00' where seq = 2`],
  ])('shows that %s was changed by the owner of the database', async (_what, change) => {
    const person = await withHistory();
    await world.owner.transaction().execute(async (tx) => {
      // Only this organisation's chain is broken; the others of the worker stay whole.
      await sql`create temporary table kept_entry on commit drop as select * from audit_entry where organisation_id <> ${person.organisation.id}`.execute(
        tx,
      );
      await sql`create temporary table kept_payload on commit drop as select * from audit_payload where organisation_id <> ${person.organisation.id}`.execute(
        tx,
      );
      await change.execute(tx);
      await sql`update audit_entry e set (at, action, previous_sha256) = (k.at, k.action, k.previous_sha256) from kept_entry k where (k.organisation_id, k.seq) = (e.organisation_id, e.seq)`.execute(
        tx,
      );
      await sql`update audit_payload p set (payload, member_name, member_id) = (k.payload, k.member_name, k.member_id) from kept_payload k where (k.organisation_id, k.seq) = (p.organisation_id, p.seq)`.execute(
        tx,
      );
    });
    expect((await faultOf(person))?.seq).toBe(2);
    expect((await person.get('/historik')).text).toContain('Kedjan stämmer inte från post 2');
  });

  test('shows that the latest entries were taken away', async () => {
    const person = await withHistory();
    const { id } = person.organisation;
    await sql`delete from audit_payload where organisation_id = ${id} and seq = 4`.execute(world.owner);
    await sql`delete from audit_entry where organisation_id = ${id} and seq = 4`.execute(world.owner);
    expect((await faultOf(person))?.fault).toBe('the head does not match the last entry');
  });

  test('stays whole when personal data has been erased', async () => {
    const person = await withHistory();
    await sql`delete from audit_payload where organisation_id = ${person.organisation.id} and seq = 2`.execute(
      world.owner,
    );
    expect(await faultOf(person)).toBeUndefined();
    expect((await person.get('/historik')).text).toContain('Uppgifterna är gallrade');
  });

  test('is append-only for the application', async () => {
    const person = await withHistory();
    await expect(person.read((db) => db.deleteFrom('auditEntry').execute())).rejects.toThrow(
      /permission denied|read-only/,
    );
    await expect(world.services.database.deleteFrom('auditEntry').execute()).rejects.toThrow('permission denied');
    await expect(world.services.database.updateTable('auditHead').set({ seq: 1 }).execute()).rejects.toThrow(
      'permission denied',
    );
  });

  test('a failed command leaves no entry, and twenty at once leave twenty', async () => {
    const person = await withHistory();
    await Promise.all(
      Array.from({ length: 20 }, () => person.run(changeSettings, { theme: 'gran', auditHeadEmail: '' })),
    );
    expect((await person.read((db) => findAuditHead(db)))?.seq).toBe(24);
    expect(await faultOf(person)).toBeUndefined();
  });

  test('its head is mailed to the address that was chosen', async () => {
    const person = await withHistory();
    await person.run(changeSettings, {
      theme: 'gran',
      auditHeadEmail: `registrator@${person.organisation.slug}.example`,
    });
    await world.services.database.transaction().execute((tx) => world.services.jobs.send(tx, 'mail-audit-heads', {}));
    expect(await world.drainJobs()).toBeGreaterThan(0);
    const letter = world.letters().find((one) => one.to.address === `registrator@${person.organisation.slug}.example`);
    const head = await person.read((db) => findAuditHead(db));
    expect(letter?.text).toContain(head?.digest.toString('hex'));
  });
});
