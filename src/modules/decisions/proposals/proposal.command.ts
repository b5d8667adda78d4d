import { refuseIfChanged } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { lockDraft } from '../memorandum-lock.ts';
import { listProposals, type Proposal } from '../memorandum.queries.ts';
import { keptProposal, mostProposals } from '../proposal.rules.ts';
import { writeMemorandum } from '../write-memorandum/write-memorandum.command.ts';
import type { AddProposal } from './proposal.form.ts';
import { proposalsTexts } from './proposals.texts.ts';

type At = { memorandumId: number; id: number };
const { roles } = writeMemorandum;

/** Puts a proposal last. Returns the memorandum's id. */
export const addProposal = command(
  'proposal.add',
  roles,
  async (ctx, input: AddProposal & { memorandumId: number }) => {
    const { memorandumId, body } = input;
    const { title } = await lockDraft(ctx, memorandumId);
    const proposals = await ctx.db
      .selectFrom('proposal')
      .select('sort')
      .where('memorandumId', '=', memorandumId)
      .orderBy('sort', 'desc')
      .execute();
    if (proposals.length >= mostProposals) throw new AppError('not-now', proposalsTexts[ctx.locale].full);
    const sort = (proposals[0]?.sort ?? -1) + 1;
    await ctx.db
      .insertInto('proposal')
      .values({ organisationId: ctx.organisation.id, memorandumId, sort, body, text: keptProposal(input.text) })
      .execute();
    return { output: memorandumId, audit: { subject: memorandumId, details: { title } } };
  },
);

export const changeProposal = command(
  'proposal.change',
  roles,
  async (ctx, input: AddProposal & At & { basis?: string }) => {
    const { memorandumId, id, body } = input;
    const { title } = await lockDraft(ctx, memorandumId);
    refuseIfChanged(ctx, proposalPart(await findIn(ctx, input)), input.basis);
    await ctx.db
      .updateTable('proposal')
      .set({ body, text: keptProposal(input.text) })
      .where('id', '=', id)
      .execute();
    return { output: memorandumId, audit: { subject: memorandumId, details: { title } } };
  },
);

export const removeProposal = command('proposal.remove', roles, async (ctx, at: At) => {
  const { title } = await lockDraft(ctx, at.memorandumId);
  await findIn(ctx, at);
  await ctx.db.deleteFrom('proposal').where('id', '=', at.id).execute();
  return { output: at.memorandumId, audit: { subject: at.memorandumId, details: { title } } };
});

/** One step up or down; at the end it stays where it is. */
export const moveProposal = command('proposal.move', roles, async (ctx, at: At & { direction: 'up' | 'down' }) => {
  const { title } = await lockDraft(ctx, at.memorandumId);
  await findIn(ctx, at);
  const order = (await listProposals(ctx.db, at.memorandumId)).map(({ id }) => id);
  const from = order.indexOf(at.id);
  const to = Math.min(Math.max(from + (at.direction === 'up' ? -1 : 1), 0), order.length - 1);
  order.splice(from, 1);
  order.splice(to, 0, at.id);
  for (const [sort, id] of order.entries())
    await ctx.db.updateTable('proposal').set({ sort }).where('id', '=', id).execute();
  return { output: at.memorandumId, audit: { subject: at.memorandumId, details: { title } } };
});

/** What the form for one proposal is filled from. */
export function proposalPart({ body, text }: Proposal) {
  return { body, text };
}

async function findIn(ctx: CommandContext, at: At): Promise<Proposal> {
  return (await listProposals(ctx.db, at.memorandumId)).find(({ id }) => id === at.id) ?? notFound();
}
