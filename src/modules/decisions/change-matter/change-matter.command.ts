import { refuseIfChanged, type Change } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { today } from '#foundations/clocks/index.ts';
import { getThreadSides, updateNode } from '#foundations/thread/index.ts';
import { addMatter, checkTargets, linkMatter, refuseFuture } from '../add-matter/add-matter.command.ts';
import { addMatterTexts } from '../add-matter/add-matter.texts.ts';
import { closeDocuments } from '../documents/close-documents.ts';
import { listDecisions } from '../decision.queries.ts';
import { listMemoranda } from '../memorandum.queries.ts';
import { wholeMatterTexts } from '../whole-matter/whole-matter.texts.ts';
import type { ChangeMatter } from './change-matter.form.ts';

type Input = Change<ChangeMatter> & { id: number };

/** Changes what a matter is called, when it was raised and what it rests on. */
export const changeMatter = command('matter.change', addMatter.roles, async (ctx, input: Input) => {
  const stored = await lockMatter(ctx, input.id);
  const { title, openedOn, planId } = input;
  const mandateId = await mandateOf(ctx, input.id);
  const shown = { title: stored.title, openedOn: stored.openedOn, planId: stored.planId, mandateId };
  refuseIfChanged(ctx, shown, input.basis);
  refuseFuture(ctx, openedOn);
  await checkTargets(ctx, input);
  await ctx.db.updateTable('matter').set({ title, openedOn, planId }).where('id', '=', input.id).execute();
  await updateNode(ctx, input.id, { title });
  await linkMatter(ctx, input.id, input);
  return { output: input.id, audit: { subject: input.id, details: { title } } };
});

/** Ends a matter in which nothing is waiting. What is there remains. */
export const closeMatter = command('matter.close', addMatter.roles, async (ctx, { id }: { id: number }) => {
  const t = addMatterTexts[ctx.locale].close;
  const matter = await lockMatter(ctx, id);
  if (matter.state === 'closed') throw new AppError('not-now', t.already);
  const decided = new Set((await listDecisions(ctx.db, id)).map(({ memorandumId }) => memorandumId));
  const waiting = (await listMemoranda(ctx.db, id)).some(
    (memorandum) => memorandum.state === 'handed-over' && !decided.has(memorandum.id),
  );
  if (waiting) throw new AppError('not-now', t.openDraft);
  await closeDocuments(ctx, id, today(ctx.now));
  await ctx.db
    .updateTable('matter')
    .set({ state: 'closed', closedOn: today(ctx.now) })
    .where('id', '=', id)
    .execute();
  await updateNode(ctx, id, { state: 'closed' });
  return { output: id, audit: { subject: id, details: { title: matter.title } } };
});

/** The matter's own row, locked until the command is done; `not-now` for one that was taken in from a package, which stands. */
export async function lockMatter(ctx: CommandContext, id: number) {
  const columns = ['id', 'title', 'committeeId', 'openedOn', 'planId', 'state', 'takenInFrom'] as const;
  const matter = await ctx.db.selectFrom('matter').select(columns).where('id', '=', id).forUpdate().executeTakeFirst();
  if (!matter) notFound();
  if (matter.takenInFrom !== null) throw new AppError('not-now', wholeMatterTexts[ctx.locale].takenIn);
  return matter;
}

async function mandateOf(ctx: CommandContext, id: number): Promise<number | null> {
  return (await getThreadSides(ctx.db, id)).restsOn.find((node) => node.kind === 'mandate')?.id ?? null;
}
