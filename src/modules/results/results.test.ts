import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';
import { digestOf, newToken } from '#platform/auth/tokens.ts';
import type { CountedItem } from '#modules/surveys/index.ts';
import {
  frozenResult,
  largePlan,
  questionnaire,
  questions,
  shownTable,
  type InventedCount as Count,
  type InventedGroup as TestGroup,
} from '#test/invented-result.ts';
import { markAmount, sayAmount } from './amount.ts';
import { commonClasses, inClasses } from './classes.rules.ts';
import { resultSentence } from './sentence.ts';
import { evidenceSentence, getResult, listEvidence, listResults } from './index.ts';

const longName =
  'Barn-, utbildnings-, fritids- och kulturförvaltningens gemensamma enhet för elevhälsovårdssamordningsfrågor';

/** A municipality of two administrations; in the second, two groups are shown together. */
const plan: TestGroup[] = [
  {
    id: 1,
    level: 'municipality',
    name: 'Testvik',
    of: ['Skola', 'Omsorg'],
    groups: [11, 12, 13, 14, 15],
    staff: 100,
    answers: 40,
  },
  { id: 2, level: 'administration', name: 'Skola', of: ['Skola'], groups: [11, 12], staff: 40, answers: 16 },
  { id: 3, level: 'administration', name: 'Omsorg', of: ['Omsorg'], groups: [13, 14, 15], staff: 60, answers: 24 },
  { id: 4, level: 'group', name: 'Norra skolan', of: ['Skola'], groups: [11], staff: 20, answers: 8 },
  { id: 5, level: 'group', name: longName, of: ['Skola'], groups: [12], staff: 20, answers: 8 },
  {
    id: 6,
    level: 'group',
    name: 'Hemtjänst Öst och Hemtjänst Väst',
    of: ['Omsorg'],
    groups: [13, 14],
    staff: 40,
    answers: 16,
  },
  { id: 7, level: 'group', name: '=Nattpatrullen', of: ['Omsorg'], groups: [15], staff: 20, answers: 8 },
];

let world: World;
let reader: Person;
let made: { surveyId: number; resultId: number };
beforeAll(async () => {
  world = await openWorld();
  reader = await makePerson(world, await makeOrganisation(world), 'reader');
  made = await frozenResult(world, reader, plan, ordinary);
});

const page = (query = '') => reader.get(`/enkater/${made.surveyId}/resultat${query}`);

