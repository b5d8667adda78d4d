import { refuseIfChanged } from '#platform/basis.ts';
import { command } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import type { ThreeNames } from './name-three.form.ts';
import { nameThreeTexts } from './name-three.texts.ts';
import { postFor, storedNames, threeNames } from './name-three.rules.ts';

const roles = ['coordinator', 'administrator'] as const;

/**
 * Writes the three names to begin with as three posts. A purpose without a post gets one when there is a name for it;
 * an emptied name leaves the post vacant. The history keeps how many are named, not who.
 */
export const saveThreeNames = command('names.save', roles, async (ctx, input: ThreeNames & { basis?: string }) => {
  const t = nameThreeTexts[ctx.locale];
  const posts = await ctx.db
    .selectFrom('post')
    .select(['id', 'purpose', 'holder', 'email'])
    .where('purpose', '<>', 'other')
    .orderBy('id')
    .forUpdate()
    .execute();
  refuseIfChanged(ctx, storedNames(posts), input.basis);
  for (const { purpose, field, emailField } of threeNames) {
    const holder = input[field];
    const email = input[emailField];
    if (holder === '' && email !== '') throw new FieldError(field, t.nameMissing);
    const post = postFor(posts, purpose);
    if (post && (post.holder !== holder || post.email !== email)) {
      await ctx.db.updateTable('post').set({ holder, email }).where('id', '=', post.id).execute();
    }
    if (!post && holder !== '') {
      const values = {
        organisationId: ctx.organisation.id,
        title: t.posts[purpose],
        purpose,
        holder,
        email,
        percent: null,
      };
      await ctx.db
        .insertInto('post')
        .values({ ...values, inWorkingGroup: purpose === 'coordinator' })
        .execute();
    }
  }
  const named = threeNames.filter(({ field }) => input[field] !== '').length;
  return { output: undefined, audit: { details: { named } } };
});
