// Counting 1,000,000 answers of 40 questions in 50 groups from their bytes, on one thread, beside DuckDB in the same run on the same answers.
// bin/bench counting
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { sheetCounter } from '#disclosure/count-sheets.ts';
import { layoutOf, type EncodedQuestion, type QuestionCount, type SheetField } from '#disclosure/encoding.ts';
import { seeded } from '#disclosure/municipality-in-tests.ts';
import { median, say, tell } from './figure.ts';

const groups = 50;
const answersInGroup = 20_000;
const mostOfTime = 25; // per cent of DuckDB's
const rounds = 7;

/** Of eight questions five are scales of five, two have one answer of six, and one has several of six: about as in the ready sets. */
const kinds: readonly Omit<EncodedQuestion, 'key'>[] = [
  ...Array.from({ length: 5 }, () => ({ kind: 'scale' as const, optionCount: 5 })),
  ...Array.from({ length: 2 }, () => ({ kind: 'single' as const, optionCount: 6 })),
  { kind: 'multiple', optionCount: 6 },
];
const layout = layoutOf(
  Array.from({ length: 40 }, (_, at) => ({ key: `q${at}`, ...(kinds[at % 8] ?? { kind: 'scale', optionCount: 5 }) })),
);
const multiples = layout.fields.filter(({ kind }) => kind === 'multiple');
const others = layout.fields.filter(({ kind }) => kind !== 'multiple');

const sheets = inventSheets();
const database = await DuckDBInstance.create(':memory:');
const duck = await database.connect();
await load(duck);
say(`${groups} groups of ${answersInGroup} answers, ${layout.width} bytes each; the median of ${rounds} rounds`);
compare(await countedByDuck(), counted());

const ways = ['asked one by one', 'asked all at once'] as const;
const threads = { 'one thread': 1, 'threads as it chooses': undefined };
for (const [name, most] of Object.entries(threads)) {
  await duck.run(most === undefined ? 'reset threads' : `set threads = ${most}`);
  const times = { own: [] as number[], 'asked one by one': [] as number[], 'asked all at once': [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.own.push(await timeOf(() => counted()));
    times['asked one by one'].push(await timeOf(() => ask([...others.map(askChoices), ...multiples.map(askFlags)])));
    times['asked all at once'].push(await timeOf(() => ask([askAllChoices(), askAllFlags()])));
  }
  const best = median(times[ways[0]]) <= median(times[ways[1]]) ? ways[0] : ways[1];
  const [own, its] = [median(times.own), median(times[best])];
  for (const way of ways) say(`DuckDB, ${name}, ${way}: ${median(times[way]).toFixed(0)} ms`);
  tell({
    name: `counting beside DuckDB, ${name}`,
    value: (100 * own) / its,
    limit: mostOfTime,
    unit: '%',
    note: `${own.toFixed(0)} ms on one thread and ${its.toFixed(0)} ms, ${best}`,
  });
}
duck.closeSync();

function counted(): QuestionCount[][] {
  return sheets.map((own) => {
    const counter = sheetCounter(layout);
    if (counter.add(own).length > 0) throw new Error('a broken sheet');
    return counter.counts();
  });
}

/** The sheets of each group, one after another: answers gather round a middle of their own, and few leave a question out. */
function inventSheets(): Uint8Array[] {
  const random = seeded(1);
  return Array.from({ length: groups }, () => {
    const bytes = new Uint8Array(answersInGroup * layout.width);
    for (let at = 0; at < bytes.length; at += layout.width) {
      for (const { kind, offset, optionCount } of layout.fields) {
        if (random() < 0.04) continue;
        const place = at + offset;
        if (kind === 'multiple')
          for (let nr = 1; nr <= optionCount; nr += 1) bytes[place + nr] = random() < 0.3 ? 1 : 0;
        bytes[place] = kind === 'multiple' ? 1 : 1 + Math.floor(((random() + random()) / 2) * optionCount);
      }
    }
    return bytes;
  });
}

/** A column for the group and one for each byte, all small whole numbers without nulls, in the order of the groups: what DuckDB is fastest with. */
async function load(connection: DuckDBConnection): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'stadig-counting-'));
  try {
    const file = join(folder, 'answers.csv');
    const stream = createWriteStream(file);
    for (const [group, own] of sheets.entries()) {
      const lines: string[] = [];
      for (let at = 0; at < own.length; at += layout.width)
        lines.push(`${group},${own.subarray(at, at + layout.width).join(',')}\n`);
      stream.write(lines.join(''));
    }
    stream.end();
    await finished(stream);
    const columns = ['g', ...Array.from({ length: layout.width }, (_, at) => `c${at}`)].map(
      (name) => `'${name}': 'UTINYINT'`,
    );
    await connection.run(
      `create table answer as select * from read_csv('${file}', header = false, auto_detect = false, columns = {${columns.join(', ')}})`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

function askChoices({ offset }: SheetField): string {
  return `select g, c${offset}, count(*) from answer group by all`;
}

function flagsOf({ offset, width }: SheetField): string[] {
  return Array.from({ length: width }, (_, nr) => `sum(c${offset + nr})`);
}

function askFlags(field: SheetField): string {
  return `select g, ${flagsOf(field).join(', ')} from answer group by g`;
}

function askAllChoices(): string {
  const columns = others.map(({ offset }) => `c${offset}`);
  const sets = columns.map((column) => `(g, ${column})`);
  return `select g, ${columns.join(', ')}, count(*) from answer group by grouping sets (${sets.join(', ')})`;
}

function askAllFlags(): string {
  return `select g, ${multiples.flatMap(flagsOf).join(', ')} from answer group by g`;
}

/** Asks and fetches everything that is answered. */
async function ask(questions: readonly string[]) {
  const rows = [];
  for (const question of questions) rows.push((await duck.runAndReadAll(question)).getRows());
  return rows;
}

async function timeOf(work: () => unknown): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** What DuckDB comes to, as our own counter says it. */
async function countedByDuck(): Promise<QuestionCount[][]> {
  const perGroup = sheets.map(() => layout.fields.map(({ key, optionCount }) => emptyCount(key, optionCount)));
  for (const [place, field] of layout.fields.entries()) {
    const [rows = []] = await ask([field.kind === 'multiple' ? askFlags(field) : askChoices(field)]);
    for (const [group, ...numbers] of rows.map((row) => row.map(Number))) {
      const count = perGroup[group ?? -1]?.[place];
      if (!count) throw new Error('a group that is not there');
      if (field.kind === 'multiple') {
        const [answered = 0, ...chosen] = numbers;
        Object.assign(count, { answered, chosen });
      } else if (numbers[0] !== 0) {
        const [option = 0, times = 0] = numbers;
        count.chosen[option - 1] = times;
        count.answered += times;
      }
    }
  }
  return perGroup;
}

function emptyCount(key: string, options: number): QuestionCount {
  return { key, answered: 0, chosen: new Array<number>(options).fill(0) };
}

function compare(one: QuestionCount[][], other: QuestionCount[][]): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) throw new Error('the two do not come to the same');
  say('DuckDB and the counter come to the same in every group and question');
}
