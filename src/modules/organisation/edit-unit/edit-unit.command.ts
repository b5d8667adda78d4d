import { refuseIfChanged } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { FieldError, notFound } from '#platform/errors.ts';
import { orRefuse } from '#platform/stored-refusal.ts';
import type { AddUnit } from './edit-unit.form.ts';
import { editUnitTexts } from './edit-unit.texts.ts';

const roles = ['coordinator', 'administrator'] as const;

/** Returns the unit's id. A name that the administration already has, and an unknown administration, are FieldErrors. */
export const addUnit = command('unit.add', roles, async (ctx, input: AddUnit) => {
  const { administrationId, name, serviceLine, staff } = input;
  const adding = ctx.db
    .insertInto('unit')
    .values({ organisationId: ctx.organisation.id, administrationId, name, serviceLine, staff })
    .returning('id');
  const { id } = await orRefuse(adding.executeTakeFirstOrThrow(), reasons(ctx));
  return { output: { id, administrationId }, audit: { details: { name, staff } } };
});

type Change = AddUnit & { id: number; basis?: string };

/** Changes a unit, also its number of staff or the administration it lies in. */
export const changeUnit = command('unit.change', roles, async (ctx, input: Change) => {
  const { id, administrationId, name, serviceLine, staff } = input;
  const stored = await lock(ctx, id);
  refuseIfChanged(ctx, unitParts(stored), input.basis);
  const changing = ctx.db.updateTable('unit').set({ administrationId, name, serviceLine, staff }).where('id', '=', id);
  await orRefuse(changing.execute(), reasons(ctx));
  return { output: { administrationId }, audit: { details: { name, before: stored.staff, staff } } };
});

export const removeUnit = command('unit.remove', roles, async (ctx, { id }: { id: number }) => {
  const { name, administrationId } = await lock(ctx, id);
  await ctx.db.deleteFrom('unit').where('id', '=', id).execute();
  return { output: { administrationId }, audit: { details: { name } } };
});

/** What the form for a unit is filled from. */
export function unitParts({ administrationId, name, serviceLine, staff }: AddUnit): AddUnit {
  return { administrationId, name, serviceLine, staff };
}

async function lock(ctx: CommandContext, id: number) {
  const stored = await ctx.db
    .selectFrom('unit')
    .select(['name', 'staff', 'administrationId', 'serviceLine'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return stored ?? notFound();
}

function reasons(ctx: CommandContext) {
  const t = editUnitTexts[ctx.locale];
  return {
    duplicate: () => new FieldError('name', t.nameTaken),
    inUse: () => new FieldError('administrationId', t.administrationMissing),
  };
}
