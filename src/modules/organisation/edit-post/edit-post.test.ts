import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addAdministration, addPost, getWorkingGroup, listPosts, summariseSeats } from '#modules/organisation/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';

let world: World;
let coordinator: Person;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
});

const typed = {
  title: 'Utvecklingsledare',
  purpose: 'other',
  holder: 'Alva',
  email: '',
  percent: '20',
  inWorkingGroup: 'on',
};
const stored = {
  title: 'Utvecklingsledare',
  purpose: 'other' as const,
  administrationId: null,
  holder: 'Alva',
  email: '',
  percent: 20,
  inWorkingGroup: true,
};

describe('posts', () => {
  test('one is added, and its holder’s name is not in the history', async () => {
    expect(
      (await coordinator.post('/organisation/tjanster/ny', { ...typed, email: 'ALVA@strandvik.example' })).status,
    ).toBe(303);
    expect((await coordinator.read(listPosts))[0]).toMatchObject({ ...stored, email: 'alva@strandvik.example' });
    const payloads = await world.owner
      .selectFrom('auditPayload')
      .select('payload')
      .where('organisationId', '=', coordinator.organisation.id)
      .execute();
    expect(JSON.stringify(payloads)).not.toMatch(/alva/i);
  });

  test.each([
    [{ title: '' }, 'Skriv tjänstens namn, till exempel Utvecklingsledare'],
    [{ email: 'alva' }, 'Skriv en e-postadress, till exempel namn@kommunen.se'],
    [{ percent: '0' }, 'Skriv hela procent mellan 1 och 100, till exempel 20'],
    [{ percent: '101' }, 'Skriv hela procent mellan 1 och 100, till exempel 20'],
    [{ purpose: 'kung' }, 'Välj vilken del tjänsten har i arbetet'],
    [{ administrationId: '999999' }, 'Välj en förvaltning ur listan'],
    [{ holder: 'x'.repeat(201) }, 'Korta texten till högst 200 tecken'],
  ])('%j is explained', async (change, sentence) => {
    const refused = await coordinator.post('/organisation/tjanster/ny', { ...typed, ...change });
    expect(refused.status).toBe(400);
    expect(refused.errors).toEqual([sentence]);
  });

  test('several posts of one person stand together with their sum, and a warning over full time', async () => {
    await coordinator.run(addPost, { ...stored, percent: 80 });
    await coordinator.run(addPost, { ...stored, title: 'Brottsförebyggare', percent: 30 });
    await coordinator.run(addPost, { ...stored, title: 'Säkerhetsstrateg', holder: '', percent: 50 });
    const shown = await coordinator.get('/organisation/tjanster');
    const [people, vacant] = [...shown.document.querySelectorAll('table')];
    expect(people?.querySelectorAll('tbody tr')).toHaveLength(1);
    expect(people?.textContent).toContain('110 %, mer än heltid');
    expect(vacant?.textContent).toContain('Säkerhetsstrateg');
    const onlyVacant = await coordinator.get('/organisation/tjanster?visa=vakanta');
    expect(onlyVacant.document.querySelectorAll('table')).toHaveLength(1);
    expect(onlyVacant.text).not.toContain('Brottsförebyggare');
    await coordinator.run(addPost, { ...stored, title: 'Chef', holder: 'Aina', email: '', percent: 5 });
    await coordinator.run(addPost, { ...stored, title: 'Handläggare', holder: 'Östen', email: '', percent: 100 });
    const names = async (query: string) => {
      const [table] = (await coordinator.get(`/organisation/tjanster?${query}`)).document.querySelectorAll('table');
      return [...(table?.querySelectorAll('tbody th') ?? [])].map((cell) => cell.firstChild?.textContent?.trim());
    };
    const byName = await names('ordning=namn');
    expect(byName).toHaveLength(3);
    expect([byName[0], byName.at(-1)]).toEqual(['Aina', 'Östen']);
    expect((await names('ordning=tid')).slice(1)).toEqual(['Östen', 'Aina']);
  });

  test('the working group is summed up per administration', async () => {
    const makeAdministration = (name: string, shortName: string) =>
      coordinator.run(addAdministration, { name, shortName, committeeId: null });
    const ids = [
      await makeAdministration('Barn och utbildning', 'BUF'),
      await makeAdministration('Medborgarförvaltningen', 'MBF'),
      await makeAdministration('Räddningstjänsten', 'RTJ'),
    ];
    for (const [at, holders] of [['A', 'B'], ['C', 'D', 'E'], ['F']].entries())
      for (const holder of holders)
        await coordinator.run(addPost, { ...stored, holder, administrationId: ids[at] ?? null });
    await coordinator.run(addPost, { ...stored, holder: 'G', inWorkingGroup: false });
    const group = await coordinator.read(getWorkingGroup);
    expect(group.posts).toHaveLength(6);
    expect(summariseSeats(group.seats, '')).toBe('2 BUF, 3 MBF, 1 RTJ');
    expect((await coordinator.get('/organisation')).text).toContain('Arbetsgruppen: 2 BUF, 3 MBF, 1 RTJ.');
  });

  test('a post is emptied rather than removed, a stale change is stopped, and removal asks', async () => {
    const id = await coordinator.run(addPost, stored);
    const path = `/organisation/tjanster/${id}`;
    const form = await coordinator.get(path);
    expect(form.field('Namn').value).toBe('Alva');
    expect(form.field('Ingår i arbetsgruppen').checked).toBe(true);
    const basis = form.document.querySelector<HTMLInputElement>('input[name=basis]')?.value ?? '';
    const { inWorkingGroup: _ticked, ...unticked } = typed;
    expect((await coordinator.post(path, { ...unticked, holder: '', basis })).status).toBe(303);
    expect((await coordinator.read(listPosts))[0]).toMatchObject({ holder: '', inWorkingGroup: false });
    expect((await coordinator.post(path, { ...typed, basis })).status).toBe(400);
    expect((await coordinator.get(`${path}/borttagning`)).text).toContain(
      'Vill du ta bort tjänsten Utvecklingsledare?',
    );
    expect((await coordinator.post(`${path}/borttagning`)).status).toBe(303);
    expect((await coordinator.post(`${path}/borttagning`)).status).toBe(404);
  });

  test('hostile text is text, a reader may not, a neighbour finds nothing', async () => {
    const id = await coordinator.run(addPost, { ...stored, holder: '<img src=x onerror=alert(1)>' });
    const shown = await coordinator.get('/organisation/tjanster');
    expect(shown.document.querySelector('main img')).toBeNull();
    const reader = await makePerson(world, coordinator.organisation, 'reader');
    expect((await reader.post('/organisation/tjanster/ny', typed)).status).toBe(403);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.get(`/organisation/tjanster/${id}`)).status).toBe(404);
    expect((await neighbour.post(`/organisation/tjanster/${id}/borttagning`)).status).toBe(404);
  });
});
