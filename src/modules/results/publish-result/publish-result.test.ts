import { beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';
import { frozenResult, questions, type InventedCount, type InventedGroup } from '#test/invented-result.ts';
import type { CountedItem } from '#modules/surveys/index.ts';
import { publishResult, withdrawResult } from './publish-result.commands.ts';

const plan: InventedGroup[] = [
  { id: 1, level: 'municipality', name: 'Testvik', of: ['Skola', 'Omsorg'], groups: [11, 12], staff: 90, answers: 64 },
  { id: 2, level: 'administration', name: 'Skola', of: ['Skola'], groups: [11], staff: 45, answers: 32 },
  { id: 3, level: 'administration', name: 'Omsorg', of: ['Omsorg'], groups: [12], staff: 45, answers: 32 },
];

let world: World;
let coordinator: Person;
beforeAll(async () => {
  world = await openWorld();
  coordinator = await makePerson(world, await makeOrganisation(world), 'coordinator');
});

function even(group: InventedGroup, question: CountedItem): InventedCount {
  const chosen = question.options.map(
    (_, at) => Math.floor(group.answers / question.options.length) + (at === 0 ? 1 : 0),
  );
  return {
    answered: Math.min(
      group.answers,
      chosen.reduce((sum, count) => sum + count, 0),
    ),
    chosen,
  };
}

const freeze = (said = {}) => frozenResult(world, coordinator, plan, even, said);
const publicPage = (token: string, query = '') => visitor(world).get(`/svara/${token}/resultat${query}`);

describe('the result for everyone who was asked', () => {
  test('is not found until the coordinator has chosen to show it, and again when it is taken back', async () => {
    const { surveyId, token } = await freeze();
    expect((await publicPage(token)).status).toBe(404);
    expect((await visitor(world).get(`/svara/${token}/resultat.json`)).status).toBe(404);
    const asked = await coordinator.get(`/enkater/${surveyId}/resultat/publicering`);
    expect([asked.status, asked.heading]).toEqual([200, 'Visa resultatet för alla som fick enkäten']);
    const sent = await coordinator.post(`/enkater/${surveyId}/resultat/publicering`);
    expect([sent.status, sent.location]).toEqual([
      303,
      `/${coordinator.organisation.slug}/enkater/${surveyId}/resultat`,
    ]);
    expect((await publicPage(token)).status).toBe(200);
    const own = await coordinator.get(`/enkater/${surveyId}/resultat`);
    expect([...own.document.querySelectorAll('main a')].map((one) => one.getAttribute('href'))).toContain(
      `/svara/${token}/resultat`,
    );
    expect((await coordinator.get(`/enkater/${surveyId}/resultat/publicering/borttagning`)).status).toBe(200);
    expect((await coordinator.post(`/enkater/${surveyId}/resultat/publicering/borttagning`)).status).toBe(303);
    expect((await publicPage(token)).status).toBe(404);
  });

  test('is the same pictures and tables as inside, and leads nowhere inside', async () => {
    const { surveyId, token } = await freeze();
    await coordinator.run(publishResult, { id: surveyId });
    for (const query of ['', '?niva=kommun', '?niva=forvaltning']) {
      const [inside, outside] = [
        await coordinator.get(`/enkater/${surveyId}/resultat${query}`),
        await publicPage(token, query),
      ];
      const shownOn = (of: typeof inside) =>
        [...of.document.querySelectorAll('figure')].map((figure) => figure.outerHTML);
      expect(shownOn(outside)).toHaveLength(questions.length);
      expect(shownOn(outside)).toEqual(shownOn(inside));
      const links = [...outside.document.querySelectorAll('a')].map((one) => one.getAttribute('href') ?? '');
      expect(links.filter((href) => !/^(#|\/svara\/)/.test(href))).toEqual([]);
      expect(outside.document.querySelectorAll('script')).toHaveLength(0);
    }
    const file = await (await visitor(world).get(`/svara/${token}/resultat.json`)).response.text();
    const inside = await (await coordinator.get(`/enkater/${surveyId}/resultat/resultat.json`)).response.text();
    expect(file).toBe(inside);
  });

  test('in English too', async () => {
    const { surveyId, token } = await freeze();
    await coordinator.run(publishResult, { id: surveyId });
    const shown = await publicPage(token, '?lang=en');
    expect(shown.document.documentElement.getAttribute('lang')).toBe('en');
    expect(shown.document.querySelector('main')?.textContent).toContain('This is how you answered the survey');
  });
});

describe('the act', () => {
  test('is not for what the attacker has not tried, nor for what is empty, nor twice', async () => {
    const before = await freeze({ gate: null });
    expect((await coordinator.post(`/enkater/${before.surveyId}/resultat/publicering`)).status).toBe(409);
    expect((await coordinator.get(`/enkater/${before.surveyId}/resultat/publicering`)).status).toBe(409);
    const empty = await frozenResult(world, coordinator, [], even);
    expect((await coordinator.post(`/enkater/${empty.surveyId}/resultat/publicering`)).status).toBe(409);
    const { surveyId } = await freeze();
    await coordinator.run(publishResult, { id: surveyId });
    expect((await coordinator.post(`/enkater/${surveyId}/resultat/publicering`)).status).toBe(409);
    await coordinator.run(withdrawResult, { id: surveyId });
    expect((await coordinator.post(`/enkater/${surveyId}/resultat/publicering/borttagning`)).status).toBe(409);
    expect((await coordinator.get(`/enkater/${surveyId}/resultat/publicering/borttagning`)).status).toBe(409);
  });

  test('is the coordinator’s; a neighbour finds nothing, a stranger signs in', async () => {
    const { surveyId, token } = await freeze();
    const reader = await makePerson(world, coordinator.organisation, 'reader');
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    for (const path of [
      `/enkater/${surveyId}/resultat/publicering`,
      `/enkater/${surveyId}/resultat/publicering/borttagning`,
    ]) {
      expect([(await reader.get(path)).status, (await reader.post(path)).status]).toEqual([403, 403]);
      expect([(await neighbour.get(path)).status, (await neighbour.post(path)).status]).toEqual([404, 404]);
      expect((await visitor(world).get(`/${coordinator.organisation.slug}${path}`)).location).toMatch(/^\/logga-in/);
    }
    expect((await publicPage(token)).status).toBe(404);
    expect((await publicPage('abcdefghjk')).status).toBe(404);
  });

  test('stands in the history', async () => {
    const { surveyId } = await freeze();
    await coordinator.run(publishResult, { id: surveyId });
    const history = await coordinator.get('/historik');
    expect(history.document.querySelector('main')?.textContent).toContain('Visade resultatet av ”Enkät om trygghet”');
  });
});
