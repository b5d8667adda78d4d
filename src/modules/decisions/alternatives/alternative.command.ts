import { refuseIfChanged } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { lockDraft } from '../memorandum-lock.ts';
import { listAlternatives, type Alternative } from '../memorandum.queries.ts';
import { writeMemorandum } from '../write-memorandum/write-memorandum.command.ts';
import type { AddAlternative } from './alternative.form.ts';
import { alternativesTexts } from './alternatives.texts.ts';

type At = { memorandumId: number; id: number };
const { roles } = writeMemorandum;
const mostAlternatives = 20;

/** Puts an alternative last. Where it is the one proposed, no other is. Returns the memorandum's id. */
export const addAlternative = command(
  'alternative.add',
  roles,
  async (ctx, { memorandumId, ...typed }: AddAlternative & { memorandumId: number }) => {
    const { title } = await lockDraft(ctx, memorandumId);
    const stored = await listAlternatives(ctx.db, memorandumId);
    if (stored.length >= mostAlternatives) throw new AppError('not-now', alternativesTexts[ctx.locale].full);
    if (typed.proposed) await proposeNone(ctx, memorandumId);
    const last = await ctx.db
      .selectFrom('alternative')
      .select((row) => row.fn.max('sort').as('sort'))
      .where('memorandumId', '=', memorandumId)
      .executeTakeFirst();
    await ctx.db
      .insertInto('alternative')
      .values({ organisationId: ctx.organisation.id, memorandumId, sort: (last?.sort ?? -1) + 1, ...typed })
      .execute();
    return { output: memorandumId, audit: { subject: memorandumId, details: { title } } };
  },
);

export const changeAlternative = command(
  'alternative.change',
  roles,
  async (ctx, { memorandumId, id, basis, ...typed }: AddAlternative & At & { basis?: string }) => {
    const { title } = await lockDraft(ctx, memorandumId);
    refuseIfChanged(ctx, alternativePart(await findIn(ctx, { memorandumId, id })), basis);
    if (typed.proposed) await proposeNone(ctx, memorandumId);
    await ctx.db.updateTable('alternative').set(typed).where('id', '=', id).execute();
    return { output: memorandumId, audit: { subject: memorandumId, details: { title } } };
  },
);

export const removeAlternative = command('alternative.remove', roles, async (ctx, at: At) => {
  const { title } = await lockDraft(ctx, at.memorandumId);
  await findIn(ctx, at);
  await ctx.db.deleteFrom('alternative').where('id', '=', at.id).execute();
  return { output: at.memorandumId, audit: { subject: at.memorandumId, details: { title } } };
});

/** One step up or down; at the end it stays where it is. */
export const moveAlternative = command(
  'alternative.move',
  roles,
  async (ctx, at: At & { direction: 'up' | 'down' }) => {
    const { title } = await lockDraft(ctx, at.memorandumId);
    await findIn(ctx, at);
    const order = (await listAlternatives(ctx.db, at.memorandumId)).map(({ id }) => id);
    const from = order.indexOf(at.id);
    const to = Math.min(Math.max(from + (at.direction === 'up' ? -1 : 1), 0), order.length - 1);
    order.splice(from, 1);
    order.splice(to, 0, at.id);
    for (const [sort, id] of order.entries())
      await ctx.db.updateTable('alternative').set({ sort }).where('id', '=', id).execute();
    return { output: at.memorandumId, audit: { subject: at.memorandumId, details: { title } } };
  },
);

/** What the form for one alternative is filled from. */
export function alternativePart({ title, text, consequences, proposed }: Alternative) {
  return { title, text, consequences, proposed };
}

async function proposeNone(ctx: CommandContext, memorandumId: number): Promise<void> {
  await ctx.db.updateTable('alternative').set({ proposed: false }).where('memorandumId', '=', memorandumId).execute();
}

async function findIn(ctx: CommandContext, at: At): Promise<Alternative> {
  return (await listAlternatives(ctx.db, at.memorandumId)).find(({ id }) => id === at.id) ?? notFound();
}
