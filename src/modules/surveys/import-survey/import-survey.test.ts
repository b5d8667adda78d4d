import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';
import { addSurvey } from '../add-survey/add-survey.command.ts';
import { withMinutes } from '../add-survey/introduction-minutes.ts';
import { readOwnJson, writeOwnJson } from '../exchange/own-json.ts';
import { allQuestions, type Questionnaire } from '../questionnaire.ts';
import { minutesOf, questionnaireOf, readySet } from '../ready-set.ts';
import { readyDetails } from '../survey-in-tests.ts';
import { getSurvey, listSurveys } from '../survey.queries.ts';
import { writtenName } from '../written-texts.ts';
import { readSurveyFile } from './read-survey-file.ts';

let world: World;
let person: Person;
beforeAll(async () => {
  world = await openWorld();
  person = await makePerson(world, await makeOrganisation(world), 'coordinator');
});

const text = (sv: string) => ({ sv });
const words = ({ document }: { document: Document }) =>
  (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');
const common = { version: 1, sensitive: false, protectedAnswers: [], audiences: [], sources: [] };
const small: Questionnaire = {
  version: 'own-1',
  languages: ['sv', 'en'],
  phrases: {},
  sections: [
    {
      key: 'ett',
      title: text('Om jobbet'),
      questions: [
        {
          ...common,
          key: 'Q1',
          kind: 'single',
          text: text('Har ni en rutin?'),
          options: [
            { key: 'ja', label: text('Ja') },
            { key: 'nej', label: text('Nej') },
          ],
        },
        {
          ...common,
          key: 'Q2',
          kind: 'text',
          text: text('Berätta om rutinen'),
          options: [],
          showIf: { question: 'Q1', options: ['ja'] },
        },
      ],
    },
  ],
};
const json = (of: Partial<{ title: string; introduction: string; questionnaire: Questionnaire }> = {}) =>
  writeOwnJson({ title: 'Från en granne', introduction: 'Hej', questionnaire: small, ...of });
const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = 'enkat.json') => new File([content], name);
const withText = (sv: string): Questionnaire => ({
  ...small,
  sections: small.sections.map((section) => ({
    ...section,
    questions: [...section.questions, { ...common, key: 'Q3', kind: 'text', text: text(sv), options: [] }],
  })),
});

const lss = `<?xml version="1.0"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>350</DBVersion><languages><language>sv</language></languages>
<groups><rows><row><gid>1</gid><group_name>Del ett</group_name><language>sv</language></row></rows></groups>
<questions><rows><row><qid>1</qid><gid>1</gid><type>Y</type><title>Q1</title><question>Är det tryggt?</question><language>sv</language></row>
<row><qid>2</qid><gid>1</gid><type>D</type><title>Q2</title><question>Vilken dag?</question><language>sv</language></row></rows></questions>
<surveys_languagesettings><rows><row><surveyls_title>Lästa frågor</surveyls_title><surveyls_language>sv</surveyls_language></row></rows></surveys_languagesettings></document>`;

