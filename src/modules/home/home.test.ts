import { beforeAll, describe, expect, test } from 'vitest';
import { knownCommands } from '#platform/command.ts';
import { inviteMember, openOrganisation } from '#platform/tenancy/open-organisation.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import { roles, type Role } from '#platform/tenancy/roles.ts';
import { addDesignation, addMatter, handOver, writeMemorandum } from '#modules/decisions/index.ts';
import { addAdministration, addCommittee, addMandate, addPost, addUnit } from '#modules/organisation/index.ts';
import { addMeasure, addPlan, bringPlan } from '#modules/plans/index.ts';
import { addSurvey, openSurvey } from '#modules/surveys/index.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type Shown, type World } from '#test/world.ts';
import { newsSentences } from './news/news.tsx';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The sentence on top, the page's primary buttons, and what stands under each heading. */
function home(shown: Shown) {
  const rows = (id: string) =>
    [...(shown.document.getElementById(id)?.parentElement?.querySelectorAll('li') ?? [])].map((row) =>
      [...row.querySelectorAll('time, a, .quiet, .state')].map(words).join(' · '),
    );
  return {
    now: words(shown.document.querySelector('.next-step-now')),
    buttons: [...shown.document.querySelectorAll('main .ds-button:not([data-variant=secondary])')].map(words),
    steps: [...shown.document.querySelectorAll('.journey li')].map((step) => [
      words(step.querySelector('a')),
      words(step.querySelector('.journey-stage')),
      words(step.querySelector('.journey-holds')),
    ]),
    headings: [...shown.document.querySelectorAll('main h2')].map(words),
    dates: rows('datum'),
    waits: rows('vantar'),
    news: rows('nytt'),
  };
}

/** The links of the line with the doors that are left. */
function doorLinks(shown: Shown): string[] {
  const line = [...shown.document.querySelectorAll('main p')].find((one) => words(one).startsWith('Fler sätt'));
  return [...(line?.querySelectorAll('a') ?? [])].map(words);
}

async function newOrganisation(...held: Role[]): Promise<Person> {
  return makePerson(world, await makeOrganisation(world), ...held);
}

/** The same person with these roles in another organisation too. */
async function alsoIn(person: Person, organisation: Organisation, ...held: Role[]): Promise<void> {
  const email = await emailOf(person);
  await inviteMember(world.owner, {
    organisationId: organisation.id,
    email,
    name: person.actor.name,
    title: '',
    roles: held,
    now: world.services.clock(),
  });
}

async function emailOf(person: Person): Promise<string> {
  const { email } = await world.owner
    .selectFrom('account')
    .select('email')
    .where('id', '=', person.actor.accountId)
    .executeTakeFirstOrThrow();
  return email;
}

async function makePlan(
  person: Person,
  title = 'Strategi',
  measure: Partial<Parameters<typeof addMeasure.run>[1]> = {},
) {
  const planId = await person.run(addPlan, {
    title,
    type: 'strategy',
    mandates: [],
    periodStart: '2027-01-01',
    periodEnd: '2030-12-31',
  });
  const measureId = await person.run(addMeasure, {
    planId,
    title: `Åtgärd i ${title}`,
    needs: [],
    noNeedReason: 'lag',
    goal: '',
    ownerPostId: null,
    owner: '',
    startsOn: '2027-02-01',
    endsOn: null,
    resources: '',
    indicator: '',
    preventionLevel: null,
    targetGroup: '',
    ...measure,
  });
  return { planId, measureId };
}

async function makeMatter(person: Person, title = 'Ett ärende'): Promise<number> {
  const committeeId = await person.run(addCommittee, { name: `Nämnd för ${title}`, kind: 'committee' });
  return person.run(addMatter, { title, committeeId, openedOn: '2026-11-02', planId: null, mandateId: null });
}

