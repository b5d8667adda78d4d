import { expect, test } from 'vitest';
import { getSurvey, readSurveyFile } from '#modules/surveys/index.ts';
import { importAsOperator } from '#src/cli/parts/import-as-operator.ts';
import { makeOrganisation, makePerson, openWorld } from '#test/world.ts';

test('a survey read in at the server is a draft of that organisation alone, and the history says who did it', async () => {
  const world = await openWorld();
  const organisation = await makeOrganisation(world);
  const person = await makePerson(world, organisation, 'coordinator');
  const file = `<document><LimeSurveyDocType>Survey</LimeSurveyDocType><groups><rows><row><gid>1</gid><group_name>Del</group_name><language>sv</language></row></rows></groups><questions><rows><row><qid>1</qid><gid>1</gid><type>Y</type><title>Q1</title><question>Tryggt?</question><language>sv</language></row></rows></questions></document>`;
  const imported = await readSurveyFile(new TextEncoder().encode(file));
  const id = await importAsOperator(world.services.database, { organisation, imported, name: 'enkat.lss' });
  const survey = await person.read((db) => getSurvey(db, id));
  expect(survey).toMatchObject({ title: 'enkat.lss', state: 'draft', questionnaire: imported.questionnaire });
  expect((await person.get('/historik')).text).toContain('bin/stadig');
  const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
  expect((await neighbour.get(`/enkater/${id}`)).status).toBe(404);
});
