import { beforeAll, describe, expect, test } from 'vitest';
import type { SurveyMode } from '#content/survey-mode.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import { readQuestionnaire, type Questionnaire } from '#modules/surveys/questionnaire.ts';
import { makeOrganisation, openWorld, visitor, type Fields, type Shown, type World } from '#test/world.ts';
import { keptAnswers, keyingCode, openedSurvey, type OpenedSurvey } from '#test/opened-survey.ts';

const yesNo = [option('ja', 'Ja', 'نعم'), option('nej', 'Nej', 'لا'), { ...option('vet-ej', 'Vet inte'), none: true }];
const everyKind = readQuestionnaire({
  version: 'own-1',
  languages: ['sv', 'ar'],
  phrases: { ar: { 'form.send': 'أرسل الإجابات', 'form.required': 'مطلوب' } },
  sections: [
    {
      key: 'a',
      title: { sv: 'Vardagen' },
      questions: [
        question('Q1', 'single', { options: yesNo, text: { sv: 'Har ni en rutin?', ar: 'هل لديكم إجراء؟' } }),
        question('Q2', 'multiple', {
          options: [option('hot', 'Hot'), option('hat', 'Hat'), option('rykten', 'Rykten'), option('skador', 'Skador')],
          showIf: { question: 'Q1', options: ['ja'] },
          required: true,
          shuffle: true,
        }),
        question('Q3', 'matrix', {
          options: [option('lag', 'Otrygg'), option('hog', 'Trygg')],
          rows: [option('dag', 'På dagen'), option('kvall', 'På kvällen')],
          sensitive: true,
        }),
        question('Q4', 'ranking', { options: [option('a', 'Utbildning'), option('b', 'Rutiner'), option('c', 'Tid')] }),
        question('Q5', 'number', {
          options: [
            { ...option('ny', '0–4'), from: 0, to: 4 },
            { ...option('van', '5–60'), from: 5, to: 60 },
            { ...option('vill-ej', 'Vill inte säga'), none: true },
          ],
        }),
        question('Q6', 'text', { size: 'short' }),
        question('Q7', 'text', { size: 'long' }),
      ],
    },
  ],
});

let world: World;
let organisation: Organisation;
/** One survey for all that is refused: it spends nothing. */
let refusing: Promise<OpenedSurvey> | undefined;
beforeAll(async () => {
  world = await openWorld();
  organisation = await makeOrganisation(world);
});

