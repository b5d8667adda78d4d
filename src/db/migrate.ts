import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator, type Migration, type MigrationProvider } from 'kysely/migration';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { OperatorError } from '#db/operator-error.ts';
import { projectRoot } from '#db/project-root.ts';
import { queues } from '#platform/jobs/queues.ts';

const oldestPostgres = 160000;

/**
 * Brings the database of the owner's URL to the newest migration (or to `to`), and lays pg-boss's own schema.
 * Returns the names applied. The roles stadig_app and stadig_intake must exist.
 */
export async function migrate(adminUrl: string, options: { to?: string } = {}): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: adminUrl, max: 2 });
  pool.on('error', () => undefined); // an idle connection lost is told by the query that needed it
  const database = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin()] });
  try {
    await refuseUnfit(database);
    await sql`revoke all on schema public from public; `.execute(database);
    await sql`grant usage on schema public to stadig_app, stadig_intake`.execute(database);
    await sql`alter default privileges revoke execute on functions from public`.execute(database);
    const migrator = new Migrator({
      db: database,
      provider: sqlFiles,
      migrationTableName: 'migration',
      migrationLockTableName: 'migration_lock',
    });
    const { error, results } = options.to ? await migrator.migrateTo(options.to) : await migrator.migrateToLatest();
    if (error) throw error;
    const applied = (results ?? []).map((result) => result.migrationName);
    await layJobSchema(adminUrl, database);
    return applied;
  } finally {
    await database.destroy();
  }
}

async function refuseUnfit(database: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ version: number; roles: number }>`
    select current_setting('server_version_num')::int as version,
           (select count(*)::int from pg_roles where rolname in ('stadig_app', 'stadig_intake')) as roles`.execute(
    database,
  );
  const [found] = rows;
  if (!found || found.version < oldestPostgres) throw new OperatorError('Stadig needs PostgreSQL 16 or newer');
  if (found.roles < 2)
    throw new OperatorError(
      'the roles stadig_app and stadig_intake are missing in PostgreSQL: see "Own PostgreSQL" in README.md',
    );
}

const sqlFiles: MigrationProvider = {
  async getMigrations() {
    const folder = join(projectRoot(), 'src/db/migrations');
    const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
    const migrations: Record<string, Migration> = {};
    for (const name of names) {
      migrations[name.slice(0, -'.sql'.length)] = {
        async up(db) {
          await sql.raw(await readFile(join(folder, name), 'utf8')).execute(db);
        },
      };
    }
    return migrations;
  },
};

/** The owner lays pg-boss's schema once; the application role only uses it. */
async function layJobSchema(adminUrl: string, database: Kysely<unknown>): Promise<void> {
  const boss = new PgBoss({ connectionString: adminUrl, max: 1, supervise: false, schedule: false });
  boss.on('error', () => undefined); // start() rejects with the same error
  await boss.start();
  for (const queue of queues) await boss.createQueue(queue, { deleteAfterSeconds: 86_400 });
  await boss.stop({ graceful: false });
  await sql`grant usage on schema pgboss to stadig_app`.execute(database);
  await sql`grant select, insert, update, delete on all tables in schema pgboss to stadig_app`.execute(database);
  await sql`grant usage on all sequences in schema pgboss to stadig_app`.execute(database);
  await sql`grant execute on all functions in schema pgboss to stadig_app`.execute(database);
}
