import { beforeAll, describe, expect, test } from 'vitest';
import { openOrganisation } from '#platform/tenancy/open-organisation.ts';
import { roles, type Role } from '#platform/tenancy/roles.ts';
import { addDesignation, handOver, writeMemorandum } from '#modules/decisions/index.ts';
import { addAdministration, addMandate, addUnit } from '#modules/organisation/index.ts';
import { addPlan, bringPlan } from '#modules/plans/index.ts';
import { addSurvey, openSurvey } from '#modules/surveys/index.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type Shown, type World } from '#test/world.ts';
import { home, makeMatter, makePlan, words } from '#test/shown-home.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

async function newOrganisation(...held: Role[]): Promise<Person> {
  return makePerson(world, await makeOrganisation(world), ...held);
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
    const organisation = { id, slug, name: 'Nätverket', kind: 'host' } as const;
    const administrator = await makePerson(world, organisation, 'administrator');
    expect(home(await administrator.get('/hem')).buttons).toEqual(['Ge en kollega tillgång']);
    const host = await makePerson(world, organisation, 'network_host', 'administrator');
    const shown = await host.get('/hem');
    expect(shown.heading).toBe('Nätverket: nätverkets rum');
    expect(home(shown).buttons).toEqual(['Lägg till ett nätverk']);
    expect(home(shown).steps).toEqual([]);
    expect(shown.text).not.toContain('lilla spåret');
    expect((await host.get('/spar')).status).toBe(404);
    expect((await host.post('/spar', { track: 'small' })).status).toBe(404);
    expect(home(await administrator.get('/hem')).now).not.toContain('kollega');
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

/** The links of the line with the doors that are left. */
function doorLinks(shown: Shown): string[] {
  const line = [...shown.document.querySelectorAll('main p')].find((one) => words(one).startsWith('Fler sätt'));
  return [...(line?.querySelectorAll('a') ?? [])].map(words);
}
