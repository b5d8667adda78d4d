import { beforeAll, describe, expect, test } from 'vitest';
import { respondentPhrases } from '#content/respondent-phrases.ts';
import { basisOf } from '#platform/basis.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addSurvey } from '../add-survey/add-survey.command.ts';
import { editSurvey } from '../edit-survey/edit-survey.command.ts';
import { makePromise } from '../open-survey/make-promise.ts';
import { getGroupPlan } from '../group-plan.queries.ts';
import { allQuestions } from '../questionnaire.ts';
import { editQuestion } from '../questions/edit-question/edit-question.command.ts';
import { typedOf } from '../questions/question-form/typed-question.rules.ts';
import { restoreQuestions } from '../questions/question-versions/restore-questions.command.ts';
import { findLatestVersion } from '../questions/question-versions/version.queries.ts';
import { readyDetails } from '../survey-in-tests.ts';
import { getSurvey } from '../survey.queries.ts';
import { addLanguage, removeLanguage } from './change-languages.command.ts';
import { toTranslate } from './to-translate.ts';
import { translateSurvey } from './translate-survey.command.ts';
import { textsOnPage } from './translation-pages.ts';
import { completeness, gapsIn, partsToTranslate } from './translation.rules.ts';

let world: World;
let person: Person;
let id: number;
beforeAll(async () => {
  world = await openWorld();
  person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  id = await person.run(addSurvey, readyDetails);
});

const survey = () => person.read((db) => getSurvey(db, id));
const basisIn = (page: { document: Document }) =>
  page.document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';

