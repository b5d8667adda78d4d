import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { listLines } from '../participation/lines.queries.ts';
import { getParticipation } from '../participation/participation.queries.ts';

export const linePath = '/:organisation/deltagande/:id/rader/:lineKey';

/** A participation and the line that the address names. */
export async function loadLine(db: Tx, { id, lineKey }: { id: number; lineKey: string }) {
  const participation = await getParticipation(db, id);
  const line = (await listLines(db, id)).find((one) => one.lineKey === lineKey) ?? notFound();
  return { participation, line };
}
