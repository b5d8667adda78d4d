import { sql } from 'kysely';
import { claimInstallation } from '#db/claim-installation.ts';
import { openDatabase, type Database } from '#db/connection.ts';
import type { DatabaseUrls } from '#db/database-urls.ts';
import { migrate } from '#db/migrate.ts';
import { OperatorError } from '#db/operator-error.ts';
import type { Secrets } from '#platform/secrets.ts';

/**
 * Empties the database of a demonstration and lays it anew, without anything told in it yet; the secrets of its surveys go with it.
 * Returns how many entries its history had.
 * @throws {OperatorError} with nothing changed, when the data is not a demonstration's or a server is connected to it
 */
export async function emptyDemonstration(urls: DatabaseUrls, secrets: Secrets): Promise<number> {
  const owner = openDatabase(urls.adminUrl, { connections: 1 });
  try {
    const had = await refuseReal(owner);
    await refuseInUse(owner);
    // What belongs to Stadig is what its owner owns: an extension of the operator's is left alone.
    await sql`drop owned by current_user cascade`.execute(owner);
    await sql`create schema if not exists public`.execute(owner);
    await migrate(urls.adminUrl);
    await claimInstallation(urls.adminUrl, 'demo');
    for (const name of await secrets.list())
      if (had.publicTokens.some((token) => name.endsWith(`-${token}`))) await secrets.shred(name);
    return had.entries;
  } finally {
    await owner.destroy();
  }
}

/** An empty database is nobody's, and may become a demonstration's. One that has tables says itself what it is. */
async function refuseReal(owner: Database): Promise<{ entries: number; publicTokens: readonly string[] }> {
  const found = await sql<{ table: string | null; tables: number }>`
    select to_regclass('public.installation')::text as "table",
           (select count(*)::int from pg_tables where schemaname = 'public') as tables`.execute(owner);
  const { table, tables } = found.rows[0] ?? { table: null, tables: 0 };
  if (table === null && tables === 0) return { entries: 0, publicTokens: [] };
  const mode = table && (await owner.selectFrom('installation').select('mode').executeTakeFirst())?.mode;
  if (mode !== 'demo')
    throw new OperatorError(
      `reset-demo empties demonstrations only, and this database is ${mode === 'live' ? 'a live installation' : 'something else'}: nothing was changed`,
    );
  const { rows } = await sql<{ entries: number; publicTokens: string[] }>`
    select (select count(*)::int from audit_entry) as entries,
           array(select public_token from survey where public_token is not null) as public_tokens`.execute(owner);
  return rows[0] ?? { entries: 0, publicTokens: [] };
}

/** Whoever else is connected would go on with what is no longer there, and may hold what is to be dropped. */
async function refuseInUse(owner: Database): Promise<void> {
  const { rows } = await sql<{ connected: number }>`
    select count(*)::int as connected from pg_stat_activity
     where datname = current_database() and usename is not null and pid <> pg_backend_pid()`.execute(owner);
  if (rows[0]?.connected)
    throw new OperatorError('a server uses this demonstration: stop it, then run reset-demo again');
}
