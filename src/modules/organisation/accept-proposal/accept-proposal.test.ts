import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addAdministration, addCommittee, listAdministrations, listCommittees } from '#modules/organisation/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';

let world: World;
let coordinator: Person;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
});

describe('the usual committees and administrations', () => {
  test('the ticked ones are added, each administration under its committee', async () => {
    const saved = await coordinator.post('/organisation/forslag', {
      committees: ['kf', 'ks', 'bun'],
      administrations: ['buf', 'sf'],
    });
    expect(saved.status).toBe(303);
    expect((await coordinator.read(listCommittees)).map((one) => one.name)).toEqual([
      'Kommunfullmäktige',
      'Kommunstyrelsen',
      'Barn- och utbildningsnämnden',
    ]);
    const administrations = await coordinator.read(listAdministrations);
    expect(administrations.map(({ shortName, committeeName }) => [shortName, committeeName])).toEqual([
      ['BUF', 'Barn- och utbildningsnämnden'],
      ['SF', null],
    ]);
  });

  test('the most usual are ticked, but nothing of a kind that has been laid down already', async () => {
    const ticked = async () =>
      [...(await coordinator.get('/organisation/forslag')).document.querySelectorAll('input[checked]')].map((box) =>
        box.getAttribute('value'),
      );
    expect(await ticked()).toEqual(['kf', 'ks', 'bun', 'sn', 'klf', 'buf', 'sf']);
    await coordinator.run(addAdministration, { name: 'Omsorgsförvaltningen', shortName: '', committeeId: null });
    expect(await ticked()).toEqual(['kf', 'ks', 'bun', 'sn']);
    await coordinator.run(addCommittee, { name: 'Omsorgsnämnden', kind: 'committee' });
    expect(await ticked()).toEqual([]);
  });

  test('what is there is not proposed, and twice is once', async () => {
    await coordinator.run(addCommittee, { name: 'kommunstyrelsen', kind: 'executive' });
    const form = await coordinator.get('/organisation/forslag');
    const offered = [...form.document.querySelectorAll('input[name=committees]')].map((box) =>
      box.getAttribute('value'),
    );
    expect(offered).not.toContain('ks');
    expect(offered).toContain('kf');
    for (let time = 0; time < 2; time += 1)
      await coordinator.post('/organisation/forslag', { committees: ['kf', 'ks'], administrations: 'klf' });
    expect((await coordinator.read(listCommittees)).map((one) => one.name)).toEqual([
      'Kommunfullmäktige',
      'kommunstyrelsen',
    ]);
    expect((await coordinator.read(listAdministrations)).map((one) => one.committeeName)).toEqual(['kommunstyrelsen']);
  });

  test('nothing ticked and unknown ticks are explained; readers may not', async () => {
    expect((await coordinator.post('/organisation/forslag', {})).errors).toEqual([
      'Kryssa för minst en nämnd eller förvaltning',
    ]);
    expect((await coordinator.post('/organisation/forslag', { committees: 'riksdagen' })).errors).toEqual([
      'Välj bland dem som står i listan',
    ]);
    const reader = await makePerson(world, coordinator.organisation, 'reader');
    expect((await reader.post('/organisation/forslag', { committees: 'kf' })).status).toBe(403);
  });
});
