import { command } from '#platform/command.ts';
import { registerNode } from '#foundations/thread/index.ts';
import type { AddMandate } from './add-mandate.form.ts';

export const addMandate = command('mandate.add', ['coordinator', 'administrator'], async (ctx, input: AddMandate) => {
  const id = await registerNode(ctx, {
    kind: 'mandate',
    title: input.title,
    path: (nodeId) => `/organisation/uppdrag/${nodeId}`,
  });
  await ctx.db
    .insertInto('mandate')
    .values({ ...input, organisationId: ctx.organisation.id, id })
    .execute();
  return { output: id, audit: { subject: id, details: { title: input.title } } };
});
