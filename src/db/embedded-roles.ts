import pg from 'pg';

/** The cluster's superuser. Nothing but preparing the cluster and making test databases uses it. */
export const superuser = 'stadig_superuser';

/** The logins: the owner migrates, the application works, the intake takes answers. None is superuser, none bypasses row-level security. */
export const logins = { admin: 'stadig_owner', app: 'stadig_app', intake: 'stadig_intake' };

/** Makes the logins and the database `stadig` where they are missing. */
export async function prepareDatabase(superuserUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      'select rolname as name from pg_roles where rolname = any ($1) union all select datname from pg_database where datname = $2',
      [Object.values(logins), 'stadig'],
    );
    const present = rows.map((row) => row.name);
    for (const login of Object.values(logins)) {
      if (!present.includes(login)) await client.query(`create role ${login} login`);
    }
    if (!present.includes('stadig')) await client.query(`create database stadig owner ${logins.admin}`);
    await client.query('revoke connect, temporary on database stadig from public');
    await client.query(`grant connect on database stadig to ${logins.app}, ${logins.intake}`);
  } finally {
    await client.end();
  }
}
