import pg from 'pg';
import { inject } from 'vitest';
import { openDatabase, type Database } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';

/** An empty database as it was after the migration `last`; `advance` takes it to now and returns the names of what was run. The caller destroys `owner`. */
export async function openOlderDatabase(
  name: string,
  last: string,
): Promise<{ owner: Database; advance: () => Promise<readonly string[]> }> {
  const server = new pg.Client({ connectionString: inject('superuserUrl') });
  await server.connect();
  await server.query(`create database ${name} owner stadig_owner template template0`);
  await server.end();
  const url = (inject('databases')[0]?.adminUrl ?? '').replace(/\/[^/?]*(\?|$)/, `/${name}$1`);
  await migrate(url, { to: last });
  return { owner: openDatabase(url, { connections: 2 }), advance: () => migrate(url) };
}
