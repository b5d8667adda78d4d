import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type Shown, type World } from '#test/world.ts';
import { addSurvey } from '../add-survey/add-survey.command.ts';
import { allQuestions, type Questionnaire } from '../questionnaire.ts';
import { makeOpenSurvey, readyDetails } from '../survey-in-tests.ts';
import { getSurvey } from '../survey.queries.ts';
import { chooseQuestions } from './choose-questions/choose-questions.command.ts';
import { removeQuestion } from './remove-question/remove-question.command.ts';

let world: World;
let person: Person;
let id: number;
let base: string;
beforeAll(async () => {
  world = await openWorld();
  person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  id = await person.run(addSurvey, readyDetails);
  base = `/enkater/${id}/fragor`;
});

async function questionnaire(): Promise<Questionnaire> {
  return (await person.read((db) => getSurvey(db, id))).questionnaire;
}

async function keys(): Promise<string[]> {
  return allQuestions(await questionnaire()).map((question) => question.key);
}

/** What a page offers for a question: the words of its links and buttons. */
function actsOf(page: Shown, key: string): string[] {
  return [...(page.document.getElementById(`fraga-${key}`)?.querySelectorAll('.act') ?? [])].map((act) =>
    (act.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

/** Presses the button of that name under a question or section, as the browser does. */
async function press(page: Shown, where: string, name: string): Promise<Shown> {
  const button = [...(page.document.getElementById(where)?.querySelectorAll('button') ?? [])].find((one) =>
    (one.textContent ?? '').trim().startsWith(name),
  );
  if (!button) throw new Error(`no button ${name} at ${where}`);
  const sent = button.getAttribute('name');
  return person.post(
    button.getAttribute('formaction') ?? '',
    sent === null ? {} : { [sent]: button.getAttribute('value') ?? '' },
  );
}

const typed = { text: 'Har ni talat om det här på jobbet?', sensitive: 'nej', purpose: 'För att veta vad som behövs' };
const selectedIn = (page: Shown, name: string) =>
  page.document.querySelector(`select[name=${name}] option[selected]`)?.getAttribute('value');
const basisIn = (page: Shown) => page.document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';

describe('the questions of a draft', () => {
  test('begin as the ready set, as respondents read them, and can be left out and taken back', async () => {
    const page = await person.get(base);
    expect(page.heading).toBe('Frågor');
    expect(page.text).toContain('24 frågor, ungefär 5 min att svara');
    expect(page.document.querySelectorAll('.questions > li')).toHaveLength(24);
    expect(page.document.getElementById('fraga-B3')?.textContent).toContain('Känslig');
    expect(actsOf(page, 'A1')).not.toContain('Flytta upp fråga 1');
    expect(page.document.getElementById('senaste')).toBeNull();
    const choice = await person.get(`${base}/urval`);
    expect(choice.document.querySelectorAll('input[name=questions]')).toHaveLength(24);
    const [basis, meanwhile] = [basisIn(choice), 'I1'];
    await person.run(removeQuestion, { id, key: meanwhile });
    const stale = await person.post(`${base}/urval`, { questions: ['A1'], basis });
    expect([stale.status, stale.errors[0]]).toEqual([400, expect.stringContaining('Någon annan har ändrat')]);
    expect(await keys()).toHaveLength(23);
    expect(stale.document.querySelectorAll('input[name=questions][checked]')).toHaveLength(1);
    await person.post(`${base}/urval`, { questions: ['A1', 'A2', 'C2', 'finns-inte'], basis: basisIn(stale) });
    expect(await keys()).toEqual(['A1', 'A2', 'C2']);
    const again = await person.get(`${base}/urval`);
    expect(again.document.querySelectorAll('input[name=questions]')).toHaveLength(24);
    expect(again.document.querySelectorAll('input[name=questions][checked]')).toHaveLength(3);
  });

  test('are picked from the bank, several at once, marked when they are asked already', async () => {
    const page = await person.get(`${base}/banken?malgrupp=chefer&omrade=F&avsnitt=acting`);
    expect(selectedIn(page, 'avsnitt')).toBe('acting');
    expect(page.text).toContain('Varför:');
    expect(page.text).toContain('Kan visa:');
    expect(page.document.querySelectorAll('.bank-asked')).toHaveLength(0);
    const none = await person.post(`${base}/banken?omrade=F`, { avsnitt: '' });
    expect([none.status, none.errors]).toEqual([400, ['Kryssa för minst en fråga', 'Välj ett avsnitt']]);
    expect((await person.post(`${base}/banken`, { vald: 'H2', avsnitt: 'nej' })).errors).toEqual(['Välj ett avsnitt']);
    const picked = await person.post(`${base}/banken?omrade=F`, {
      vald: ['F1', 'F2', 'A1', 'Ö9'],
      avsnitt: 'acting',
    });
    expect(picked.location).toBe(`/${person.organisation.slug}${base}?avsnitt=acting#fraga-F1`);
    expect(await keys()).toEqual(['A1', 'A2', 'C2', 'F1', 'F2']);
    // What is ticked goes along to other questions of the bank, with the section, and can be unticked there.
    const show = [...page.document.querySelectorAll('button')].find((one) => one.textContent === 'Visa');
    expect([show?.getAttribute('formmethod'), show?.closest('form')?.getAttribute('method')]).toEqual(['get', 'post']);
    const other = await person.get(`${base}/banken?omrade=G&sok=&malgrupp=&vald=H2&vald=G1&vald=F1&avsnitt=%2B`);
    const ticked = [...other.document.querySelectorAll<HTMLInputElement>('input[name=vald][checked]')];
    expect(ticked.map((box) => [box.value, box.closest('fieldset')?.querySelector('legend')?.textContent])).toEqual([
      ['H2', 'Ni har också kryssat för'],
      ['G1', 'Arbete för demokrati'],
    ]);
    expect(selectedIn(other, 'avsnitt')).toBe('+');
    await person.post(`${base}/banken`, { vald: ['H2', 'G1'], avsnitt: '+' });
    expect((await questionnaire()).sections.map((section) => section.title.sv)).toEqual([
      'Vad du vet',
      'Att veta vad man ska göra',
      'Arbete för demokrati',
      'Hot och utsatthet',
    ]);
    const asked = await person.get(`${base}/banken?sok=C2`);
    expect(asked.document.querySelector('.bank-asked')?.textContent).toContain('Ställs redan i enkäten');
  });

  test('move by buttons, over the edge of a section, once however often the same button is pressed', async () => {
    const before = await person.get(base);
    const moved = await press(before, 'fraga-C2', 'Flytta upp');
    expect(moved.location).toBe(`/${person.organisation.slug}${base}?avsnitt=knowledge#fraga-C2`);
    await press(before, 'fraga-C2', 'Flytta upp');
    expect((await questionnaire()).sections[0]?.questions.map(({ key }) => key)).toEqual(['A1', 'A2', 'C2']);
    await press(await person.get(base), 'fraga-C2', 'Flytta upp');
    expect(await keys()).toEqual(['A1', 'C2', 'A2', 'F1', 'F2', 'G1', 'H2']);
    await press(before, 'avsnitt-knowledge', 'Flytta ned');
    await press(before, 'avsnitt-knowledge', 'Flytta ned');
    expect((await questionnaire()).sections.map((section) => section.key)).toEqual(['acting', 'knowledge', 'S1', 'S2']);
    const places = await person.get(`${base}/fraga/F2/plats`);
    const options = [...places.document.querySelectorAll('select[name=place] option')];
    const after = options.find((option) => option.textContent?.startsWith('Efter 3.'));
    await person.post(`${base}/fraga/F2/plats`, { place: after?.getAttribute('value') ?? '' });
    expect(await keys()).toEqual(['F1', 'A1', 'F2', 'C2', 'A2', 'G1', 'H2'].toSpliced(2, 1).toSpliced(2, 0, 'F2'));
    expect((await person.post(`${base}/fraga/F2/plats`, { place: 'acting\tA1' })).errors).toEqual([
      'Välj en plats i listan',
    ]);
    expect((await person.get(`${base}/fraga/Z9/plats`)).status).toBe(404);
  });

  test('are removed and taken back, and the change is undone once however often it is pressed', async () => {
    const before = await keys();
    const removed = await press(await person.get(base), 'fraga-F1', 'Ta bort');
    expect(removed.location).toContain('#senaste');
    expect(await keys()).not.toContain('F1');
    await person.run(removeQuestion, { id, key: 'F1' });
    const page = await person.get(base);
    expect(page.document.getElementById('senaste')?.textContent).toMatch(
      /Senaste ändringen:\s+Tog bort frågan ”.*kl\.\s10/,
    );
    const undo = page.document.querySelector('#senaste form')?.getAttribute('action') ?? '';
    expect((await person.post(undo)).status).toBe(303);
    expect((await person.post(undo)).status).toBe(303);
    expect(await keys()).toEqual(before);
    await person.run(removeQuestion, { id, key: 'H2' });
    expect((await person.post(undo)).status).toBe(409);
  });

  test('of one’s own are written in every kind, and faults are said at the field with everything kept', async () => {
    expect((await person.get(`${base}/ny`)).links.map((link) => link.text)).toEqual(
      expect.arrayContaining(['Ett val', 'Flera val', 'Skala', 'Matris', 'Rangordning', 'Antal', 'Egna ord']),
    );
    const form = await person.get(`${base}/ny?typ=matris&avsnitt=acting`);
    expect(form.field('Rader').tagName).toBe('TEXTAREA');
    expect(selectedIn(form, 'section')).toBe('acting');
    const add = (kind: string, fields: Record<string, string>) =>
      person.post(`${base}/ny`, { ...typed, kind, section: 'acting', ...fields });
    const empty = await person.post(`${base}/ny?typ=ett-val`, { kind: 'single' });
    expect(empty.errors).toEqual([
      'Skriv frågan',
      'Välj om frågan är känslig',
      'Skriv varför ni frågar',
      'Välj ett avsnitt',
    ]);
    const wrong: [string, Record<string, string>, string][] = [
      ['single', { options: 'Ja' }, 'Skriv minst två svar att välja mellan, ett på varje rad.'],
      ['single', { options: 'Ja\nJa' }, 'Svaret ”Ja” står två gånger. Skriv det en gång.'],
      ['matrix', { options: 'Ja\nNej' }, 'Skriv minst en rad.'],
      ['ranking', { options: 'abcdefghijk'.split('').join('\n') }, 'Man kan rangordna högst tio saker. Här är 11.'],
      ['number', { options: '0, 1–3, 3–5' }, 'Samma antal passar i två klasser: 1–3 – 3–5. Ändra gränserna.'],
      ['number', { options: 'noll, ett' }, 'Vi kan inte läsa ”noll”. Skriv till exempel 3–5, eller 6 eller fler'],
      ['single', { options: 'Ja\nRing 070-123 45 67' }, 'telefonnummer'],
    ];
    for (const [kind, fields, sentence] of wrong) {
      const page = await add(kind, fields);
      expect([page.status, page.errors[0]]).toEqual([400, expect.stringContaining(sentence)]);
      expect(page.field('Frågan').value).toBe(typed.text);
    }
    const right: [string, Record<string, string>][] = [
      ['single', { options: 'Ja\nNej', none: 'Vet inte', shuffle: 'on' }],
      ['multiple', { options: 'Tid\nStöd', alone: 'Inget av detta', required: 'on' }],
      ['scale', { options: 'Aldrig\nIbland\nOfta', none: 'Gäller inte mig' }],
      ['matrix', { options: 'Ja\nNej', rows: 'Chefen\nSkyddsombudet' }],
      ['ranking', { options: 'Tid\nPengar\nStöd' }],
      ['number', { options: '0, 1–2, 3–5, 6 eller fler' }],
      ['text', { size: 'short', sensitive: 'ja' }],
    ];
    for (const [kind, fields] of right) expect([kind, (await add(kind, fields)).status]).toEqual([kind, 303]);
    const own = (await questionnaire()).sections[0]?.questions.slice(-7) ?? [];
    expect(own.map(({ key, kind }) => `${key} ${kind}`)).toEqual(right.map(([kind], at) => `Q${at + 1} ${kind}`));
    expect(own[0]).toEqual({
      key: 'Q1',
      version: 1,
      kind: 'single',
      text: { sv: typed.text },
      options: [
        { key: 'o1', label: { sv: 'Ja' } },
        { key: 'o2', label: { sv: 'Nej' } },
        { key: 'o3', label: { sv: 'Vet inte' }, none: true },
      ],
      shuffle: true,
      sensitive: false,
      protectedAnswers: [],
      audiences: [],
      sources: [],
      purpose: { sv: typed.purpose },
    });
    const scale = await person.get(`${base}/ny?typ=skala&skala=hur-ofta&avsnitt=acting`);
    const steps = { options: scale.field('Steg').value, none: scale.field('Svar som inte räknas').value };
    expect(steps.options).toBe('Aldrig\nEn gång\nNågra gånger\nVarje månad\nVarje vecka');
    await add('scale', steps);
    expect((await questionnaire()).sections[0]?.questions.at(-1)?.options.at(-1)).toEqual({
      key: 'vet-inte',
      label: { sv: 'Vet inte', en: 'Do not know' },
      none: true,
    });
    const page = await person.get(base);
    expect(page.document.getElementById('fraga-Q4')?.textContent).toContain('Rader: Chefen · Skyddsombudet');
    expect(page.document.getElementById('fraga-Q6')?.textContent).toContain('6 eller fler');
  });

  test('become another question when they are reworded, and the user is told before', async () => {
    const form = await person.get(`${base}/fraga/A1`);
    expect(form.text).toContain('Ändrar du orden blir den en egen fråga');
    const fields = {
      ...typed,
      text: form.field('Frågan').value,
      options: form.field('Svar').value ?? '',
      basis: basisIn(form),
    };
    const choices = (await questionnaire()).sections[1]?.questions.find(({ key }) => key === 'A1');
    const same = { ...fields, text: choices?.text.sv ?? '', help: choices?.help?.sv ?? '', sensitive: 'nej' };
    const options =
      choices?.options
        .filter((option) => !option.none)
        .map((option) => option.label.sv)
        .join('\n') ?? '';
    const none = choices?.options.find((option) => option.none)?.label.sv ?? '';
    await person.post(`${base}/fraga/A1`, { ...same, options, none, required: 'on' });
    expect(await keys()).toContain('A1');
    const stale = await person.post(`${base}/fraga/A1`, { ...same, text: 'Med andra ord?', options, none });
    expect([stale.status, stale.errors[0]]).toEqual([400, expect.stringContaining('Någon annan har ändrat')]);
    const saved = await person.post(`${base}/fraga/A1`, {
      ...same,
      text: 'Med andra ord?',
      options,
      none,
      basis: basisIn(stale),
    });
    expect(saved.location).toContain('#fraga-Q9');
    expect(await keys()).not.toContain('A1');
    expect((await person.get(base)).document.getElementById('fraga-Q9')?.textContent).toContain('Egen fråga');
    expect((await person.get(`${base}/banken?omrade=A`)).document.querySelectorAll('input[value=A1]')).toHaveLength(1);
  });

  test('are shown by conditions on earlier answers, which then hold their place', async () => {
    const step = await person.get(`${base}/fraga/Q2/villkor`);
    expect(
      [...step.document.querySelectorAll('select[name=fraga] option')].map((one) => one.getAttribute('value')),
    ).toEqual(['', 'F1', 'Q1']);
    const second = await person.get(`${base}/fraga/Q2/villkor?fraga=Q1`);
    expect(
      [...second.document.querySelectorAll('input[name=options]')].map((one) => one.getAttribute('value')),
    ).toEqual(['o1', 'o2', 'o3']);
    const none = await person.post(`${base}/fraga/Q2/villkor?fraga=Q1`, { question: 'Q1' });
    expect(none.errors).toEqual(['Kryssa för minst ett svar']);
    await person.post(`${base}/fraga/Q2/villkor`, { question: 'Q1', options: ['o1', 'o3'] });
    const page = await person.get(base);
    expect(page.document.getElementById('fraga-Q2')?.textContent).toContain(
      'Visas bara för den som i fråga 2 svarade ”Ja” eller ”Vet inte”',
    );
    expect(page.document.getElementById('fraga-Q1')?.textContent).toContain('Styr vilka som får fråga 3');
    expect(actsOf(page, 'Q1')).not.toContain('Ta bort fråga 2');
    expect(actsOf(page, 'Q1')).not.toContain('Flytta ned fråga 2');
    for (const path of [`${base}/fraga/Q1/borttagning`, `${base}/avsnitt/acting/flytt`]) {
      const refused = await person.post(path, { steg: 'ned\t0' });
      expect(refused.status, path).toBe(path.endsWith('flytt') ? 303 : 409);
    }
    expect((await person.post(`${base}/fraga/Q1/flytt`, { steg: 'ned' })).text).toContain('måste ställas före');
    const basis = basisIn(await person.get(`${base}/fraga/Q1`));
    expect(
      (await person.post(`${base}/fraga/Q1`, { ...typed, basis, options: 'Nej\nKanske', none: 'Vet inte' })).errors[0],
    ).toContain('Villkoret gäller ett svar som inte finns');
    const backwards = await person.post(`${base}/fraga/Q1/villkor`, { question: 'Q3', options: 'o1' });
    expect(backwards.errors[0]).toContain('måste ställas före');
    await person.post(`${base}/avsnitt/S1/villkor`, { question: 'Q3', options: 'o2' });
    expect((await questionnaire()).sections.find((section) => section.key === 'S1')?.showIf).toEqual({
      question: 'Q3',
      options: ['o2'],
    });
    await person.post(`${base}/fraga/Q2/villkor/borttagning`);
    await person.post(`${base}/avsnitt/S1/villkor/borttagning`);
    expect(JSON.stringify(await questionnaire())).not.toContain('showIf');
  });

  test('stand in sections that are added, reworded and removed with what they hold', async () => {
    expect((await person.post(`${base}/nytt-avsnitt`, {})).errors).toEqual(['Skriv en rubrik']);
    const added = await person.post(`${base}/nytt-avsnitt`, { title: 'Sist av allt', introduction: 'Tack.' });
    expect(added.location).toContain('#avsnitt-S3');
    expect((await person.get(base)).document.getElementById('avsnitt-S3')?.textContent).toContain(
      'Avsnittet har inga frågor än',
    );
    expect((await person.get(base)).text).toContain(
      'Avsnittet ”Sist av allt”: Lägg till en fråga eller ta bort avsnittet.',
    );
    const survey = await person.get(`/enkater/${id}`);
    expect(survey.links.map((link) => link.text)).toContain('Gör färdigt frågorna');
    const form = await person.get(`${base}/avsnitt/S3`);
    expect(form.field('Rubrik').value).toBe('Sist av allt');
    await person.post(`${base}/avsnitt/S3`, { title: 'Till sist', introduction: '', basis: basisIn(form) });
    expect((await questionnaire()).sections.at(-1)).toEqual({ key: 'S3', title: { sv: 'Till sist' }, questions: [] });
    const before = await keys();
    await person.post(`${base}/avsnitt/S1/borttagning`);
    await person.post(`${base}/avsnitt/S1/borttagning`);
    expect(await keys()).toEqual(before.filter((key) => key !== 'G1'));
  });

  test('have versions that say what changed, can be looked at and come back whole', async () => {
    const list = await person.get(`${base}/versioner`);
    expect(list.document.querySelector('.versions li')?.textContent).toMatch(
      /Tog bort avsnittet ”Arbete för demokrati”.*Borttaget: avsnittet ”Arbete för demokrati”/s,
    );
    expect(
      (await person.get(`${base}/versioner?sida=2`)).document.querySelectorAll('.versions > li').length,
    ).toBeGreaterThan(0);
    const first = await person.get(`${base}/versioner/1`);
    expect(first.document.querySelectorAll('.questions > li')).toHaveLength(24);
    const count = await versionNumbers();
    await person.post(`${base}/versioner/1/aterstallning`, { hela: 'ja' });
    await person.post(`${base}/versioner/1/aterstallning`, { hela: 'ja' });
    expect(await keys()).toHaveLength(24);
    expect(await versionNumbers()).toHaveLength(count.length + 1);
    expect((await person.get(`${base}/versioner/999`)).status).toBe(404);
    expect((await person.get('/historik')).text).toContain('Återställde frågorna i enkäten');
  });

  test('keep 200 versions and no more, and none can be rewritten', async () => {
    await sql`insert into questionnaire_version (organisation_id, survey_id, number, questions, made_at, what)
      select ${person.organisation.id}, ${id}, n, (select questions from survey where id = ${id} and organisation_id = ${person.organisation.id}), now(), 'x'
        from generate_series((select max(number) + 1 from questionnaire_version where survey_id = ${id}), 260) n`.execute(
      world.owner,
    );
    await person.run(chooseQuestions, { id, keys: ['A1'] });
    const numbers = await versionNumbers();
    expect([numbers.length, Math.max(...numbers), Math.min(...numbers)]).toEqual([200, 261, 62]);
    const rewritten = inOrganisation({ db: world.services.database, organisationId: person.organisation.id }, (tx) =>
      tx.updateTable('questionnaireVersion').set({ what: 'annat' }).execute(),
    );
    await expect(rewritten).rejects.toThrow(/permission denied/);
  });

  test('are nobody else’s: a reader may not, a neighbour does not find them, a stranger signs in', async () => {
    const reader = await makePerson(world, person.organisation, 'reader');
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    for (const path of [base, `${base}/banken`, `${base}/ny`, `${base}/fraga/A1`, `${base}/versioner`]) {
      expect([path, (await reader.get(path)).status, (await neighbour.get(path)).status]).toEqual([path, 403, 404]);
    }
    expect((await neighbour.post(`${base}/fraga/A1/borttagning`)).status).toBe(404);
    expect((await visitor(world).get(`/${person.organisation.slug}${base}`)).location).toMatch(/^\/logga-in/);
  });

  test('stay as they were when the survey has been opened, and so do their versions', async () => {
    const opener = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const opened = await makeOpenSurvey(opener, { administrations: { Skola: [20, 18] }, services: world.services });
    for (const path of ['', '/banken', '/ny', '/versioner'])
      expect((await opener.get(`/enkater/${opened.id}/fragor${path}`)).status).toBe(409);
    expect((await opener.post(`/enkater/${opened.id}/fragor/fraga/A1/borttagning`)).status).toBe(409);
    const late = inOrganisation({ db: world.services.database, organisationId: opener.organisation.id }, (tx) =>
      sql`insert into questionnaire_version (organisation_id, survey_id, number, questions, made_at, what)
        values (${opener.organisation.id}, ${opened.id}, 1, '{}', now(), 'x')`.execute(tx),
    );
    await expect(late).rejects.toMatchObject({ code: 'ST002' });
  });

  test('two hundred of them are folded by section, and hostile words are words', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    await person.post(`${base}/ny`, { ...typed, text: hostile, kind: 'text', section: 'knowledge' });
    const bank = [...(await person.get(`${base}/banken`)).document.querySelectorAll('input[name=vald]')].map(
      (box) => box.getAttribute('value') ?? '',
    );
    await person.post(`${base}/banken`, { vald: bank, avsnitt: '+' });
    const page = await person.get(`${base}?avsnitt=knowledge`);
    expect(page.document.querySelector('img[src="x"]')).toBeNull();
    expect(page.document.querySelectorAll('.questions > li').length).toBeGreaterThan(120);
    expect(page.document.querySelectorAll('details.fold')).toHaveLength(12);
    expect((await person.get(`${base}/versioner`)).document.querySelector('img[src="x"]')).toBeNull();
  });
});

async function versionNumbers(): Promise<number[]> {
  const rows = await person.read((db) =>
    db.selectFrom('questionnaireVersion').select('number').where('surveyId', '=', id).execute(),
  );
  return rows.map((row) => row.number);
}
