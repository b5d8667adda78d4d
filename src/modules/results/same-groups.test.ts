import { isDeepStrictEqual } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { seeded } from '#disclosure/municipality-in-tests.ts';
import { countedFrom, type Person as Respondent } from '#disclosure/protect/counted-in-tests.ts';
import type { Published } from '#disclosure/published.ts';
import { release } from '#disclosure/release.ts';
import { frozenResult, questionnaire, type InventedGroup } from '#test/invented-result.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { countedItems, publishedQuestions, type Questionnaire } from '#modules/surveys/index.ts';
import { readPublished } from './published-result.ts';
import { resultTable } from './result-table.ts';
import { loadReport } from './report/report-basis.ts';
import { reportWorkbook } from './report/report-workbook.ts';

// Which groups are shown follows from the plan and from how many answered, never from what they answered (anonymity, section 2).

/** How many answered in the groups of three administrations: every size that is shown in a way of its own, and the smallest of which anything is shown. */
const sizes = [
  [62, 9],
  [24, 6],
  [13, 7],
];
const missing = 5;

const asked = ((): Questionnaire => {
  const all = questionnaire.sections.flatMap((section) => section.questions);
  const questions = all.filter(({ key }) => ['A1', 'B1', 'D4'].includes(key));
  const [section] = questionnaire.sections;
  if (!section || questions.length < 3) throw new Error('the ready set has these questions');
  return { ...questionnaire, sections: [{ ...section, questions }] };
})();

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

/** As chance has it, or as all, all but one or all but two of a group answer: what a rule that looks at answers would stumble on. */
function answersOf(random: () => number): Respondent[][][] {
  const items = countedItems(asked);
  return sizes.map((groups) =>
    groups.map((size) => {
      const others = Math.floor(random() * 6);
      const isAlike = random() < 0.5;
      const common = items.map(({ options }) => options[Math.floor(random() * options.length)]?.key ?? '');
      return Array.from({ length: size }, (_, person) =>
        Object.fromEntries(
          items.map(({ key, kind, options }, at) => {
            const chosen =
              isAlike && person >= others ? common[at] : options[Math.floor(random() * options.length)]?.key;
            const given = !isAlike && random() < 0.1 ? undefined : chosen;
            return [key, kind === 'multiple' && given !== undefined ? [given] : given];
          }),
        ),
      );
    }),
  );
}

type Frozen = { reader: Person; surveyId: number; names: readonly string[] };

async function frozen(published: Published): Promise<Frozen> {
  const reader = await makePerson(world, await makeOrganisation(world), 'reader');
  const plan = published.groups.map((group): InventedGroup => ({
    ...{ id: group.id, level: group.level, name: group.name, of: ['Skola'], groups: [...group.reportingGroups] },
    ...{ staff: group.invited, answers: group.answers.least },
  }));
  const tables = (group: InventedGroup, { key }: { key: string }) => published.tables[key]?.[String(group.id)] ?? [];
  const { surveyId } = await frozenResult(world, reader, plan, tables, { questionnaire: asked });
  return { reader, surveyId, names: plan.map(({ name }) => name) };
}

/** The groups that each file tells of, and of which groups each question is told, from the rows that are kept. */
async function inFiles({ reader, surveyId, names }: Frozen) {
  const of = { surveyId, level: 'group', organisation: 'Testvik', locale: 'sv' } as const;
  const [json, basis] = await reader.read(async (db) => [await readPublished(db, surveyId), await loadReport(db, of)]);
  if (!json || !basis) throw new Error('the survey is counted');
  return {
    json: namedIn(names)(json.groups.map(({ name }) => name)),
    tables: Object.fromEntries(Object.entries(json.tables).map(([key, tables]) => [key, Object.keys(tables)])),
    csv: namedIn(names)(resultTable(basis.result, [], 'sv').split(/[;\r\n]+/)),
    workbook: reportWorkbook(basis).sheets.map(({ name, rows }) => [name, namedIn(names)(rows.flat().map(String))]),
  };
}

/** Those in the tables, the pictures and the list of groups on the page of every group. */
async function onPage({ reader, surveyId, names }: Frozen) {
  const { document, status } = await reader.get(`/enkater/${surveyId}/resultat?niva=grupp`);
  expect(status).toBe(200);
  const named = (selector: string) =>
    namedIn(names)([...document.querySelectorAll(selector)].map((one) => one.textContent));
  return { rows: named('tbody th'), bars: named('.chart-label'), choice: named('select option') };
}

function namedIn(names: readonly string[]) {
  return (texts: readonly (string | null)[]) => names.filter((name) => texts.includes(name));
}

test('whatever 200 municipalities answered, as many in as many groups: pages, JSON, CSV and workbook show the same groups', async () => {
  const random = seeded(20261121);
  const questions = publishedQuestions(asked);
  const displays = new Set<string>();
  const told: { files: Awaited<ReturnType<typeof inFiles>>; page: Awaited<ReturnType<typeof onPage>> | undefined }[] =
    [];
  for (let at = 0; at < 200; at += 1) {
    const { published } = await release(countedFrom(answersOf(random), questions, { missing }));
    displays.add(JSON.stringify(published.tables));
    const of = await frozen(published);
    told.push({ files: await inFiles(of), page: at % 20 === 0 ? await onPage(of) : undefined });
  }
  expect(displays.size).toBe(200); // they did answer differently
  const [first] = told;
  const groups = sizes.flat().length;
  expect(first?.files.json).toHaveLength(1 + sizes.length + groups);
  expect(first?.files.csv).toEqual(first?.files.json);
  expect(first?.files.workbook.filter(([, names]) => names?.length === 1 + sizes.length + groups)).toHaveLength(2);
  expect(first?.page?.rows).toEqual(first?.files.json);
  expect(first?.page?.bars).toEqual(first?.files.json);
  expect(first?.page?.choice).toHaveLength(groups);
  expect(told.filter(({ files }) => !isDeepStrictEqual(files, first?.files))).toEqual([]);
  expect(told.filter(({ page }) => page && !isDeepStrictEqual(page, first?.page))).toEqual([]);
}, 120_000);
