import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CommandContext } from '#platform/command.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { addFinding, addNeed } from '#modules/situation/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addPlan } from '../add-plan/add-plan.page.tsx';
import { lockAdopted, openAgain } from '../adopt-plan/adopt-plan.ts';
import { planDocument } from '../document/plan-document.ts';
import { addMeasure } from '../measures/measure.commands.ts';
import { getPlan } from '../plan.queries.ts';

const measure = {
  title: 'Samtalskort',
  noNeedReason: '',
  goal: 'Alla vågar',
  ownerPostId: null,
  owner: 'Rektorerna',
  startsOn: '2027-01-01',
  endsOn: null,
  resources: '',
  indicator: 'Nästa enkät',
  preventionLevel: null,
  targetGroup: '',
};

/** What the module of decisions does: calls the two in a transaction of its own. */
async function within<T>(person: Person, work: (ctx: CommandContext) => Promise<T>): Promise<T> {
  const { database, clock, organisation, actor, locale } = person.scope;
  return inOrganisation({ db: database, organisationId: organisation.id }, (db) =>
    work({ db, now: clock(), organisation, actor, locale, emit: async () => undefined, queue: async () => undefined }),
  );
}

describe('from draft to adopted', () => {
  let world: World;
  let coordinator: Person;
  let registrar: Person;
  beforeAll(async () => {
    world = await openWorld();
    coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
    registrar = await makePerson(world, coordinator.organisation, 'registrar');
  });

  async function makePlan(title: string): Promise<{ planId: number; needId: number }> {
    const planId = await coordinator.run(addPlan, {
      type: 'action-plan',
      title,
      periodStart: null,
      periodEnd: null,
      mandates: [],
    });
    const findingId = await coordinator.run(addFinding, { title: 'Många är osäkra', text: '', evidence: null });
    const needId = await coordinator.run(addNeed, {
      title: 'Trygghet i samtalet',
      text: '',
      administrationId: null,
      findings: [findingId],
    });
    await coordinator.run(addMeasure, { ...measure, needs: [needId], planId });
    return { planId, needId };
  }

  /** A decision as the module of decisions would have recorded it, laid by the owner. */
  async function makeDecision(): Promise<number> {
    const organisationId = coordinator.organisation.id;
    const idOf = async (query: ReturnType<typeof sql<{ id: number }>>) =>
      Number((await query.execute(world.owner)).rows[0]?.id);
    const committeeId = await idOf(
      sql`insert into committee (organisation_id, name, kind) values (${organisationId}, 'Kommunfullmäktige', 'assembly') returning id`,
    );
    const node = (kind: string) =>
      idOf(
        sql`insert into node (organisation_id, kind, title, path, created_at) values (${organisationId}, ${kind}, 'KF § 41', '/arenden/1', now()) returning id`,
      );
    const matterId = await node('matter');
    await sql`insert into matter (organisation_id, id, title, committee_id, opened_on) values (${organisationId}, ${matterId}, 'Ärende', ${committeeId}, '2027-01-10')`.execute(
      world.owner,
    );
    const decisionId = await node('decision');
    await sql`insert into decision (organisation_id, id, matter_id, body, decided_on, item_number, outcome, recorded_at)
      values (${organisationId}, ${decisionId}, ${matterId}, 'Kommunfullmäktige', '2027-02-15', '41', 'approved', now())`.execute(
      world.owner,
    );
    return decisionId;
  }

  test('with something missing it asks why, and shows the reason ever after', async () => {
    const { planId } = await makePlan('Plan med luckor');
    const asked = await coordinator.get(`/planer/${planId}/forslag`);
    expect(asked.document.querySelector('main .fold summary')?.textContent).toMatch(/^\d+ saker återstår$/);
    const refused = await coordinator.post(`/planer/${planId}/forslag`, { reason: '' });
    expect(refused.errors).toEqual(['Skriv varför planen lämnas vidare fast något saknas']);
    const saved = await coordinator.post(`/planer/${planId}/forslag`, { reason: 'Nämnden möts på måndag' });
    expect(saved.status).toBe(303);
    const shown = await coordinator.get(`/planer/${planId}`);
    expect(shown.document.querySelector('.notice')?.textContent).toContain(
      'Lämnades vidare fast något saknades: Nämnden möts på måndag',
    );
    const version = await coordinator.get(`/planer/${planId}/versioner/1`);
    expect(version.text).toContain('Nämnden möts på måndag');
    expect(version.text).toContain('Slutsatser utan underlag: Många är osäkra');
    expect((await coordinator.post(`/planer/${planId}/forslag`, { reason: 'igen' })).status).toBe(409);
  });

  test('what is proposed cannot be changed, and says what to do', async () => {
    const { planId } = await makePlan('Låst plan');
    await coordinator.post(`/planer/${planId}/forslag`, { reason: 'x' });
    for (const path of ['stycken/purpose', 'stycken/nytt', 'atgarder/ny']) {
      const basis =
        (await coordinator.get(`/planer/${planId}/${path}`)).document.querySelector<HTMLInputElement>(
          'input[name=basis]',
        )?.value ?? '';
      const refused = await coordinator.post(`/planer/${planId}/${path}`, { text: 'x', title: 'x', basis, after: '' });
      expect(refused.status, path).toBe(409);
      expect(refused.text).toContain('Ta tillbaka den först');
    }
    const shown = await coordinator.get(`/planer/${planId}`);
    expect(shown.links.map((link) => link.text)).toContain('Ta tillbaka planen');
    expect(shown.links.map((link) => link.text).filter((text) => text.startsWith('Skriv stycket'))).toEqual([]);
  });

  test('the frozen version keeps its digest and its words, and shows what has moved since', async () => {
    const { planId, needId } = await makePlan('Fryst plan');
    await coordinator.post(`/planer/${planId}/forslag`, { reason: 'x' });
    const before = await coordinator.get(`/planer/${planId}/versioner/1`);
    expect(before.document.querySelector('code.digest')?.textContent).toMatch(/^[0-9a-f]{64}$/);
    expect(before.text).toContain('Innehållet stämmer med kontrollsumman');
    expect(before.text).toContain('Inget av det som planen bygger på har ändrats sedan dess');
    const form = await coordinator.get(`/lagesbild/behov/${needId}/andring`);
    const basis = form.document.querySelector<HTMLInputElement>('input[name=basis]')?.value ?? '';
    await coordinator.post(`/lagesbild/behov/${needId}/andring`, {
      title: 'Något annat',
      text: '',
      administrationId: '',
      findings: [],
      basis,
    });
    const after = await coordinator.get(`/planer/${planId}/versioner/1`);
    const moved = [...after.document.querySelectorAll('main li')].filter((item) => item.querySelector('.state'));
    expect(moved.map((item) => item.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'Behov: Trygghet i samtalet ändrad sedan dess',
    ]);
    const document = await coordinator.read((db) => planDocument(db, coordinator.organisation, planId));
    expect(JSON.stringify(document)).toContain('Trygghet i samtalet');
    expect(JSON.stringify(document)).not.toContain('Något annat');
  });

  test('a change behind the back of the program is seen', async () => {
    const { planId } = await makePlan('Manipulerad plan');
    await coordinator.post(`/planer/${planId}/forslag`, { reason: 'x' });
    await sql`update frozen set content = jsonb_set(content, '{plan,title}', '"Bytt titel"')
      where organisation_id = ${coordinator.organisation.id} and node_id = ${planId}`.execute(world.owner);
    expect((await coordinator.get(`/planer/${planId}/versioner/1`)).text).toContain('stämmer inte med kontrollsumman');
  });

  test('taken back with a reason it is a draft of the next version, and the first stays as it was', async () => {
    const { planId } = await makePlan('Tillbaka');
    await coordinator.post(`/planer/${planId}/forslag`, { reason: 'x' });
    expect((await coordinator.post(`/planer/${planId}/atertagande`, { reason: '' })).errors).toEqual([
      'Skriv varför planen tas tillbaka',
    ]);
    expect((await coordinator.post(`/planer/${planId}/atertagande`, { reason: 'En åtgärd fattades' })).status).toBe(
      303,
    );
    expect(await coordinator.read((db) => getPlan(db, planId))).toMatchObject({ state: 'draft', version: 2 });
    expect((await coordinator.post(`/planer/${planId}/atertagande`, { reason: 'igen' })).status).toBe(409);
    const shown = await coordinator.get(`/planer/${planId}`);
    expect(shown.text).toContain('togs tillbaka: En åtgärd fattades');
    expect((await coordinator.post(`/planer/${planId}/forslag`, { reason: 'nu' })).status).toBe(303);
    expect((await coordinator.get(`/planer/${planId}/versioner/1`)).status).toBe(200);
    expect((await coordinator.get(`/planer/${planId}/versioner/2`)).status).toBe(200);
    expect((await coordinator.get(`/planer/${planId}/versioner/3`)).status).toBe(404);
    expect((await coordinator.get(`/planer/${planId}/versioner/x`)).status).toBe(404);
  });

  test('sent back by a decision it is opened again; a draft is left alone', async () => {
    const { planId } = await makePlan('Återremiss');
    expect(await within(registrar, (ctx) => openAgain(ctx, { planId, reason: 'Återremiss' }))).toBe(false);
    await coordinator.post(`/planer/${planId}/forslag`, { reason: 'x' });
    expect(await within(registrar, (ctx) => openAgain(ctx, { planId, reason: 'Återremiss' }))).toBe(true);
    expect(await coordinator.read((db) => getPlan(db, planId))).toMatchObject({ state: 'draft', version: 2 });
    expect((await coordinator.get('/historik')).text).toContain('Planen ”Återremiss” öppnades igen efter beslutet');
  });

  test('adopted, it is locked and says by whom; a new version is written while the old one is in force', async () => {
    const { planId } = await makePlan('Antagen plan');
    await coordinator.post(`/planer/${planId}/forslag`, { reason: 'x' });
    const decisionId = await makeDecision();
    const adoption = { planId, decisionId, decidedBy: 'Kommunfullmäktige', decidedOn: '2027-02-15', itemNumber: '41' };
    await within(registrar, (ctx) => lockAdopted(ctx, adoption));
    const shown = await coordinator.get(`/planer/${planId}`);
    expect(shown.document.querySelector('.notice')?.textContent).toContain(
      'Kommunfullmäktige den 15 februari 2027 § 41',
    );
    expect((await coordinator.post(`/planer/${planId}/atertagande`, { reason: 'x' })).status).toBe(409);
    expect((await coordinator.post(`/planer/${planId}/atgarder/ny`, { title: 'x' })).text).toContain(
      'Börja en ny version',
    );
    const document = await coordinator.get(`/planer/${planId}/dokument`);
    expect([...document.document.querySelectorAll('.document-head dd')].map((value) => value.textContent)).toEqual(
      expect.arrayContaining(['2027-02-15', 'Antagen, version 1', 'Kommunfullmäktige', '§ 41']),
    );
    expect((await coordinator.get('/historik')).text).toContain('Planen ”Antagen plan”, version 1, låstes som antagen');

    expect((await coordinator.get(`/planer/${planId}/revidering`)).text).toContain('Vill du börja en ny version');
    expect((await coordinator.post(`/planer/${planId}/revidering`)).status).toBe(303);
    expect((await coordinator.post(`/planer/${planId}/revidering`)).status).toBe(409);
    const draft = await coordinator.get(`/planer/${planId}`);
    expect(draft.text).toContain('Version 1 gäller tills en ny är antagen');
    expect((await coordinator.post(`/planer/${planId}/atgarder/ny`, { title: 'Ny åtgärd' })).status).toBe(303);
    expect((await coordinator.get(`/planer/${planId}/versioner/1`)).text).not.toContain('Ny åtgärd');
  });

  test('a draft cannot be adopted, since nothing says what was', async () => {
    const { planId } = await makePlan('Bara ett utkast');
    const adoption = {
      planId,
      decisionId: 1,
      decidedBy: 'Kommunfullmäktige',
      decidedOn: '2027-02-15',
      itemNumber: '41',
    };
    await expect(within(registrar, (ctx) => lockAdopted(ctx, adoption))).rejects.toMatchObject({ code: 'not-now' });
  });

  test('only the coordinator puts a plan forward', async () => {
    const { planId } = await makePlan('Vems plan');
    const member = await makePerson(world, coordinator.organisation, 'working_group_member');
    expect((await member.get(`/planer/${planId}/stycken/purpose`)).status).toBe(200);
    expect((await member.post(`/planer/${planId}/forslag`, { reason: 'x' })).status).toBe(403);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.post(`/planer/${planId}/forslag`, { reason: 'x' })).status).toBe(404);
    expect((await neighbour.get(`/planer/${planId}/versioner/1`)).status).toBe(404);
  });
});
