import { beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, openWorld, visitor, type Shown, type World } from '#test/world.ts';
import { AppError } from '#platform/errors.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import { createApp } from '#src/app.tsx';
import { surveyInformation } from '#content/survey-information.ts';
import type { SurveyMode } from '#content/survey-mode.ts';
import { questionnaireOf, readySet } from '#modules/surveys/ready-set.ts';
import { promisedTexts } from '#modules/surveys/survey-texts.ts';
import { codeDigest, codeOf } from '#modules/surveys/codes.ts';
import { canonicalCode, digestOfCode } from './code.ts';
import { answering } from './index.ts';
import { closeBySql, keptAnswers, openedSurvey, type OpenedSurvey } from '#test/opened-survey.ts';

const questionnaire = questionnaireOf(readySet);
const own = {
  title: readySet.title,
  introduction: { sv: 'Vi frågar för att veta vad som behövs.', en: 'We ask in order to know what is needed.' },
};
const places = {
  organisation: 'Testvik',
  controller: 'Kommunstyrelsen',
  contact: 'samordnaren',
  dataProtectionOfficer: 'dso@testvik.example',
  k: 6,
  minutes: 8,
};

function textsFor(mode: SurveyMode) {
  const how = { mode, keyHolding: 'server', hasTexts: false, hasRequired: false } as const;
  return promisedTexts(readySet, { ...own, how }, places);
}

const some = { C2: 'ja', D1: 'ganska', B1: ['hot', 'rykten'] };

let world: World;
let organisation: Organisation;
/** One survey for all that is refused: it spends nothing. */
let refusing: Promise<OpenedSurvey> | undefined;
beforeAll(async () => {
  world = await openWorld();
  organisation = await makeOrganisation(world);
});

function open(mode: SurveyMode = 'codes', texts: object = textsFor(mode)): Promise<OpenedSurvey> {
  return openedSurvey(world, organisation, { questionnaire, texts, mode });
}

const form = (survey: OpenedSurvey, index = 0) => `/svara/${survey.token}/${survey.codes[index]}`;

