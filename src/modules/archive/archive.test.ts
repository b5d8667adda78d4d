import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkedWordTemplate, renderExampleTemplate } from '#foundations/documents/index.ts';
import { changeMatter } from '#modules/decisions/change-matter/change-matter.command.ts';
import { addDesignation, closeMatter, getWholeMatter } from '#modules/decisions/index.ts';
import { addTask } from '#modules/decisions/tasks/task.commands.ts';
import { addWordTemplate, useWordTemplate } from '#modules/decisions/word-templates/word-template.commands.ts';
import { sql } from 'kysely';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { makeClosedMatter } from '#test/closed-matter.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';
import { checkPackage } from './check-archive/check-package.ts';
import { importArchive } from './import-archive/import-archive.command.ts';
import { packMatter } from './make-package/pack-matter.ts';

let world: World;
let registrar: Person;
let reader: Person;
let neighbour: Person;
beforeAll(async () => {
  world = await openWorld();
  const organisation = await makeOrganisation(world);
  registrar = await makePerson(world, organisation, 'registrar', 'coordinator');
  reader = await makePerson(world, organisation, 'reader');
  neighbour = await makePerson(world, await makeOrganisation(world), 'registrar', 'coordinator');
});

const pack = (person: Person, matterId: number) =>
  packMatter(
    { database: world.services.database, organisation: person.organisation, locale: 'sv', most: 1_000_000 },
    matterId,
  );

