import { sql } from 'kysely';
import type { Database, Tx } from '#db/connection.ts';

/**
 * One transaction that carries the organisation: row-level security shows and takes only its rows.
 * `reading` makes it read-only with one snapshot, so that a page never shows two moments.
 */
export async function inOrganisation<T>(
  scope: { db: Database; organisationId: number; reading?: boolean },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const begun = scope.reading
    ? scope.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
    : scope.db.transaction();
  return begun.execute(async (tx) => {
    await chooseOrganisation(tx, scope.organisationId);
    return work(tx);
  });
}

/** Moves the fence of a transaction that is under way. Who may see the other side is the caller's to know. */
export async function chooseOrganisation(tx: Tx, organisationId: number): Promise<void> {
  await sql`select set_config('stadig.organisation', ${String(organisationId)}, true)`.execute(tx);
}