describe('answering', () => {
  test('the page says whose survey it is, with whom the answers are shown, and asks everything', async () => {
    const survey = await open();
    const page = await visitor(world).get(form(survey));
    expect(page.status).toBe(200);
    expect(page.heading).toBe(own.title.sv);
    expect(page.document.querySelector('.respond-organisation')?.textContent).toBe(organisation.name);
    const paragraphs = [...page.document.querySelectorAll('main > p')].map((one) => one.textContent);
    expect(paragraphs).toContainEqual(
      expect.stringMatching(
        /^Dina svar räknas ihop med svaren från Förskola Norr \(24 personer\)\. Svarar färre än 6 .* ihop med Förskola Syd, och med fler/,
      ),
    );
    expect(page.document.querySelector('details')?.textContent).not.toContain('Förskola Norr');
    expect(page.document.querySelectorAll('fieldset')).toHaveLength(24);
    expect(
      [...page.document.querySelectorAll('fieldset')].every((one) => one.querySelector('legend')?.textContent !== ''),
    ).toBe(true);
    expect([...page.document.querySelectorAll('input')].filter((one) => one.checked)).toHaveLength(0);
    expect(page.response.headers.get('cache-control')).toBe('no-store');
  });

  test('it says in the words of the promise what is kept, with no gaps in them', async () => {
    const survey = await open();
    const shown = await visitor(world).get(form(survey));
    expect(informationOf(shown)).toEqual([
      'Så visas svaren',
      'Vad vi sparar och inte sparar',
      'Vad vi inte kan skydda',
    ]);
    expect(shown.document.querySelector('details')?.textContent).not.toMatch(/[{}]/);
    expect(shown.document.querySelector('details')?.textContent).toContain('Enkäten stänger efter 4 december 2026.');
    const rest = shown.document.querySelector('details a')?.getAttribute('href') ?? '';
    expect(informationOf(await visitor(world).get(rest))).toEqual(
      surveyInformation({ mode: 'codes', keyHolding: 'server', hasTexts: false, hasRequired: false }).map(
        (block) => block.heading.sv,
      ),
    );
  });

  test('the whole page with 24 questions weighs at most 12 kB over the wire', async () => {
    const survey = await open();
    const page = await visitor(world).get(form(survey));
    const parts = [...page.document.querySelectorAll('link[rel=stylesheet], script[src], img[src]')].map(
      (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '',
    );
    const weights = [];
    for (const path of [form(survey), ...parts]) {
      const response = await world.request(path, { headers: { 'accept-encoding': 'gzip, br' } });
      expect(response.headers.get('content-encoding')).toBe('br');
      weights.push((await response.arrayBuffer()).byteLength);
    }
    expect(
      weights.reduce((sum, weight) => sum + weight, 0),
      weights.join(' + '),
    ).toBeLessThanOrEqual(12 * 1024);
  });

  test('an answer is kept as it was given, without anything else', async () => {
    const survey = await open();
    const sent = await visitor(world).post(form(survey), some);
    expect([sent.status, sent.location]).toEqual([303, `/svara/${survey.token}/tack`]);
    const kept = await keptAnswers(world, survey);
    expect(kept).toEqual({ spent: 1, answers: [{ chosen: { C2: 1, D1: 3, B1: [4, 7] }, texts: [] }] });
    const thanks = await visitor(world).get(sent.location ?? '');
    expect(thanks.heading).toBe('Tack, ditt svar har kommit fram');
  });

  test('a scanner that opens the link spends nothing', async () => {
    const survey = await open();
    for (const method of ['GET', 'HEAD', 'GET'])
      expect((await world.request(form(survey), { method })).status).toBe(200);
    expect((await keptAnswers(world, survey)).spent).toBe(0);
  });

  test('whoever presses twice reads kind words', async () => {
    const survey = await open();
    await visitor(world).post(form(survey), some);
    const again = await visitor(world).post(form(survey), some);
    expect([again.status, again.heading]).toEqual([409, 'Ditt svar har redan kommit fram']);
    expect((await visitor(world).get(form(survey))).heading).toBe('Ditt svar har redan kommit fram');
    expect((await keptAnswers(world, survey)).answers).toHaveLength(1);
  });

  test('of one code from many clients at once exactly one is received', async () => {
    const survey = await open();
    const sent = await Promise.all(Array.from({ length: 8 }, () => visitor(world).post(form(survey), some)));
    expect(sent.map((one) => one.status).sort()).toEqual([303, ...new Array<number>(7).fill(409)]);
    expect((await keptAnswers(world, survey)).answers).toHaveLength(1);
  });

  test('an empty form is asked about once, and may be left empty', async () => {
    const survey = await open();
    const asked = await visitor(world).post(form(survey), { C2: '', B2: '-' });
    expect(asked.status).toBe(400);
    expect(asked.field('Vill inte svara').checked).toBe(true);
    expect(asked.document.querySelector('#tomt')?.textContent).toBe('Du har inte svarat på någon fråga');
    expect((await keptAnswers(world, survey)).answers).toHaveLength(0);
    const button = asked.document.querySelector('section button');
    const left = await visitor(world).post(form(survey), {
      [button?.getAttribute('name') ?? '']: button?.getAttribute('value') ?? '',
    });
    expect(left.status).toBe(303);
    const { answers } = await keptAnswers(world, survey);
    expect(answers.map(({ chosen }) => chosen)).toEqual([{}]);
  });
});

test('of a survey whose promise has no words of its own, the group is told in ours', async () => {
  const survey = await open('codes', {});
  const page = await visitor(world).get(form(survey));
  expect(page.document.querySelector('main')?.textContent).toContain(
    'Dina svar visas tillsammans med svaren från Förskola Norr (24 personer).',
  );
  expect(page.document.querySelector('details')).toBeNull();
});

describe('what is sent is not believed', () => {
  test.each([
    ['a value out of range', { C2: 'kanske' }, 'Välj bland svaren som finns'],
    ['the place of an option instead of its key', { C2: '1' }, 'Välj bland svaren som finns'],
    ['an inherited name', { C2: 'constructor' }, 'Välj bland svaren som finns'],
    ['two answers where one is asked', { C2: ['ja', 'nej'] }, 'Välj bara ett svar'],
    ['one answer twice', { B1: ['hot', 'hot'] }, 'Välj bland svaren som finns'],
    [
      'nothing of this, and this',
      { B1: ['hot', 'inget'] },
      'Du har valt ett svar som inte går ihop med de andra. Ta bort det ena.',
    ],
    [
      'do not know, and this',
      { B1: ['hot', 'vet-inte'] },
      'Du har valt ett svar som inte går ihop med de andra. Ta bort det ena.',
    ],
    ['a file', { C2: new File(['ja'], 'ja') }, 'Välj bland svaren som finns'],
  ])('%s is refused, said at the field, and spends nothing', async (_name, fields, message) => {
    const survey = await (refusing ??= open());
    const refused = await visitor(world).post(form(survey), { D1: 'ganska', ...fields });
    expect([refused.status, refused.errors]).toEqual([400, [message]]);
    expect(refused.document.title).toMatch(/^Fel: /);
    const target = refused.document.querySelector('#error-summary a')?.getAttribute('href') ?? '#';
    expect(refused.document.querySelector(target)?.closest('fieldset')?.textContent).toContain(message);
    expect(
      [...refused.document.querySelectorAll('input')].filter((one) => one.checked).map((one) => one.value),
    ).toContain('ganska');
    expect((await keptAnswers(world, survey)).spent).toBe(0);
  });

  test('fields that do not exist make no difference', async () => {
    const survey = await open();
    const sent = await visitor(world).post(form(survey), {
      ...some,
      Z9: 'ja',
      namn: 'x',
      __proto__x: 'y',
      'C2[]': 'nej',
    });
    expect(sent.status).toBe(303);
    const [sheet] = (await keptAnswers(world, survey)).answers;
    expect(Object.keys(sheet?.chosen ?? {}).sort()).toEqual(['B1', 'C2', 'D1']);
  });

  test('ten megabytes are refused before they are read', async () => {
    const survey = await open();
    const big = await visitor(world).post(form(survey), { C2: 'x'.repeat(10 * 1024 * 1024) });
    expect(big.status).toBe(413);
    expect((await keptAnswers(world, survey)).spent).toBe(0);
  });
});

describe('codes', () => {
  test('one may be typed with small letters, spaces and hyphens', async () => {
    const survey = await open();
    const code = survey.codes[0] ?? '';
    const typed = ` ${code.slice(0, 4).toLowerCase()} ${code.slice(4, 8)}-${code.slice(8).toLowerCase()} `;
    const entered = await visitor(world).post(`/svara/${survey.token}`, { code: typed });
    expect([entered.status, entered.location]).toEqual([303, form(survey)]);
  });

  test('they are the ones that opening lays down', () => {
    const code = codeOf(Buffer.alloc(32, 7), '9d2f4a8e-0000-4000-8000-000000000001');
    for (const typed of [code, code.toLowerCase(), canonicalCode(code), ` ${code.replaceAll('-', ' – ')}`]) {
      expect(digestOfCode(typed)).toEqual(codeDigest(code));
    }
  });

  test('a wrong one is said at the field, with what was typed', async () => {
    const survey = await open();
    const wrong = await visitor(world).post(`/svara/${survey.token}`, { code: 'AAAA-BBBB-CCCC' });
    expect([wrong.status, wrong.errors]).toEqual([
      400,
      ['Koden finns inte i den här enkäten. Se efter att alla tecken är med.'],
    ]);
    expect(wrong.field('Din kod').value).toBe('AAAA-BBBB-CCCC');
    const none = await visitor(world).post(`/svara/${survey.token}`, {});
    expect(none.errors).toEqual(['Skriv koden som står på din lapp eller i ditt brev']);
    const inLink = await visitor(world).get(`/svara/${survey.token}/AAAABBBBCCCC`);
    expect([inLink.status, inLink.field('Din kod').value]).toEqual([400, 'AAAABBBBCCCC']);
    const posted = await visitor(world).post(`/svara/${survey.token}/AAAABBBBCCCC`, some);
    expect(posted.status).toBe(400);
  });

  test('one of another survey, or another organisation, is unknown', async () => {
    const survey = await open();
    const other = await openedSurvey(world, await makeOrganisation(world), { questionnaire, texts: {} });
    const crossed = await visitor(world).post(`/svara/${survey.token}/${other.codes[0]}`, some);
    expect(crossed.status).toBe(400);
    expect((await keptAnswers(world, survey)).answers).toHaveLength(0);
  });

  test('many wrong ones from one address are slowed down, and the right one is let in all the same', async () => {
    const survey = await open();
    const app = createApp({ ...world.services }, answering.routes);
    const tried = [];
    for (let index = 0; index < 61; index += 1)
      tried.push((await app.request(`http://stadig.test/svara/${survey.token}/FEL${index}`)).status);
    expect([tried[59], tried[60]]).toEqual([400, 429]);
    expect((await app.request(`http://stadig.test${form(survey)}`)).status).toBe(200);
  });

  test('after closing nothing is received, and the page says so', async () => {
    const survey = await open();
    await closeBySql(world, survey.id);
    for (const shown of [
      await visitor(world).get(`/svara/${survey.token}`),
      await visitor(world).get(form(survey)),
      await visitor(world).post(form(survey), some),
      await visitor(world).post(`/svara/${survey.token}`, { code: survey.codes[0] ?? '' }),
    ]) {
      expect([shown.status, shown.heading]).toEqual([410, 'Enkäten är stängd']);
    }
    expect((await keptAnswers(world, survey)).answers).toHaveLength(0);
  });

  test('when the last day has passed nothing is received, though nobody has closed it', async () => {
    const survey = await open();
    try {
      world.setClock('2026-12-04T22:00:00Z');
      expect((await visitor(world).post(form(survey, 0), some)).status).toBe(303);
      world.setClock('2026-12-05T06:00:00Z');
      for (const shown of [
        await visitor(world).get(`/svara/${survey.token}`),
        await visitor(world).post(form(survey, 1), some),
      ])
        expect([shown.status, shown.heading]).toEqual([410, 'Enkäten är stängd']);
    } finally {
      world.setClock('2026-11-20T09:00:00Z');
    }
    expect((await keptAnswers(world, survey)).answers).toHaveLength(1);
  });

  test('an address without a survey is a page in plain words', async () => {
    for (const path of ['/svara/zzzzzzzzzz', '/svara/zzzzzzzzzz/ABC', '/svara/zzzzzzzzzz/tack', "/svara/';--"]) {
      const shown = await visitor(world).get(path);
      expect([shown.status, shown.heading]).toEqual([404, 'Vi hittar ingen enkät här']);
    }
  });
});

test('the demonstration’s way in does not exist where real people answer', async () => {
  const asked = async (mode: 'live' | 'demo') => {
    let touches = 0;
    const database = untouchable(() => {
      touches += 1;
      throw new AppError('not-found');
    });
    const app = createApp({ ...world.services, mode, database }, answering.routes);
    return { status: (await app.request('http://stadig.test/svara/demo')).status, touches };
  };
  expect(await asked('live')).toEqual({ status: 404, touches: 0 });
  // In the demonstration it goes on to look for a survey.
  expect(await asked('demo')).toEqual({ status: 404, touches: 1 });
});

describe('nobody is looked at', () => {
  test('no cookie, no log, no session, no other connection than the intake', async () => {
    const survey = await open();
    const logged: unknown[] = [];
    const services = {
      ...world.services,
      database: untouchable(),
      log: (...facts: unknown[]) => void logged.push(facts),
    };
    const app = createApp(services, world.routes);
    const headers = {
      cookie: 'stadig=abc; sprak=en',
      origin: 'http://stadig.test',
      'x-forwarded-for': '192.0.2.7',
      'user-agent': 'Marker',
    };
    const visits: [string, RequestInit?][] = [
      [`/svara/${survey.token}`],
      [form(survey)],
      [`${form(survey)}?lang=en`],
      [`/svara/${survey.token}/FELFELFELFEL`],
      [form(survey), { method: 'POST', body: new URLSearchParams({ C2: 'x' }) }],
      [form(survey), { method: 'POST', body: new URLSearchParams({ C2: 'x'.repeat(100_000) }) }],
      [form(survey), { method: 'POST', body: new URLSearchParams({ C2: 'ja' }) }],
      [form(survey), { method: 'POST', body: new URLSearchParams({ C2: 'ja' }) }],
      [`/svara/${survey.token}/tack`],
      [`/svara/${survey.token}/delad`, { method: 'POST', body: new URLSearchParams({ _kod: survey.codes[1] ?? '' }) }],
      [`/svara/${survey.token}/delad/tack`],
    ];
    const statuses = [];
    for (const [path, init] of visits) {
      const response = await app.request(`http://stadig.test${path}`, { ...init, headers });
      statuses.push(response.status);
      expect(response.headers.get('set-cookie')).toBeNull();
      expect(await response.text()).not.toMatch(/192\.0\.2\.7|Marker/);
    }
    expect(statuses).toEqual([200, 200, 200, 400, 400, 413, 303, 409, 200, 200, 200]);
    expect(logged).toEqual([]);
  });

  test('the language stands in the address and goes along', async () => {
    const survey = await open();
    const page = await visitor(world).get(`${form(survey)}?lang=en`);
    expect(page.document.documentElement.getAttribute('lang')).toBe('en');
    const action = page.document.querySelector('form')?.getAttribute('action') ?? '';
    expect(page.document.querySelector('legend')?.textContent).toBe('How well do you know what violent extremism is?');
    const sent = await visitor(world).post(action, some);
    expect((await visitor(world).get(sent.location ?? '')).heading).toBe('Thank you, your answer has arrived');
    const swedish = page.links.find((link) => link.text === 'Svenska');
    expect(swedish?.href).toBe(form(survey));
  });

  test('the language of an answer cannot be told from what is kept', async () => {
    const survey = await open();
    await visitor(world).post(form(survey, 0), some);
    await visitor(world).post(`${form(survey, 1)}?lang=en`, some);
    const { answers } = await keptAnswers(world, survey);
    expect(answers[0]).toEqual(answers[1]);
  });
});

/** Stands in for a connection only to fail at the first touch. */
function untouchable(
  get = (): never => expect.unreachable('the application’s connection was used'),
): typeof world.services.database {
  return new Proxy({}, { get }) as unknown as typeof world.services.database;
}

function informationOf(page: Shown): (string | null)[] {
  return [...page.document.querySelectorAll('details h2')].map((one) => one.textContent);
}
