import { command, type CommandContext } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { today } from '#foundations/clocks/index.ts';
import { registerNode, setLinks } from '#foundations/thread/index.ts';
import { listCommittees, listMandates } from '#modules/organisation/index.ts';
import { listPlans } from '#modules/plans/index.ts';
import type { AddMatter } from './add-matter.form.ts';
import { addMatterTexts } from './add-matter.texts.ts';

/** Opens a matter in a committee, resting on the plan it is about and the mandate behind it. Returns its id. */
export const addMatter = command('matter.add', ['coordinator', 'registrar'], async (ctx, input: AddMatter) => {
  const id = await openMatter(ctx, input);
  return { output: id, audit: { subject: id, details: { title: input.title } } };
});

/** The matter itself, for whatever command opens one. Returns its id. */
export async function openMatter(ctx: CommandContext, input: AddMatter): Promise<number> {
  if (!(await listCommittees(ctx.db)).some(({ id }) => id === input.committeeId))
    throw new FieldError('committeeId', addMatterTexts[ctx.locale].committeeMissing);
  refuseFuture(ctx, input.openedOn);
  await checkTargets(ctx, input);
  const { title, committeeId, openedOn, planId } = input;
  const id = await registerNode(ctx, {
    kind: 'matter',
    title,
    path: (nodeId) => `/arenden/${nodeId}`,
    state: 'open',
    committeeId,
  });
  await ctx.db
    .insertInto('matter')
    .values({ organisationId: ctx.organisation.id, id, title, committeeId, openedOn, planId })
    .execute();
  await linkMatter(ctx, id, input);
  return id;
}

/** A matter has been raised when it is registered. `openedOn` is YYYY-MM-DD. */
export function refuseFuture(ctx: CommandContext, openedOn: string): void {
  if (openedOn > today(ctx.now)) throw new FieldError('openedOn', addMatterTexts[ctx.locale].inTheFuture);
}

/** What a matter points at is in this organisation. */
export async function checkTargets(ctx: CommandContext, input: Pick<AddMatter, 'planId' | 'mandateId'>): Promise<void> {
  const t = addMatterTexts[ctx.locale];
  if (input.planId && !(await listPlans(ctx.db)).some(({ id }) => id === input.planId))
    throw new FieldError('planId', t.planWrong);
  if (input.mandateId && !(await listMandates(ctx.db)).some(({ id }) => id === input.mandateId))
    throw new FieldError('mandateId', t.mandateWrong);
}

export async function linkMatter(
  ctx: CommandContext,
  id: number,
  { planId, mandateId }: Pick<AddMatter, 'planId' | 'mandateId'>,
): Promise<void> {
  await setLinks(ctx, { from: id, toKind: 'plan', to: planId === null ? [] : [planId] });
  await setLinks(ctx, { from: id, toKind: 'mandate', to: mandateId === null ? [] : [mandateId] });
}
