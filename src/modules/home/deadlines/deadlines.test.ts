import { beforeAll, describe, expect, test } from 'vitest';
import { inviteMember } from '#platform/tenancy/open-organisation.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import type { Role } from '#platform/tenancy/roles.ts';
import { addPost } from '#modules/organisation/index.ts';
import { addMeasure, bringPlan } from '#modules/plans/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { emailOf, home, makeMatter, makePlan } from '#test/shown-home.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

async function newOrganisation(...held: Role[]): Promise<Person> {
  return makePerson(world, await makeOrganisation(world), ...held);
}

describe('days to keep', () => {
  test('the owner of a measure meets it with the post, a reader without one has no such list', async () => {
    const coordinator = await newOrganisation('coordinator');
    const owner = await makePerson(world, coordinator.organisation, 'reader');
    const other = await makePerson(world, coordinator.organisation, 'reader');
    const ownerPostId = await coordinator.run(addPost, {
      title: 'Fritidschef',
      purpose: 'other',
      administrationId: null,
      holder: 'Någon',
      email: (await emailOf(world, owner)).toUpperCase(),
      percent: null,
      inWorkingGroup: false,
    });
    await makePlan(coordinator, 'Strategi', { ownerPostId });
    expect(home(await owner.get('/hem')).dates).toEqual([
      '1 februari 2027 · Åtgärden ”Åtgärd i Strategi” börjar · Ansvarig: Fritidschef',
    ]);
    expect(home(await owner.get('/hem')).now).toContain('Närmast i tid för dig, 1 februari 2027: åtgärden');
    expect(home(await other.get('/hem')).headings).not.toContain('Datum att hålla');
  });

  test('a measure of one’s own that is late is the next step; as administrator it is not', async () => {
    const coordinator = await newOrganisation('coordinator');
    const owner = await makePerson(world, coordinator.organisation, 'head_of_unit', 'administrator');
    const ownerPostId = await coordinator.run(addPost, {
      title: 'Enhetschef, Björkskolan',
      purpose: 'other',
      administrationId: null,
      holder: 'Någon',
      email: await emailOf(world, owner),
      percent: null,
      inWorkingGroup: false,
    });
    const planId = await coordinator.run(bringPlan, {
      title: 'Handlingsplan',
      type: 'action-plan',
      fileName: '',
      text: '# Handlingsplan\n\n## Åtgärder\n- Kort till alla.',
      adoption: { by: 'Kommunfullmäktige', on: '2025-05-12', itemNumber: '41' },
    });
    await coordinator.run(addMeasure, {
      planId,
      title: 'Jour',
      needs: [],
      noNeedReason: 'lag',
      goal: '',
      ownerPostId,
      owner: '',
      startsOn: null,
      endsOn: '2026-11-01',
      resources: '',
      indicator: '',
      preventionLevel: null,
      targetGroup: '',
    });
    const late = await owner.get('/hem');
    expect(home(late).now).toContain(
      'Din åtgärd ”Jour” skulle ha varit klar 1 november 2026. Säg till samordnaren hur det går.',
    );
    expect(late.text).toContain('Din tjänst står som ansvarig: Enhetschef, Björkskolan.');
    expect(home(late).buttons).toEqual(['Läs åtgärden']);
    expect(home(late).dates[0]).toMatch(/Ansvarig: Enhetschef, Björkskolan$/);
    const hat = await owner.get('/hem', { headers: { Cookie: 'roll=administrator' } });
    expect(home(hat).now).not.toContain('Jour');
    expect(home(hat).dates).toEqual(home(late).dates);
    expect(home(await coordinator.get('/hem')).dates[0]).toMatch(
      /Ansvarig: Enhetschef, Björkskolan\. Du ser det som samordnare$/,
    );
  });

  test('whoever belongs to two organisations meets both, and never a third', async () => {
    const here = await newOrganisation('coordinator');
    const there = await newOrganisation('coordinator');
    const elsewhere = await newOrganisation('coordinator');
    for (const [person, title] of [
      [here, 'Plan hemma'],
      [there, 'Plan borta'],
      [elsewhere, 'Plan hos andra'],
    ] as const)
      await makePlan(person, title);
    await makeMatter(there, 'Ärende borta');
    await alsoIn(here, there.organisation, 'working_group_member', 'registrar');
    const shown = await here.get('/hem');
    const { dates, waits } = home(shown);
    expect(
      dates.filter((row) => row.includes('Plan hemma')).every((row) => !row.includes(here.organisation.name)),
    ).toBe(true);
    expect(dates.some((row) => row.includes('Plan borta') && row.includes(there.organisation.name))).toBe(true);
    expect(waits.join()).toContain('Ge ”Ärende borta” ett diarienummer');
    expect(shown.text).not.toContain('Plan hos andra');
    expect(shown.links.map(({ href }) => href).filter((href) => href.includes(elsewhere.organisation.slug))).toEqual(
      [],
    );

    const all = await here.get('/hem/datum');
    expect(all.text).not.toContain('Plan hos andra');
    const only = await here.get(`/hem/datum?for=${there.organisation.slug}`);
    expect(only.text).toContain('Plan borta');
    expect(only.text).not.toContain('Plan hemma');
    expect(only.field('Organisation').value).toBe(there.organisation.slug);
    const unknown = await here.get(`/hem/datum?for=${elsewhere.organisation.slug}&roll=kung`);
    expect(unknown.text).toContain('Plan hemma');
    expect((await there.get('/hem')).text).not.toContain('Plan hemma');
  });

  test('a membership that has ended gives nothing', async () => {
    const here = await newOrganisation('coordinator');
    const there = await newOrganisation('coordinator');
    await makePlan(there, 'Plan borta');
    await alsoIn(here, there.organisation, 'coordinator');
    await world.owner
      .updateTable('member')
      .set({ endedAt: world.services.clock() })
      .where('organisationId', '=', there.organisation.id)
      .where('accountId', '=', here.actor.accountId)
      .execute();
    expect((await here.get('/hem')).text).not.toContain('Plan borta');
    expect((await here.get('/hem/datum')).text).not.toContain('Plan borta');
  });

  test('what has passed comes first and says so in words', async () => {
    const coordinator = await newOrganisation('coordinator');
    await makePlan(coordinator, 'Ny plan', { startsOn: '2026-11-17' });
    const { dates } = home(await coordinator.get('/hem'));
    expect(dates[0]).toBe(
      '17 november 2026 · 3 dagar sedan · Åtgärden ”Åtgärd i Ny plan” börjar · Ingen ansvarig än. Du ser det som samordnare',
    );
  });

  test('at most seven here, the rest on a page of their own and in a file for the calendar', async () => {
    const coordinator = await newOrganisation('coordinator');
    for (let at = 1; at <= 8; at += 1) await makePlan(coordinator, `Plan ${at}`);
    const shown = await coordinator.get('/hem');
    expect(home(shown).dates).toHaveLength(7);
    expect(shown.links).toContainEqual({
      text: 'Visa alla datum (16)',
      href: `/${coordinator.organisation.slug}/hem/datum`,
    });
    const all = await coordinator.get('/hem/datum');
    expect(all.document.querySelectorAll('.dates > li')).toHaveLength(16);
    const file = await coordinator.get('/hem/datum.ics');
    expect(file.response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(file.response.headers.get('content-disposition')).toContain('stadig-datum.ics');
    expect(file.text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(16);
    expect(file.text).toContain(`URL:http://stadig.test/${coordinator.organisation.slug}/planer/`);
  });

  test('the file holds what the page shows, and hostile titles begin no property of their own', async () => {
    const coordinator = await newOrganisation('coordinator');
    await makePlan(coordinator, 'Slut\\; END:VEVENT, <script>alert(1)</script>');
    const file = await coordinator.get('/hem/datum.ics?roll=samordnare');
    expect(file.text.match(/^END:VEVENT\r$/gm)).toHaveLength(2);
    expect(file.text.replaceAll('\r\n ', '')).toContain(String.raw`Slut\\\; END:VEVENT\, <script>`);
  });
});

test('a hat put on narrows the next step and what waits, and hides no day', async () => {
  const person = await newOrganisation('coordinator', 'registrar');
  await makePlan(person);
  await makeMatter(person);
  const asRegistrar = home(await person.get('/hem', { headers: { Cookie: 'roll=registrar' } }));
  expect(asRegistrar.now).toContain('ge ”Ett ärende” ett diarienummer');
  expect(asRegistrar.waits).toEqual([]);
  const all = home(await person.get('/hem'));
  expect(all.now).toContain('lägg fram planen');
  expect(all.waits.length).toBeGreaterThan(1);
  expect(asRegistrar.dates).toEqual(all.dates);
});

/** The same person with these roles in another organisation too. */
async function alsoIn(person: Person, organisation: Organisation, ...held: Role[]): Promise<void> {
  const email = await emailOf(world, person);
  await inviteMember(world.owner, {
    organisationId: organisation.id,
    email,
    name: person.actor.name,
    title: '',
    roles: held,
    now: world.services.clock(),
  });
}
