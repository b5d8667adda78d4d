import { refuseIfChanged } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { FieldError, notFound } from '#platform/errors.ts';
import { orRefuse } from '#platform/stored-refusal.ts';
import type { AddPost } from './edit-post.form.ts';
import { editPostTexts } from './edit-post.texts.ts';

const roles = ['coordinator', 'administrator'] as const;

/** Returns the post's id. The history keeps the post's title, never who holds it. */
export const addPost = command('post.add', roles, async (ctx, input: AddPost) => {
  const adding = ctx.db
    .insertInto('post')
    .values({ organisationId: ctx.organisation.id, ...postParts(input) })
    .returning('id');
  const { id } = await orRefuse(adding.executeTakeFirstOrThrow(), reasons(ctx));
  return { output: id, audit: { details: { title: input.title } } };
});

type Change = AddPost & { id: number; basis?: string };

export const changePost = command('post.change', roles, async (ctx, input: Change) => {
  const stored = await lock(ctx, input.id);
  refuseIfChanged(ctx, postParts(stored), input.basis);
  const changing = ctx.db.updateTable('post').set(postParts(input)).where('id', '=', input.id);
  await orRefuse(changing.execute(), reasons(ctx));
  return { output: input.id, audit: { details: { title: input.title } } };
});

/** Removes a post, and the name in it. Measures that it owned stand without an owner. */
export const removePost = command('post.remove', roles, async (ctx, { id }: { id: number }) => {
  const { title } = await lock(ctx, id);
  await ctx.db.deleteFrom('post').where('id', '=', id).execute();
  return { output: undefined, audit: { details: { title } } };
});

/** What the form for a post is filled from. */
export function postParts(post: AddPost): AddPost {
  const { title, purpose, administrationId, holder, email, percent, inWorkingGroup } = post;
  return { title, purpose, administrationId, holder, email, percent, inWorkingGroup };
}

async function lock(ctx: CommandContext, id: number) {
  const stored = await ctx.db
    .selectFrom('post')
    .select(['title', 'purpose', 'administrationId', 'holder', 'email', 'percent', 'inWorkingGroup'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return stored ?? notFound();
}

function reasons(ctx: CommandContext) {
  return { inUse: () => new FieldError('administrationId', editPostTexts[ctx.locale].administrationMissing) };
}
