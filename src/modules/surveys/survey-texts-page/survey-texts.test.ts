import { beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, visitor, type World } from '#test/world.ts';
import { addSurvey } from '../add-survey/add-survey.command.ts';
import { openSurvey } from '../open-survey/open-survey.command.ts';
import { makeUnits, readyDetails } from '../survey-in-tests.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

async function newDraft(details = readyDetails) {
  const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  await makeUnits(person, { Skola: [20], Omsorg: [17] });
  return { person, id: await person.run(addSurvey, details) };
}

describe('texts to send', () => {
  test('are filled in from the survey, without a place left open', async () => {
    const { person, id } = await newDraft();
    const shown = await person.get(`/enkater/${id}/texter`);
    const article = shown.document.querySelector('article')?.textContent ?? '';
    expect([...shown.document.querySelectorAll('article h2')].map((one) => one.textContent)).toEqual([
      'Att läsa upp på mötet (20 sekunder)',
      'Till de fackliga organisationerna och huvudskyddsombudet',
      'Beslut om gallring av enkätsvar',
      'Brevet till de anställda',
      'Information till de anställda',
    ]);
    expect(article).not.toMatch(/[{}]|___/);
    expect(article).toContain('20 november 2026 till 11 december 2026');
    expect(article).toContain('Skola 1 (20 personer)');
    expect(article).toContain('Dataskyddsombudet når du på dataskydd@testvik.example');
    expect(article).toContain('[den egna länken]');
  });

  test('have a line where something is missing, and say so', async () => {
    const { person, id } = await newDraft({ ...readyDetails, controller: '', contact: '', closesOn: null });
    const shown = await person.get(`/enkater/${id}/texter`);
    expect(shown.text).toContain('Några uppgifter saknas.');
    const article = shown.document.querySelector('article')?.textContent ?? '';
    expect(article).toContain('_______ beslutar att enskilda svar');
    expect(article).toContain('Har du frågor? Kontakta _______.');
  });

  test('are those of the promise when the survey is open, and come in Word', async () => {
    const { person, id } = await newDraft();
    const before = (await person.get(`/enkater/${id}/texter`)).document.querySelector('article')?.textContent;
    await person.run(openSurvey, { id, secrets: world.services.secrets });
    const after = await person.get(`/enkater/${id}/texter`);
    expect(after.document.querySelector('article')?.textContent).toBe(before);
    expect(after.links.map((link) => link.text)).not.toContain('Vidare till öppningen');
    const word = await person.get(`/enkater/${id}/texter/word`);
    expect(word.response.headers.get('content-disposition')).toContain('.docx');
    expect(
      Buffer.from(await word.response.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  test('hostile text is text; a neighbour does not find it; a stranger signs in first', async () => {
    const { person, id } = await newDraft({ ...readyDetails, contact: '<img src=x onerror=alert(1)>{code}' });
    const shown = await person.get(`/enkater/${id}/texter`);
    expect(shown.status).toBe(200);
    expect(shown.document.querySelector('img[src="x"]')).toBeNull();
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.get(`/enkater/${id}/texter`)).status).toBe(404);
    expect((await neighbour.get(`/enkater/${id}/texter/word`)).status).toBe(404);
    expect((await visitor(world).get(`/${person.organisation.slug}/enkater/${id}/texter`)).location).toMatch(
      /^\/logga-in/,
    );
  });
});
