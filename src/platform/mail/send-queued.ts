import { sql } from 'kysely';
import type { Database, Tx } from '#db/connection.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { MissingFile } from './attach-files.ts';
import { isInDoubt, whatFailed, wordsOf } from './mail-answers.ts';
import { mostConnections, type Mail, type Mailer } from './mailer.ts';

/**
 * What became of one attempt. `refused` and `incomplete` wait for a person, `postponed` for the next run. `answer` is what the mail server said, or
 * for `incomplete` the name of the file that is not here. `inDoubt`: the connection broke when the server may already have taken the letter.
 */
export type SendOutcome =
  | { state: 'sent' }
  | { state: 'refused' | 'incomplete'; answer: string }
  | { state: 'postponed'; answer: string; inDoubt: boolean };

/**
 * Letters of one organisation that wait in a table of the caller's. `Letter` is what the caller knows each by. Every function gets a short
 * transaction of its own in that organisation; none is open while a letter is on its way.
 */
export type MailQueue<Letter> = {
  /** With the organisation: what only one at a time sends, also over several servers. */
  name: string;
  organisationId: number;
  /** First of all, while nobody else sends: what a run that was stopped has left claimed and not marked is in doubt. */
  settle?: (db: Tx) => Promise<void>;
  /** How many are on their way at the same time; by default as many as the mailer has connections. One keeps their order, and one in memory. */
  atOnce?: number;
  /** The next that wait, at most `most`, in an order that stands still while they are sent, after the one given. */
  listWaiting: (db: Tx, page: { after: Letter | undefined; most: number }) => Promise<Letter[]>;
  /**
   * Before a letter is handed over: says that it is being so, and returns false when it no longer waits. A stop between hand-over and `mark` then
   * leaves a letter that `listWaiting` must not give: none goes twice, and a person looks at what is in doubt. Without it the letter waits and goes
   * once more with the same Message-ID, by which many mailboxes show it once: none is left out.
   */
  claim?: (db: Tx, letter: Letter) => Promise<boolean>;
  /**
   * The letter as it goes; undefined when it is no longer to. With a Message-ID that is the same each time. What it leads to, such as a link of its
   * own, may be made here.
   */
  compose: (db: Tx, letter: Letter) => Promise<Mail | undefined>;
  /** Commits what became of it. Progress is what is marked. */
  mark: (db: Tx, letter: Letter, outcome: SendOutcome) => Promise<void>;
};

type Sender = { database: Database; mailer: Mailer };

const page = 50;
/** One failure that is not about a letter may be; the next one tells. */
const mostStops = 2;

/**
 * Tries each waiting letter once and marks it. Safe to run again after a stop, and beside itself: a second run waits and then finds nothing left. A
 * letter that cannot be sent does not keep the others; where the mail server is away the run ends. Rejects when something is left to try again, so
 * that the job's own queue does so with longer and longer waits. Returns how many were sent.
 */
export async function sendQueued<Letter>(services: Sender, queue: MailQueue<Letter>): Promise<number> {
  return alone(services.database, `${queue.name} ${queue.organisationId}`, async () => {
    const run: Run = { sent: 0, postponed: 0, stops: 0, faults: [] };
    if (queue.settle) await inQueue(services, queue, queue.settle);
    let after: Letter | undefined;
    for (;;) {
      const waiting = await inQueue(services, queue, (db) => queue.listWaiting(db, { after, most: page }), true);
      after = waiting.at(-1);
      if (after === undefined) break;
      const left = waiting.values();
      const senders = Array.from({ length: queue.atOnce ?? mostConnections }, async () => {
        for (const letter of left) {
          if (run.stops >= mostStops) return;
          await sendOne(services, queue, letter, run);
        }
      });
      await Promise.all(senders);
      if (run.stops >= mostStops) break;
    }
    if (run.faults.length > 0) throw run.faults.at(-1);
    if (run.postponed > 0) throw new Error(`the mail server put off ${run.postponed} letters`);
    return run.sent;
  });
}

type Run = { sent: number; postponed: number; stops: number; faults: unknown[] };

async function sendOne<Letter>(services: Sender, queue: MailQueue<Letter>, letter: Letter, run: Run): Promise<void> {
  try {
    const outcome = await attempt(services, queue, letter, run);
    if (outcome) await inQueue(services, queue, (db) => queue.mark(db, letter, outcome));
    if (outcome?.state === 'sent') run.sent += 1;
  } catch (error) {
    // A fault of ours with this letter: it stays as it is, and the queue hears of it afterwards.
    run.faults.push(error);
  }
}

/** Undefined: it is no longer to be sent. */
async function attempt<Letter>(
  services: Sender,
  queue: MailQueue<Letter>,
  letter: Letter,
  run: Run,
): Promise<SendOutcome | undefined> {
  try {
    const mail = await inQueue(services, queue, (db) => queue.compose(db, letter));
    const { claim } = queue;
    if (!mail || (claim && !(await inQueue(services, queue, (db) => claim(db, letter))))) return undefined;
    await services.mailer.send(mail).catch((error: unknown) => {
      throw new NotTaken(error);
    });
    run.stops = 0;
    return { state: 'sent' };
  } catch (error) {
    if (error instanceof MissingFile) return { state: 'incomplete', answer: error.message };
    if (error instanceof NotTaken) return outcomeOf(error.cause, run);
    throw error;
  }
}

/** What the mailer rejected with, apart from what is a fault of ours. */
class NotTaken extends Error {
  constructor(cause: unknown) {
    super('not taken', { cause });
  }
}

function outcomeOf(error: unknown, run: Run): SendOutcome {
  const failed = whatFailed(error);
  if (failed.kind === 'refused') return { state: 'refused', answer: failed.answer };
  if (failed.kind === 'later') run.postponed += 1;
  else {
    run.stops += 1;
    run.faults.push(error);
  }
  return { state: 'postponed', answer: wordsOf(error), inDoubt: isInDoubt(error) };
}

async function inQueue<T>(
  { database }: Sender,
  { organisationId }: { organisationId: number },
  work: (db: Tx) => Promise<T>,
  reading = false,
): Promise<T> {
  return inOrganisation({ db: database, organisationId, reading }, work);
}

/** One at a time for a key, also over several servers. */
async function alone<T>(database: Database, key: string, work: () => Promise<T>): Promise<T> {
  return database.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(hashtextextended(${key}, 0))`.execute(connection);
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(hashtextextended(${key}, 0))`.execute(connection);
    }
  });
}
