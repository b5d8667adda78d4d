import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import { listNodes, type ThreadNode } from '#foundations/thread/index.ts';

/**
 * What belongs to an administration in the modules above and keeps it from being removed, as nodes of the thread (`path` is under the
 * organisation). This module may not know those modules, so it asks the database which tables have a foreign key here that neither
 * cascades nor lets go; their rows are nodes and have their ids.
 */
export async function listWorkOfAdministration(
  db: Tx,
  id: number,
): Promise<Pick<ThreadNode, 'kind' | 'title' | 'path'>[]> {
  const ids: number[] = [];
  for (const { table, column } of await listHoldingColumns(db)) {
    const { rows } = await sql<{ id: number }>`
      select id from ${sql.id(table)} where ${sql.id(column)} = ${id}`.execute(db);
    ids.push(...rows.map((row) => row.id));
  }
  return listNodes(db, ids);
}

/** confdeltype `a` and `r`: no action, restrict (PostgreSQL, pg_constraint). */
async function listHoldingColumns(db: Tx): Promise<{ table: string; column: string }[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select holder.relname as "table", held_by.attname as "column"
    from pg_constraint held
    join pg_class holder on holder.oid = held.conrelid
    cross join unnest(held.conkey, held.confkey) as pair (from_column, to_column)
    join pg_attribute held_by on held_by.attrelid = held.conrelid and held_by.attnum = pair.from_column
    join pg_attribute own on own.attrelid = held.confrelid and own.attnum = pair.to_column
    where held.contype = 'f' and held.confrelid = 'administration'::regclass
      and held.confdeltype in ('a', 'r') and own.attname = 'id'
    order by 1`.execute(db);
  return rows;
}
