import { beforeAll, describe, expect, test } from 'vitest';
import { attack } from '#disclosure/attack/attack.ts';
import type { Published } from '#disclosure/published.ts';
import type { HandedOut } from '#src/cli/parts/published-files/handed-out.ts';
import { readHandedOut, type ReadOut } from '#src/cli/parts/published-files/read-handed-out.ts';
import { compareFigures, type Compared } from '#src/cli/parts/published-files/sharper-figures.ts';
import { get, linksOf, signIn } from './crawl.ts';
import { startDemonstration } from './product.ts';
import type { System } from './system.ts';

// Everything that comes out of a counted survey, to everybody it comes out to, read by a program that shares no code with what wrote it.

type Given = { path: string; body: Buffer; type: string };

let given: Given[];
let published: Published;
let found: ReadOut;
let compared: Compared;

const counted = 'Trygghet och demokrati på jobbet, våren 2026';

beforeAll(async () => {
  const system = await startDemonstration();
  try {
    given = await crawlAsEverybody(system);
  } finally {
    await system.stop();
  }
  const json = given.find(({ path }) => path.endsWith('/resultat.json'));
  published = JSON.parse(json?.body.toString('utf8') ?? '') as Published; // read strictly below, by the attacker's own reader
  found = await readAll(given);
  compared = compareFigures(found.published, found.matched);
}, 600_000);

