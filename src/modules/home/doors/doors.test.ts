import { beforeAll, describe, expect, test } from 'vitest';
import { addAdministration, addMandate, addUnit } from '#modules/organisation/index.ts';
import { addAddresses, addSurvey, listSurveys, openSurvey, sendInvitations } from '#modules/surveys/index.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type Shown, type World } from '#test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
const newCoordinator = async () => makePerson(world, await makeOrganisation(world), 'coordinator');

const next = (shown: Shown) => shown.document.querySelector('.way [aria-current=step]');
const primary = (shown: Shown) => [...shown.document.querySelectorAll('main a.ds-button:not([data-variant])')];

describe('the three doors', () => {
  test('say what each is, what it takes and what one has afterwards; the survey is the primary one', async () => {
    const person = await newCoordinator();
    const shown = await person.get('/borja');
    expect([...shown.document.querySelectorAll('.doors h2')].map((one) => one.textContent)).toEqual([
      'Ta med det ni har',
      'Ta reda på behoven',
      'Någon har bjudit in oss',
    ]);
    expect(shown.document.querySelectorAll('.doors dt')).toHaveLength(6);
    expect(primary(shown).map((one) => one.getAttribute('href'))).toEqual([
      `/${person.organisation.slug}/borja/behoven`,
    ]);
    expect(shown.text).toContain('Lilla spåret');
    const neighbour = await newCoordinator();
    expect((await neighbour.get(`/${person.organisation.slug}/borja`)).status).toBe(404);
    expect((await visitor(world).get(`/${person.organisation.slug}/borja`)).location).toMatch(/^\/logga-in/);
  });
});

