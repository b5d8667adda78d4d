import type { Tx } from '#db/connection.ts';
import { gapsOf, type GapKind } from './plan.rules.ts';

/** What a measure lacks of its own, as *Återstår före beslut* counts it, and the plan it stands in. */
export type MeasureGaps = { id: number; planId: number; kinds: GapKind[] };

/** Every measure of every plan. `needsOf` says which needs the measure answers to: the thread, which has already been read, knows. */
export async function listMeasureGaps(db: Tx, needsOf: (id: number) => readonly number[]): Promise<MeasureGaps[]> {
  const rows = await db
    .selectFrom('measure')
    .select([
      'id',
      'planId',
      'title',
      'goal',
      'ownerPostId',
      'owner',
      'startsOn',
      'endsOn',
      'indicator',
      'noNeedReason',
    ])
    .orderBy('id')
    .execute();
  if (rows.length === 0) return [];
  const measures = rows.map((row) => ({
    ...row,
    // A post has a title always: one that is chosen is somebody who answers for it.
    ownerName: row.ownerPostId === null ? row.owner : `#${row.ownerPostId}`,
    needs: needsOf(row.id),
  }));
  const gaps = Map.groupBy(gapsOf({ blocks: [], measures, thread: [] }), ({ id }) => id);
  return rows.map(({ id, planId }) => ({ id, planId, kinds: (gaps.get(id) ?? []).map(({ kind }) => kind) }));
}
