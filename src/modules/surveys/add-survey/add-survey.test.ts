import { beforeAll, describe, expect, test } from 'vitest';
import { SURVEYS } from '#content/surveys.ts';
import { addMandate } from '#modules/organisation/index.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';
import { editSurvey } from '../edit-survey/edit-survey.command.ts';
import { readySet } from '../ready-set.ts';
import { makeOpenSurvey, makeUnits, readyDetails } from '../survey-in-tests.ts';
import { getSurvey } from '../survey.queries.ts';
import { addSurvey } from './add-survey.command.ts';

let world: World;
let person: Person;
beforeAll(async () => {
  world = await openWorld();
  person = await makePerson(world, await makeOrganisation(world), 'coordinator');
});

describe('making a survey', () => {
  test('the empty list says what it is for, and leads on', async () => {
    const page = await person.get('/enkater');
    expect(page.heading).toBe('Enkäter');
    expect(page.links.find((link) => link.text === 'Gör en enkät')?.href).toBe(
      `/${person.organisation.slug}/enkater/ny`,
    );
  });

  test('it rests on its mandate, has groups from the units, and stands in list and history', async () => {
    const mandateId = await person.run(addMandate, {
      title: 'Ta fram en strategi',
      body: 'Kommunstyrelsen',
      decidedOn: '2026-03-10',
      itemNumber: '',
      description: '',
    });
    await makeUnits(person, { Skola: [20, 9, 8], Omsorg: [30] });
    const form = await person.get('/enkater/ny');
    expect(form.field('Enkätens namn').value).toBe('Enkät om trygghet och demokrati på jobbet, hösten 2026');
    expect(form.field('Sista dag att svara').value).toBe('2026-12-11');
    expect(form.field('Ansvarig för personuppgifterna').value).toBe('Kommunstyrelsen');
    expect(form.field('Inledning').value).toContain('Det tar ungefär 5 minuter.');
    expect(form.document.querySelector('main')?.textContent).not.toMatch(/[{}]/);
    const saved = await person.post('/enkater/ny', {
      title: 'Våren',
      introduction: 'Hej',
      closesOn: '2026-12-11',
      mandateId: String(mandateId),
      controller: '',
      contact: '',
      dataProtectionOfficer: '',
    });
    expect(saved.status).toBe(303);
    const page = await person.get(saved.location ?? '');
    expect(page.heading).toBe('Våren');
    expect(page.text).toContain('24 frågor, ungefär 5 min');
    expect(page.text).toContain('3 grupper, 67 personer');
    expect(page.links.map((link) => link.text)).toContain('Ta fram en strategi');
    expect(page.links.map((link) => link.text)).toContain('Skriv hur man når dataskyddsombudet');
    expect((await person.get('/enkater')).links.map((link) => link.text)).toContain('Våren');
    expect((await person.get('/enkater?visa=utkast&ordning=namn')).links.map((link) => link.text)).toContain('Våren');
    const none = await person.get('/enkater?visa=stangda');
    expect(none.text).toContain('Ingen enkät är i det läget.');
    expect(none.document.querySelector('main table')).toBeNull();
    expect((await person.get('/historik')).text).toContain('Skapade enkäten ”Våren”');
  });

  test('bad input is explained at the field and nothing typed is lost', async () => {
    const refused = await person.post('/enkater/ny', {
      title: '',
      introduction: 'x'.repeat(2001),
      closesOn: '2026-02-30',
      mandateId: '424242',
      controller: 'Nämnden',
    });
    expect(refused.status).toBe(400);
    expect(refused.errors).toEqual([
      'Skriv vad enkäten heter',
      'Inledningen är för lång. Korta den till högst 2 000 tecken.',
      'Välj en dag som finns i kalendern',
    ]);
    expect(refused.field('Ansvarig för personuppgifterna').value).toBe('Nämnden');
    const elsewhere = await person.post('/enkater/ny', {
      ...readyDetails,
      closesOn: '2026-12-11',
      mandateId: '424242',
    });
    expect(elsewhere.errors).toEqual(['Välj ett av uppdragen i listan']);
    const late = await person.post('/enkater/ny', { ...readyDetails, closesOn: '2026-11-19', mandateId: '' });
    expect(late.errors).toEqual(['Dagen har redan varit. Välj en senare dag, gärna om tre veckor']);
    expect(late.field('Sista dag att svara').value).toBe('2026-11-19');
  });

  test('hostile text is text, everywhere', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const id = await person.run(addSurvey, { ...readyDetails, title: hostile, contact: hostile });
    for (const path of [`/enkater/${id}`, '/enkater', '/historik', `/enkater/${id}/grupper`, `/enkater/${id}/fragor`]) {
      const page = await person.get(path);
      expect(page.document.querySelector('img[src="x"]')).toBeNull();
    }
    expect((await person.get(`/enkater/${id}`)).heading).toBe(hostile);
  });

  test('a reader may not, a neighbour does not find it, a stranger signs in first', async () => {
    const id = await person.run(addSurvey, readyDetails);
    const reader = await makePerson(world, person.organisation, 'reader');
    expect((await reader.post('/enkater/ny', { title: 'x' })).status).toBe(403);
    const page = await reader.get(`/enkater/${id}`);
    expect(page.status).toBe(200);
    expect(page.links.map((link) => link.text)).not.toContain('Ta bort utkastet');
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.get(`/enkater/${id}`)).status).toBe(404);
    expect((await visitor(world).get(`/${person.organisation.slug}/enkater/${id}`)).location).toMatch(/^\/logga-in/);
  });
});