describe('the page of a result', () => {
  test('every question is a heading with a sentence, a picture and a table', async () => {
    const shown = await page();
    expect(shown.status).toBe(200);
    expect([...shown.document.querySelectorAll('h3')].map((one) => one.textContent)).toEqual(
      questions.map((question) => question.text.sv),
    );
    for (const section of shown.document.querySelectorAll('section[aria-labelledby^=fraga-]')) {
      expect(section.querySelector('.answer-sentence')?.textContent).toMatch(/\.\s*$/);
      expect(section.querySelector('svg[role=img] title')?.textContent).toBe(section.querySelector('h3')?.textContent);
      expect(section.querySelectorAll('table tbody tr')).toHaveLength(3);
    }
    expect(shown.document.querySelector('.lead')?.textContent).toBe(
      'Räknades 20 november 2026. 40 av 100 (40\u00a0%) svarade.',
    );
  });

  test('what stands in the table and in the bars is what is shown, in classes that all the rows share', async () => {
    for (const [query, levels] of [
      ['?niva=kommun', ['municipality']],
      ['', ['municipality', 'administration']],
      ['?niva=grupp', ['municipality', 'administration', 'group']],
    ] as const) {
      const shown = await page(query);
      const groups = plan.filter((group) => (levels as readonly string[]).includes(group.level));
      for (const question of questions.filter((one) => shown.document.getElementById(`svar-${one.key}`))) {
        const figure = shown.document.getElementById(`svar-${question.key}`);
        const tables = groups.map((group) => ({
          group,
          table: shownTable(question, group.answers, ordinary(group, question)),
        }));
        const classes = commonClasses(
          question,
          tables.map(({ table }) => table),
        );
        for (const { group, table } of tables) {
          const n = { least: group.answers, most: group.answers };
          const words = inClasses({ question, table, n }, classes).map((cell) => sayAmount(cell, n, 'sv'));
          const row = [...(figure?.querySelectorAll('tbody tr') ?? [])].find(
            (one) => one.querySelector('th')?.textContent === group.name,
          );
          // One group alone has a line for each answer, and how many answered under them.
          const alone = [...(figure?.querySelectorAll('tbody td, tfoot td') ?? [])].map((cell) => cell.textContent);
          if (groups.length === 1) expect(alone).toEqual([...words, String(group.answers)]);
          else
            expect([...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)).toEqual([
              String(group.answers),
              ...words,
            ]);
        }
        const drawn = [...(figure?.querySelectorAll('svg .chart-count') ?? [])].map((one) => one.textContent);
        const marks = new Set(
          tables.flatMap(({ group, table }) => {
            const n = { least: group.answers, most: group.answers };
            const own = inClasses({ question, table, n }, commonClasses(question, [table]));
            return [...inClasses({ question, table, n }, classes), ...own].map((cell) => markAmount(cell, n, 'sv'));
          }),
        );
        expect(drawn.filter((mark) => !marks.has(mark))).toEqual([]);
      }
    }
  });

  test('group by group is one part of the survey at a time, every group under its administration', async () => {
    const shown = await page('?niva=grupp&del=2');
    expect([...shown.document.querySelectorAll('main h2')].map((one) => one.textContent)).toContain(
      questionnaire.sections[1]?.title.sv,
    );
    const names = [...(shown.document.querySelector('table')?.querySelectorAll('tbody th') ?? [])].map(
      (one) => one.textContent,
    );
    expect(names).toEqual([
      'Testvik',
      'Skola',
      'Norra skolan',
      longName,
      'Omsorg',
      'Hemtjänst Öst och Hemtjänst Väst',
      '=Nattpatrullen',
    ]);
    for (const odd of ['?niva=grupp&del=99', '?niva=grupp&del=-1', '?niva=grupp&del=x', '?niva=hemligt'])
      expect((await page(odd)).status).toBe(200);
  });

  test('one group is chosen by name, and has all its questions after each other beside what it lies within', async () => {
    const form = (await page()).document.querySelector('form.filter');
    const names = [...(form?.querySelectorAll('option') ?? [])].map((one) => one.textContent);
    expect(names).toEqual([
      'Välj grupp',
      '=Nattpatrullen',
      longName,
      'Hemtjänst Öst och Hemtjänst Väst',
      'Norra skolan',
    ]);
    const shown = await page('?grupp=4');
    expect(shown.document.querySelectorAll('h3')).toHaveLength(24);
    for (const table of shown.document.querySelectorAll('table'))
      expect([...table.querySelectorAll('tbody th')].map((one) => one.textContent)).toEqual([
        'Norra skolan',
        'Skola',
        'Testvik',
      ]);
    const sentence = shown.document.querySelector('#svar-C2 .answer-sentence')?.textContent ?? '';
    expect(sentence).toMatch(/ 8[ .]/);
    expect(shown.document.querySelector('main')?.textContent).toContain('Norra skolan. 8 av 20 svarade.');
    for (const odd of ['?grupp=99', '?grupp=x', '?grupp=2']) {
      const other = await page(odd);
      expect(other.status).toBe(200);
      expect(other.document.querySelector('main')?.textContent).not.toContain('Norra skolan. ');
    }
  });

  test('what is too coarse for a bar has none, and the page says why', async () => {
    const wide = await frozenResult(world, reader, plan, (group, question) =>
      question.key === 'C2' && group.id === 1
        ? question.options.map(({ key }) => ({ options: [key], least: 2, most: 30, form: 'tens' as const }))
        : ordinary(group, question),
    );
    const shown = await reader.get(`/enkater/${wide.surveyId}/resultat?niva=kommun`);
    const figure = shown.document.getElementById('svar-C2') ?? raise();
    expect(figure.querySelectorAll('svg rect.chart-part[y]')).toHaveLength(0);
    expect(figure.querySelector('.chart-hidden-text')?.textContent).toBe('för grovt för en stapel: se tabellen');
    expect(figure.parentElement?.textContent).toContain('En del av talen är grövre än vanligt');
    expect(figure.querySelector('.answer-sentence')?.textContent).toContain('Det går inte att säga vilket svar');
    const plain = shown.document.getElementById('svar-D1') ?? raise();
    expect(plain.querySelector('.chart-hidden-text')).toBeNull();
  });

  test('the list of questions leads to each of them', async () => {
    for (const query of ['', '?niva=grupp']) {
      const shown = await page(query);
      const links = [...shown.document.querySelectorAll('nav[aria-label="Alla frågor"] a')].map(
        (link) => link.getAttribute('href') ?? '',
      );
      expect(links).toHaveLength(24);
      for (const link of [links[0], links[23]]) {
        const [path = '', anchor = ''] = (link ?? '').split('#');
        const target = path === '' ? shown : await reader.get(path);
        expect(target.document.getElementById(anchor)?.tagName).toBe('H3');
      }
    }
  });

  test('tables stand behind a line, unless they are asked for or are all there is to see', async () => {
    const folds = (shown: Awaited<ReturnType<typeof page>>) =>
      [...shown.document.querySelectorAll('figure details')].map((one) => one.hasAttribute('open'));
    const first = await page();
    expect(folds(first)).toEqual(questions.map(() => false));
    const all = [...first.document.querySelectorAll('main a')].find((one) => one.textContent === 'Öppna alla tabeller');
    const unfolded = await reader.get(all?.getAttribute('href') ?? '');
    expect(folds(unfolded)).toEqual(questions.map(() => true));
    expect(unfolded.text).toContain('Stäng alla tabeller');
    const groups = await page('?niva=grupp');
    expect(folds(groups).every((isOpen) => isOpen)).toBe(true);
    expect(groups.text).not.toContain('alla tabeller');
  });

  test('the picture outside is of whom the sentence is about, and those beside them are drawn behind the line', async () => {
    const figure = (await page()).document.getElementById('svar-D1');
    const labels = (of: Element | null | undefined) =>
      [...(of?.querySelectorAll('.chart-label') ?? [])].map((one) => one.textContent);
    expect(labels(figure?.querySelector(':scope > .chart'))).toEqual(['Testvik']);
    expect(labels(figure?.querySelector('details .chart'))).toEqual(['Skola', 'Omsorg']);
  });

  test('one part is chosen among all, and keeps the group that is looked at', async () => {
    const parts = questionnaire.sections.filter((section) => section.questions.some(({ kind }) => kind !== 'text'));
    for (const query of ['', '?grupp=4']) {
      const nav = (await page(query)).document.querySelector('nav[aria-label="Del av enkäten"]');
      expect(nav?.querySelector('[aria-current]')?.textContent).toBe('Alla delar');
      const links = [...(nav?.querySelectorAll('a') ?? [])].map((one) => one.getAttribute('href') ?? '');
      expect(links).toHaveLength(parts.length);
      const second = await reader.get(links[1] ?? '');
      expect([...second.document.querySelectorAll('.result-question')].length).toBeLessThan(questions.length);
      expect(second.document.querySelector('nav[aria-label="Del av enkäten"] [aria-current]')?.textContent).toContain(
        parts[1]?.title.sv,
      );
      expect(second.text.includes('Norra skolan. ') || second.text.includes('<strong>Norra skolan.')).toBe(
        query !== '',
      );
    }
  });

  test('begins with what stands out, each sentence leading to its question', async () => {
    const short = await frozenResult(world, reader, plan, (group, question) => ({
      answered: group.answers,
      chosen: question.options.map((_, at) => (at === 0 ? group.answers : 0)),
    }));
    const shown = await reader.get(`/enkater/${short.surveyId}/resultat`);
    const links = [...shown.document.querySelectorAll('section[aria-labelledby=i-korthet] a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links)
      expect(shown.document.getElementById((link.getAttribute('href') ?? '').slice(1))?.tagName).toBe('H3');
    const other = await reader.get(`/enkater/${short.surveyId}/resultat?niva=kommun`);
    expect(other.document.getElementById('i-korthet')).toBeNull();
  });

  test('what is not shown is said, with the reason', async () => {
    const text = (await page()).document.querySelector('main')?.textContent ?? '';
    expect(text).toContain('Svaren visas bara för minst 6 som har svarat.');
    expect(text).toContain(
      'Hemtjänst Öst och Hemtjänst Väst: 2 grupper visas tillsammans, för att minst en av dem har för få anställda eller för få svar.',
    );
  });

  test('both languages', async () => {
    const shown = await reader.get(`/enkater/${made.surveyId}/resultat`, {
      headers: { cookie: `${await sessionOf(reader)}; sprak=en` },
    });
    expect(shown.document.documentElement.getAttribute('lang')).toBe('en');
    expect(shown.document.querySelector('h3')?.textContent).toBe(questions[0]?.text.en);
    expect(shown.document.querySelector('.lead')?.textContent).toBe(
      'Counted 20 November 2026. 40 of 100 (40%) answered.',
    );
  });

  test('a question that everyone skipped says so, and no bar is drawn but theirs', async () => {
    const nobody = await frozenResult(world, reader, plan, (group, question) =>
      question.key === 'C2' ? { answered: 0, chosen: question.options.map(() => 0) } : ordinary(group, question),
    );
    const shown = await reader.get(`/enkater/${nobody.surveyId}/resultat?niva=grupp&del=3`);
    const figure = shown.document.getElementById('svar-C2') ?? raise();
    expect(figure.querySelector('.answer-sentence')?.textContent.trim()).toBe('Minst 95\u00a0% av 40 svarade inte.');
    const last = [...figure.querySelectorAll('tbody tr')].map(
      (row) => [...row.querySelectorAll('td')].at(-1)?.textContent,
    );
    expect(last).toEqual([
      'minst 95\u00a0%',
      'minst 14',
      'minst 6',
      'minst 6',
      'minst 95\u00a0%',
      'minst 14',
      'minst 6',
    ]);
  });

  test('a group in which nothing is shown says where to look, and has neither bar nor line in the files', async () => {
    const some = await frozenResult(world, reader, plan, (group, question) =>
      question.key === 'C2' && group.id === 4 ? [] : ordinary(group, question),
    );
    const shown = await reader.get(`/enkater/${some.surveyId}/resultat?niva=grupp&del=3`);
    const figure = shown.document.getElementById('svar-C2') ?? raise();
    const row = [...figure.querySelectorAll('tbody tr')][2] ?? raise();
    expect(row.textContent).toMatch(/^Norra skolan visas inte för sig: se den större gruppen–+$/);
    expect(figure.querySelector('.chart-hidden-text')?.textContent).toContain('visas inte');
    const csv = await (await reader.get(`/enkater/${some.surveyId}/resultat/tabell.csv`)).response.text();
    expect(csv.split('\r\n').filter((line) => line.includes(';Norra skolan;') && line.includes(';C2;'))).toEqual([]);
    const json = await (await reader.get(`/enkater/${some.surveyId}/resultat/resultat.json`)).response.text();
    expect(Object.keys(JSON.parse(json).tables.C2)).toEqual(['1', '2', '3', '5', '6', '7']);
  });

  test('when too few answered nothing is shown, and the page says so', async () => {
    const none = await frozenResult(world, reader, [], ordinary);
    const shown = await reader.get(`/enkater/${none.surveyId}/resultat`);
    expect(shown.document.querySelector('main')?.textContent).toContain('Färre än 6 har svarat. Då visas ingenting');
    expect(shown.document.querySelectorAll('table, svg[role=img]')).toHaveLength(0);
  });

  test('that all answered is not said', async () => {
    const all = await frozenResult(world, reader, plan, ordinary, { invited: 40, answered: 40 });
    const butOne = await frozenResult(world, reader, plan, ordinary, { invited: 40, answered: 39 });
    const leads = await Promise.all(
      [all, butOne].map(
        async ({ surveyId }) =>
          (await reader.get(`/enkater/${surveyId}/resultat`)).document.querySelector('.lead')?.textContent,
      ),
    );
    expect(leads[0]).toBe(leads[1]);
    expect(leads[0]).toContain('Minst 39 av 40 svarade.');
  });
});

describe('a multi-choice question', () => {
  test('has a bar for each option, drawn to the middle of what is shown, of all who answered the survey', async () => {
    const figure = (await page('?niva=kommun')).document.getElementById('svar-B1');
    const question = questions.find((one) => one.key === 'B1') ?? raise();
    const table = shownTable(question, 40, ordinary(plan[0] ?? raise(), question));
    const bars = [...(figure?.querySelectorAll('.chart-bars > g') ?? [])];
    expect(bars).toHaveLength(table.length);
    for (const [index, { least, most }] of table.entries()) {
      const widths = [...(bars[index]?.querySelectorAll('rect.chart-part') ?? [])].map((part) =>
        Number.parseFloat(part.getAttribute('width') ?? ''),
      );
      const full = widths.reduce((sum, width) => sum + width, 0);
      if (least + most > 0) expect(widths[0]).toBeCloseTo((full * (least + most)) / 2 / 40, 1);
    }
    expect(figure?.querySelector('.answer-sentence')?.textContent).toContain('av 40');
  });
});

test('a question with more answers than a bar can hold apart has a bar for each of them', async () => {
  const figure = (await page('?niva=kommun')).document.getElementById('svar-I4');
  const question = questions.find((one) => one.key === 'I4') ?? raise();
  const labels = question.options.map((option) => option.label.sv);
  const drawn = [...(figure?.querySelectorAll('.chart-bars > g') ?? [])].map((bar) =>
    [...bar.querySelectorAll('.chart-label')].map((line) => line.textContent).join(' '),
  );
  expect(drawn).toEqual([...labels.slice(0, -1), '”Vet inte” eller inget svar']);
  expect(figure?.querySelector('.answer-sentence')?.textContent).not.toContain('välja flera');
});

describe('the table to take away', () => {
  test('holds exactly what is shown, for Swedish Excel', async () => {
    const got = await reader.get(`/enkater/${made.surveyId}/resultat/tabell.csv`);
    expect(got.response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const bytes = new Uint8Array(await got.response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
    expect(lines[0]).toBe('Nivå;Grupp;Förvaltningar;Fråga nr;Fråga;Svar;Minst;Högst;I ord;Antal svar i gruppen');
    const tables = plan.flatMap((group) =>
      questions.map((one) => shownTable(one, group.answers, ordinary(group, one))),
    );
    expect(lines).toHaveLength(1 + tables.reduce((sum, table) => sum + table.length, 0));
    const c2 = questions.find((one) => one.key === 'C2') ?? raise();
    const [yes] = shownTable(c2, 8, ordinary(plan[3] ?? raise(), c2));
    expect(lines).toContain(
      `Grupp;Norra skolan;Skola;C2;Vet du vem du ska kontakta om du blir orolig dagtid?;Ja;${yes?.least};${yes?.most};${yes?.least};8`,
    );
    expect(lines.some((line) => /^Alla;Testvik;.*;omkring \d+\u00a0%;40$/.test(line))).toBe(true);
    expect(lines.some((line) => line.startsWith("Grupp;'=Nattpatrullen;"))).toBe(true);
    expect(lines.some((line) => /;[=+@]/.test(line))).toBe(false);
  });
});

describe('evidence', () => {
  test('a sentence says the question, whose answers they are, and what they say', async () => {
    const result = await reader.read((db) => getResult(db, made.resultId));
    const sentence = evidenceSentence(result, { questionKey: 'C2', shownGroupId: 1 }, 'sv');
    const question = questions.find((one) => one.key === 'C2') ?? raise();
    const table = shownTable(question, 40, ordinary(plan[0] ?? raise(), question));
    const said = resultSentence(question, { table, n: { least: 40, most: 40 } }, 'sv');
    expect(sentence).toBe(`”Vet du vem du ska kontakta om du blir orolig dagtid?” Testvik: ${said}`);
    expect(said).toMatch(/%/);
    expect(() => evidenceSentence(result, { questionKey: 'Z1', shownGroupId: 1 }, 'sv')).toThrow('not-found');
    expect(() => evidenceSentence(result, { questionKey: 'C2', shownGroupId: 99 }, 'sv')).toThrow('not-found');
  });

  test('what can be picked is every question in every shown group, and leads to a page of its own', async () => {
    const result = await reader.read((db) => getResult(db, made.resultId));
    expect(listEvidence(result, {}, 'sv')).toHaveLength(24 * plan.length);
    const [one] = listEvidence(result, { questionKey: 'E1', shownGroupId: 6 }, 'sv');
    const shown = await reader.get(`/enkater/${made.surveyId}/resultat/E1/6`);
    expect(shown.heading).toBe(one?.question);
    expect(shown.document.querySelector('blockquote')?.textContent).toBe(one?.sentence);
    expect([...shown.document.querySelectorAll('tbody th')].map((row) => row.textContent)).toEqual([
      one?.group,
      'Omsorg',
      'Testvik',
    ]);
    for (const path of ['E1/99', 'Z9/6', 'E1/0', 'E1/x'])
      expect((await reader.get(`/enkater/${made.surveyId}/resultat/${path}`)).status).toBe(404);
  });

  test('results are listed with their response, and only the own', async () => {
    const other = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect(await other.read((db) => listResults(db))).toEqual([]);
    const listed = await reader.read((db) => listResults(db));
    expect(listed.find((one) => one.id === made.resultId)).toMatchObject({
      surveyId: made.surveyId,
      title: 'Enkät om trygghet',
      invited: 100,
      answered: { least: 40, most: 40 },
    });
  });
});

test('a neighbour finds nothing, a stranger signs in first', async () => {
  const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
  for (const path of ['', '/tabell.csv', '/C2/1']) {
    expect((await neighbour.get(`/enkater/${made.surveyId}/resultat${path}`)).status).toBe(404);
    expect((await neighbour.get(`/${reader.organisation.slug}/enkater/${made.surveyId}/resultat${path}`)).status).toBe(
      404,
    );
    expect(
      (await visitor(world).get(`/${reader.organisation.slug}/enkater/${made.surveyId}/resultat${path}`)).location,
    ).toMatch(/^\/logga-in/);
  }
});

test('24 questions and 40 groups weigh at most 60 kB on the first visit, with style and script', async () => {
  const big = await frozenResult(world, reader, largePlan(), ordinary);
  for (const query of ['', '?niva=grupp&del=3']) {
    const weight = await weightOf(`/${reader.organisation.slug}/enkater/${big.surveyId}/resultat${query}`);
    expect(weight, query).toBeLessThanOrEqual(60 * 1024);
  }
});

async function weightOf(path: string): Promise<number> {
  const headers = { 'accept-encoding': 'br', cookie: await sessionOf(reader) };
  const html = await (await world.request(path, { headers: { cookie: headers.cookie } })).text();
  const parts = [...html.matchAll(/(?:href|src)="(\/filer\/[^"]+)"/g)].map((found) => found[1] ?? '');
  expect(parts.length).toBeGreaterThan(1);
  const responses = await Promise.all([path, ...parts].map((part) => world.request(part, { headers })));
  const bodies = await Promise.all(responses.map((response) => response.arrayBuffer()));
  return bodies.reduce((sum, body) => sum + body.byteLength, 0);
}

/** Counts that differ from each other and add up: of single and scale to those who answered, of several to anything. */
function ordinary(group: TestGroup, question: CountedItem): Count {
  const answered = group.answers - ((question.key.length + group.id) % 3);
  if (question.kind === 'multiple') {
    const outside = 2;
    const base = answered - 1 - outside;
    return {
      answered: answered - 1,
      chosen: question.options.map((option, index) =>
        option.none ? outside : 1 + ((group.id * 7 + index * 5) % base),
      ),
    };
  }
  const chosen = question.options.map(() => 0);
  for (let one = 0; one < answered; one += 1) {
    const place = one % 3 === 0 ? 0 : (one * 7 + group.id) % chosen.length;
    chosen[place] = (chosen[place] ?? 0) + 1;
  }
  return { answered, chosen };
}

/** The person's own cookie, as the browser would send it. */
async function sessionOf(person: Person): Promise<string> {
  const { token, until } = { token: newToken(), until: new Date('2036-01-01') };
  await sql`select open_session(${digestOf(token)}, ${person.actor.accountId}, ${world.services.clock()}, ${until})`.execute(
    world.services.database,
  );
  return `stadig=${token}`;
}

function raise(): never {
  throw new Error('the test lacks it');
}
