import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { addAddresses } from '../add-addresses/add-addresses.command.ts';
import { codeDigest, normaliseCode } from '../codes.ts';
import { countedItems } from '../questionnaire.ts';
import { allDemoCodes } from '../recompute-codes.ts';
import { sendInvitations } from '../send-invitations/send-invitations.command.ts';
import { makeOpenSurvey, sealAsIntake, seeded } from '../survey-in-tests.ts';
import { getSurvey } from '../survey.queries.ts';
import { answeredSurvey } from '#test/answered-survey.ts';
import { closeSurvey } from './close-survey.command.ts';

/*
 * The thief: sixty people in three groups are invited, 37 of them answer in an order that the thief has watched, and the thief knows
 * everybody's code, and knows each sealed answer for what it is, as if it had been opened. Then the thief reads the whole database as superuser, with transaction numbers, places on disk and order in rows.
 * Statistic: the number of answers tied to the right person, over 20 runs, for each way of putting what was found in order. Of a
 * random matching within a group one is right on the average, with variance 1; so 20 runs of three groups give 60 with standard
 * deviation 7.7. More than 60 + 5 × 7.7 = 98 would be a leak. All 740 would be right if answers were kept as they came.
 */
const RUNS = 20;
const INVITED = { Skola: [20, 20, 20] };
const ANSWERING = 37;
const CHANCE = RUNS * 3;
const LEAK = CHANCE + 5 * Math.sqrt(CHANCE);

/** One row of any table as a superuser sees it. */
type Row = { table: string; xmin: number; ctid: [page: number, line: number]; text: string };
/** What the thief has watched, in order of time: group, hash of the code, and the truth that is sought. */
type Watched = { groupId: number; code: string; answer: string };

let world: World;
let thief: pg.Client;
beforeAll(async () => {
  world = await openWorld();
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(world.owner);
  thief = new pg.Client({ connectionString: inject('superuserUrl').replace(/\/[^/?]*(\?|$)/, `/${rows[0]?.name}$1`) });
  await thief.connect();
});
afterAll(async () => thief.end());

describe('the thief', () => {
  test('ties no answer to a person better than by chance, and finds no moment of answering', async () => {
    const right = new Map<string, number>();
    for (let run = 0; run < RUNS; run += 1) {
      const { watched, from, to, began } = await watchedSurvey(run);
      for (const [way, count] of tied(await everythingSince(began), watched))
        right.set(way, (right.get(way) ?? 0) + count);
      expect(await momentsBetween(from, to)).toEqual([]);
    }
    // eslint-disable-next-line no-console -- the figure is worth seeing beside the test
    console.info('answers tied to the right person, of 740, by chance 60:', Object.fromEntries(right));
    expect(right.size).toBe(waysToOrder.length ** 2 + waysToOrder.length);
    for (const [way, count] of right) expect(count, way).toBeLessThanOrEqual(LEAK);
  }, 120_000);

  test('would have found everything had answers been kept as they came', () => {
    const watched = inTheOrderTheyCame(3);
    const books = [1, 2, 3].flatMap((groupId): Row[] => {
      const own = watched.filter((one) => one.groupId === groupId);
      const book = (of: (one: Watched) => string, line: number): Row => ({
        table: 'book',
        xmin: 9,
        ctid: [0, line],
        text: own.map(of).join(','),
      });
      return [book((one) => one.code, groupId), book((one) => one.answer, groupId + 3)];
    });
    expect(Math.max(...tied(books, watched).values())).toBe(watched.length);
    const rows = watched.flatMap((one, index): Row[] => [
      { table: 'codes', xmin: 100 + index, ctid: [0, (index * 7) % 37], text: one.code },
      { table: 'answers', xmin: 100 + index, ctid: [1, (index * 11) % 37], text: one.answer },
    ]);
    expect(Math.max(...tied(rows, watched).values())).toBe(watched.length);
  });

  test('finds nothing readable while it is open: in no row, no file of the database and no log of it', async () => {
    const mark = 'Det-här-är-mina-egna-ord';
    const began = await transactionNow();
    const survey = await answeredSurvey(
      { Skola: [20] },
      () => 12,
      7,
      () => mark,
    );
    await thief.query('checkpoint');
    const files = await databaseFiles();
    const holding = (bytes: Buffer) => files.filter((file) => file.includes(bytes)).length;
    const { rows } = await thief.query<{ answers: Buffer[]; spent: Buffer[] }>(
      'select answers, spent from intake_book where survey_id = $1 and organisation_id = $2',
      [survey.id, survey.person.organisation.id],
    );
    const [sealed] = rows.flatMap((row) => row.answers);
    expect(rows.flatMap((row) => row.spent)).toHaveLength(12);
    // What is stored is found in the files; what was written in the form is not, nor any packed answer's beginning.
    expect(holding(sealed ?? Buffer.alloc(0))).toBeGreaterThan(0);
    expect(holding(Buffer.from(mark))).toBe(0);
    expect(found(await everythingSince(began), [mark])).toBe(0);
  }, 60_000);

  test('finds nothing per person after the freeze, in no table of any schema', async () => {
    const { person, id, watched, codes, began } = await watchedSurvey(99, async (made) => {
      const groups = await made.person.read((db) =>
        db.selectFrom('reportingGroup').select(['id', 'staff']).where('surveyId', '=', made.id).execute(),
      );
      for (const group of groups) {
        const addresses = Array.from(
          { length: group.staff },
          (_, index) => `anstalld-${group.id}-${index}@tjuv.example`,
        ).join('\n');
        await made.person.run(addAddresses, { id: made.id, groupId: group.id, addresses });
      }
      await made.person.run(sendInvitations, { id: made.id, round: 1 });
      await world.drainJobs();
    });
    const invitations = await person.read((db) =>
      db.selectFrom('invitation').select('id').where('surveyId', '=', id).execute(),
    );
    const marks = [
      ...watched.map((one) => one.answer),
      ...codes.flatMap((code) => [code, normaliseCode(code) ?? code, codeDigest(code).toString('hex')]),
      ...invitations.map((invitation) => invitation.id),
      '@tjuv.example',
    ];
    expect(found(await everythingSince(began), marks)).toBeGreaterThan(60 * 2);
    await person.run(closeSurvey, { id, secrets: world.services.secrets });
    await world.drainJobs();
    // The public list of codes has every hash, sorted: which code was spent, and no answer.
    const all = await everythingSince(began);
    const left = all.filter((row) => row.table !== 'public.code_list');
    expect(found(left, marks)).toBe(0);
    const answers = watched.map((one) => one.answer);
    expect(found(all, answers)).toBe(0);
    const counted = await person.read((db) => db.selectFrom('shownTable').select('cells').execute());
    expect(counted.length).toBeGreaterThan(100);
  }, 60_000);
});