describe('questions of every kind', () => {
  test('are labelled, a matrix by row, and say what is required, for whom, and what not to write', async () => {
    const page = await visitor(world).get(formOf(await open(everyKind)));
    const legends = [...page.document.querySelectorAll('legend')].map(words);
    expect(legends).toEqual(['Har ni en rutin?', 'Q2? (måste besvaras)', 'På dagen', 'På kvällen', 'Q4?']);
    expect(page.document.querySelector('[role=group]')?.getAttribute('aria-labelledby')).toBe('field-Q3-text');
    expect(page.document.querySelector('table')).toBeNull();
    expect([...page.document.querySelectorAll('.only-if')].map(words)).toEqual([
      'Svara bara om du svarade ”Ja” på frågan ”Har ni en rutin?”',
    ]);
    expect(page.field('Q5?').getAttribute('inputmode')).toBe('numeric');
    expect([page.field('Q6?').maxLength, page.field('Q7?').maxLength]).toEqual([200, 2000]);
    expect(words(page.document.getElementById('field-Q7-hint'))).toMatch(
      /Skriv inget som visar vem du är.*Högst 2.000 tecken/,
    );
    expect(words(page.document.querySelector('main'))).toContain('Där det står ”måste besvaras”');
  });

  test('are kept as classes and places, and texts as they were written', async () => {
    const survey = await open(everyKind);
    const sent = await visitor(world).post(formOf(survey), {
      Q1: 'ja',
      Q2: ['hat', 'skador'],
      'Q3.dag': 'hog',
      'Q3.kvall': '-',
      'Q4.a': '3',
      'Q4.b': '1',
      'Q4.c': '2',
      Q5: ' 1 2 ',
      Q6: 'rad ett\r\nrad två\0',
      Q7: '  Åtgärder\r\n\r\nhelst nu ✓ ',
    });
    expect(sent.status).toBe(303);
    expect((await keptAnswers(world, survey)).answers).toEqual([
      {
        chosen: { Q1: 1, Q2: [2, 4], 'Q3.dag': 2, 'Q4.a': 3, 'Q4.b': 1, 'Q4.c': 2, Q5: 2 },
        texts: ['rad ett rad två', 'Åtgärder\n\nhelst nu ✓'],
      },
    ]);
  });

  test.each<[string, Fields, string, string]>([
    ['what is required and left out', { Q1: 'ja' }, 'Q2', 'Svara på frågan, den måste besvaras'],
    [
      'a place twice',
      { 'Q4.a': '1', 'Q4.b': '1', 'Q4.c': '2' },
      'Q4',
      'Plats 1 är vald två gånger. Ge var och en en egen plats.',
    ],
    ['some places', { 'Q4.a': '1' }, 'Q4', 'Välj en plats för var och en, eller låt alla vara tomma'],
    ['a place that there is not', { 'Q4.a': '4', 'Q4.b': '1', 'Q4.c': '2' }, 'Q4', 'Välj bland svaren som finns'],
    ['a number outside every class', { Q5: '61' }, 'Q5', 'Skriv ett tal från 0 till 60'],
    ['half a number', { Q5: '2.5' }, 'Q5', 'Skriv ett helt tal med siffror, till exempel 12'],
    [
      'a number and none',
      { Q5: '3', 'Q5.vill-ej': 'on' },
      'Q5',
      'Du har valt ett svar som inte går ihop med de andra. Ta bort det ena.',
    ],
    ['an answer of another row', { 'Q3.dag': 'ja' }, 'Q3.dag', 'Välj bland svaren som finns'],
    [
      'a text that is too long',
      { Q6: 'x'.repeat(201) },
      'Q6',
      'Du har skrivit 201 tecken. Högst 200 får plats. Korta texten.',
    ],
    [
      'a personal identity number',
      { Q7: 'Ring 19121212-1212.' },
      'Q7',
      'Ta bort personnumret. Skriv inget om enskilda personer.',
    ],
    ['a file', { Q7: new File(['x'], 'x') }, 'Q7', 'Välj bland svaren som finns'],
  ])('%s is said at the field, spends nothing, and nothing is lost', async (_name, fields, at, message) => {
    const survey = await (refusing ??= open(everyKind));
    const refused = await visitor(world).post(formOf(survey), { 'Q3.kvall': 'lag', ...fields });
    expect([refused.status, refused.errors]).toEqual([400, [message]]);
    const target = refused.document.querySelector('#error-summary a')?.getAttribute('href')?.slice(1) ?? '';
    expect(target).toBe(`field-${at.replace('.', '_')}`);
    expect(words(refused.document.getElementById(target)?.closest('.row, .question'))).toContain(message);
    expect(checkedIn(refused)).toContain('lag');
    expect((await keptAnswers(world, survey)).spent).toBe(0);
  });

  test('an answer to what does not apply is dropped, and what is hidden is not required', async () => {
    const survey = await open(everyKind);
    const sent = await visitor(world).post(formOf(survey), { Q1: 'nej', Q2: ['hot', 'no such answer'] });
    expect(sent.status).toBe(303);
    expect((await keptAnswers(world, survey)).answers).toEqual([{ chosen: { Q1: 2 }, texts: ['', ''] }]);
  });

  test('a shuffled order is stable when the form comes back, and another for others', async () => {
    const survey = await open(everyKind);
    const first = await visitor(world).get(formOf(survey));
    const order = first.document.querySelector<HTMLInputElement>('[name=_o]')?.value ?? '';
    const again = await visitor(world).post(formOf(survey), { _o: order, Q5: 'fel' });
    expect(optionsOf(again, 'Q2')).toEqual(optionsOf(first, 'Q2'));
    const orders = new Set<string>();
    for (let count = 0; count < 12; count += 1)
      orders.add(optionsOf(await visitor(world).get(formOf(survey)), 'Q2').join());
    expect(orders.size).toBeGreaterThan(1);
    expect([...orders].every((one) => one.split(',').sort().join() === 'hat,hot,rykten,skador')).toBe(true);
  });

  test('in a language that is written from right to left, what is missing is Swedish and says so', async () => {
    const survey = await open(everyKind);
    const page = await visitor(world).get(`${formOf(survey)}?lang=ar`);
    const html = page.document.documentElement;
    expect([html.getAttribute('lang'), html.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    expect(words(page.document.querySelector('legend'))).toBe('هل لديكم إجراء؟');
    const missing = [...page.document.querySelectorAll('[lang=sv][dir=ltr]')].map(words);
    expect(missing).toEqual(expect.arrayContaining(['Otrygg', 'Utbildning', 'Vet inte']));
    expect(page.links.map(({ text }) => text)).toContain('Svenska');
    const unknown = await visitor(world).get(`${formOf(survey)}?lang=zz`);
    expect(unknown.document.documentElement.getAttribute('lang')).toBe('sv');
  });
});

describe('a long form comes in parts', () => {
  const long = longForm();

  test('the earlier answers go along, back and forth, and only the last part sends', async () => {
    const survey = await open(long);
    const first = await visitor(world).get(formOf(survey));
    expect([headingOf(first), buttonsOf(first)]).toEqual(['Del 1 av 4: Del A', ['1 Nästa del']]);
    const second = await visitor(world).post(formOf(survey), { _del: '0', _till: '1', A1: 'ja', A2: 'nej' });
    expect([second.status, headingOf(second)]).toEqual([200, 'Del 2 av 4: Del B']);
    expect(hiddenIn(second)).toMatchObject({ A1: 'ja', A2: 'nej', _del: '1' });
    const back = await visitor(world).post(formOf(survey), { ...hiddenIn(second), _till: '0', B1: 'nej' });
    expect([headingOf(back), hiddenIn(back).B1, checkedIn(back).slice(0, 2)]).toEqual([
      'Del 1 av 4: Del A',
      'nej',
      ['ja', 'nej'],
    ]);
    const last = await visitor(world).post(formOf(survey), { _del: '1', _till: '2', A1: 'ja', B1: 'nej' });
    expect([headingOf(last), buttonsOf(last)]).toEqual([
      'Del 4 av 4: Del D',
      [' Skicka svaren', '2 Tillbaka', '0 Del 1 av 4: Del A', '1 Del 2 av 4: Del B', '2 Del 3 av 4: Del C'],
    ]);
    expect((await keptAnswers(world, survey)).spent).toBe(0);
    const sent = await visitor(world).post(formOf(survey), { ...hiddenIn(last), D1: 'ja', C1: 'ja' });
    expect(sent.status).toBe(303);
    expect((await keptAnswers(world, survey)).answers[0]?.chosen).toEqual({ A1: 1, B1: 2, D1: 1 });
  });

  test('a part that an answer opens is shown, and one with something wrong is gone back to', async () => {
    const survey = await open(long);
    const opened = await visitor(world).post(formOf(survey), { _del: '1', _till: '2', A1: 'nej' });
    expect(headingOf(opened)).toBe('Del 3 av 4: Del C');
    const wrong = await visitor(world).post(formOf(survey), { _del: '3', A1: 'nej', B1: 'x', C1: 'ja', D1: 'ja' });
    expect([wrong.status, headingOf(wrong), wrong.errors]).toEqual([
      400,
      'Del 2 av 4: Del B',
      ['Välj bland svaren som finns'],
    ]);
    expect(hiddenIn(wrong)).toMatchObject({ A1: 'nej', C1: 'ja', D1: 'ja' });
    const held = await visitor(world).post(formOf(survey), { _del: '0', _till: '1', A1: 'x' });
    expect([held.status, headingOf(held)]).toEqual([400, 'Del 1 av 4: Del A']);
  });
});

describe('without codes', () => {
  test('an open link leads straight to the questions, and what is sent twice is one answer', async () => {
    const survey = await open(everyKind, 'open-link');
    const path = `/svara/${survey.token}`;
    const page = await visitor(world).get(path);
    expect(words(page.document.querySelector('main'))).toContain('Vem som helst som har länken kan svara.');
    const fields: Record<string, string> = { ...hiddenIn(page), Q1: 'nej' };
    const sent = await Promise.all([1, 2, 3].map(() => visitor(world).post(path, fields)));
    expect(sent.map(({ status }) => status).sort()).toEqual([303, 409, 409]);
    const other = await visitor(world).get(path);
    expect(hiddenIn(other)._n).not.toBe(fields._n);
    expect((await visitor(world).post(path, { ...hiddenIn(other), Q1: 'ja', Q2: 'hot' })).status).toBe(303);
    expect((await keptAnswers(world, survey)).answers).toHaveLength(2);
    const thanks = await visitor(world).get(`${path}/tack`);
    expect(words(thanks.document.querySelector('main'))).toContain('inte uppdelat i grupper');
    expect(words(thanks.document.querySelector('main'))).not.toMatch(/koden|minst 6/i);
  });

  test('a form without its nonce is shown again with all that was answered, and kept once', async () => {
    const survey = await open(everyKind, 'open-link');
    const again = await visitor(world).post(`/svara/${survey.token}`, { Q1: 'nej', Q7: 'Mer tid' });
    expect([again.status, checkedIn(again)[0], again.field('Q7?').textContent]).toEqual([400, 'nej', 'Mer tid']);
    expect((await keptAnswers(world, survey)).answers).toHaveLength(0);
  });

  test('answers on paper are typed in with the keying code, form after form', async () => {
    const survey = await open(everyKind, 'keyed');
    const path = `/svara/${survey.token}/skriv-in`;
    const told = await visitor(world).get(`/svara/${survey.token}`);
    expect(words(told.document.querySelector('main'))).toContain('besvaras på papper');
    const wrong = await visitor(world).post(path, { _kod: 'AAAA-BBBB-CCCC', Q1: 'ja' });
    expect([wrong.status, wrong.errors]).toEqual([
      400,
      ['Koden hör inte till den här enkäten. Se efter att alla tecken är med.'],
    ]);
    const begun = await visitor(world).post(path, { _kod: keyingCode.toLowerCase() });
    expect([begun.status, words(begun.document.querySelector('[role=status]'))]).toEqual([
      200,
      '0 inskrivna i den här omgången',
    ]);
    expect(words(begun.document.querySelector('main'))).not.toMatch(/anonym/i);
    expect(words(begun.document.querySelector('form legend'))).toMatch(/^1\. /);
    const first = { ...hiddenIn(begun), Q1: 'nej' };
    const next = await visitor(world).post(path, first);
    expect([words(next.document.querySelector('[role=status]')), checkedIn(next)]).toEqual([
      '1 inskrivna i den här omgången',
      [],
    ]);
    const reloaded = await visitor(world).post(path, first);
    expect(words(reloaded.document.querySelector('[role=status]'))).toBe('1 inskrivna i den här omgången');
    await visitor(world).post(path, { ...hiddenIn(next), Q1: 'nej' });
    expect((await keptAnswers(world, survey)).answers).toHaveLength(2);
    expect(next.document.querySelector('script')).toBeNull();
  });
});

describe('on a device that several share', () => {
  test('the code is posted, nothing is kept, and the next begins anew', async () => {
    const survey = await open(everyKind);
    const path = `/svara/${survey.token}/delad`;
    const code = survey.codes[0] ?? '';
    const page = await visitor(world).post(path, { _kod: code });
    expect([page.status, page.document.querySelector('script, [data-draft]')]).toEqual([200, null]);
    expect(page.links.some(({ href }) => href.includes(code))).toBe(false);
    const wrong = await visitor(world).post(path, { ...hiddenIn(page), Q5: 'fel' });
    expect([wrong.status, hiddenIn(wrong)._kod]).toEqual([400, code]);
    const sent = await visitor(world).post(path, { ...hiddenIn(page), Q1: 'nej' });
    expect([sent.status, sent.location]).toEqual([303, `${path}/tack`]);
    const thanks = await visitor(world).get(sent.location ?? '');
    expect(thanks.response.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(thanks.links.find(({ text }) => text === 'Nästa person')?.href).toBe(path);
    const again = await visitor(world).post(path, { ...hiddenIn(page), Q1: 'ja' });
    expect([again.status, again.heading]).toEqual([409, 'Ditt svar har redan kommit fram']);
    const empty = await visitor(world).get(path);
    expect([empty.field('Din kod').value, empty.response.headers.get('cache-control')]).toEqual(['', 'no-store']);
    expect((await keptAnswers(world, survey)).answers).toHaveLength(1);
  });
});

function open(questionnaire: Questionnaire, mode: SurveyMode = 'codes'): Promise<OpenedSurvey> {
  return openedSurvey(world, organisation, { questionnaire, texts: {}, mode });
}

function formOf(survey: OpenedSurvey): string {
  return `/svara/${survey.token}/${survey.codes[0]}`;
}

function option(key: string, sv: string, ar?: string) {
  return { key, label: { sv, ...(ar && { ar }) } };
}

function question(key: string, kind: string, more: object) {
  return { key, version: 1, kind, text: { sv: `${key}?` }, options: [], sensitive: false, ...more };
}

/** Four sections, of which the third is only for those who answered no to the first question. */
function longForm(): Questionnaire {
  return readQuestionnaire({
    version: 'own-1',
    languages: ['sv'],
    sections: ['A', 'B', 'C', 'D'].map((name) => ({
      key: name,
      title: { sv: `Del ${name}` },
      ...(name === 'C' && { showIf: { question: 'A1', options: ['nej'] } }),
      questions: Array.from({ length: 8 }, (_one, at) => question(`${name}${at + 1}`, 'single', { options: yesNo })),
    })),
  });
}

function words(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function checkedIn(page: Shown): string[] {
  return [...page.document.querySelectorAll('input')].filter((one) => one.checked).map((one) => one.value);
}

function hiddenIn(page: Shown): Record<string, string> {
  const fields = page.document.querySelectorAll<HTMLInputElement>('main > form input[type=hidden]');
  return Object.fromEntries([...fields].map((one) => [one.name, one.value]));
}

function optionsOf(page: Shown, name: string): string[] {
  return [...page.document.querySelectorAll<HTMLInputElement>(`[name=${name}]`)].map((one) => one.value);
}

function headingOf(page: Shown): string {
  return words(page.document.querySelector('.part h2'));
}

function buttonsOf(page: Shown): string[] {
  return [...page.document.querySelectorAll('main > form button')].map(
    (one) => `${one.getAttribute('value') ?? ''} ${words(one)}`,
  );
}