describe('reading in a survey', () => {
  test('what comes in and what does not is shown before anything is made, and then a draft is', async () => {
    const start = await person.get('/enkater/importera');
    expect(start.heading).toBe('Läs in frågor från en fil');
    const report = await person.post('/enkater/importera', { file: fileOf(lss, 'a.lss'), step: 'look' });
    expect(report.status).toBe(200);
    expect(words(report)).toContain('En fråga i ett avsnitt kommer med. En sak kommer inte med');
    expect(report.text).toContain('Är det tryggt?');
    expect(words(report)).toMatch(/Q2: Vilken dag\?\s*Frågar efter en dag/);
    expect(await person.read(listSurveys)).toEqual([]);
    expect(report.field('Enkätens namn').value).toBe('Lästa frågor');
    const hidden = (name: string) =>
      report.document.querySelector(`input[name="${name}"]`)?.getAttribute('value') ?? '';
    const sent = { questionnaire: hidden('questionnaire'), notes: hidden('notes'), step: 'make' };
    const unnamed = await person.post('/enkater/importera', { ...sent, title: '' });
    expect(unnamed.status).toBe(400);
    expect(unnamed.errors).toEqual(['Skriv vad enkäten heter']);
    expect(unnamed.text).toContain('Vilken dag?');
    const made = await person.post('/enkater/importera', { ...sent, title: 'Våra frågor', 'en-gang': 'x' });
    expect(made.status).toBe(303);
    expect(made.location).toMatch(/\/enkater\/\d+\/fragor$/);
    expect((await person.post('/enkater/importera', { ...sent, title: 'Våra frågor', 'en-gang': 'x' })).location).toBe(
      made.location,
    );
    const [listed, ...more] = await person.read(listSurveys);
    expect(more).toEqual([]);
    const survey = await person.read((db) => getSurvey(db, listed?.id ?? 0));
    expect(survey).toMatchObject({
      title: 'Våra frågor',
      state: 'draft',
      mode: 'codes',
      contact: expect.stringMatching(/^Samordnaren, .+@/) as string,
      questionnaire: { version: 'imported-1' },
    });
    expect((await person.get(made.location ?? '')).status).toBe(200);
    expect((await person.get(`/enkater/${survey.id}`)).status).toBe(200);
    expect(words(await person.get('/historik'))).toContain('Läste in enkäten ”Våra frågor” från en fil, med en fråga');
  });

  test('a file that will not do is explained at its field, and nothing is made', async () => {
    const before = (await person.read(listSurveys)).length;
    for (const [fields, sentence] of [
      [{}, 'Välj en fil'],
      [{ file: fileOf('Hej') }, 'Filen känns inte igen.'],
      [{ file: fileOf('<!DOCTYPE d [<!ENTITY a "b">]><document/>') }, 'egen dokumenttyp'],
      [{ file: fileOf(new Uint8Array(14_000_000)) }, 'Filen är större än 5 MB.'],
      [{ file: fileOf('{"format":"stadig-questionnaire-2"}') }, 'nyare Stadig (stadig-questionnaire-2)'],
      [{ file: fileOf(json({ questionnaire: { ...small, languages: ['en'] } })) }, 'går inte att ställa'],
      [{ step: 'make', questionnaire: '{', title: 'x' }, 'följde inte med'],
    ] as const) {
      const refused = await person.post('/enkater/importera', { step: 'look', ...fields });
      expect(refused.status, sentence).toBe(400);
      expect(refused.errors.join(), sentence).toContain(sentence);
    }
    const none = await person.post('/enkater/importera', {
      step: 'look',
      file: fileOf(lss.replaceAll('<type>Y<', '<type>G<'), 'b.lss'),
    });
    expect(none.text).toContain('Ingen fråga i filen kan tas in.');
    expect(none.document.querySelector('button[value="make"]')).toBeNull();
    expect((await person.read(listSurveys)).length).toBe(before);
  });

  test('every text passes the screen: what is certain is left out, what is possible is asked about', async () => {
    const certain = await person.post('/enkater/importera', {
      step: 'look',
      file: fileOf(json({ questionnaire: withText('Skriv till 19121212-1212') })),
    });
    expect(words(certain)).toMatch(/2 frågor i ett avsnitt kommer med\. En sak kommer inte med/);
    expect(words(certain)).toContain('Tas inte in.');
    const meant = withText('Berätta');
    const inPurpose = meant.sections.map((section) => ({
      ...section,
      questions: section.questions.map((one) => ({ ...one, purpose: text(`${one.key} 19121212-1212`) })),
    }));
    const unseen = await person.post('/enkater/importera', {
      step: 'look',
      file: fileOf(json({ questionnaire: { ...meant, sections: inPurpose } })),
    });
    expect(words(unseen)).toContain('Ingen fråga i filen kan tas in.');
    const belief = await person.post('/enkater/importera', {
      step: 'look',
      file: fileOf(json({ questionnaire: withText('Vilket parti röstar du på?') })),
    });
    expect(words(belief)).toMatch(/Q3: Vilket parti röstar du på\?\s*Tas inte in\./);
    const questionnaire = json({ questionnaire: withText('Ring 070-123 45 67 om du vill') });
    const asked = await person.post('/enkater/importera', {
      step: 'make',
      questionnaire,
      notes: '[]',
      title: 'Med nummer',
    });
    expect(asked.status).toBe(400);
    expect(words(asked)).toContain('Se över texten.');
    const box = asked.document.querySelector('input[type="checkbox"][name="ej-person-texts"]');
    expect(box).not.toBeNull();
    const without = await person.post('/enkater/importera', { step: 'without', questionnaire, title: 'Utan nummer' });
    const id = Number(/enkater\/(\d+)/.exec(without.location ?? '')?.[1]);
    const { questionnaire: kept } = await person.read((db) => getSurvey(db, id));
    expect(allQuestions(kept).map(({ key }) => key)).toEqual(['Q1', 'Q2']);
    const assured = { 'ej-person-texts': box?.getAttribute('value') ?? '' };
    expect(
      (await person.post('/enkater/importera', { step: 'make', questionnaire, title: 'Med nummer', ...assured }))
        .status,
    ).toBe(303);
  });

  test('another role may not, a stranger is asked to sign in', async () => {
    const registrar = await makePerson(world, person.organisation, 'registrar');
    expect((await registrar.get('/enkater/importera')).status).toBe(403);
    expect(
      (await registrar.post('/enkater/importera', { step: 'make', questionnaire: json(), title: 'x' })).status,
    ).toBe(403);
    expect((await visitor(world).get(`/${person.organisation.slug}/enkater/importera`)).status).toBe(303);
  });
});

