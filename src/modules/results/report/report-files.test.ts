import { afterAll, describe, expect, test } from 'vitest';
import {
  plainText,
  renderPdf,
  renderSlides,
  renderWord,
  renderWorkbook,
  type Block,
} from '#foundations/documents/index.ts';
import { readPdf } from '#foundations/documents/read-pdf.ts';
import { stopDocumentWorker } from '#foundations/documents/render-queue.ts';
import { readZip } from '#platform/files/read-zip.ts';
import type { CountedItem } from '#modules/surveys/index.ts';
import { sayAmount } from '../amount.ts';
import { resultTable } from '../result-table.ts';
import { groupTable } from '../result.rules.ts';
import type { ReportBasis } from './report-basis.ts';
import { reportDocument } from './report-document.ts';
import { bankQuestions, madeReport } from './report-in-tests.ts';
import { reportSlides } from './report-slides.ts';
import { reportWorkbook } from './report-workbook.ts';

afterAll(stopDocumentWorker);

const filesOf = (basis: ReportBasis) =>
  Promise.all([
    renderPdf(reportDocument(basis)),
    renderWord(reportDocument(basis)),
    renderWorkbook(reportWorkbook(basis)),
    renderSlides(reportSlides(basis)),
  ]);

describe('the report', () => {
  const basis = madeReport();
  const { blocks } = reportDocument(basis);
  const ofType = <T extends Block['type']>(type: T) =>
    blocks.filter((block): block is Extract<Block, { type: T }> => block.type === type);

  test('has every question with a chart and a table of the whole and the administrations', () => {
    const questions = basis.result.sections.flatMap((section) => section.questions);
    const headings = ofType('heading').filter(({ level }) => level === 2);
    expect(headings.map(({ runs }) => plainText(runs))).toEqual(
      questions.map(({ text }, at) => `${at + 1}. ${text.sv}`),
    );
    expect(ofType('chart')).toHaveLength(questions.length + 1);
    for (const chart of ofType('chart')) expect(chart.alt).not.toBe('');
  });

  test('writes of a question what is shown of it, and nothing else', () => {
    const [question] = basis.result.sections[0]?.questions ?? [];
    const [whole] = basis.result.groups;
    if (!question || !whole) throw new Error('nothing was made');
    const { table, n } = groupTable(basis.result, question, whole);
    const chart = ofType('chart')[1];
    const words = new Set(ofType('table').flatMap(({ rows }) => rows.flat().map(plainText)));
    expect(chart?.rows.map(({ label }) => label)).toEqual(
      basis.result.groups.filter(({ level }) => level !== 'group').map(({ name }) => name),
    );
    // Where administrations are shown more coarsely the whole is read in their classes, and in its own beside them.
    const listed = ofType('list').flatMap(({ items }) => items.map(plainText));
    for (const cell of table ?? []) {
      const said = sayAmount(cell, n, 'sv');
      expect(words.has(said) || listed.some((item) => item.endsWith(`: ${said}`))).toBe(true);
    }
  });

  test('has the groups of the plan only when they are asked for, and never more lines than can be set', () => {
    const names = (of: ReportBasis) =>
      reportDocument(of).blocks.flatMap((block) =>
        block.type === 'table' ? block.rows.map(([first]) => plainText(first ?? [])) : [],
      );
    expect(names(basis).some((name) => name.startsWith('Enheterna'))).toBe(false);
    expect(names(madeReport({ level: 'group' })).some((name) => name.startsWith('Enheterna'))).toBe(true);
    const many = madeReport({
      level: 'group',
      questions: own(200),
      sizes: Array.from({ length: 6 }, () => [9, 9, 9, 9]),
    });
    expect(reportDocument(many).blocks.at(-1)).toMatchObject({ type: 'paragraph' });
  });

  test('in English has no Swedish of its own', () => {
    const texts = JSON.stringify(reportDocument(madeReport({ locale: 'en' })).blocks);
    for (const word of ['Svarade inte', 'förvaltning,', 'omkring', 'mellan', 'högst'])
      expect(texts).not.toContain(word);
  });
});

