import type { Tx } from '#db/connection.ts';
import { listNodes } from '#foundations/thread/index.ts';

/** What was brought home: the words as they read then, what they come from, and the day they were written (YYYY-MM-DD). */
export type BroughtHome = { id: number; title: string; text: string; broughtOn: string };

/** The newest first. */
export async function listBroughtHome(db: Tx): Promise<BroughtHome[]> {
  const rows = await db
    .selectFrom('broughtHome')
    .select(['id', 'text', 'broughtOn'])
    .orderBy('broughtOn', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const nodes = await listNodes(
    db,
    rows.map(({ id }) => id),
  );
  const titles = new Map(nodes.map(({ id, title }) => [id, title]));
  return rows.map((row) => ({ ...row, title: titles.get(row.id) ?? '' }));
}