describe('our own format', () => {
  test('loses nothing, and refuses what cannot be', async () => {
    const questionnaire = { ...questionnaireOf(readySet), phrases: { ar: { title: 'عنوان' } } };
    expect(readOwnJson(writeOwnJson({ title: 'T', introduction: 'I', questionnaire }))).toEqual({
      title: 'T',
      introduction: 'I',
      questionnaire,
      notes: [],
    });
    const huge = `{"format":"stadig-questionnaire-1","questionnaire":{"sections":[${'{},'.repeat(1_500_000)}{}]}}`;
    const began = performance.now();
    await expect(readSurveyFile(new TextEncoder().encode(huge))).rejects.toMatchObject({ code: 'too-many-parts' });
    expect(performance.now() - began).toBeLessThan(10_000);
    for (const [content, code] of [
      ['{"format":"stadig-questionnaire-1"', 'not-json'],
      ['{"format":"stadig-questionnaire-1"}', 'not-questionnaire'],
      ['{"a":1}', 'not-questionnaire'],
      [json({ introduction: 'x'.repeat(2010) }), 'not-questionnaire'],
      [json({ questionnaire: { ...small, sections: [...small.sections, ...small.sections] } }), 'faulty-questionnaire'],
    ] as const)
      await expect(readSurveyFile(new TextEncoder().encode(content)), content.slice(0, 50)).rejects.toMatchObject({
        code,
      });
  });
});