/** An open survey in which 37 of the sixty have answered, each in their own way and in an order of chance. */
async function watchedSurvey(
  seed: number,
  before: (made: { person: Person; id: number }) => Promise<void> = async () => undefined,
) {
  const began = await transactionNow();
  const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const { id, publicToken } = await makeOpenSurvey(person, { administrations: INVITED, services: world.services });
  await before({ person, id });
  const { questionnaire } = await person.read((db) => getSurvey(db, id));
  const groups = await allDemoCodes(world.services, { organisationId: person.organisation.id, surveyId: id });
  const random = seeded(seed);
  const people = groups.flatMap(({ groupId, codes }) => codes.map((code) => ({ groupId, code, place: random() })));
  people.sort((a, b) => a.place - b.place);
  const watched: Watched[] = [];
  const from = new Date();
  for (const { groupId, code } of people.slice(0, ANSWERING)) {
    const answers = new Map(
      countedItems(questionnaire).map(({ key, kind, options }) => {
        const option = 1 + Math.floor(random() * options.length);
        return [key, kind === 'multiple' ? [option] : option] as const;
      }),
    );
    const sealed = await sealAsIntake(world.services.intake, { publicToken, questionnaire, answers });
    const { rows } = await sql<{ outcome: string }>`
      select intake_answer(${publicToken}, ${codeDigest(code)}, ${sealed}) as outcome`.execute(world.services.intake);
    expect(rows[0]?.outcome).toBe('received');
    watched.push({ groupId, code: codeDigest(code).toString('hex'), answer: sealed.toString('hex') });
  }
  const to = new Date();
  expect(new Set(watched.map((one) => one.answer)).size).toBe(ANSWERING);
  return { person, id, watched, codes: people.map((one) => one.code), from, to, began };
}