describe('the way to a sent survey', () => {
  test('has one button, which moves as things are done', async () => {
    const person = await newCoordinator();
    const step = async () => {
      const shown = await person.get('/borja/behoven');
      expect(primary(shown).length).toBeLessThanOrEqual(1);
      return [next(shown)?.querySelector('h2')?.textContent, primary(shown)[0]?.getAttribute('href')];
    };
    const slug = person.organisation.slug;
    expect(await step()).toEqual(['Nämnder och förvaltningar', `/${slug}/organisation/forslag?vidare=borja`]);
    const proposed = await person.post('/organisation/forslag?vidare=borja', {
      committees: ['ks'],
      administrations: ['buf'],
    });
    expect(proposed.location).toBe(`/${slug}/borja/behoven`);
    expect(await step()).toEqual(['Antal anställda', `/${slug}/organisation/enheter/klistra-in?vidare=borja`]);
    const administrationId = await person.run(addAdministration, { name: 'Omsorg', shortName: '', committeeId: null });
    await person.run(addUnit, { administrationId, name: 'Norr', serviceLine: '', staff: 20 });
    await person.run(addUnit, { administrationId, name: 'Söder', serviceLine: '', staff: 18 });
    expect(await step()).toEqual(['Enkäten', `/${slug}/enkater/ny?vidare=borja`]);
    const made = await person.post('/enkater/ny?vidare=borja', {
      title: 'Enkät',
      closesOn: '2026-12-11',
      controller: 'Kommunstyrelsen',
      contact: 'Samordnaren',
    });
    expect(made.location).toBe(`/${slug}/borja/behoven`);
    const id = (await person.read(listSurveys))[0]?.id ?? 0;
    // What is missing is asked for before the groups.
    expect(await step()).toEqual(['Enkäten', `/${slug}/enkater/${id}/andring?vidare=borja`]);
    const form = await person.get(`/enkater/${id}/andring`);
    const edited = await person.post(`/enkater/${id}/andring?vidare=borja`, {
      title: 'Enkät',
      closesOn: '2026-12-11',
      controller: 'Kommunstyrelsen',
      contact: 'Samordnaren',
      dataProtectionOfficer: 'dataskydd@testvik.example',
      basis: form.document.querySelector('input[name=basis]')?.getAttribute('value') ?? '',
    });
    expect(edited.location).toBe(`/${slug}/borja/behoven`);
    expect(await step()).toEqual(['Grupperna som svaren visas i', `/${slug}/enkater/${id}/grupper?vidare=borja`]);
    const groups = await person.get(`/enkater/${id}/grupper?vidare=borja`);
    expect(primary(groups).map((one) => [one.textContent, one.getAttribute('href')])).toEqual([
      ['Godkänn grupperna', `/${slug}/enkater/${id}/texter?vidare=borja`],
    ]);
    expect(groups.text).toContain('Svarar färre än 6 i en grupp visas den ihop med en annan grupp.');
    const texts = await person.get(`/enkater/${id}/texter?vidare=borja`);
    expect(primary(texts).map((one) => one.getAttribute('href'))).toEqual([
      `/${slug}/enkater/${id}/oppning?vidare=borja`,
    ]);
    const opened = await person.post(`/enkater/${id}/oppning?vidare=borja`);
    expect(opened.location).toBe(`/${slug}/borja/behoven`);
    expect(await step()).toEqual([
      'Adresser eller koder på papper',
      `/${slug}/enkater/${id}/adresser/lista?vidare=borja`,
    ]);
    const listed = await person.post(`/enkater/${id}/adresser/lista?vidare=borja`, { list: 'a@x.example;Norr' });
    expect(listed.location).toBe(`/${slug}/enkater/${id}/utskick?vidare=borja`);
    expect((await step())[0]).toBe('Skicka');
    await person.post(`/enkater/${id}/utskick?vidare=borja`, { round: '1' });
    const shown = await person.get('/borja/behoven');
    expect(next(shown)).toBeNull();
    expect(shown.text).toContain('Enkäten ”Enkät” är ute. 1 har fått brev.');
  });

  test('has no button for whoever only reads, and is not found by a neighbour', async () => {
    const person = await newCoordinator();
    const reader = await makePerson(world, person.organisation, 'reader');
    const shown = await reader.get('/borja/behoven');
    expect([shown.status, primary(shown).length]).toEqual([200, 0]);
    expect(shown.text).toContain('Samordnaren gör de här stegen.');
    const neighbour = await newCoordinator();
    expect((await neighbour.get(`/${person.organisation.slug}/borja/behoven`)).status).toBe(404);
  });

  test('goes by the latest survey that is not closed, and by its own figures', async () => {
    const person = await newCoordinator();
    const administrationId = await person.run(addAdministration, { name: 'Skola', shortName: '', committeeId: null });
    await person.run(addUnit, { administrationId, name: 'Norr', serviceLine: '', staff: 20 });
    await person.run(addMandate, {
      title: 'Uppdraget',
      body: 'KS',
      decidedOn: '2026-01-01',
      itemNumber: '',
      description: '',
    });
    const details = {
      title: 'Första',
      introduction: '',
      closesOn: '2026-12-11',
      mandateId: null,
      controller: 'KS',
      contact: 'x',
      dataProtectionOfficer: 'y',
    };
    const id = await person.run(addSurvey, details);
    await person.run(openSurvey, { id, secrets: world.services.secrets });
    const groupId = (await person.get(`/enkater/${id}/adresser`)).links
      .map((link) => /adresser\/(\d+)$/.exec(link.href)?.[1])
      .find((one) => one !== undefined);
    await person.run(addAddresses, { id, groupId: Number(groupId), addresses: 'a@x.example' });
    await person.run(sendInvitations, { id, round: 1 });
    const shown = await person.get('/borja/behoven');
    expect(shown.text).toContain('20 anställda i 1 enhet');
    expect(shown.text).toContain('Första');
    await person.run(addSurvey, { ...details, title: 'Andra' });
    expect(next(await person.get('/borja/behoven'))?.querySelector('h2')?.textContent).toBe(
      'Grupperna som svaren visas i',
    );
  });
});
