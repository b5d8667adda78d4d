import { expect, test } from 'vitest';
import { getThread } from '#foundations/thread/index.ts';
import { listPosts } from '#modules/organisation/index.ts';
import { makeOrganisation, makePerson, openWorld } from '#test/world.ts';
import { addPlan } from './add-plan/add-plan.page.tsx';
import { listGaps } from './gap.queries.ts';
import { addMeasure } from './measures/measure.commands.ts';
import { bringPlan } from './bring-plan/bring-plan.command.ts';
import { countGaps, listMeasureDates, listPlanDates } from './plans.agenda.ts';
import { proposePlan } from './propose-plan/propose-plan.command.ts';

test('a plan and its measures with their days, from draft to proposed and back', async () => {
  const world = await openWorld();
  const coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const planId = await coordinator.run(addPlan, {
    title: 'Strategi',
    type: 'strategy',
    mandates: [],
    periodStart: '2027-01-01',
    periodEnd: null,
  });
  const measure = {
    planId,
    needs: [],
    noNeedReason: 'lag',
    goal: '',
    ownerPostId: null,
    startsOn: null,
    endsOn: null,
    resources: '',
    indicator: '',
    preventionLevel: null,
    targetGroup: '',
  };
  const first = await coordinator.run(addMeasure, { ...measure, title: 'Ett', owner: '', startsOn: '2027-02-01' });
  const second = await coordinator.run(addMeasure, { ...measure, title: 'Två', owner: 'Rektor', endsOn: '2027-06-30' });
  const draft = {
    id: planId,
    title: 'Strategi',
    state: 'draft',
    periodStart: '2027-01-01',
    periodEnd: null,
    proposedAt: null,
    adoptedOn: null,
    isAdoptedElsewhere: false,
  };
  expect(await coordinator.read(listPlanDates)).toEqual([draft]);
  expect(await coordinator.read(listMeasureDates)).toEqual([
    {
      id: first,
      planId,
      title: 'Ett',
      startsOn: '2027-02-01',
      endsOn: null,
      ownerPostId: null,
      owner: '',
      hasOwner: false,
    },
    {
      id: second,
      planId,
      title: 'Två',
      startsOn: null,
      endsOn: '2027-06-30',
      ownerPostId: null,
      owner: expect.any(String),
      hasOwner: true,
    },
  ]);
  const gaps = await coordinator.read((db) => listGaps(db, coordinator.organisation, planId));
  expect(gaps.length).toBeGreaterThan(0);
  const counted = await coordinator.read(async (db) =>
    countGaps(db, planId, { posts: await listPosts(db), thread: await getThread(db) }),
  );
  expect(counted).toBe(gaps.length);
  await coordinator.run(proposePlan, { id: planId, reason: 'Nämnden möts på måndag' });
  expect(await coordinator.read(listPlanDates)).toEqual([
    { ...draft, state: 'proposed', proposedAt: world.services.clock() },
  ]);
  await coordinator.post(`/planer/${planId}/atertagande`, { reason: 'Ändring' });
  expect(await coordinator.read(listPlanDates)).toEqual([draft]);
  const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
  expect(await neighbour.read(listPlanDates)).toEqual([]);
  expect(await neighbour.read(listMeasureDates)).toEqual([]);
});

test('a plan that was adopted elsewhere is told from one that is to be decided on, until it is put forward here', async () => {
  const world = await openWorld();
  const coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const plan = { type: 'strategy', fileName: '', text: '# Syfte\nDärför.' } as const;
  await coordinator.run(bringPlan, { ...plan, title: 'Inte antagen' });
  const adoption = { by: 'Kommunfullmäktige', on: '2024-02-29', itemNumber: '41' };
  const id = await coordinator.run(bringPlan, { ...plan, title: 'Antagen', adoption });
  const elsewhere = async () =>
    (await coordinator.read(listPlanDates)).filter(({ isAdoptedElsewhere }) => isAdoptedElsewhere);
  expect(await elsewhere()).toMatchObject([{ id, title: 'Antagen', adoptedOn: '2024-02-29' }]);
  await coordinator.run(proposePlan, { id, reason: 'Nämnden möts på måndag' });
  expect(await elsewhere()).toEqual([]);
  await coordinator.post(`/planer/${id}/atertagande`, { reason: 'Ändring' });
  expect(await elsewhere()).toEqual([]);
});
