import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { OperatorError } from '#db/operator-error.ts';

/**
 * The format, version 1: a gzip stream (RFC 1952) of frames. A frame is one byte of kind, the length of its content in four bytes
 * (big-endian, at most 1 MiB) and the content.
 *
 *   H  once, first: the header below, as JSON
 *   D  bytes of a table, in PostgreSQL's text format of COPY (UTF-8), with the columns of the header and the rows in the order of their key
 *   E  that table has ended: `{ rows, sha256 }` over the content of its D frames, as JSON. One for each table, in the order of the header
 *   Z  once, last, empty
 *
 * The positions of sequences stand in the header. Left out are the secrets (files outside the database) and the schema of pg-boss:
 * its jobs under way are transient, and its queues are laid anew by the migration.
 */
const headerSchema = z.object({
  format: z.literal('stadig-backup'),
  version: z.literal(1),
  /** Versions of Stadig and PostgreSQL, and the moment, for people. */
  stadig: z.string(),
  postgres: z.string(),
  madeAt: z.string(),
  /** Names of the applied migrations, in order. */
  migrations: z.array(z.string()).min(1),
  /** Names are quoted for SQL. */
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()).min(1) })),
  sequences: z.array(z.object({ name: z.string(), lastValue: z.string(), isCalled: z.boolean() })),
});
const tableEndSchema = z.object({ rows: z.number(), sha256: z.string() });

export type Header = z.infer<typeof headerSchema>;
export type TableEnd = z.infer<typeof tableEndSchema>;
export type BackupWriter = {
  header: (header: Header) => Promise<void>;
  rows: (bytes: Buffer) => Promise<void>;
  tableEnd: (end: TableEnd) => Promise<void>;
  /** The file is complete and on disk for good when this resolves. */
  end: () => Promise<void>;
};

type Kind = 'H' | 'D' | 'E' | 'Z';
type Frame = { kind: string; content: Buffer };

const largestContent = 1_048_576;
const headBytes = 5;

/** Creates the file, which only its owner may read. Fails if it exists. */
export function writeBackupFile(file: string): BackupWriter {
  const gzip = createGzip();
  const written = pipeline(gzip, createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }));
  written.catch(() => undefined); // every write and the end wait for it too, and tell
  async function frame(kind: Kind, content: Buffer): Promise<void> {
    const head = Buffer.alloc(headBytes);
    head.write(kind, 'latin1');
    head.writeUInt32BE(content.length, 1);
    gzip.write(head);
    if (!gzip.write(content)) await Promise.race([once(gzip, 'drain'), written]);
  }
  return {
    header: (header) => frame('H', Buffer.from(JSON.stringify(header))),
    async rows(bytes) {
      for (let start = 0; start < bytes.length; start += largestContent)
        await frame('D', bytes.subarray(start, start + largestContent));
    },
    tableEnd: (end) => frame('E', Buffer.from(JSON.stringify(end))),
    async end() {
      await frame('Z', Buffer.alloc(0));
      gzip.end();
      await written;
    },
  };
}

export type BackupVisitor = {
  header?: (header: Header) => Promise<void>;
  /** Takes all bytes of one table; the iteration fails when they are not those that were written. */
  table?: (table: Header['tables'][number], bytes: AsyncIterable<Buffer>) => Promise<void>;
};

/**
 * Reads a backup from beginning to end and checks every part of it.
 * @throws {OperatorError} when it is not a backup, is damaged or is cut off
 */
export async function readBackupFile(file: string, visitor: BackupVisitor = {}): Promise<Header> {
  const frames = readFrames(file);
  const header = parsed(
    headerSchema,
    await next(frames, file, 'H'),
    `${file} is not a backup of Stadig, or of a newer one`,
  );
  await visitor.header?.(header);
  for (const table of header.tables) {
    const bytes = readTable(frames, file);
    await visitor.table?.(table, bytes);
    for await (const _ of bytes); // whatever the visitor left
  }
  await next(frames, file, 'Z');
  if (!(await frames.next()).done) throw damaged(file);
  return header;
}

async function* readTable(frames: AsyncGenerator<Frame>, file: string): AsyncGenerator<Buffer> {
  const tally = new RowTally();
  for (;;) {
    const { kind, content } = await next(frames, file, 'D', 'E');
    if (kind === 'E') {
      const end = parsed(tableEndSchema, { kind, content }, damaged(file).message);
      const found = tally.end();
      if (end.rows !== found.rows || end.sha256 !== found.sha256) throw damaged(file);
      return;
    }
    tally.add(content);
    yield content;
  }
}

/** Counts and hashes a table's bytes. In the text format of COPY a row ends with a line feed and holds none. */
export class RowTally {
  #hash = createHash('sha256');
  #rows = 0;

  add(bytes: Buffer): void {
    this.#hash.update(bytes);
    for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) this.#rows += 1;
  }

  end(): TableEnd {
    return { rows: this.#rows, sha256: this.#hash.digest('hex') };
  }
}

async function next(frames: AsyncGenerator<Frame>, file: string, ...kinds: Kind[]): Promise<Frame> {
  const { value, done } = await frames.next();
  if (done || !kinds.some((kind) => kind === value.kind)) throw damaged(file);
  return value;
}

async function* readFrames(file: string): AsyncGenerator<Frame> {
  const gunzip = createGunzip({ chunkSize: 262_144 });
  const read = pipeline(createReadStream(file), gunzip);
  read.catch(() => undefined); // the iteration below fails with the same
  const bytes = new Gatherer(gunzip[Symbol.asyncIterator]());
  try {
    for (;;) {
      const head = await bytes.take(headBytes);
      if (head === undefined) return;
      const length = head.readUInt32BE(1);
      const content = length > largestContent ? undefined : await bytes.take(length);
      if (content === undefined) throw damaged(file);
      yield { kind: head.toString('latin1', 0, 1), content };
    }
  } catch (error) {
    throw explained(error, file);
  } finally {
    gunzip.destroy();
  }
}

/** Cuts a stream of chunks into pieces of the sizes asked for. */
class Gatherer {
  #held: Buffer[] = [];
  #size = 0;

  constructor(readonly chunks: AsyncIterator<Buffer>) {}

  /** Nothing at the end of the stream; too few bytes before it count as nothing. */
  async take(size: number): Promise<Buffer | undefined> {
    while (this.#size < size) {
      const { value, done } = await this.chunks.next();
      if (done) return undefined;
      this.#held.push(value);
      this.#size += value.length;
    }
    const all = this.#held.length === 1 && this.#held[0] ? this.#held[0] : Buffer.concat(this.#held);
    this.#held = [all.subarray(size)];
    this.#size -= size;
    return all.subarray(0, size);
  }
}

function parsed<T>(schema: z.ZodType<T>, frame: Frame, complaint: string): T {
  try {
    return schema.parse(JSON.parse(frame.content.toString('utf8')));
  } catch {
    throw new OperatorError(complaint);
  }
}

function explained(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'Z_DATA_ERROR' && error instanceof Error && error.message.includes('header'))
    return new OperatorError(`${file} is not a backup of Stadig`);
  if (code.startsWith('Z_')) return damaged(file);
  if (/^E[A-Z]+$/.test(code)) return new OperatorError(`${file} cannot be read (${code})`);
  return error;
}

function damaged(file: string): OperatorError {
  return new OperatorError(`${file} is damaged or cut off: use another backup`);
}
