import { command, type CommandContext } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import type { ImportUnits } from './import-units.form.ts';
import { importUnitsTexts } from './import-units.texts.ts';
import { loadPlan } from './load-plan.ts';
import { acceptedLines, digestOf, type GoodLine } from './plan-import.rules.ts';

/**
 * Reads in a list of units: new ones are added, others get the staff and service of the list, wrong lines are left out, nothing is removed.
 * FieldErrors are on `list`. Returns how many were added and changed, and how many administrations were created.
 */
export const importUnits = command(
  'units.import',
  ['coordinator', 'administrator'],
  async (ctx, input: ImportUnits) => {
    const t = importUnitsTexts[ctx.locale];
    // Two lists at once, or a list and somebody who moves a unit, wait for each other here.
    await ctx.db.selectFrom('administration').select('id').orderBy('id').forUpdate().execute();
    const read = await loadPlan(ctx.db, input);
    if ('fault' in read) throw new FieldError('list', t.faults[read.fault]);
    if (input.seen && input.seen !== digestOf(read.plan)) throw new FieldError('list', t.changedSince);
    const create = input.create === 'all' ? read.plan.newAdministrations : input.create;
    const accepted = acceptedLines(read.plan, create);
    if (accepted.length === 0) throw new FieldError('list', t.nothing);
    const { ids, created } = await createAdministrations(ctx, accepted);
    const added = accepted.filter((line) => line.outcome === 'new');
    if (added.length > 0) await insertUnits(ctx, { lines: added, ids });
    const changed = accepted.filter((line) => line.outcome === 'changed');
    for (const line of changed) await updateUnit(ctx, line);
    const output = { added: added.length, changed: changed.length, administrations: created };
    return { output, audit: { details: output } };
  },
);

/** The ids of every administration by its name in small letters, after those of the lines that are missing have been added last in the order. */
async function createAdministrations(
  ctx: CommandContext,
  lines: readonly GoodLine[],
): Promise<{ ids: Map<string, number>; created: number }> {
  const stored = await ctx.db.selectFrom('administration').select(['id', 'name', 'sort']).execute();
  const ids = new Map(stored.map((one) => [small(one.name), one.id]));
  let sort = Math.max(0, ...stored.map((one) => one.sort));
  let created = 0;
  for (const { administration } of lines) {
    if (ids.has(small(administration))) continue;
    const { id } = await ctx.db
      .insertInto('administration')
      .values({ organisationId: ctx.organisation.id, name: administration, sort: (sort += 1) })
      .returning('id')
      .executeTakeFirstOrThrow();
    ids.set(small(administration), id);
    created += 1;
  }
  return { ids, created };
}

async function insertUnits(
  ctx: CommandContext,
  { lines, ids }: { lines: readonly GoodLine[]; ids: Map<string, number> },
): Promise<void> {
  const rows = lines.map(({ name, serviceLine, staff, administration }) => ({
    organisationId: ctx.organisation.id,
    administrationId: ids.get(small(administration)) ?? 0,
    name,
    serviceLine,
    staff,
  }));
  await ctx.db.insertInto('unit').values(rows).execute();
}

async function updateUnit(ctx: CommandContext, { stored, staff, serviceLine }: GoodLine): Promise<void> {
  if (!stored) return;
  await ctx.db.updateTable('unit').set({ staff, serviceLine }).where('id', '=', stored.id).execute();
}

function small(name: string): string {
  return name.toLocaleLowerCase('sv');
}