describe('the workbook', () => {
  const basis = madeReport({ level: 'group' });
  const sheets = reportWorkbook(basis).sheets;

  test('has a row for each question, group and shown class, with least, most and words', () => {
    const shown = [...basis.result.tables.values()].flatMap((groups) => [...groups.values()].flat());
    const answers = sheets[1];
    expect(answers?.rows).toHaveLength(shown.length);
    const numbers = answers?.rows.map((row) => [row[10], row[11]]).toSorted();
    expect(numbers).toEqual(shown.map(({ least, most }) => [least, most]).toSorted());
    expect(answers?.rows.every((row) => row.length === answers.columns.length)).toBe(true);
  });

  test('says what it is, and what cannot be said', () => {
    const said = JSON.stringify(sheets[0]?.rows);
    for (const part of ['07'.repeat(32), 'Minst och Högst', 'Det här kan ni inte säga']) expect(said).toContain(part);
  });
});

describe('what stands beside the answers', () => {
  const made = madeReport();
  const [question] = made.result.sections[0]?.questions ?? [];
  const [group] = made.result.groups;
  if (!question || !group) throw new Error('nothing was made');
  const change = {
    ...{ group: { now: group, before: group }, options: [question.options[0]?.key ?? ''] },
    ...{
      before: { least: 70, most: 80, form: 'fives' as const },
      now: { least: 100, most: 110, form: 'fives' as const },
    },
    ...{ differs: true, direction: 'more' as const },
  };
  const basis: ReportBasis = {
    ...made,
    themes: [
      {
        questionKey: 'J1',
        question: { sv: 'Något mer?', en: 'Anything else?' },
        texts: 'several',
        themes: [{ theme: 'Vikarier glöms bort', howMany: 'some' }],
      },
    ],
    comparison: {
      earlier: { id: 9, title: 'Våren 2024', openedAt: new Date('2024-04-02T08:00:00Z'), questionKeys: [question.key] },
      changes: [{ question, changes: [change] }],
      left: { questions: 2, groups: 1 },
    },
  };

  test('the change since last time is in the report and in the workbook', () => {
    const document = JSON.stringify(reportDocument(basis).blocks);
    for (const said of ['Förändring sedan förra gången', 'Våren 2024', '2 april 2024', 'Ökning', '2 frågor är nya'])
      expect(document).toContain(said);
    const sheet = reportWorkbook(basis).sheets.find(({ name }) => name === 'Förändring');
    expect(sheet?.rows).toHaveLength(1);
    expect(sheet?.rows[0]).toEqual(expect.arrayContaining([question.key, 70, 80, 100, 110, 'Ökning']));
    expect(sheet?.rows[0]).toHaveLength(sheet?.columns.length ?? 0);
    expect(reportWorkbook(made).sheets.map(({ name }) => name)).not.toContain('Förändring');
    expect(JSON.stringify(reportDocument(made).blocks)).not.toContain('Förändring');
  });

  test('themes are in the workbook and in the table, as roughly as they were released', () => {
    const sheet = reportWorkbook(basis).sheets.find(({ name }) => name === 'Egna ord');
    expect(sheet?.rows).toEqual([
      ['J1', 'Något mer?', 'Flera skrev något (minst 6).', 'Vikarier glöms bort', 'några (minst 3)'],
    ]);
    expect(sheet?.columns).toHaveLength(5);
    const lines = resultTable(basis.result, basis.themes, 'sv').split('\r\n');
    const line = lines.find((one) => one.includes('Vikarier')) ?? '';
    expect(line).toMatch(/^Alla;Alla tillsammans;.*;J1;Något mer\?;Vikarier glöms bort;;;några \(minst 3\);\d+$/);
    expect(line.split(';')).toHaveLength(lines[0]?.split(';').length ?? 0);
  });
});

