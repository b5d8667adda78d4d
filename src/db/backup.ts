import { existsSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import type pg from 'pg';
import {
  connectPlainly,
  copyOutStatement,
  listMigrations,
  listSequences,
  listTables,
  type Table,
} from '#db/backup-catalogue.ts';
import { copyOut } from '#db/backup-copy.ts';
import { RowTally } from '#db/backup-format.ts';
import { writeBackupFile, type BackupWriter } from '#db/backup-write.ts';
import { OperatorError } from '#db/operator-error.ts';

/**
 * Writes all data of the owner's database to a new file, as it was at one moment, while the system runs. The format stands in `backup-format.ts`.
 * The file appears under its name only when it is complete. Returns the number of tables and rows.
 * @throws {OperatorError} when the file exists or the database holds no Stadig
 */
export async function backup(options: {
  adminUrl: string;
  file: string;
  stadigVersion: string;
}): Promise<{ tables: number; rows: number }> {
  const { file } = options;
  if (existsSync(file)) throw new OperatorError(`${file} already exists: choose another name`);
  const draft = `${file}.${process.pid}.part`;
  const removeDraft = () => rmSync(draft, { force: true });
  process.once('exit', removeDraft); // also when the command is interrupted
  const client = await connectPlainly(options.adminUrl);
  try {
    await client.query('begin isolation level repeatable read read only');
    const written = await writeAll(client, writeBackupFile(draft), options.stadigVersion);
    await client.query('commit');
    await rename(draft, file);
    return written;
  } catch (error) {
    throw isFileError(error) ? new OperatorError(`${file} cannot be written: ${error.message}`) : error;
  } finally {
    removeDraft();
    process.off('exit', removeDraft);
    await client.end();
  }
}

async function writeAll(
  client: pg.Client,
  writer: BackupWriter,
  stadigVersion: string,
): Promise<{ tables: number; rows: number }> {
  const migrations = await listMigrations(client);
  if (migrations.length === 0) throw new OperatorError('there is no Stadig in this database yet: nothing to back up');
  const tables = await listTables(client);
  await client.query(`lock table ${tables.map(({ name }) => name).join(', ')} in access share mode`);
  const { rows } = await client.query<{ postgres: string }>("select current_setting('server_version') as postgres");
  await writer.header({
    format: 'stadig-backup',
    version: 1,
    stadig: stadigVersion,
    postgres: rows[0]?.postgres ?? '',
    madeAt: new Date().toISOString(),
    migrations,
    tables: tables.map(({ name, columns }) => ({ name, columns })),
    sequences: await listSequences(client),
  });
  let total = 0;
  for (const table of tables) total += await writeTable(client, table, writer);
  await writer.end();
  return { tables: tables.length, rows: total };
}

async function writeTable(client: pg.Client, table: Table, writer: BackupWriter): Promise<number> {
  const tally = new RowTally();
  await copyOut(client, copyOutStatement(table), async (bytes) => {
    tally.add(bytes);
    await writer.rows(bytes);
  });
  const end = tally.end();
  await writer.tableEnd(end);
  return end.rows;
}

function isFileError(error: unknown): error is Error {
  return (
    error instanceof Error && 'syscall' in error && ['open', 'write', 'fsync', 'rename'].includes(String(error.syscall))
  );
}