describe('a package of a matter', () => {
  test('is made, noted with its digest, and gives the same bytes when it is taken', async () => {
    const { matterId } = await makeClosedMatter(registrar);
    const listed = await registrar.get('/arkiv');
    expect(listed.links.map(({ href }) => href)).toContain(`/${registrar.organisation.slug}/arkiv/${matterId}`);
    const made = await registrar.post(`/arkiv/${matterId}/paket`);
    expect([made.status, made.location]).toEqual([303, `/${registrar.organisation.slug}/arkiv/${matterId}`]);
    const page = await registrar.get(made.location ?? '');
    const sha256 = page.document.querySelector('code')?.textContent ?? '';
    const link = page.links.find(({ href }) => /\/paket\/\d+$/.test(href))?.href ?? '';
    const taken = await registrar.get(link);
    expect(taken.response.headers.get('content-disposition')).toContain(
      `stadig-${registrar.organisation.slug}-arende-${matterId}.zip`,
    );
    const bytes = new Uint8Array(await taken.response.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    expect(page.text).toContain(registrar.actor.name);
    expect((await registrar.get('/historik')).text).toContain(
      'Gjorde ett arkivpaket av ärendet ”Deltagande i nätverket”',
    );
  });

  test('holds the documents as they came, the memorandum as PDF/A and Word, the decision, and no draft', async () => {
    const { matterId } = await makeClosedMatter(registrar);
    const { matter, bytes } = await pack(registrar, matterId);
    expect(checkPackage(bytes).faults).toEqual([]);
    expect(matter.draftsLeftOut).toBe(1);
    expect(
      matter.documents.map(({ type, origin, publicGround, files }) => [
        type,
        origin,
        publicGround,
        files.map(({ form }) => form),
      ]),
    ).toEqual([
      ['invitation', 'received', 'received', ['kept']],
      ['memorandum', 'drawn-up', 'matter-closed', ['pdf-a', 'word']],
      ['attachment', 'drawn-up', 'matter-closed', ['kept']],
      ['decision', 'drawn-up', 'kept-continuously', []],
    ]);
    expect(matter.decisions.map(({ body, outcome, text }) => [body, outcome, text])).toEqual([
      ['Kommunstyrelsen', 'approved', 'att redovisa resan'],
    ]);
    expect(matter.events.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['matter.add', 'memorandum.hand-over', 'decision.record', 'matter.close']),
    );
    expect(JSON.stringify(matter)).not.toContain(registrar.actor.name);
    expect((await pack(registrar, matterId)).sha256).toBe((await pack(registrar, matterId)).sha256);
  });

  test('tells the planned way and what the decision led to, naming offices and no person', async () => {
    const person = await makePerson(world, await makeOrganisation(world), 'registrar', 'coordinator');
    const { matterId } = await makeClosedMatter(person, { open: true });
    const assignee = `member-${person.actor.memberId}`;
    await person.run(addTask, { matterId, title: 'Boka lokal', assignee, dueOn: '2026-12-01' });
    await person.run(closeMatter, { id: matterId });
    const { matter } = await pack(person, matterId);
    expect(matter.course.way).toEqual([
      { body: 'Kommunstyrelsens arbetsutskott', kind: 'prepares', plannedOn: '2026-11-16' },
    ]);
    expect(matter.course.tasks.map(({ title, decision, carriedOutBy }) => [title, decision, carriedOutBy])).toEqual([
      ['Boka lokal', null, ''],
      ['Redovisa resan', 'decision-1', ''],
    ]);
    expect(JSON.stringify(matter)).not.toContain(person.actor.name);
  });

  test('has the memorandum in the Word file of the municipality, where there is one', async () => {
    const person = await makePerson(world, await makeOrganisation(world), 'registrar', 'coordinator');
    const { matterId } = await makeClosedMatter(person);
    const ours = await pack(person, matterId);
    const bytes = new Uint8Array(await renderExampleTemplate('sv'));
    const check = await checkedWordTemplate(bytes);
    const id = await person.run(addWordTemplate, { file: { name: 'Mall.docx', bytes }, check });
    await person.run(useWordTemplate, { id, active: true });
    const theirs = await pack(person, matterId);
    const word = (built: typeof ours) =>
      built.matter.documents.flatMap(({ files }) => files).find(({ form }) => form === 'word')?.sha256;
    expect(word(theirs)).not.toBe(word(ours));
    expect((await pack(person, matterId)).sha256).toBe(theirs.sha256);
  });

  test('is not made of a matter that goes on, nor by somebody else', async () => {
    const { matterId } = await makeClosedMatter(registrar, { open: true });
    const refused = await registrar.post(`/arkiv/${matterId}/paket`);
    expect([refused.status, refused.text.includes('Avsluta ärendet först')]).toEqual([409, true]);
    expect((await registrar.get(`/arkiv/${matterId}`)).text).toContain('Bara ett avslutat ärende');
    expect((await registrar.get('/arkiv')).links.some(({ href }) => href.endsWith(`/arkiv/${matterId}`))).toBe(false);
    for (const path of ['/arkiv', `/arkiv/${matterId}`, '/arkiv/gallring', '/arkiv/gallringar'])
      expect((await reader.get(path)).status, path).toBe(403);
    expect((await reader.post(`/arkiv/${matterId}/paket`)).status).toBe(403);
    expect((await neighbour.get(`/arkiv/${matterId}`)).status).toBe(404);
    expect((await neighbour.post(`/arkiv/${matterId}/paket`)).status).toBe(404);
    expect((await neighbour.get(`/arkiv/${matterId}/paket/1`)).status).toBe(404);
    expect((await registrar.get('/arkiv/x')).status).toBe(404);
    expect((await visitor(world).get(`/${registrar.organisation.slug}/arkiv`)).status).not.toBe(200);
  });

  test('is not handed out when the matter has changed since', async () => {
    const { matterId } = await makeClosedMatter(registrar);
    await registrar.post(`/arkiv/${matterId}/paket`);
    const link =
      (await registrar.get(`/arkiv/${matterId}`)).links.find(({ href }) => /\/paket\/\d+$/.test(href))?.href ?? '';
    await registrar.run(addDesignation, { matterId, type: 'plan-code', value: '1.2', register: '' });
    expect((await registrar.get(link)).status).toBe(409);
    await registrar.post(`/arkiv/${matterId}/paket`);
    expect((await registrar.get(`/arkiv/${matterId}`)).text).toContain('Ersätter ett tidigare');
  });

  test('the list shows those with a package, or without', async () => {
    const person = await makePerson(world, await makeOrganisation(world), 'registrar', 'coordinator');
    expect((await person.get('/arkiv')).text).toContain('Inget ärende är avslutat än');
    const { matterId } = await makeClosedMatter(person);
    const shows = async (query: string) =>
      (await person.get(`/arkiv${query}`)).links.some(({ href }) => href.endsWith(`/arkiv/${matterId}`));
    expect([await shows('?paket=ja'), await shows('?paket=nej'), await shows('?paket=x')]).toEqual([false, true, true]);
    await person.post(`/arkiv/${matterId}/paket`);
    expect([await shows('?paket=ja'), await shows('?paket=nej')]).toEqual([true, false]);
  });
});