describe('the five slides', () => {
  test('are five, each with a title, and say what nobody can say', () => {
    const { slides } = reportSlides(madeReport());
    expect(slides).toHaveLength(5);
    expect(slides.every(({ title, lines }) => title !== '' && lines.length > 0)).toBe(true);
    expect(slides.at(-1)?.lines.filter((line) => line.startsWith('Vi kan inte säga')).length).toBe(3);
  });

  test('tell of a difference only when it is larger than chance', () => {
    const apart: NonNullable<Parameters<typeof madeReport>[0]>['answer'] = (question, { administration }) =>
      question.options[administration === 0 ? 3 : 0]?.key;
    expect(reportSlides(madeReport({ answer: apart })).slides[3]?.chart).toBeDefined();
    const alike = reportSlides(madeReport({ answer: (question, { person }) => question.options[person % 4]?.key }))
      .slides[3];
    expect(alike?.lines).toEqual(['Vi ser inga skillnader mellan förvaltningar som är större än slumpen.']);
    expect(alike?.chart).toBeUndefined();
  });

  test('propose what has been made of the result, otherwise what to talk about', () => {
    const cameOfIt = [{ kind: 'need' as const, title: 'En rutin som alla har sett' }];
    expect(reportSlides({ ...madeReport(), cameOfIt }).slides[4]?.lines[0]).toBe('Behov: En rutin som alla har sett');
    expect(reportSlides(madeReport()).slides[4]?.lines[0]).toMatch(/^Att prata om|^Inget är föreslaget/);
  });
});

test('n − 2, n − 1 and n give the same files, byte for byte', { timeout: 60_000 }, async () => {
  const [question] = own(1);
  if (!question) throw new Error('no question');
  const asked = [{ ...question, sensitive: true }];
  const nearlyAll = (others: number) =>
    madeReport({
      questions: asked,
      sizes: [[14]],
      level: 'group',
      answer: (_, { person }) => (person <= others ? 'b' : 'd'),
    });
  const [one, two, three] = await Promise.all([0, 1, 2].map((others) => filesOf(nearlyAll(others))));
  for (const [at, file] of (one ?? []).entries()) {
    expect(Buffer.compare(file, two?.[at] ?? Buffer.of())).toBe(0);
    expect(Buffer.compare(file, three?.[at] ?? Buffer.of())).toBe(0);
  }
  const fewer = await filesOf(nearlyAll(5));
  expect(Buffer.compare(one?.[0] ?? Buffer.of(), fewer[0] ?? Buffer.of())).not.toBe(0);
});

describe('what may come', () => {
  test.each<[string, Parameters<typeof madeReport>[0]]>([
    [
      'answers of 2,000 characters',
      { questions: own(2, 'Ett mycket långt svar om hur det är '.repeat(55).slice(0, 2000)) },
    ],
    ['texts from right to left, and signs that no font has', { questions: own(2, 'النص العربي 🧵 中文 שלום') }],
    ['everyone left a question out', { answer: () => undefined }],
    ['a group nobody answered', { sizes: [[30, 0], [25]] }],
    ['nobody answered at all', { sizes: [[0]] }],
  ])('%s', { timeout: 60_000 }, async (_name, of) => {
    const [pdf, word, workbook, slides] = await filesOf(madeReport({ ...of, level: 'group' }));
    expect((await readPdf(pdf ?? Buffer.of())).pages).toBeGreaterThan(0);
    for (const file of [word, workbook, slides]) expect(readZip(file ?? Buffer.of())?.names.length).toBeGreaterThan(5);
  });

  test('two hundred questions', { timeout: 60_000 }, async () => {
    const basis = madeReport({ questions: own(200), sizes: [[30]] });
    expect((await readPdf(await renderPdf(reportDocument(basis)))).pages).toBeGreaterThan(50);
    expect(reportWorkbook(basis).sheets[1]?.rows.length).toBeGreaterThan(200);
    expect(reportSlides(basis).slides).toHaveLength(5);
  });
});

/** Scales of the coordinator's own. */
function own(count: number, label = ''): CountedItem[] {
  const [like] = bankQuestions(1);
  if (!like) throw new Error('the bank is empty');
  return Array.from({ length: count }, (_, at) => ({
    ...like,
    key: `Q${at + 1}`,
    questionKey: `Q${at + 1}`,
    text: { sv: `Fråga ${at + 1} ${label}`, en: `Question ${at + 1} ${label}` },
    options: ['a', 'b', 'c', 'd'].map((key) => ({
      key,
      label: { sv: `${key} ${label}`.trim(), en: `${key} ${label}`.trim() },
    })),
  }));
}
