import { sql } from 'kysely';
import type { Database } from '#db/connection.ts';
import { OperatorError } from '#db/operator-error.ts';

/** The fence holds only for a role that cannot climb it: no superuser, no bypass of row-level security, no table of its own. */
export async function refuseUnsafeRole(database: Database, setting: string): Promise<void> {
  const { rows } = await sql<{ name: string; superuser: boolean; bypasses: boolean; owns: boolean }>`
    select rolname as name, rolsuper as superuser, rolbypassrls as bypasses,
           exists (select 1 from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p')) as owns
      from pg_roles r where rolname = current_user`.execute(database);
  const [role] = rows;
  if (!role) throw new OperatorError(`${setting}: the role it signs in as could not be read`);
  const fault = role.superuser
    ? 'is a superuser'
    : role.bypasses
      ? 'bypasses row-level security'
      : role.owns
        ? 'owns tables'
        : undefined;
  if (fault)
    throw new OperatorError(
      `${setting} signs in as ${role.name}, who ${fault}: the fence between organisations would not hold`,
    );
}
