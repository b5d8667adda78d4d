import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';
import { frozenResult, largePlan } from '#test/invented-result.ts';
import { stopDocumentWorker } from '#foundations/documents/render-queue.ts';
import { reportFiles } from './report.paths.ts';

let world: World;
let reader: Person;
let surveyId: number;
beforeAll(async () => {
  world = await openWorld();
  reader = await makePerson(world, await makeOrganisation(world), 'reader');
  ({ surveyId } = await frozenResult(world, reader, largePlan(), (group, question) => ({
    answered: group.answers,
    chosen: question.options.map((_, at) => (at === 0 ? group.answers : 0)),
  })));
});
afterAll(stopDocumentWorker);

const at = (name: string) => `/enkater/${surveyId}/resultat/${name}`;

describe('the page of files', () => {
  test('offers the slides, the report in two forms and two depths, and the workbook', async () => {
    const page = await reader.get(at('rapport'));
    expect(page.status).toBe(200);
    const names = page.links.map(({ href }) => href.split('/resultat/').at(-1) ?? '');
    for (const name of [
      'bilder.pptx',
      'rapport.pdf',
      'rapport.pdf?niva=grupp',
      'rapport.docx',
      'rapport.docx?niva=grupp',
      'arbetsbok.xlsx',
    ])
      expect(names).toContain(name);
  });

  test('is not there for another organisation, and leads to sign-in for nobody', async () => {
    const stranger = await makePerson(world, await makeOrganisation(world, 'Annanby'), 'coordinator');
    for (const name of ['rapport', ...Object.values(reportFiles)]) {
      expect((await stranger.get(at(name))).status, name).toBe(404);
      const signedOut = await visitor(world).get(`/${reader.organisation.slug}${at(name)}`);
      expect(signedOut.status, name).not.toBe(200);
    }
  });

  test('a survey that is not there has no files', async () => {
    for (const name of ['rapport', ...Object.values(reportFiles)])
      expect((await reader.get(`/enkater/999999/resultat/${name}`)).status, name).toBe(404);
  });
});

test.each([
  ['rapport.pdf', 'application/pdf', '%PDF', 'resultat.pdf'],
  ['rapport.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK', 'resultat.docx'],
  ['arbetsbok.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK', 'arbetsbok.xlsx'],
  ['bilder.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation', 'PK', 'bilder.pptx'],
])('%s comes as a file with the title in its name', { timeout: 60_000 }, async (name, type, start, ending) => {
  const { response, status } = await reader.get(at(name));
  expect(status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(`– ${ending}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(0, start.length).toString()).toBe(start);
});