describe('what a survey starts from', () => {
  test('the first ready set unless something else is chosen, each with how long it takes', async () => {
    const page = await person.get('/enkater/ny');
    expect(page.document.querySelector('#field-start strong')?.textContent).toBe(
      'Enkät om trygghet och demokrati på jobbet',
    );
    const hrefs = page.links.map((link) => link.href);
    for (const { key } of SURVEYS.filter((one) => one.key !== readySet.key))
      expect(hrefs).toContain(`/${person.organisation.slug}/enkater/ny?fran=${key}`);
    expect(hrefs).toContain(`/${person.organisation.slug}/enkater/importera`);
    const onTheWay = await person.get('/enkater/ny?vidare=borja');
    expect(onTheWay.links.map((link) => link.href)).toContain(
      `/${person.organisation.slug}/enkater/ny?fran=chefer&vidare=borja`,
    );
    expect((await person.get('/enkater/ny?fran=finns-inte')).status).toBe(404);
    const forged = await person.post('/enkater/ny', { title: 'x', closesOn: '', mandateId: '', start: 'enkat-424242' });
    expect(forged.errors).toEqual(['Välj vad enkäten ska börja med i listan']);
  });

  test('another ready set, nothing at all, and how people answer', async () => {
    const managers = await person.get('/enkater/ny?fran=chefer');
    expect(managers.field('Enkätens namn').value).toBe(
      'Enkät till chefer om trygghet och demokrati på jobbet, hösten 2026',
    );
    const of = { title: 'Chefer', introduction: '', closesOn: '', mandateId: '', controller: '', contact: '' };
    const made = await person.post('/enkater/ny?fran=chefer', { ...of, start: 'chefer', mode: 'open-link' });
    const draft = await person.get((made.location ?? '').replace(`/${person.organisation.slug}`, ''));
    expect(draft.text).toContain('Med en öppen länk');
    expect(draft.links.map((link) => link.text)).not.toContain('Se grupperna');
    const id = Number(made.location?.split('/').at(-1));
    const survey = await person.read((db) => getSurvey(db, id));
    expect([survey.mode, survey.keyHolding, survey.questionnaire.version]).toEqual(['open-link', 'server', 'chefer-1']);
    expect((await person.post('/enkater/ny', { ...of, mode: 'fax' })).errors).toEqual(['Välj hur folk ska svara']);
    expect((await person.get('/enkater/ny?fran=tom')).field('Enkätens namn').value).toBe('');
    const own = await person.run(addSurvey, { ...readyDetails, start: 'tom', keyHolding: 'two-of-three' });
    const page = await person.get(`/enkater/${own}`);
    expect(page.text).toContain('Välj minst en fråga');
    expect(page.links.map((link) => link.text)).toContain('Gör i ordning nyckeln');
    const empty = await person.read((db) => getSurvey(db, own));
    expect(empty.questionnaire).toMatchObject({ version: 'own-1', sections: [] });
    // Mode and key are kept by a form that does not carry them, and changed by one that does.
    await person.run(editSurvey, { ...readyDetails, id: own, title: 'Egen' });
    expect((await person.read((db) => getSurvey(db, own))).keyHolding).toBe('two-of-three');
    await person.run(editSurvey, { ...readyDetails, id: own, mode: 'keyed', keyHolding: 'server' });
    expect((await person.read((db) => getSurvey(db, own))).mode).toBe('keyed');
  });

  test('an earlier survey: the same keys and versions, and what has changed when it is wanted', async () => {
    const asker = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const { id: earlier } = await makeOpenSurvey(asker, { administrations: { Skola: [30] }, services: world.services });
    const form = await asker.get(`/enkater/ny?fran=enkat-${earlier}`);
    expect(form.field('Enkätens namn').value).toBe('Enkät om trygghet, hösten 2026');
    expect(form.text).toContain('6 frågor ur frågebanken, sist i enkäten');
    const copied = await asker.run(addSurvey, { ...readyDetails, start: `enkat-${earlier}`, change: true });
    const [first, copy] = await asker.read(async (db) => [await getSurvey(db, earlier), await getSurvey(db, copied)]);
    const old = first?.questionnaire.sections ?? [];
    expect(copy?.questionnaire.sections.slice(0, old.length)).toEqual(old);
    expect(copy?.questionnaire.sections.at(-1)?.questions.map((question) => question.area)).toEqual(Array(6).fill('L'));
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await neighbour.get(`/enkater/ny?fran=enkat-${earlier}`)).status).toBe(404);
    await expect(neighbour.run(addSurvey, { ...readyDetails, start: `enkat-${earlier}` })).rejects.toThrow('Välj vad');
  });
});