describe('taking out the questions', () => {
  test('one to read and four files, each with the questions and without organisation and people, from the page of the survey', async () => {
    const id = await person.run(addSurvey, { ...readyDetails, title: 'Att hämta: A/B' });
    const page = await person.get(`/enkater/${id}`);
    expect(page.links.map(({ text: said }) => said)).toContain('Hämta frågorna som en fil');
    const choose = await person.get(`/enkater/${id}/hamta`);
    const wanted = choose.links.filter(({ href }) => href.includes('/hamta/')).map(({ href }) => href);
    expect(wanted.map((href) => href.split('/').at(-1))).toEqual(['pdf', 'json', 'limesurvey', 'xlsform', 'ddi']);
    const { questionnaire } = await person.read((db) => getSurvey(db, id));
    for (const href of wanted) {
      const bytes = await fetched(href);
      if (href.endsWith('ddi') || href.endsWith('pdf')) continue;
      const read = await readSurveyFile(bytes);
      expect(allQuestions(read.questionnaire), href).toEqual(allQuestions(questionnaire));
      expect(read.title, href).toBe('Att hämta: A/B');
      if (!href.endsWith('json')) expect(read.introduction, href).not.toContain('{');
      expect(Buffer.from(bytes).toString(), href).not.toContain(person.organisation.name);
    }
    const other = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect((await other.get(`/enkater/${id}/hamta`)).status).toBe(404);
    expect((await other.get(`/enkater/${id}/hamta/ddi`)).status).toBe(404);
  });

  test('other programs are given no places to fill, and the English that is known; read in again, nothing of it is lost', async () => {
    const introduction = withMinutes(readySet.lead.sv, minutesOf(questionnaireOf(readySet)));
    const id = await person.run(addSurvey, { ...readyDetails, title: readySet.title.sv, introduction });
    const paths = (format: string) => `/${person.organisation.slug}/enkater/${id}/hamta/${format}`;
    const lssFile = await fetched(paths('limesurvey'));
    const [lssText, ddi] = [lssFile, await fetched(paths('ddi'))].map((bytes) => Buffer.from(bytes).toString());
    for (const said of [lssText, ddi]) {
      expect(said).not.toContain('{minutes}');
      expect(said).toContain(readySet.title.en);
      expect(said).toMatch(/\d+ minutes/);
    }
    expect(Buffer.from(await fetched(paths('json'))).toString()).toContain('{minutes}');
    const report = await person.post('/enkater/importera', { file: fileOf(lssFile, 'a.lss'), step: 'look' });
    const carriedOn = report.document.querySelector('input[name="questionnaire"]')?.getAttribute('value') ?? '';
    const made = await person.post('/enkater/importera', {
      ...{ step: 'make', questionnaire: carriedOn, notes: '[]', title: readySet.title.sv },
    });
    const again = await person.read((db) => getSurvey(db, Number(/enkater\/(\d+)/.exec(made.location ?? '')?.[1])));
    expect(again.introduction).toContain('{minutes}');
    expect(again.questionnaire.phrases.en).toMatchObject({
      [writtenName('introduction', again.introduction)]: expect.stringContaining('{minutes} minutes') as string,
    });
    expect((await person.get(`/enkater/${again.id}/hamta/ddi`)).status).toBe(200);
  });

  test('the codebook names every variable once, with question and answers, and has no figures', async () => {
    const id = await person.run(addSurvey, { ...readyDetails, title: 'Kodbok' });
    const xml = Buffer.from(await fetched(`/${person.organisation.slug}/enkater/${id}/hamta/ddi`)).toString();
    const ids: string[] = [];
    const counts = new Map<string, number>();
    const references: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ local, uri, attributes }) => {
      expect(uri).toBe('ddi:codebook:2_5');
      counts.set(local, (counts.get(local) ?? 0) + 1);
      if (attributes.ID) ids.push(attributes.ID.value);
      if (attributes.var) references.push(...attributes.var.value.split(' '));
    });
    parser.write(xml).close();
    const { questionnaire } = await person.read((db) => getSurvey(db, id));
    expect(counts.get('var')).toBe(allQuestions(questionnaire).length);
    expect(counts.get('catgry')).toBe(allQuestions(questionnaire).reduce((sum, one) => sum + one.options.length, 0));
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of ids) expect(one).toMatch(/^[A-Za-z_][A-Za-z0-9._-]*$/);
    for (const one of references) expect(ids).toContain(one);
    expect(counts.get('catStat') ?? counts.get('sumStat') ?? counts.get('caseQnty')).toBeUndefined();
    expect(xml).toContain(`<producer>${person.organisation.name}</producer>`);
  });
});

async function fetched(href: string): Promise<Uint8Array<ArrayBuffer>> {
  const shown = await person.get(href);
  expect(shown.status).toBe(200);
  return new Uint8Array(await shown.response.arrayBuffer());
}
