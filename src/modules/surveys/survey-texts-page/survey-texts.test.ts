import { beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';
import { addSurvey } from '../add-survey/add-survey.command.ts';
import type { SurveyDetails } from '../add-survey/add-survey.form.ts';
import { openSurvey } from '../open-survey/open-survey.command.ts';
import { makeUnits, readyDetails } from '../survey-in-tests.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

async function newDraft(details: SurveyDetails = readyDetails) {
  const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  await makeUnits(person, { Skola: [20], Omsorg: [17] });
  return { person, id: await person.run(addSurvey, details) };
}

async function readPackage(person: Person, id: number, query = '') {
  const shown = await person.get(`/enkater/${id}/texter${query}`);
  const folds = [...shown.document.querySelectorAll('main details')];
  const texts = new Map(
    folds.map((fold) => [
      fold.querySelector('summary')?.textContent ?? '',
      fold.querySelector('article')?.textContent ?? '',
    ]),
  );
  return { shown, texts, all: [...texts.values()].join('\n') };
}

describe('the start package', () => {
  test('lists who says yes to what and when, and has every text filled in from the survey', async () => {
    const { person, id } = await newDraft();
    const { shown, texts, all } = await readPackage(person, id);
    expect([...texts.keys()]).toEqual([
      'Till de fackliga organisationerna och skyddsombudet',
      'Prövning: behövs en konsekvensbedömning?',
      'Beslut om gallring av enkätsvar',
      'Till IT',
      'Att läsa upp på mötet (20 sekunder)',
      'Delad skärm och koder på papper',
      'Brevet till dem som bjuds in',
      'Information till dem som svarar',
    ]);
    const [list] = shown.document.querySelectorAll('main table.data-table');
    const rows = [...(list?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
    );
    expect(rows.filter((cells) => cells.length === 3 && cells.every(Boolean))).toHaveLength(texts.size);
    expect(rows).toContainEqual([
      'Besluta om gallring och fyll på dokumenthanteringsplanen',
      'Kommunstyrelsen, i samråd med arkivet',
      'Innan enkäten öppnas',
    ]);
    for (const link of shown.document.querySelectorAll('main table a'))
      expect(shown.document.getElementById((link.getAttribute('href') ?? '').slice(1))).not.toBeNull();
    expect(all).not.toMatch(/[{}]/);
    expect(all).toContain('20 november 2026 till 11 december 2026');
    expect(all).toContain('Skola 1 (20 personer)');
    expect(all).toContain('37 personer, en gång.');
    expect(all).toContain('Dataskyddsombudet når du på dataskydd@testvik.example');
    expect(all).toContain('[den egna länken]');
    expect(texts.get('Prövning: behövs en konsekvensbedömning?')).toContain('ett av nio kriterier stämmer');
  });

  test('has a line where something is missing, and says so', async () => {
    const { person, id } = await newDraft({ ...readyDetails, controller: '', contact: '' });
    const { shown, all } = await readPackage(person, id);
    expect(shown.text).toContain('Några uppgifter saknas.');
    expect(all).toContain('_______ beslutar att enskilda svar');
    expect(all).toContain('Har du frågor? Kontakta _______.');
  });

  test('is right for an open link, and for paper that somebody types in', async () => {
    const open = await newDraft({ ...readyDetails, mode: 'open-link' });
    const link = await readPackage(open.person, open.id);
    expect([...link.texts.keys()]).toContain('Text att skicka eller lägga ut');
    expect(link.all).toContain('också flera gånger');
    expect(link.all).not.toMatch(/Din kod|Skola 1|\{/);
    const typed = await newDraft({ ...readyDetails, mode: 'keyed', keyHolding: 'two-of-three' });
    const paper = await readPackage(typed.person, typed.id);
    expect([...paper.texts.keys()]).toEqual(
      expect.arrayContaining([
        'Papper som någon skriver in',
        'Text överst på pappret',
        'Till de två som håller var sin del av nyckeln',
      ]),
    );
    expect(paper.all).toContain('inte anonymt mot den som skriver in det');
  });

  test('is read in English too, and then comes in English', async () => {
    const { person, id } = await newDraft();
    const { texts } = await readPackage(person, id, '?sprak=en');
    expect(texts.get('Till IT')).toContain('Do not load auto_explain');
    const text = await (await person.get(`/enkater/${id}/texter/text?sprak=en`)).response.text();
    expect(text).toContain('☐ | Go through the survey with the unions');
  });

  test('is that of the promise when the survey is open, and comes in Word and plain text', async () => {
    const { person, id } = await newDraft();
    const before = await readPackage(person, id);
    await person.run(openSurvey, { id, secrets: world.services.secrets });
    const after = await readPackage(person, id);
    const told = 'Information till dem som svarar';
    expect(after.texts.get(told)).toBe(before.texts.get(told));
    expect(after.shown.links.map((link) => link.text)).not.toContain('Vidare till öppningen');
    const starts = { word: 'PK', text: 'Startpaket till Enkät om trygghet\n=====' };
    for (const [format, start] of Object.entries(starts)) {
      const { response } = await person.get(`/enkater/${id}/texter/${format}`);
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="Startpaket till/);
      const body = Buffer.from(await response.arrayBuffer()).toString('utf8');
      expect(body.slice(0, start.length)).toBe(start);
      if (format === 'text') expect(body).toContain('Grupper: 2 grupper. En grupp visas om minst 6 har svarat.');
      if (format === 'text') expect(body).toMatch(/Vem säger ja: Kommunstyrelsen, i samråd med arkivet\nNär: /);
    }
    expect((await person.get(`/enkater/${id}/texter/odt`)).status).toBe(404);
  });

  test('hostile text is text; a neighbour does not find it; a stranger signs in first', async () => {
    const { person, id } = await newDraft({ ...readyDetails, contact: '<img src=x onerror=alert(1)>{code}' });
    const shown = await person.get(`/enkater/${id}/texter`);
    expect(shown.status).toBe(200);
    expect(shown.document.querySelector('img[src="x"]')).toBeNull();
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    for (const path of ['', '/word', '/text', '/pdf'])
      expect((await neighbour.get(`/enkater/${id}/texter${path}`)).status).toBe(404);
    expect((await visitor(world).get(`/${person.organisation.slug}/enkater/${id}/texter`)).location).toMatch(
      /^\/logga-in/,
    );
  });
});
