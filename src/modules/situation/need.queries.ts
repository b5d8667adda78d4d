import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { getThread } from '#foundations/thread/index.ts';
import { listAdministrations } from '#modules/organisation/index.ts';

/**
 * What has to become better, for one administration or (null) the whole organisation. `rank` is its place among the needs of the same
 * administration, 1 first; null while nobody has said. `findings` are what it rests on.
 */
export type Need = {
  id: number;
  title: string;
  text: string;
  administrationId: number | null;
  administrationName: string | null;
  rank: number | null;
  rankReason: string;
  findings: number[];
};

const columns = ['id', 'title', 'text', 'administrationId', 'rank', 'rankReason'] as const;

/** The whole organisation's needs first, then administration by administration; ranked ones in their order, then the others. */
export async function listNeeds(db: Tx): Promise<Need[]> {
  const administrations = await listAdministrations(db);
  const rows = await db
    .selectFrom('need')
    .select(columns)
    .orderBy('rank', (order) => order.asc().nullsLast())
    .orderBy('id')
    .execute();
  const { links } = await getThread(db);
  const place = (id: number | null) => administrations.findIndex((one) => one.id === id);
  return rows
    .map((row) => ({
      ...row,
      administrationName: administrations[place(row.administrationId)]?.name ?? null,
      findings: links.filter((link) => link.fromId === row.id).map((link) => link.toId),
    }))
    .sort((a, b) => place(a.administrationId) - place(b.administrationId));
}

export async function getNeed(db: Tx, id: number): Promise<Need> {
  return (await listNeeds(db)).find((need) => need.id === id) ?? notFound();
}
