import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';

/** How many needs there are, and how many of them have a place in the order. */
export async function countNeeds(db: Tx): Promise<{ needs: number; ranked: number }> {
  return db
    .selectFrom('need')
    .select([sql<number>`count(*)::int`.as('needs'), sql<number>`count(rank)::int`.as('ranked')])
    .executeTakeFirstOrThrow();
}
