import { beforeAll, expect, test } from 'vitest';
import { answeredSurvey } from '#test/answered-survey.ts';
import { openWorld, visitor, type World } from '#test/world.ts';
import { getGroupPlan } from '../group-plan.queries.ts';
import { closeSurvey } from './close-survey.command.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

test('a group that nobody answered is shown with the one that was promised, among groups that are shown by themselves', async () => {
  // Of the third group nobody answers.
  const survey = await answeredSurvey({ Skola: [22, 24, 21, 26], Omsorg: [30] }, (index, staff) =>
    index === 2 ? 0 : Math.ceil(staff * 0.7),
  );
  const { plan } = await survey.person.read((db) => getGroupPlan(db, survey.id));
  const promise = await visitor(world).get(`/svara/${survey.publicToken}/lofte`);
  const promised = [...promise.document.querySelectorAll('details li')]
    .map((one) => one.textContent?.replace(/\s+/g, ' ') ?? '')
    .find((one) => one.startsWith('Skola 3:'));
  const partner = /visas den ihop med (.+)\.$/.exec(promised ?? '')?.[1] ?? 'no group was promised';
  expect(plan.groups).toHaveLength(5);
  await survey.person.run(closeSurvey, { id: survey.id, secrets: world.services.secrets });

  const page = await survey.person.get(`/enkater/${survey.id}`);
  const rows = [...page.document.querySelectorAll('tbody tr')];
  const said = new Map(rows.map((row) => [row.querySelector('th')?.textContent, row.lastElementChild?.textContent]));
  const together = [said.get('Skola 3'), said.get(partner)];
  expect(together).toEqual([
    expect.stringMatching(`^Tillsammans med ${partner}: `),
    expect.stringMatching('^Tillsammans med Skola 3: '),
  ]);
  const alone = [...said].filter(([, one]) => !one?.startsWith('Tillsammans'));
  expect(alone.map(([name]) => name)).toEqual(['Skola 1', 'Skola 2', 'Omsorg 1']);
  const result = await survey.person.get(`/enkater/${survey.id}/resultat?niva=grupp`);
  const groups = new Set([...result.document.querySelectorAll('tbody th')].map((one) => one.textContent));
  const joined = ['Skola 3', partner].sort().join(' och ');
  expect([...groups].slice(1)).toEqual(expect.arrayContaining(['Skola 1', 'Skola 2', joined]));
  expect(groups).not.toContain('Skola 3');
  expect(result.text).toContain(`${joined}: 2 grupper visas tillsammans`);
});
