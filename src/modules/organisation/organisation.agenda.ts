import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';

/** A post with an address, which says whose it is. `email` is in small letters. */
export type AddressedPost = { id: number; title: string; email: string };

/** Posts that somebody can be reached at, for telling whose dates are whose. */
export async function listAddressedPosts(db: Tx): Promise<AddressedPost[]> {
  return db
    .selectFrom('post')
    .select(['id', 'title', sql<string>`lower(email)`.as('email')])
    .where('email', '<>', '')
    .orderBy('id')
    .execute();
}

/** How many units have been entered. */
export async function countUnits(db: Tx): Promise<number> {
  const { units } = await db
    .selectFrom('unit')
    .select(sql<number>`count(*)::int`.as('units'))
    .executeTakeFirstOrThrow();
  return units;
}
