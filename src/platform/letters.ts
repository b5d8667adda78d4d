import { sql } from 'kysely';
import type { CommandContext } from '#platform/command.ts';
import type { Tx } from '#db/connection.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { JobHandler } from '#platform/jobs/jobs.ts';
import type { Services } from '#platform/web/context.ts';

/**
 * `writtenAt` is when the sender's transaction wrote it, by the clock of this installation; `files` are the receiver's own copies, in the order that they
 * were put in.
 */
export type Letter = {
  fromOrganisationId: number;
  key: string;
  kind: string;
  payload: unknown;
  writtenAt: Date;
  files: readonly LetterFile[];
};
export type LetterFile = { id: number; name: string };

/** How many files a letter may hold; each is at most `largestFile`. */
export const mostLetterFiles = 10;

export type NewLetter = {
  toOrganisationId: number;
  key: string;
  kind: string;
  payload: Record<string, unknown>;
  /** Stored files of the sender's: copies go with the letter. */
  files?: readonly number[];
};

type Writing = Pick<CommandContext, 'db' | 'now' | 'organisation'> & Partial<Pick<CommandContext, 'queue'>>;

/** Acts on a received letter in the receiver's own transaction; called once per letter unless it fails. */
export type LetterReader = {
  kind: string;
  read: (ctx: { db: Tx; organisationId: number; now: Date }, letter: Letter) => Promise<void>;
};

/**
 * Writes to another organisation, in the sender's transaction. The same key to the same receiver is one letter, however often it is written: the files are
 * those of the first time. RangeError for more than `mostLetterFiles`.
 */
export async function writeLetter(ctx: Writing, { files = [], ...letter }: NewLetter): Promise<void> {
  if (files.length > mostLetterFiles) throw new RangeError(`a letter holds at most ${mostLetterFiles} files`);
  const organisationId = ctx.organisation.id;
  const written = await insertLetters(ctx, [letter]).returning('id').executeTakeFirst();
  await callFor(ctx);
  if (!written || files.length === 0) return;
  const beside = files.map((fileId, position) => ({ organisationId, letterId: written.id, position, fileId }));
  await ctx.db.insertInto('letterFile').values(beside).execute();
}

/** The same for many letters without files, in one statement. */
export async function writeLetters(ctx: Writing, letters: readonly Omit<NewLetter, 'files'>[]): Promise<void> {
  if (letters.length === 0) return;
  await insertLetters(ctx, letters).execute();
  await callFor(ctx);
}

const called = new WeakSet<Tx>();

/** Once in a transaction: the letters then go within a second. Those that are written while letters are read go in the same run. */
async function callFor({ db, queue }: Writing): Promise<void> {
  if (!queue || called.has(db)) return;
  called.add(db);
  await queue('deliver-letters', {});
}

function insertLetters({ db, now, organisation }: Writing, letters: readonly Omit<NewLetter, 'files'>[]) {
  const rows = letters.map((letter) => ({
    ...letter,
    organisationId: organisation.id,
    payload: JSON.stringify(letter.payload),
    writtenAt: now,
  }));
  return db
    .insertInto('letter')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['organisationId', 'toOrganisationId', 'key']).doNothing());
}

/** Delivery and reading as jobs. Reading is in the receiver's organisation, marked handled in the same transaction. */
export function letterJobs(
  services: Pick<Services, 'database' | 'clock'>,
  readers: readonly LetterReader[],
): JobHandler[] {
  return [
    {
      queue: 'deliver-letters',
      cron: '* * * * *',
      async handle() {
        const tried = new Set<string>();
        // What is read may be answered at once, so it goes on until nothing new has come.
        const failures: unknown[] = [];
        for (let fresh = await collect(services, tried); fresh.length > 0; fresh = await collect(services, tried))
          for (const address of fresh)
            await readLetter(services, { address, readers }).catch((error: unknown) => failures.push(error));
        // One that cannot be read waits, and keeps nobody else's back.
        if (failures.length > 0) throw new AggregateError(failures, `${failures.length} letters could not be read`);
      },
    },
  ];
}

type Address = { organisationId: number; fromOrganisationId: number; key: string };

/** Delivers what is written and returns what has not been read, nor tried in this run. */
async function collect(services: Pick<Services, 'database' | 'clock'>, tried: Set<string>): Promise<Address[]> {
  await sql`select * from deliver_letters(${services.clock()})`.execute(services.database);
  const { rows } = await sql<Address>`select * from unhandled_letters()`.execute(services.database);
  return rows.filter((address) => {
    const name = JSON.stringify(address);
    return !tried.has(name) && Boolean(tried.add(name));
  });
}

async function readLetter(
  services: Pick<Services, 'database' | 'clock'>,
  work: { address: Address; readers: readonly LetterReader[] },
): Promise<void> {
  const { organisationId, fromOrganisationId, key } = work.address;
  const now = services.clock();
  await inOrganisation({ db: services.database, organisationId }, async (db) => {
    const row = await db
      .selectFrom('receivedLetter')
      .select(['fromOrganisationId', 'key', 'kind', 'payload', 'writtenAt'])
      .where('fromOrganisationId', '=', fromOrganisationId)
      .where('key', '=', key)
      .where('handledAt', 'is', null)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!row) return;
    const reader = work.readers.find((one) => one.kind === row.kind);
    if (!reader) return; // stays unread until a version that knows it is installed
    await reader.read({ db, organisationId, now }, { ...row, files: await listEnclosed(db, row) });
    await db
      .updateTable('receivedLetter')
      .set({ handledAt: now })
      .where('fromOrganisationId', '=', fromOrganisationId)
      .where('key', '=', key)
      .execute();
  });
}

/** Lets go of the files of a letter that is not taken, with their bytes; while it is being read. What something else holds stays. */
export async function dropEnclosed(db: Tx, { fromOrganisationId, key }: Pick<Letter, 'fromOrganisationId' | 'key'>) {
  await sql`select drop_enclosed_files(${fromOrganisationId}, ${key})`.execute(db);
}

async function listEnclosed(db: Tx, { fromOrganisationId, key }: Pick<Letter, 'fromOrganisationId' | 'key'>) {
  return db
    .selectFrom('receivedLetterFile as e')
    .innerJoin('file as f', 'f.id', 'e.fileId')
    .select(['f.id', 'f.name'])
    .where('e.fromOrganisationId', '=', fromOrganisationId)
    .where('e.key', '=', key)
    .orderBy('e.position')
    .execute();
}
