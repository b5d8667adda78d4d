import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { z } from 'zod';
import {
  headBytes,
  headerSchema,
  largestContent,
  RowTally,
  tableEndSchema,
  type Header,
  type Kind,
} from '#db/backup-format.ts';
import { OperatorError } from '#db/operator-error.ts';

type Frame = { kind: string; content: Buffer };

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
