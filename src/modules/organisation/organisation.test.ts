import { beforeAll, describe, expect, test } from 'vitest';
import {
  addAdministration,
  addCommittee,
  addMandate,
  addPost,
  addUnit,
  saveThreeNames,
} from '#modules/organisation/index.ts';
import { openOrganisation } from '#platform/tenancy/open-organisation.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type Shown, type World } from '#test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

/** The text of the page's primary buttons: there is one, or none when all is laid down. */
function primary(shown: Shown): (string | null)[] {
  return [...shown.document.querySelectorAll('main .ds-button:not([data-variant=secondary])')].map(
    (button) => button.textContent,
  );
}

describe('the overview', () => {
  test('leads on, one step at a time', async () => {
    const coordinator: Person = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const button = async () => primary(await coordinator.get('/organisation'));
    expect(await button()).toEqual(['Lägg till ett uppdrag']);
    await coordinator.run(addMandate, {
      title: 'Uppdrag',
      body: 'KS',
      decidedOn: '2026-03-10',
      itemNumber: '',
      description: '',
    });
    expect(await button()).toEqual(['Skriv tre namn']);
    const nobody = {
      coordinatorEmail: '',
      politicalLead: '',
      politicalLeadEmail: '',
      officerLead: '',
      officerLeadEmail: '',
    };
    await coordinator.run(saveThreeNames, { ...nobody, coordinator: 'Ylva' });
    expect(await button()).toEqual(['Börja med det vanliga']);
    await coordinator.run(addCommittee, { name: 'Kommunstyrelsen', kind: 'executive' });
    expect(await button()).toEqual(['Klistra in enheter']);
    const administrationId = await coordinator.run(addAdministration, {
      name: 'Skola',
      shortName: '',
      committeeId: null,
    });
    expect(await button()).toEqual(['Klistra in enheter']);
    await coordinator.run(addUnit, { administrationId, name: 'Björkskolan', serviceLine: '', staff: 48 });
    expect(await button()).toEqual(['Lägg till en tjänst']);
    const post = { title: 'Rektor', purpose: 'other' as const, administrationId, holder: '', email: '', percent: null };
    await coordinator.run(addPost, { ...post, inWorkingGroup: true });
    expect(await button()).toEqual([]);
  });

  test('shows readers everything and no buttons', async () => {
    const reader = await makePerson(world, await makeOrganisation(world), 'reader');
    const shown = await reader.get('/organisation');
    expect(shown.status).toBe(200);
    expect(shown.document.querySelectorAll('main .ds-button')).toHaveLength(0);
  });

  test('names the municipality with its code when it is one of the known', async () => {
    const code = '1452';
    const slug = `kand-${process.env.VITEST_POOL_ID ?? '1'}`;
    const id = await openOrganisation(world.owner, {
      slug,
      name: 'Kommunen',
      kind: 'municipality',
      code,
      now: world.services.clock(),
    });
    const reader = await makePerson(world, { id, slug, name: 'Kommunen', kind: 'municipality' }, 'reader');
    expect((await reader.get('/organisation')).document.querySelector('.lead')?.textContent).toBe(
      'Tranemo kommun, kod 1452',
    );
  });

  test('believes only counts in the address', async () => {
    const coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect(
      (await coordinator.get('/organisation?nya=%3Cb%3E&andrade=-1')).document.querySelector('.notice'),
    ).toBeNull();
    expect((await coordinator.get('/organisation?nya=1&andrade=2')).text).toContain(
      '1 enhet lades till och 2 enheter ändrades',
    );
  });

  test('sends whoever is not signed in to sign in', async () => {
    const { slug } = await makeOrganisation(world);
    expect((await visitor(world).get(`/${slug}/organisation`)).location).toMatch(/^\/logga-in/);
  });
});
