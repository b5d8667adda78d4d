import { refuseIfChanged } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError, notFound } from '#platform/errors.ts';
import { orRefuse } from '#platform/stored-refusal.ts';
import { listNodesOfCommittee } from '#foundations/thread/index.ts';
import type { AddCommittee } from './edit-committee.form.ts';
import { whyNotRemovable } from './edit-committee.rules.ts';
import { editCommitteeTexts } from './edit-committee.texts.ts';

const roles = ['coordinator', 'administrator'] as const;

/** Returns the committee's id. A name that is taken, whatever its letters' size, is a FieldError on `name`. */
export const addCommittee = command('committee.add', roles, async (ctx, { name, kind }: AddCommittee) => {
  const adding = ctx.db
    .insertInto('committee')
    .values({ organisationId: ctx.organisation.id, name, kind })
    .returning('id');
  const { id } = await orRefuse(adding.executeTakeFirstOrThrow(), { duplicate: () => nameTaken(ctx) });
  return { output: id, audit: { details: { name } } };
});

/**
 * The committee of a name that somebody typed, for whatever command needs one: the one that has it, whatever its letters' size, or a new one.
 * Whoever is told that it was `added` writes `committee.add` in the history.
 */
export async function findOrAddCommittee(
  ctx: CommandContext,
  { name, kind }: AddCommittee,
): Promise<{ id: number; name: string; added: boolean }> {
  const added = await ctx.db
    .insertInto('committee')
    .values({ organisationId: ctx.organisation.id, name, kind })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'name'])
    .executeTakeFirst();
  if (added) return { ...added, added: true };
  const found = await ctx.db
    .selectFrom('committee')
    .select(['id', 'name'])
    .where((e) => e(e.fn<string>('lower', ['name']), '=', e.fn<string>('lower', [e.val(name)])))
    .executeTakeFirst();
  if (!found) throw new AppError('changed-meanwhile');
  return { ...found, added: false };
}

type Change = AddCommittee & { id: number; basis?: string };

export const changeCommittee = command('committee.change', roles, async (ctx, { id, name, kind, basis }: Change) => {
  const stored = await lock(ctx, id);
  refuseIfChanged(ctx, stored, basis);
  const changing = ctx.db.updateTable('committee').set({ name, kind }).where('id', '=', id);
  await orRefuse(changing.execute(), { duplicate: () => nameTaken(ctx) });
  return { output: id, audit: { details: { before: stored.name, name } } };
});

/** Removes a committee that owns nothing; otherwise `not-now` with the reason. */
export const removeCommittee = command('committee.remove', roles, async (ctx, { id }: { id: number }) => {
  const t = editCommitteeTexts[ctx.locale];
  const { name } = await lock(ctx, id);
  const administrations = await ctx.db
    .selectFrom('administration')
    .select('id')
    .where('committeeId', '=', id)
    .execute();
  const problem = whyNotRemovable({ administrations, owned: await listNodesOfCommittee(ctx.db, id) });
  if (problem) throw new AppError('not-now', t.problems[problem]);
  // What a module above has of its own with this committee is known only to its foreign key.
  const inUse = () => new AppError('not-now', t.problems['owns-work']);
  await orRefuse(ctx.db.deleteFrom('committee').where('id', '=', id).execute(), { inUse });
  return { output: undefined, audit: { details: { name } } };
});

async function lock(ctx: CommandContext, id: number) {
  const stored = await ctx.db
    .selectFrom('committee')
    .select(['name', 'kind'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return stored ?? notFound();
}

function nameTaken(ctx: CommandContext): FieldError {
  return new FieldError('name', editCommitteeTexts[ctx.locale].nameTaken);
}
