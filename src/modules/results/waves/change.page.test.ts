import { beforeAll, expect, test } from 'vitest';
import { frozenResult, questionnaire, type InventedGroup } from '#test/invented-result.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type World } from '#test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const whole = (answers: number): InventedGroup[] => [
  { id: 1, level: 'municipality', name: 'Testvik', of: ['Skola'], groups: [11], staff: 200, answers },
];
/** Everyone chose one option, by its place. */
const allAt =
  (answers: number, place: 'first' | 'last') =>
  (_group: unknown, { options }: { options: readonly unknown[] }) => {
    const at = place === 'first' ? 0 : options.length - 2;
    return { answered: answers, chosen: options.map((_, index) => (index === at ? answers : 0)) };
  };

test('a survey that repeats another shows what has changed, and with what it is compared', async () => {
  const organisation = await makeOrganisation(world);
  const reader = await makePerson(world, organisation, 'reader');
  const first = await frozenResult(world, reader, whole(100), allAt(100, 'first'));
  const second = await frozenResult(world, reader, whole(110), allAt(110, 'last'));
  const third = await frozenResult(world, reader, whole(110), allAt(110, 'last'));
  const at = (surveyId: number) => `/enkater/${surveyId}/resultat/forandring`;

  expect((await reader.get(`/enkater/${first.surveyId}/resultat`)).text).not.toContain('/forandring');
  expect((await reader.get(at(first.surveyId))).text).toContain('Ingen tidigare enkät har haft samma frågor');
  expect((await reader.get(`/enkater/${second.surveyId}/resultat`)).text).toContain(
    `${second.surveyId}/resultat/forandring`,
  );

  const changed = (await reader.get(at(second.surveyId))).text;
  for (const said of ['En försiktighet, inte ett bevis', 'från högst 5', 'till minst 95', 'Ökning', 'Jämförs med'])
    expect(changed).toContain(said);

  const { document } = await reader.get(at(second.surveyId));
  // One group: nothing lies behind a line, and what has changed stands first with the way to its question.
  expect(document.querySelectorAll('main details.fold')).toHaveLength(0);
  const [question] = questionnaire.sections[0]?.questions ?? [];
  const inShort = document.querySelector(`main ul a[href="#fraga-${question?.key}"]`);
  expect(inShort?.textContent).toBe(question?.text.sv);
  expect(document.getElementById(`fraga-${question?.key}`)?.tagName).toBe('H2');

  const same = (await reader.get(at(third.surveyId))).text;
  expect(same).toContain(`?med=${first.surveyId}`);
  expect(same).toContain('båda gångerna');
  expect(same).not.toContain('Ökning');
  expect((await reader.get(`${at(third.surveyId)}?med=${first.surveyId}`)).text).toContain('Ökning');
  expect((await reader.get(`${at(third.surveyId)}?med=${third.surveyId}`)).status).toBe(404);
  expect((await reader.get(`${at(second.surveyId)}?med=${third.surveyId}`)).status).toBe(404);

  const stranger = await makePerson(world, await makeOrganisation(world), 'reader');
  expect((await stranger.get(at(second.surveyId))).status).toBe(404);
  const nobody = await visitor(world).get(`/${organisation.slug}${at(second.surveyId)}`);
  expect(nobody.status).not.toBe(200);
});

test('questions in other words, and too few answers, are not compared', async () => {
  const reader = await makePerson(world, await makeOrganisation(world), 'reader');
  const reworded = structuredClone(questionnaire);
  for (const { questions } of reworded.sections) for (const question of questions) question.version += 1;
  await frozenResult(world, reader, whole(100), allAt(100, 'first'), { questionnaire: reworded });
  const few = await frozenResult(world, reader, whole(19), allAt(19, 'first'));
  const path = `/enkater/${few.surveyId}/resultat/forandring`;
  expect((await reader.get(path)).text).toContain('Ingen tidigare enkät har haft samma frågor');
  const later = await frozenResult(world, reader, whole(100), allAt(100, 'last'));
  const text = (await reader.get(`/enkater/${later.surveyId}/resultat/forandring`)).text;
  expect(text).toContain('Ingenting går att jämföra');
  expect(text).not.toContain('Ökning');
});
