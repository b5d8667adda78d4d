import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import type { DB } from '#db/schema.ts';

export type Database = Kysely<DB>;
export type Tx = Transaction<DB>;

/** Opens a pool as the role of the URL. `date` stays 'YYYY-MM-DD', int8 becomes a checked safe integer, numeric stays text, timestamptz is a Date. */
export function openDatabase(url: string, options: { connections?: number } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    types: { getTypeParser: typeParser },
    application_name: 'stadig',
  });
  pool.on('error', () => undefined); // an idle connection lost to a restart is opened anew by the next query, which reports for itself
  // A connection lost in the middle of a query: the query fails and says so; without a listener the whole process would stop.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}

const int8 = 20;
const date = 1082;
const dateArray = 1182;
const int8Array = 1016;

function typeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === int8) return safeInteger;
  if (oid === int8Array) return (text: string) => parseArray(text).map(safeInteger);
  if (oid === date) return (text: string) => text;
  if (oid === dateArray) return parseArray;
  return pg.types.getTypeParser(oid, format ?? 'text');
}

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('integer from the database is too large');
  return value;
}

function parseArray(text: string): string[] {
  const inner = text.slice(1, -1);
  return inner === '' ? [] : inner.split(',');
}
