import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import {
  connectPlainly,
  copyOutStatement,
  listMigrations,
  listObstacles,
  listTables,
  type Table,
} from '#db/backup-catalogue.ts';
import { copyIn, copyOut } from '#db/backup-copy.ts';
import { RowTally, type Header, type TableEnd } from '#db/backup-format.ts';
import { readBackupFile } from '#db/backup-read.ts';
import { migrate } from '#db/migrate.ts';
import { OperatorError } from '#db/operator-error.ts';
import { projectRoot } from '#db/project-root.ts';

type Options = { adminUrl: string; file: string; header: Header };

/**
 * Brings a backup up in an empty database: the migrations it lists, then in one transaction all its rows, read back and compared,
 * then the migrations that are newer than it. `header` comes from `readBackupFile`, which has found the file whole.
 * Returns the number of rows loaded and the names of the newer migrations.
 * @throws {OperatorError} when the backup is too new or has changed since, or the database is not empty; then no row is written
 */
export async function restore(options: Options): Promise<{ rows: number; newer: string[] }> {
  const { adminUrl, file, header } = options;
  const last = await refuseUnknownMigrations(header);
  const client = await connectPlainly(adminUrl);
  try {
    await refuseOccupied(client, header);
    await migrate(adminUrl, { to: last });
    const rows = await load(client, file);
    const newer = await migrate(adminUrl);
    return { rows, newer };
  } finally {
    await client.end();
  }
}

/** @returns the name of the last migration of the backup */
async function refuseUnknownMigrations({ migrations, stadig }: Header): Promise<string> {
  const last = migrations.at(-1) ?? '';
  const known = (await readdir(join(projectRoot(), 'src/db/migrations')))
    .filter((name) => name.endsWith('.sql'))
    .map((name) => name.slice(0, -'.sql'.length))
    .sort();
  const upToLast = known.slice(0, known.indexOf(last) + 1);
  if (!isSame(upToLast, migrations)) {
    throw new OperatorError(
      `the backup was made by a newer Stadig (${stadig}), with migrations that this one does not have: update Stadig first`,
    );
  }
  return last;
}

/** Left by a restore that was cut off, migrations without an organisation are no obstacle; anything else in the database is. */
async function refuseOccupied(client: pg.Client, header: Header): Promise<void> {
  const tables = await listTables(client);
  if (tables.length === 0) return;
  const applied = await listMigrations(client);
  const isPrefix = applied.length > 0 && isSame(applied, header.migrations.slice(0, applied.length));
  if (isPrefix) {
    const { rows } = await client.query<{ found: boolean }>(
      'select exists (select from public.organisation) or exists (select from public.account) as found',
    );
    if (rows[0]?.found === false) return;
  }
  throw new OperatorError(
    'the database is not empty: restore into a new DATA_DIR, or into a new database of your own PostgreSQL',
  );
}

async function load(client: pg.Client, file: string): Promise<number> {
  await client.query('begin'); // without a commit, the end of the connection takes everything back
  const tables = await listTables(client);
  const obstacles = await listObstacles(client);
  for (const { remove } of obstacles) await client.query(remove);
  await client.query(`truncate ${tables.map(({ name }) => name).join(', ')}`);
  const loaded = new Map<string, TableEnd>();
  const header = await readBackupFile(file, {
    header: (found) => refuseOtherTables(found, tables),
    table: async (table, bytes) => void loaded.set(table.name, await loadTable(client, table, bytes)),
  });
  for (const { name, lastValue, isCalled } of header.sequences)
    await client.query('select setval($1, $2, $3)', [name, lastValue, isCalled]);
  await client.query('set constraints all immediate');
  for (const { putBack } of obstacles.toReversed()) await client.query(putBack);
  for (const table of tables) await compare(client, table, loaded.get(table.name));
  await client.query('commit');
  await client.query(`analyze ${tables.map(({ name }) => name).join(', ')}`);
  return [...loaded.values()].reduce((sum, { rows }) => sum + rows, 0);
}

async function refuseOtherTables(header: Header, tables: Table[]): Promise<void> {
  const describe = (list: Header['tables']) => list.map(({ name, columns }) => `${name} (${columns.join(', ')})`);
  if (isSame(describe(header.tables), describe(tables))) return;
  throw new OperatorError(
    'the tables of the backup are not those that its migrations make: it was made by a changed Stadig',
  );
}

async function loadTable(
  client: pg.Client,
  table: Header['tables'][number],
  bytes: AsyncIterable<Buffer>,
): Promise<TableEnd> {
  const tally = new RowTally();
  async function* tallied(): AsyncGenerator<Buffer> {
    for await (const part of bytes) {
      tally.add(part);
      yield part;
    }
  }
  await copyIn(client, `copy ${table.name} (${table.columns.join(', ')}) from stdin`, tallied());
  return tally.end();
}

/** The proof that nothing was lost on the way: the table, read as a backup reads it, is byte for byte what the file holds. */
async function compare(client: pg.Client, table: Table, loaded: TableEnd | undefined): Promise<void> {
  const tally = new RowTally();
  await copyOut(client, copyOutStatement(table), async (bytes) => tally.add(bytes));
  const found = tally.end();
  if (found.rows === loaded?.rows && found.sha256 === loaded.sha256) return;
  throw new OperatorError(
    `the table ${table.name} is not what the backup holds after loading: nothing has been restored`,
  );
}

function isSame(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((word, place) => word === other[place]);
}