describe('languages beside each other', () => {
  test('English is there; another is chosen in the list or written by its code', async () => {
    const page = await person.get(`/enkater/${id}/sprak`);
    expect(page.heading).toBe('Enkätens språk');
    expect(gapsIn(toTranslate(await survey())).map((gap) => gap.language)).toEqual(['en']);
    expect((await person.post(`/enkater/${id}/sprak`, { language: '', other: 'Klingon!' })).errors).toEqual([
      'Koden består av två eller tre små bokstäver, till exempel et',
    ]);
    expect((await person.post(`/enkater/${id}/sprak`, {})).errors).toEqual([
      'Välj ett språk i listan eller skriv dess kod',
    ]);
    expect((await person.post(`/enkater/${id}/sprak`, { language: 'en' })).errors).toEqual([
      'Enkäten har redan det språket',
    ]);
    const added = await person.post(`/enkater/${id}/sprak`, { language: 'ar', other: '' });
    expect(added.location).toBe(`/${person.organisation.slug}/enkater/${id}/sprak/ar`);
    await person.run(addLanguage, { id, language: 'et' });
    expect((await survey()).questionnaire.languages).toEqual(['sv', 'en', 'ar', 'et']);
    expect((await person.get(`/enkater/${id}`)).text).toMatch(/arabiska \(\d+ texter saknas\)/);
    const full = await survey();
    const languages = ['sv', ...Array.from({ length: 11 }, (_, at) => `x${'abcdefghijk'[at]}`)];
    const questions = JSON.stringify({ ...full.questionnaire, languages });
    const other = await person.run(addSurvey, { ...readyDetails, start: 'tom' });
    await world.owner.updateTable('survey').set({ questions }).where('id', '=', other).execute();
    await expect(person.run(addLanguage, { id: other, language: 'fi' })).rejects.toThrow('högst 12 språk');
  });

  test('everything that is read stands to be translated, and no form is huge', async () => {
    const parts = partsToTranslate(toTranslate(await survey()), 'ar');
    expect(parts.every((part) => part.texts.length <= textsOnPage)).toBe(true);
    const texts = parts.flatMap((part) => part.texts);
    expect(new Set(texts.map((text) => text.id)).size).toBe(texts.length);
    for (const text of ['Vad du vet', 'Vet inte', 'Skicka svaren', 'Enkät om trygghet', 'Det är frivilligt'])
      expect(texts.map((one) => one.swedish)).toContain(text);
    expect(texts.filter((text) => text.id.startsWith('p.')).length).toBeGreaterThan(
      Object.keys(respondentPhrases).length,
    );
  });

  test('is written from right to left, kept, and the same Swedish words are written once', async () => {
    const parts = partsToTranslate(toTranslate(await survey()), 'ar');
    const part = parts.find((one) => one.texts.some((text) => text.swedish === 'Vet inte'));
    const path = `/enkater/${id}/sprak/ar/${part?.key}`;
    const page = await person.get(path);
    const [field] = page.document.querySelectorAll('textarea');
    expect([field?.getAttribute('lang'), field?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    const ids = page.document.querySelector('input[name=ids]')?.getAttribute('value') ?? '';
    const unsure = part?.texts.findIndex((text) => text.swedish === 'Vet inte') ?? 0;
    expect(unsure).toBeGreaterThan(0);
    const typed = { ids, basis: basisIn(page), t1: 'ما تعرفه', [`t${unsure + 1}`]: 'لا أعرف' };
    expect((await person.post(path, typed)).status).toBe(303);
    const { questionnaire } = await survey();
    const titled = (one: typeof questionnaire) => one.sections.find(({ key }) => key === part?.section?.key)?.title;
    expect(titled(questionnaire)?.['ar']).toBe('ما تعرفه');
    const known = questionnaire.sections
      .flatMap((section) => section.questions.flatMap((question) => question.options))
      .filter((option) => option.label.sv === 'Vet inte');
    expect(known.length).toBeGreaterThan(3);
    expect(known.every((option) => option.label['ar'] === 'لا أعرف')).toBe(true);
    const again = await person.get(`${path}?visa=saknas`);
    expect(again.document.querySelector('input[name=ids]')?.getAttribute('value')).not.toContain('.title');
    // Who saves from an old page is told, and what was typed is still there.
    const late = await person.post(path, { ...typed, t1: 'معرفتك' });
    expect(late.errors[0]).toContain('Någon annan har ändrat');
    expect(late.document.querySelector('textarea')?.textContent).toBe('معرفتك');
    // An empty field takes the translation away, and one that is too long is explained.
    const basis = basisIn(await person.get(path));
    expect((await person.post(path, { ...typed, basis, t1: 'x'.repeat(2001) })).errors).toEqual([
      'Texten är för lång. Korta den till högst 2 000 tecken.',
    ]);
    await person.post(path, { ...typed, basis, t1: '' });
    expect(titled((await survey()).questionnaire)?.['ar']).toBeUndefined();
  });

  test('what the page says keeps its places, and texts are screened', async () => {
    const path = `/enkater/${id}/sprak/ar/sidans-ord`;
    const page = await person.get(path);
    const ids = page.document.querySelector('input[name=ids]')?.getAttribute('value') ?? '';
    const at = ids.split('\n').indexOf('p.about.questions') + 1;
    const typed = { ids, basis: basisIn(page) };
    const lost = await person.post(path, { ...typed, [`t${at}`]: 'أسئلة' });
    expect(lost.errors).toEqual(['Ta med {count} precis som i svenskan']);
    expect(lost.document.querySelector(`#field-t${at}`)?.textContent).toBe('أسئلة');
    const about = await person.post(path, { ...typed, [`t${at}`]: 'Ring 19121212-1212 om {count}' });
    expect(about.errors[0]).toMatch(/personnumret/);
    expect((await person.post(path, { ...typed, [`t${at}`]: 'فيه {count} أسئلة.' })).status).toBe(303);
    expect((await survey()).questionnaire.phrases['ar']?.['about.questions']).toBe('فيه {count} أسئلة.');
  });

  test('a claim falls back to Swedish as soon as what is claimed is another', async () => {
    const said = partsToTranslate(toTranslate(await survey()), 'ar').find((part) => part.key === 'information');
    const stored = said?.texts.find((text) => text.swedish.startsWith('Koden i din länk'));
    const title = { id: 'p.title', text: 'استطلاع', field: 't1' };
    await person.run(translateSurvey, {
      id,
      language: 'ar',
      texts: [title, { id: stored?.id ?? '', text: 'الرمز', field: 't2' }],
    });
    const promise = async () => {
      const [draft, plan] = await person.read(async (db) => [await getSurvey(db, id), await getGroupPlan(db, id)]);
      return makePromise({ survey: draft, stored: plan, organisation: person.organisation }).texts;
    };
    const before = await promise();
    expect(before['title']).toMatchObject({ sv: 'Enkät om trygghet', ar: 'استطلاع' });
    expect(Object.values(before).filter((text) => text['ar'] === 'الرمز')).toHaveLength(1);
    await person.run(editSurvey, { ...readyDetails, id, mode: 'open-link' });
    const after = await promise();
    expect(Object.values(after).filter((text) => text['ar'] !== undefined)).toHaveLength(1);
    await person.run(editSurvey, { ...readyDetails, id, mode: 'codes' });
  });

  test('no translation stands beside a Swedish text that has changed, by whatever path', async () => {
    const draft = await person.run(addSurvey, { ...readyDetails, introduction: 'Hej' });
    await person.run(addLanguage, { id: draft, language: 'fi' });
    const of = (one: number) => person.read((db) => getSurvey(db, one));
    const written = async (one: number, swedish: string) =>
      partsToTranslate(toTranslate(await of(one)), 'fi')
        .flatMap((part) => part.texts)
        .find((text) => text.swedish === swedish)?.written;
    const first = allQuestions((await of(draft)).questionnaire)[0];
    const key = first?.key ?? '';
    const texts = ['p.title', 'p.introduction', `q.${key}.text`].map((one, at) => ({
      id: one,
      text: `suomeksi ${at + 1}`,
      field: `t${at + 1}`,
    }));
    await person.run(translateSurvey, { id: draft, language: 'fi', texts });
    expect(await written(draft, 'Enkät om trygghet')).toBe('suomeksi 1');
    expect(await written(draft, first?.text.sv ?? '')).toBe('suomeksi 3');
    // The title and the introduction, in the form of the survey; and back, when an earlier version of the questions is taken up.
    await person.run(editSurvey, { ...readyDetails, id: draft, title: 'Annat', introduction: 'Hej hej' });
    expect([await written(draft, 'Annat'), await written(draft, 'Hej hej')]).toEqual(['', '']);
    const question = first ?? expect.fail('the ready set has questions');
    const typed = typedOf(question);
    const own = await person.run(editQuestion, {
      ...{ ...typed, id: draft, key, basis: basisOf(typed), text: 'Andra ord?' },
    });
    expect(await written(draft, 'Andra ord?')).toBe('');
    expect(own.key).not.toBe(key);
    const latest = await person.read((db) => findLatestVersion(db, draft));
    await person.run(restoreQuestions, { id: draft, number: latest?.number ?? 0, undo: true });
    expect([await written(draft, question.text.sv), await written(draft, 'Annat')]).toEqual(['suomeksi 3', '']);
    await person.run(editSurvey, { ...readyDetails, id: draft, introduction: 'Hej' });
    expect(await written(draft, 'Enkät om trygghet')).toBe('suomeksi 1');
  });

  test('the next survey in the language begins with what was translated; a language taken away leaves nothing', async () => {
    const next = await person.run(addSurvey, readyDetails);
    await person.run(addLanguage, { id: next, language: 'ar' });
    const there = await person.read((db) => getSurvey(db, next));
    expect(there.questionnaire.phrases['ar']?.['about.questions']).toContain('{count}');
    expect(JSON.stringify(there.questionnaire.phrases['ar'])).not.toContain('استطلاع');
    expect(completeness(toTranslate(there), 'ar').done).toBeGreaterThan(10);
    const page = await person.get(`/enkater/${next}/sprak/ar/borttagning`);
    expect(page.text).toContain('översatta texter försvinner');
    await person.post(`/enkater/${next}/sprak/ar/borttagning`);
    const gone = await person.read((db) => getSurvey(db, next));
    expect(JSON.stringify(gone.questionnaire)).not.toContain('لا أعرف');
    await expect(person.run(removeLanguage, { id: next, language: 'sv' })).rejects.toThrow();
    expect((await person.get('/historik')).text).toContain('Tog bort språket arabiska ur enkäten');
  });

  test('a reader may not, a neighbour does not find it', async () => {
    const reader = await makePerson(world, person.organisation, 'reader');
    expect((await reader.get(`/enkater/${id}/sprak/ar`)).status).toBe(403);
    expect((await reader.post(`/enkater/${id}/sprak`, { language: 'fi' })).status).toBe(403);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    for (const path of ['sprak', 'sprak/ar', 'sprak/ar/del-1', 'forhandsvisning'])
      expect((await neighbour.get(`/enkater/${id}/${path}`)).status).toBe(404);
    expect((await person.get(`/enkater/${id}/sprak/fi`)).status).toBe(404);
    expect((await person.get(`/enkater/${id}/sprak/ar/del-99`)).status).toBe(404);
  });
});

describe('how the survey looks', () => {
  test('on a phone, in each language, with nothing to send; what is missing is in Swedish and marked so', async () => {
    const page = await person.get(`/enkater/${id}/forhandsvisning?sprak=ar`);
    const phone = page.document.querySelector('.phone');
    expect([phone?.getAttribute('lang'), phone?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    expect(page.document.querySelector('form')).toBeNull();
    expect(phone?.querySelector('button')?.hasAttribute('disabled')).toBe(true);
    expect(phone?.querySelectorAll('fieldset.question').length).toBe(24);
    expect(phone?.textContent).toContain('لا أعرف');
    expect(phone?.querySelector('legend [lang=sv][dir=ltr]')).not.toBeNull();
    expect(phone?.textContent).not.toMatch(/[{}]/);
    const swedish = await person.get(`/enkater/${id}/forhandsvisning?sprak=finns-inte`);
    expect(swedish.document.querySelector('.phone')?.getAttribute('lang')).toBe('sv');
    expect(swedish.text).toContain('Enkäten har 24 frågor.');
  });
});
