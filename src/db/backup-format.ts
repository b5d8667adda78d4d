import { createHash } from 'node:crypto';
import { z } from 'zod';

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
export const headerSchema = z.object({
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
export const tableEndSchema = z.object({ rows: z.number(), sha256: z.string() });

export type Header = z.infer<typeof headerSchema>;
export type TableEnd = z.infer<typeof tableEndSchema>;
/** The kinds of frames. */
export type Kind = 'H' | 'D' | 'E' | 'Z';
/** What one frame may hold at most, in bytes, and what stands before it. */
export const largestContent = 1_048_576;
export const headBytes = 5;

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
