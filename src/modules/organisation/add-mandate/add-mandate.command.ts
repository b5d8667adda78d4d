import { command } from '#platform/command.ts';
import { registerNode } from '#foundations/thread/index.ts';
import type { AddMandate } from './add-mandate.form.ts';
import { refuseDayAhead } from './given-day.ts';

/** Lays a mandate in the thread and returns its id. One given on a day to come is a FieldError. */
export const addMandate = command('mandate.add', ['coordinator', 'administrator'], async (ctx, input: AddMandate) => {
  refuseDayAhead(ctx, input.decidedOn);
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