describe('a matter that is taken in', () => {
  async function takeIn(person: Person, matterId: number, into: Person) {
    const built = await pack(person, matterId);
    const { matter, files, sha256 } = checkPackage(built.bytes);
    if (!matter) throw new Error('the package does not hold');
    const id = await into.run(importArchive, { matter, files, packageSha256: sha256 });
    return { built, id };
  }

  test('is closed, has everything, says where it is from, and packs to the same bytes', async () => {
    const { matterId } = await makeClosedMatter(registrar);
    const { built, id } = await takeIn(registrar, matterId, neighbour);
    const taken = await neighbour.read((db) => getWholeMatter(db, neighbour.organisation, id));
    const first = await registrar.read((db) => getWholeMatter(db, registrar.organisation, matterId));
    expect(taken).toMatchObject({
      title: first.title,
      state: 'closed',
      openedOn: first.openedOn,
      closedOn: first.closedOn,
    });
    expect(taken.committee).toEqual(first.committee);
    expect(taken.documents.map(({ title, publicOn }) => [title, publicOn])).toEqual(
      built.matter.documents.map(({ title, publicOn }) => [title, publicOn]),
    );
    expect(taken.decisions.map(({ body, decidedOn, text }) => [body, decidedOn, text])).toEqual(
      first.decisions.map(({ body, decidedOn, text }) => [body, decidedOn, text]),
    );
    const again = await pack(neighbour, id);
    expect(again.matter).toEqual(built.matter);
    expect(again.sha256).toBe(built.sha256);
    const page = await neighbour.get(`/arenden/${id}`);
    expect(page.text).toContain('Återinläst från ett arkivpaket');
    const file = page.links.find(({ href }) => /\/filer\/\d+$/.test(href));
    if (file) expect((await neighbour.get(file.href)).status).toBe(200);
    expect((await neighbour.get('/historik')).text).toContain('Läste in ärendet ”Deltagande i nätverket”');
  });

  test('stands: neither a command nor the database lets it be changed', async () => {
    const { matterId } = await makeClosedMatter(registrar);
    const { id } = await takeIn(registrar, matterId, neighbour);
    const change = { id, title: 'Annat', openedOn: '2026-11-02', planId: null, mandateId: null };
    await expect(neighbour.run(changeMatter, change)).rejects.toMatchObject({ code: 'not-now' });
    await expect(
      neighbour.run(addDesignation, { matterId: id, type: 'plan-code', value: '9', register: '' }),
    ).rejects.toMatchObject({ code: 'not-now' });
    for (const statement of [
      sql`update matter set title = 'x' where id = ${id}`,
      sql`delete from designation where matter_id = ${id}`,
      sql`update matter_document set title = 'x' where matter_id = ${id}`,
      sql`insert into designation (organisation_id, matter_id, type, value) select organisation_id, id, 'plan-code', 'x' from matter where id = ${id}`,
    ])
      await expect(statement.execute(world.owner)).rejects.toMatchObject({ code: 'ST002' });
  });

  test('stands in all its parts, also against the application’s own role', async () => {
    const { matterId } = await makeClosedMatter(registrar);
    const there = await makePerson(world, await makeOrganisation(world), 'registrar', 'coordinator');
    const own = await makeClosedMatter(there);
    const { id } = await takeIn(registrar, matterId, there);
    const decisionOf = (of: number) =>
      there.read((db) => db.selectFrom('decision').select('id').where('matterId', '=', of).executeTakeFirstOrThrow());
    /** Each part put in: refused in a matter that was taken in, let through in one that was not. */
    const additions = ({ matter, decision }: { matter: number; decision: number }) => [
      sql`insert into task (organisation_id, matter_id, source, title, state, made_at) values (current_organisation(), ${matter}, 'own', 'x', 'accepted', now())`,
      sql`insert into matter_step (organisation_id, matter_id, sort, body, kind) values (current_organisation(), ${matter}, 9, 'x', 'prepares')`,
      sql`insert into decision_event (organisation_id, decision_id, type, happened_on, recorded_at) values (current_organisation(), ${decision}, 'appealed', '2026-11-20', now())`,
      sql`insert into dispatch_entry (organisation_id, decision_id, receiver) values (current_organisation(), ${decision}, 'x')`,
    ];
    const run = (statement: ReturnType<typeof sql>) =>
      inOrganisation({ db: world.services.database, organisationId: there.organisation.id }, (db) =>
        statement.execute(db),
      );
    const ownDecision = (await decisionOf(own.matterId)).id;
    for (const statement of additions({ matter: own.matterId, decision: ownDecision })) await run(statement);
    const taken = { matter: id, decision: (await decisionOf(id)).id };
    for (const statement of additions(taken)) await expect(run(statement)).rejects.toMatchObject({ code: 'ST002' });
    // And what is there is neither changed, taken away nor moved in.
    for (const statement of [
      sql`update task set matter_id = ${id} where matter_id = ${own.matterId}`,
      sql`update matter_step set matter_id = ${id} where matter_id = ${own.matterId}`,
      sql`update dispatch_entry set decision_id = ${taken.decision} where decision_id = ${ownDecision}`,
      sql`update decision_event set decision_id = ${taken.decision} where decision_id = ${ownDecision}`,
      sql`update designation set matter_id = ${own.matterId} where matter_id = ${id}`,
    ])
      await expect(statement.execute(world.owner)).rejects.toMatchObject({ code: 'ST002' });
  });

  test('is taken in once, and not where it never left', async () => {
    const { matterId } = await makeClosedMatter(registrar);
    await takeIn(registrar, matterId, neighbour);
    await expect(takeIn(registrar, matterId, neighbour)).rejects.toMatchObject({
      detail: 'Paketet är redan inläst här.',
    });
    await expect(takeIn(registrar, matterId, registrar)).rejects.toMatchObject({ code: 'not-now' });
    const there = await makePerson(world, await makeOrganisation(world), 'registrar', 'coordinator');
    await makeClosedMatter(there, { number: `KS 2026/${matterId}` });
    await expect(takeIn(registrar, matterId, there)).rejects.toMatchObject({ code: 'not-now' });
    await expect(takeIn(registrar, matterId, reader)).rejects.toMatchObject({ code: 'wrong-role' });
  });

  test('with a file of a kind that is not taken leaves nothing behind', async () => {
    const { matterId } = await makeClosedMatter(registrar);
    const { matter, files, sha256 } = checkPackage((await pack(registrar, matterId)).bytes);
    if (!matter) throw new Error('the package does not hold');
    const program = new Map(
      [...files].map(([path, bytes]) => [path, path.endsWith('.txt') ? Uint8Array.from([0x4d, 0x5a, 0]) : bytes]),
    );
    const there = await makePerson(world, await makeOrganisation(world), 'registrar');
    await expect(there.run(importArchive, { matter, files: program, packageSha256: sha256 })).rejects.toMatchObject({
      code: 'not-now',
    });
    expect((await there.get('/arenden')).links.some(({ text }) => text === matter.title)).toBe(false);
  });
});