/** The survey with its result, what has come of it in the picture, and the result that everyone who was asked may read. */
async function crawlAsEverybody(system: System): Promise<Given[]> {
  const coordinator = await signIn(system.url, 'ylva@strandvik.example');
  const reader = await signIn(system.url, 'sixten@strandvik.example');
  const list = await (await get({ url: system.url, cookie: coordinator }, '/strandvik/enkater')).text();
  const survey = new RegExp(`href="(/strandvik/enkater/\\d+)">${counted}`).exec(list)?.[1];
  if (!survey) throw new Error('the demonstration has no counted survey');
  const shown = await fetch(`${system.url}${survey}/resultat/publicering`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: system.url, cookie: coordinator },
  });
  expect(shown.status).toBe(303);
  const resultPage = await (await get({ url: system.url, cookie: coordinator }, `${survey}/resultat`)).text();
  const publicPage = /href="(?:https?:\/\/[^"/]+)?(\/svara\/[^"/]+\/resultat)/.exec(resultPage)?.[1];
  if (!publicPage) throw new Error('the result says nowhere where it is shown');
  const suggestions = /\/lagesbild\/forslag\?resultat=(\d+)/.exec(resultPage)?.[1];
  if (!suggestions) throw new Error('the result leads to no suggestions');
  const beneath = [`${survey}/resultat`, '/strandvik/lagesbild'];
  return [
    ...(await crawl(system, { starts: beneath, cookie: coordinator, groups: 3, suggestions })),
    ...(await crawl(system, { starts: beneath, cookie: reader, groups: 1, suggestions })),
    ...(await crawl(system, { starts: [publicPage], groups: 1 })),
  ];
}

/**
 * All that is linked to beneath these addresses, but for PDF, which is not read, and the steps of picking evidence, which offer the sentences that
 * stand on the pages of one question in one group. Of those, so many groups for a sensitive question and one for others.
 */
async function crawl(
  { url }: System,
  of: { starts: readonly string[]; cookie?: string; groups: number; suggestions?: string },
): Promise<Given[]> {
  const all: Given[] = [];
  const queue = [...of.starts];
  const seen = new Set(queue);
  const groups = new Map<string, number>();
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const response = await get({ url, cookie: of.cookie }, path);
    const body = Buffer.from(await response.arrayBuffer());
    if (response.status !== 200) continue;
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    all.push({ path, body, type });
    if (type !== 'text/html') continue;
    const html = body.toString('utf8');
    for (const link of linksOf({ html, path } as Parameters<typeof linksOf>[0], url)) {
      const isBeneath = of.starts.some(
        (start) => link.path.startsWith(start) && /^(?:$|[/?])/.test(link.path.slice(start.length)),
      );
      if (!isBeneath || seen.has(link.path) || /\.pdf(\?|$)|\/slutsatser\/ny|\/underlag\//.test(link.path)) continue;
      // Of other results, in which the same groups have other answers.
      if (/\/forslag/.test(link.path) && !new RegExp(`[=/]${of.suggestions}(?:[/&]|$)`).test(link.path)) continue;
      const question = /\/resultat\/([A-Z]\w*)\/\d+$/.exec(link.path)?.[1];
      if (question !== undefined) {
        const opened = groups.get(question) ?? 0;
        if (opened >= (sensitive.has(question) ? of.groups : 1)) continue;
        groups.set(question, opened + 1);
      }
      seen.add(link.path);
      queue.push(link.path);
    }
  }
  return all;
}

/** Questions of the survey of which no group may be known to be alike. */
const sensitive = new Set(['B1', 'B2', 'B3', 'D4']);

async function readAll(all: readonly Given[]): Promise<ReadOut> {
  const files = all.map(({ path, body }): HandedOut => ({ name: path, bytes: async () => body }));
  const read = await readHandedOut(files);
  if ('why' in read) throw new Error(read.why);
  return read;
}

describe('everything that is published of a counted survey', () => {
  test('is read, in all forms it has: pages, pictures, tables, documents, slides', () => {
    expect(published.questions.filter((one) => one.sensitive).map(({ key }) => key)).toEqual([...sensitive]);
    expect(found.notRead).toEqual([]);
    // A picture of the slides has its figures in the workbook inside it, which is read.
    expect(found.parts.filter(({ part }) => !/^ppt\/charts\/chart\d+\.xml$/.test(part))).toEqual([]);
    expect(found.releases).toBe(1);
    const figures = (of: RegExp) =>
      found.files.filter(({ name }) => of.test(name)).reduce((sum, one) => sum + one.figures, 0);
    const read = Object.fromEntries(
      Object.entries({
        page: /\/enkater\/\d+\/resultat(\?|$)/,
        question: /\/resultat\/\w+\/\d+$/,
        public: /^\/svara\/.*\/resultat(\?|$)/,
        csv: /\.csv$/,
        workbook: /\.xlsx/,
        word: /\.docx/,
        slides: /\.pptx/,
      }).map(([name, of]) => [name, figures(of)]),
    );
    // What five slides say is sentences and pictures, compared with the tables where they can be placed.
    expect(found.files.some(({ name }) => name.includes('.pptx'))).toBe(true);
    for (const [name, count] of Object.entries(read)) if (name !== 'slides') expect(count, name).toBeGreaterThan(50);
  });

  // Figures that the reader cannot place under a question and a group are listed by it and not compared: many, on pages of other things too.
  test('has no figure, of those that can be placed, that says more than the protected tables do', () => {
    expect(found.matched.placed.length).toBeGreaterThan(1000);
    expect(compared.sharper).toEqual([]);
    expect(compared.answers).toEqual([]);
    expect(compared.means).toEqual([]);
  });

  test('holds, for whoever knows all of it and what one of the group answered', async () => {
    const report = await attack(compared.published);
    expect(report.findings).toEqual([]);
    expect(report.checked.sensitive).toBe(sensitive.size);
    expect(report.checked.solved).toBeGreaterThan(100);
  });

  test('does not with one raw figure in one file: it is found, and what it tells', async () => {
    const { question, group, options, least } = closedCell();
    const row = `\r\nGrupp;${group.name};;${question.key};${question.text.sv};${options};${least + 1};${least + 1};${least + 1};${group.answers.most}`;
    const spoilt = given.map((one) =>
      one.path.endsWith('.csv') ? { ...one, body: Buffer.concat([one.body, Buffer.from(row)]) } : one,
    );
    const read = await readAll(spoilt.filter(({ path }) => /\.(?:csv|json)$/.test(path)));
    const planted = compareFigures(read.published, read.matched);
    expect(planted.sharper.map(({ placed }) => [placed.question.key, placed.group.id])).toContainEqual([
      question.key,
      group.id,
    ]);
    const { findings, holds } = await attack(planted.published);
    expect(holds).toBe(false);
    // `H`, or `P` where no answers can have given both figures.
    expect(findings).toContainEqual(
      expect.objectContaining({ question: question.key, reportingGroups: group.reportingGroups }),
    );
  });
});

/** A class of a sensitive question in a small group of which is said "at least n − 2 of n". */
function closedCell() {
  for (const question of published.questions)
    for (const [id, table] of Object.entries(published.tables[question.key] ?? {})) {
      const group = published.groups.find((one) => String(one.id) === id && one.level === 'group');
      const cell = table.find(
        ({ form, least, most, options }) =>
          form === 'closed' && most - least === 2 && least > 2 && options.length === 1,
      );
      const option = question.options.find(({ key }) => key === cell?.options[0]);
      if (question.sensitive && group && cell && option)
        return { question, group, options: option.label.sv, least: cell.least };
    }
  throw new Error('the demonstration has no closed class');
}
