import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError, notFound } from '#platform/errors.ts';
import { addDays, today } from '#foundations/clocks/index.ts';
import { feesRoles } from '../fees.roles.ts';
import { findSeller } from '../seller/seller.queries.ts';
import { listProposals } from './proposals.queries.ts';
import { proposalsTexts } from './proposals.texts.ts';
import { lastDayOfIssue } from './proposals.form.ts';
import { writeInvoices } from './write-invoices.ts';

declare module '#platform/events.ts' {
  interface EventMap {
    /** Invoices or credit notes have been issued to those whom these agreements are with. */
    'invoice.issued': { agreementIds: readonly number[] };
  }
}

/** How many are issued in one transaction: a stop loses nothing of what came before. */
const batch = 100;

/** Orders the chosen invoices, each as it was shown. A job issues them. Returns the run's id. */
export const orderInvoices = command(
  'invoice.order',
  feesRoles,
  async (ctx, { chosen, issuedOn }: { chosen: readonly string[]; issuedOn: string }) => {
    const t = proposalsTexts[ctx.locale];
    if (!(await findSeller(ctx.db))) throw new AppError('not-now', t.noSeller);
    const day = today(ctx.now);
    if (issuedOn > day || issuedOn < addDays(day, -lastDayOfIssue)) throw new FieldError('issuedOn', t.dayWrong);
    const wanted = new Set(chosen);
    const proposals = (await listProposals(ctx.db)).filter(({ key }) => wanted.has(key));
    if (proposals.length === 0 || proposals.length < wanted.size) throw new FieldError('chosen', t.changedMeanwhile);
    const { id: runId } = await ctx.db
      .insertInto('invoiceRun')
      .values({ organisationId: ctx.organisation.id, issuedOn, orderedAt: ctx.now })
      .returning('id')
      .executeTakeFirstOrThrow();
    await ctx.db
      .insertInto('invoiceRunItem')
      .values(
        proposals.map(({ agreementId, type, creditsId, administration, buyerReference, key }, sort) => ({
          organisationId: ctx.organisation.id,
          runId,
          sort,
          agreementId,
          type,
          creditsId,
          administration,
          buyerReference,
          seen: key,
        })),
      )
      .execute();
    await ctx.queue('issue-invoices', { organisationId: ctx.organisation.id, runId });
    return { output: runId, audit: { subject: runId, details: { count: proposals.length } } };
  },
);

/** Queues what is left of a run, where a stop has kept the job from it. Nothing is issued twice. Returns the run's id. */
export const resumeInvoices = command('invoice.resume', feesRoles, async (ctx, { runId }: { runId: number }) => {
  const run = await ctx.db.selectFrom('invoiceRun').select('id').where('id', '=', runId).executeTakeFirst();
  if (!run) notFound();
  await ctx.queue('issue-invoices', { organisationId: ctx.organisation.id, runId });
  return { output: runId, audit: { subject: runId } };
});

/**
 * Issues the next of a run, numbered on from the last without gaps: the seller's row is held until the numbers are used. What is not as it was shown is left
 * out and said. Returns how many are left.
 */
export const issueInvoices = command('invoice.issue', feesRoles, async (ctx, { runId }: { runId: number }) => {
  const seller = await ctx.db.selectFrom('seller').selectAll().forUpdate().executeTakeFirst();
  const run = await ctx.db
    .selectFrom('invoiceRun')
    .select(['id', 'issuedOn'])
    .where('id', '=', runId)
    .forUpdate()
    .executeTakeFirst();
  if (!seller || !run) notFound();
  const items = await ctx.db
    .selectFrom('invoiceRunItem')
    .select(['sort', 'agreementId', 'seen'])
    .where('runId', '=', runId)
    .where('state', '=', 'waiting')
    .orderBy('sort')
    .limit(batch)
    .execute();
  const agreementIds = [...new Set(items.map(({ agreementId }) => agreementId))];
  const proposals = new Map((await listProposals(ctx.db, agreementIds)).map((one) => [one.key, one]));
  const due = items.flatMap(({ sort, seen }) => {
    const proposal = proposals.get(seen);
    return proposal ? [{ sort, proposal }] : [];
  });
  const issued = await writeInvoices(ctx, {
    seller,
    issuedOn: run.issuedOn,
    proposals: due.map((one) => one.proposal),
  });
  for (const [at, { sort }] of due.entries())
    await setItem(ctx, { runId, sort, state: 'issued', invoiceId: issued[at]?.id ?? null });
  for (const { sort, seen } of items)
    if (!proposals.has(seen)) await setItem(ctx, { runId, sort, state: 'changed', invoiceId: null });
  const left = await countWaiting(ctx, runId);
  if (left === 0) await ctx.db.updateTable('invoiceRun').set({ finishedAt: ctx.now }).where('id', '=', runId).execute();
  if (due.length > 0) await ctx.emit('invoice.issued', { agreementIds });
  const numbers = issued.map(({ number }) => number);
  const details = { count: issued.length, from: numbers[0] ?? 0, to: numbers.at(-1) ?? 0 };
  return { output: left, audit: { subject: runId, details } };
});

async function setItem(
  ctx: CommandContext,
  item: { runId: number; sort: number; state: 'issued' | 'changed'; invoiceId: number | null },
): Promise<void> {
  const { runId, sort, ...change } = item;
  await ctx.db.updateTable('invoiceRunItem').set(change).where('runId', '=', runId).where('sort', '=', sort).execute();
}

async function countWaiting(ctx: CommandContext, runId: number): Promise<number> {
  const { count } = await ctx.db
    .selectFrom('invoiceRunItem')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('runId', '=', runId)
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  return Number(count);
}
