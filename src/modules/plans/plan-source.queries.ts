import { z } from 'zod';
import type { Tx } from '#db/connection.ts';
import { basisOf } from '#platform/basis.ts';
import { leftOutKinds } from './bring-plan/left-out.rules.ts';
import { measureParts } from './measures/measure.commands.ts';
import type { Measure } from './measure.queries.ts';
import type { PlanBlock } from './plan.queries.ts';

/**
 * Where a plan's text came from. `adoption` is what the one who brought it said, not a decision here; days are YYYY-MM-DD. `unchanged` are the ids
 * of the blocks that still say what they said then, `left` how many of all `parts` (blocks and measures) do.
 */
export type PlanSource = {
  way: 'pasted' | 'file';
  fileName: string;
  broughtOn: string;
  adoption: { by: string; on: string; itemNumber: string } | undefined;
  unchanged: ReadonlySet<string>;
  left: number;
  parts: number;
  leftOut: KeptLeftOut[];
};

/** Words of the text that did not come along, and why. `of` is the measure that a name, which is not kept, was said of. */
export type KeptLeftOut = z.infer<typeof leftOutSchema>;

type Content = { blocks: readonly PlanBlock[]; measures: readonly Measure[] };
const leftOutSchema = z.object({ kind: z.enum(leftOutKinds), text: z.string(), of: z.string().optional() });
const listSchema = z.array(z.object({ id: z.string(), basis: z.string() }));
// Plans that were brought in before it was kept what did not come along have the list alone.
const partsSchema = z.union([
  listSchema.transform((parts) => ({ parts, leftOut: [] })),
  z.object({ parts: listSchema, leftOut: z.array(leftOutSchema) }),
]);

/** What is kept of each part when it is brought in. */
export function partsOf({ blocks, measures }: Content): { id: string; basis: string }[] {
  return [
    ...blocks.map(({ id, content }) => ({ id, basis: basisOf(content) })),
    ...measures.map((measure) => ({ id: String(measure.id), basis: basisOf(measureParts(measure)) })),
  ];
}

/** Nothing for a plan that was written here. */
export async function findPlanSource(db: Tx, planId: number, content: Content): Promise<PlanSource | undefined> {
  const row = await db
    .selectFrom('planSource')
    .select(['way', 'fileName', 'broughtOn', 'adoptedBy', 'adoptedOn', 'itemNumber', 'parts'])
    .where('planId', '=', planId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { way, fileName, broughtOn, adoptedBy, adoptedOn, itemNumber } = row;
  const { parts, leftOut } = partsSchema.parse(row.parts);
  const now = new Map(partsOf(content).map(({ id, basis }) => [id, basis]));
  const same = parts.filter(({ id, basis }) => now.get(id) === basis);
  return {
    way,
    fileName,
    broughtOn,
    adoption: adoptedOn === null ? undefined : { by: adoptedBy, on: adoptedOn, itemNumber },
    unchanged: new Set(same.map(({ id }) => id)),
    left: same.length,
    parts: parts.length,
    leftOut,
  };
}