describe('changing a draft', () => {
  test('the number of minutes follows the questions, whatever else is written', async () => {
    const id = await person.run(addSurvey, { ...readyDetails, introduction: 'Hej! Det tar 5 minuter.' });
    expect((await person.get(`/enkater/${id}/andring`)).field('Inledning').value).toBe('Hej! Det tar 5 minuter.');
    await choose(id, ['A1']);
    const form = await person.get(`/enkater/${id}/andring`);
    expect(form.field('Inledning').value).toBe('Hej! Det tar 1 minuter.');
    const fields = { ...readyDetails, mandateId: '', closesOn: '2026-11-01', introduction: 'Det tar 1 minut.' };
    const basis = form.document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';
    expect((await person.post(`/enkater/${id}/andring`, { ...fields, basis })).errors).toEqual([
      'Dagen har redan varit. Välj en senare dag, gärna om tre veckor',
    ]);
    expect((await person.post(`/enkater/${id}/andring`, { ...fields, basis, closesOn: '2026-11-20' })).status).toBe(
      303,
    );
    expect((await person.read((db) => getSurvey(db, id))).introduction).toBe('Det tar {minutes} minut.');
  });

  test('saves, and refuses to write over what somebody else saved meanwhile', async () => {
    const id = await person.run(addSurvey, readyDetails);
    const form = await person.get(`/enkater/${id}/andring`);
    const basis = form.document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';
    const fields = {
      title: 'Andra',
      introduction: '',
      closesOn: '2026-12-18',
      mandateId: '',
      controller: 'KS',
      contact: 'x',
      dataProtectionOfficer: 'y',
      basis,
    };
    expect((await person.post(`/enkater/${id}/andring`, fields)).status).toBe(303);
    const late = await person.post(`/enkater/${id}/andring`, { ...fields, title: 'Tredje' });
    expect(late.status).toBe(400);
    expect(late.errors[0]).toContain('Någon annan har ändrat');
    expect(late.field('Enkätens namn').value).toBe('Tredje');
    const again = late.document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';
    expect((await person.post(`/enkater/${id}/andring`, { ...fields, title: 'Tredje', basis: again })).status).toBe(
      303,
    );
    expect((await person.read((db) => getSurvey(db, id))).title).toBe('Tredje');
  });

  test('questions are left out and taken in again, with their sections', async () => {
    const id = await person.run(addSurvey, readyDetails);
    await choose(id, ['A1', 'C2', 'finns-inte']);
    const { questionnaire } = await person.read((db) => getSurvey(db, id));
    expect(
      questionnaire.sections.map((section) => [section.key, section.questions.map((question) => question.key)]),
    ).toEqual([
      ['knowledge', ['A1']],
      ['acting', ['C2']],
    ]);
    const page = await person.get(`/enkater/${id}/fragor/urval`);
    expect(page.document.querySelectorAll('input[name=questions]')).toHaveLength(24);
    expect(
      [...page.document.querySelectorAll('input[name=questions]')]
        .filter((box) => box.hasAttribute('checked'))
        .map((box) => box.getAttribute('value')),
    ).toEqual(['A1', 'C2']);
    await choose(id, []);
    expect((await person.read((db) => getSurvey(db, id))).questionnaire.sections).toEqual([]);
    await choose(id, 'I1');
    expect((await person.read((db) => getSurvey(db, id))).questionnaire.sections).toHaveLength(1);
  });

  test('is removed after a question, with its groups', async () => {
    const id = await person.run(addSurvey, readyDetails);
    expect((await person.get(`/enkater/${id}/borttagning`)).text).toContain('Det går inte att ångra');
    expect((await person.post(`/enkater/${id}/borttagning`)).location).toBe(`/${person.organisation.slug}/enkater`);
    expect((await person.get(`/enkater/${id}`)).status).toBe(404);
    expect(
      await person.read((db) => db.selectFrom('reportingGroup').select('id').where('surveyId', '=', id).execute()),
    ).toEqual([]);
  });
});

/** Chooses questions in the form, as the browser sends it. */
async function choose(id: number, questions: string | string[]): Promise<void> {
  const form = await person.get(`/enkater/${id}/fragor/urval`);
  const basis = form.document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';
  expect((await person.post(`/enkater/${id}/fragor/urval`, { questions, basis })).status).toBe(303);
}
