import { refuseIfChanged } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError, notFound } from '#platform/errors.ts';
import { orRefuse } from '#platform/stored-refusal.ts';
import type { AddAdministration } from './edit-administration.form.ts';
import { editAdministrationTexts } from './edit-administration.texts.ts';

const roles = ['coordinator', 'administrator'] as const;

/** Puts an administration last in the order and returns its id. A taken name and an unknown committee are FieldErrors. */
export const addAdministration = command('administration.add', roles, async (ctx, input: AddAdministration) => {
  const { name, shortName, committeeId } = input;
  const adding = ctx.db
    .insertInto('administration')
    .values((e) => ({
      organisationId: ctx.organisation.id,
      name,
      shortName,
      committeeId,
      sort: e
        .selectFrom('administration')
        .select((last) => last.fn.coalesce(last(last.fn.max('sort'), '+', 1), last.lit(1)).as('next')),
    }))
    .returning('id');
  const { id } = await orRefuse(adding.executeTakeFirstOrThrow(), reasons(ctx));
  return { output: id, audit: { details: { name } } };
});

type Change = AddAdministration & { id: number; basis?: string };

export const changeAdministration = command('administration.change', roles, async (ctx, input: Change) => {
  const { id, name, shortName, committeeId } = input;
  const stored = await lock(ctx, id);
  refuseIfChanged(ctx, stored, input.basis);
  const changing = ctx.db.updateTable('administration').set({ name, shortName, committeeId }).where('id', '=', id);
  await orRefuse(changing.execute(), reasons(ctx));
  return { output: id, audit: { details: { before: stored.name, name } } };
});

/** Removes an administration with its units; posts stay without one. What other work points at makes it `not-now`. */
export const removeAdministration = command('administration.remove', roles, async (ctx, { id }: { id: number }) => {
  const { name } = await lock(ctx, id);
  const { units } = await ctx.db
    .selectFrom('unit')
    .select((e) => e.fn.countAll<number>().as('units'))
    .where('administrationId', '=', id)
    .executeTakeFirstOrThrow();
  const inUse = () => new AppError('not-now', editAdministrationTexts[ctx.locale].inUse);
  await orRefuse(ctx.db.deleteFrom('administration').where('id', '=', id).execute(), { inUse });
  return { output: undefined, audit: { details: { name, units } } };
});

async function lock(ctx: CommandContext, id: number) {
  const stored = await ctx.db
    .selectFrom('administration')
    .select(['name', 'shortName', 'committeeId'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return stored ?? notFound();
}

function reasons(ctx: CommandContext) {
  const t = editAdministrationTexts[ctx.locale];
  return {
    duplicate: () => new FieldError('name', t.nameTaken),
    inUse: () => new FieldError('committeeId', t.committeeMissing),
  };
}