describe('where we are', () => {
  test('a municipality that begins meets the doors, and what it has already', async () => {
    const coordinator = await newOrganisation('coordinator');
    const administrationId = await coordinator.run(addAdministration, {
      name: 'Skola',
      shortName: '',
      committeeId: null,
    });
    await coordinator.run(addUnit, { administrationId, name: 'Björkskolan', serviceLine: '', staff: 48 });
    const shown = await coordinator.get('/hem');
    expect(home(shown).now).toBe('Ni är i början. Nästa steg: välj hur ni vill börja. Ni kan byta väg senare.');
    expect(home(shown).buttons).toHaveLength(1);
    expect(shown.text).toContain('Det här finns redan: en enhet.');
    expect(home(shown).steps).toEqual([]);
  });

  test('nobody else there is asked to choose a door', async () => {
    const coordinator = await newOrganisation('coordinator');
    const reader = await makePerson(world, coordinator.organisation, 'reader');
    const { now, buttons, headings } = home(await reader.get('/hem'));
    expect(now).toBe('Ni är i steget Uppdrag. Arbetet har inte börjat än. Inget väntar på dig.');
    expect(buttons).toEqual([]);
    expect(headings).toEqual(['Nytt från andra']);
  });

  test('with a plan, the steps stand on the thread in words, with one button', async () => {
    const coordinator = await newOrganisation('coordinator', 'administrator');
    await coordinator.run(addMandate, {
      title: 'Uppdrag',
      body: 'KS',
      decidedOn: '2026-03-10',
      itemNumber: '',
      description: '',
    });
    const { planId } = await makePlan(coordinator);
    const shown = await coordinator.get('/hem');
    const seen = home(shown);
    expect(seen.now).toMatch(
      /^Ni är i steget Plan\. Nästa steg: se över \d+ saker som återstår och lägg fram planen\. Räkna med en timme\.$/,
    );
    expect(seen.buttons).toEqual(['Se vad som återstår']);
    expect(shown.links).toContainEqual({
      text: 'Se vad som återstår',
      href: `/${coordinator.organisation.slug}/planer/${planId}/aterstar`,
    });
    expect(seen.steps).toEqual([
      ['Uppdrag', 'Inte klart', 'Utgå från: ett uppdrag'],
      ['Behov', 'Inte börjat', 'Fråga: inget än'],
      ['Lägesbild', 'Inte börjat', 'Förstå: inget än'],
      ['Plan', 'Här är ni', 'Skriv: en plan, en åtgärd'],
      ['Beslut', 'Kommer', 'Besluta: inget än'],
    ]);
    expect([...shown.document.querySelectorAll('.journey [aria-current=step] a')].map(words)).toEqual(['Plan']);
    const gaps = await coordinator.get(`/planer/${planId}/aterstar`);
    expect(seen.now).toContain(`${gaps.document.querySelectorAll('main ul li').length} saker`);
  });

  test('a plan adopted elsewhere is not to be decided on: one asks, and the other doors are still there', async () => {
    const coordinator = await newOrganisation('coordinator');
    const reader = await makePerson(world, coordinator.organisation, 'reader');
    const { slug } = coordinator.organisation;
    await coordinator.run(bringPlan, {
      title: 'Handlingsplan',
      type: 'action-plan',
      fileName: '',
      text: '# Handlingsplan\n\n## Åtgärder\n- Kort till alla. Ansvarig: Rektor. Klart: mars 2027.',
      adoption: { by: 'Kommunfullmäktige', on: '2024-05-12', itemNumber: '41' },
    });
    const brought = await coordinator.get('/hem');
    expect(home(brought).now).toBe('Ni är i steget Behov. Nästa steg: fråga verksamheterna. Räkna med en halvtimme.');
    expect(brought.text).toContain('Planen ni tog med är redan antagen.');
    expect(home(brought).dates.join()).toContain('Två år sedan ”Handlingsplan” antogs');
    expect(home(brought).dates.join()).toContain('Ansvarig: Rektor. Du ser det som samordnare');
    expect(brought.links).toContainEqual({ text: 'Ta reda på behoven', href: `/${slug}/borja/behoven` });
    expect(doorLinks(brought)).toEqual(['Fler sätt att börja', 'ta reda på behoven', 'någon har bjudit in oss']);
    expect(doorLinks(await reader.get('/hem'))).toEqual([]);

    const administrationId = await coordinator.run(addAdministration, {
      name: 'Skola',
      shortName: '',
      committeeId: null,
    });
    await coordinator.run(addUnit, { administrationId, name: 'Björkskolan', serviceLine: '', staff: 48 });
    const id = await coordinator.run(addSurvey, {
      title: 'Enkät',
      introduction: '',
      closesOn: '2026-12-11',
      mandateId: null,
      controller: 'KS',
      contact: 'x',
      dataProtectionOfficer: 'y',
    });
    const begun = await coordinator.get('/hem');
    expect(home(begun).now).toContain('Nästa steg: gör klart enkäten och skicka den.');
    expect(doorLinks(begun)).toEqual(['Fler sätt att börja', 'fortsätt med enkäten', 'någon har bjudit in oss']);
    await coordinator.run(openSurvey, { id, secrets: world.services.secrets });
    const opened = await coordinator.get('/hem');
    expect(home(opened).now).toContain('Nästa steg: ge en kod till de 48 anställda som inte har fått någon.');
    expect(home(opened).waits.join()).not.toContain('en kod');
    expect(doorLinks(opened)).toEqual(['Fler sätt att börja', 'någon har bjudit in oss']);
  });

  test('of two plans the sentence says which it means', async () => {
    const coordinator = await newOrganisation('coordinator');
    await makePlan(coordinator, 'Strategi A');
    expect((await coordinator.get('/hem')).text).not.toContain('Det gäller');
    await coordinator.run(addPlan, { title: 'B', type: 'routine', mandates: [], periodStart: null, periodEnd: null });
    expect((await coordinator.get('/hem')).text).toContain('Det gäller ”Strategi A”.');
  });

  test('a registrar is asked for the number, and then waits', async () => {
    const coordinator = await newOrganisation('coordinator');
    const registrar = await makePerson(world, coordinator.organisation, 'registrar');
    const matterId = await makeMatter(coordinator);
    const asked = home(await registrar.get('/hem'));
    expect(asked.now).toContain('Nästa steg för dig: ge ”Ett ärende” ett diarienummer. Räkna med två minuter.');
    expect(asked.buttons).toEqual(['Skriv in numret']);
    expect(asked.waits).toEqual([]);
    await registrar.run(addDesignation, { matterId, type: 'registration-number', value: 'KS 1', register: '' });
    expect(home(await registrar.get('/hem')).now).toContain('Inget väntar på dig.');
    const memorandumId = await coordinator.run(writeMemorandum, {
      matterId,
      start: 'empty',
      template: 'att-satser',
      writtenOn: '2026-11-10',
      addressee: 'Kommunstyrelsen',
      sender: 'Kansliet',
      officerName: '',
      officerRole: 'samordnare',
      officerPhone: '',
      officerEmail: '',
    });
    expect(home(await coordinator.get('/hem')).now).toBe(
      'Ni är i steget Beslut. Nästa steg: läs igenom tjänsteskrivelsen och lämna den till nämnden. Räkna med en halvtimme.',
    );
    await coordinator.run(handOver, { id: memorandumId });
    expect(home(await registrar.get('/hem')).now).toContain('skriv in beslutet i ”Ett ärende”');
    expect(home(await coordinator.get('/hem')).waits.join()).not.toContain('Ett ärende');
  });

  test('an administrator without a coordinator gives one access', async () => {
    const administrator = await newOrganisation('administrator');
    await makePerson(world, administrator.organisation, 'working_group_member');
    await administrator.run(addMandate, {
      title: 'U',
      body: 'KS',
      decidedOn: '2026-03-10',
      itemNumber: '',
      description: '',
    });
    const { waits } = home(await administrator.get('/hem'));
    expect(waits.join()).toContain('Ge en samordnare tillgång');
  });

  test('a network host has a home of its own, without steps or track', async () => {
    const slug = `natverk-${process.env.VITEST_POOL_ID ?? '1'}-${Math.trunc(performance.now() * 1000)}`;
    const id = await openOrganisation(world.owner, {
      slug,
      name: 'Nätverket',
      kind: 'host',
      code: null,
      now: world.services.clock(),
    });
    const host = await makePerson(
      world,
      { id, slug, name: 'Nätverket', kind: 'host' },
      'network_host',
      'administrator',
    );
    const shown = await host.get('/hem');
    expect(shown.heading).toBe('Nätverket: nätverkets rum');
    expect(home(shown).buttons).toEqual(['Ge en kollega tillgång']);
    expect(home(shown).steps).toEqual([]);
    expect(shown.text).not.toContain('lilla spåret');
    expect((await host.get('/spar')).status).toBe(404);
    expect((await host.post('/spar', { track: 'small' })).status).toBe(404);
    await makePerson(world, host.organisation, 'network_host');
    expect(home(await host.get('/hem')).now).not.toContain('kollega');
  });
});

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
      email: (await emailOf(owner)).toUpperCase(),
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
      email: await emailOf(owner),
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