/** Every file of the cluster of the tests: tables, what is left of old rows, the write-ahead log, PostgreSQL's own log. */
async function databaseFiles(): Promise<Buffer[]> {
  const entries = await readdir(inject('scratch'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = await Promise.all(files.map((file) => readFile(file).catch(() => Buffer.alloc(0)))); // one that has gone meanwhile
  expect(read.length).toBeGreaterThan(500);
  return read;
}

/** The oldest transaction that has not ended: a row is changed by it or by a later one from now on, and whatever is changed has a new number. */
async function transactionNow(): Promise<string> {
  const { rows } = await thief.query<{ number: string }>(
    'select pg_snapshot_xmin(pg_current_snapshot())::text as number',
  );
  return rows[0]?.number ?? '';
}

/** Every row of every table outside the system's own that has been written since, with what PostgreSQL itself remembers of it. An older one knows nothing. */
async function everythingSince(began: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of await tables()) {
    const read = await thief.query<{ xmin: string; ctid: string; text: string }>(
      `select t.xmin::text, t.ctid::text, t::text as text from ${name} t where t.xmin::text::bigint >= $1`,
      [began],
    );
    for (const { xmin, ctid, text } of read.rows) {
      const [page = 0, line = 0] = ctid.replace(/[()]/g, '').split(',').map(Number);
      rows.push({ table: name, xmin: Number(xmin), ctid: [page, line], text });
    }
  }
  return rows;
}

async function tables(): Promise<string[]> {
  const { rows } = await thief.query<{
    name: string;
  }>(`select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1`);
  return rows.map((row) => row.name);
}

type Place = { row: Row; at: number };

/** Ways in which something found may be put in order of time. */
const waysToOrder: { name: string; compare: (a: Place, b: Place) => number }[] = [
  { name: 'transaction number', compare: (a, b) => a.row.xmin - b.row.xmin || byDisk(a, b) || a.at - b.at },
  { name: 'place on disk', compare: (a, b) => byDisk(a, b) || a.at - b.at },
  { name: 'place in the row', compare: (a, b) => a.at - b.at },
];

function byDisk(a: Place, b: Place): number {
  return a.row.ctid[0] - b.row.ctid[0] || a.row.ctid[1] - b.row.ctid[1];
}

/** For each way to order answers against codes, and answers against the watched order itself: how many are tied to the right person. */
function tied(rows: readonly Row[], watched: readonly Watched[]): Map<string, number> {
  const right = new Map<string, number>();
  for (const group of new Set(watched.map((one) => one.groupId))) {
    const own = watched.filter((one) => one.groupId === group);
    const answers = own.map((one) => ({ of: one, place: placeOf(rows, one.answer) }));
    const codes = own.map((one) => ({ of: one, place: placeOf(rows, one.code) }));
    for (const byAnswer of waysToOrder) {
      const ordered = [...answers].sort((a, b) => byAnswer.compare(a.place, b.place)).map((one) => one.of);
      add(`as watched, by ${byAnswer.name}`, own, ordered);
      for (const byCode of waysToOrder) {
        add(
          `codes by ${byCode.name}, answers by ${byAnswer.name}`,
          [...codes].sort((a, b) => byCode.compare(a.place, b.place)).map((one) => one.of),
          ordered,
        );
      }
    }
  }
  return right;

  function add(way: string, one: readonly Watched[], other: readonly Watched[]): void {
    right.set(way, (right.get(way) ?? 0) + one.filter((person, index) => person === other[index]).length);
  }
}

function placeOf(rows: readonly Row[], mark: string): Place {
  for (const row of rows) {
    const at = row.text.indexOf(mark);
    if (at >= 0) return { row, at };
  }
  throw new Error('the thief should at least find it while the survey is open');
}

/** Moments that are stored anywhere and lie within the time of answering; the job queue's own pulse is not about answers. */
async function momentsBetween(from: Date, to: Date): Promise<string[]> {
  const { rows: columns } = await thief.query<{ name: string; column: string }>(`
    select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name, quote_ident(a.attname) as column
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where a.atttypid in ('timestamptz'::regtype, 'timestamp'::regtype) and a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'm')
       and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`);
  expect(columns.length).toBeGreaterThan(10);
  const found: string[] = [];
  for (const { name, column } of columns.filter((one) => !['pgboss.version', 'pgboss.queue'].includes(one.name))) {
    const { rows } = await thief.query<{ hits: number }>(
      `select count(*)::int as hits from ${name} where ${column} between $1 and $2`,
      [from, to],
    );
    if (rows[0]?.hits) found.push(`${name}.${column}`);
  }
  return found;
}

/** How many of the marks stand somewhere in the rows. */
function found(rows: readonly Row[], marks: readonly string[]): number {
  const all = rows.map((row) => row.text.toLowerCase()).join('\n');
  return marks.filter((mark) => all.includes(mark.toLowerCase())).length;
}

function inTheOrderTheyCame(groups: number): Watched[] {
  return Array.from({ length: ANSWERING }, (_, index) => ({
    groupId: 1 + (index % groups),
    code: `c${String((index * 17) % 37).padStart(3, '0')}`,
    answer: `a${String((index * 23) % 37).padStart(3, '0')}`,
  }));
}
