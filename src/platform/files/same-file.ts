import { createHash } from 'node:crypto';
import type { Tx } from '#db/connection.ts';

/** Which of these files has exactly this content; undefined when none has. */
export async function findSameFile(db: Tx, ids: readonly number[], bytes: Uint8Array): Promise<number | undefined> {
  if (ids.length === 0) return undefined;
  const sha256 = createHash('sha256').update(bytes).digest();
  const same = await db
    .selectFrom('file')
    .select('id')
    .where('id', 'in', ids)
    .where('sha256', '=', sha256)
    .orderBy('id')
    .executeTakeFirst();
  return same?.id;
}