describe('what is new', () => {
  test('is what others have done, with a way to it; one’s own doings are not', async () => {
    const coordinator = await newOrganisation('coordinator');
    const reader = await makePerson(world, coordinator.organisation, 'reader');
    const { planId } = await makePlan(coordinator, 'Strategi');
    const shown = await reader.get('/hem');
    expect(home(shown).news[1]).toMatch(/^.*”Strategi”.*20 november 2026$/);
    expect(shown.links.map(({ href }) => href)).toContain(`/${coordinator.organisation.slug}/planer/${planId}`);
    expect(home(await coordinator.get('/hem')).news).toEqual([]);
    expect((await coordinator.get('/hem')).text).toContain('Ingen annan har gjort något än.');
  });

  test('is said in words for every command of the things it tells of', () => {
    const ofModule = (name: string) => name.split('.')[0] ?? '';
    const told = new Set(Object.keys(newsSentences).map(ofModule));
    const untold = [...knownCommands().keys()].filter((name) => told.has(ofModule(name)) && !(name in newsSentences));
    expect(untold).toEqual([]);
  });
});

describe('the page', () => {
  test('shows hostile and huge titles as text, and stays small', async () => {
    const coordinator = await newOrganisation('coordinator', 'registrar', 'working_group_member');
    const reader = await makePerson(world, coordinator.organisation, 'head_of_unit', 'registrar');
    const title = `<img src=x onerror=alert(1)> ${'långt'.repeat(35)}`;
    for (let at = 0; at < 12; at += 1) await makePlan(coordinator, `${title}${at}`);
    for (let at = 0; at < 12; at += 1) await makeMatter(coordinator, `${title.slice(0, 150)}${at}`);
    for (const person of [coordinator, reader]) {
      const shown = await person.get('/hem');
      expect(shown.status).toBe(200);
      expect(shown.document.querySelector('main img')).toBeNull();
      expect(Buffer.byteLength(shown.text)).toBeLessThan(60_000);
    }
  });

  test('has at most one primary button, whoever reads', async () => {
    const coordinator = await newOrganisation('coordinator');
    await makePlan(coordinator);
    await makeMatter(coordinator);
    for (const role of roles) {
      const person = await makePerson(world, coordinator.organisation, role);
      expect(home(await person.get('/hem')).buttons.length, role).toBeLessThan(2);
    }
  });

  test('is in English too', async () => {
    const coordinator = await newOrganisation('coordinator');
    await makePlan(coordinator);
    const shown = await coordinator.get('/hem', { headers: { Cookie: 'sprak=en' } });
    expect(shown.document.documentElement.lang).toBe('en');
    expect(home(shown).headings).toEqual(['Dates to keep', 'Waiting for you', 'New from others']);
    expect(home(shown).now).toMatch(/^You are at the step Plan\. Next step: look at the \d+ things that remain/);
  });

  test('is found by nobody else', async () => {
    const coordinator = await newOrganisation('coordinator');
    const neighbour = await newOrganisation(...roles);
    const { slug } = coordinator.organisation;
    for (const path of [`/${slug}/hem`, `/${slug}/hem/datum`, `/${slug}/hem/datum.ics`, `/${slug}/spar`]) {
      expect((await neighbour.get(path)).status, path).toBe(404);
      expect((await visitor(world).get(path)).location, path).toMatch(/^\/logga-in/);
    }
  });
});
