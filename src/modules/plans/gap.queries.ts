import type { Tx } from '#db/connection.ts';
import { readLiveContent } from './plan-content.ts';
import { gapsOf, type Gap } from './plan.rules.ts';

/** *Återstår före beslut* for a plan as it stands now. */
export async function listGaps(db: Tx, organisation: { name: string }, planId: number): Promise<Gap[]> {
  return gapsOf(await readLiveContent(db, organisation, planId));
}
