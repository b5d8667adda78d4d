import { today } from '#foundations/clocks/index.ts';
import { linkNodes, registerNode, setLinks, updateNode } from '#foundations/thread/index.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { listMandates } from '#modules/organisation/index.ts';
import { conversationsTexts } from '../conversations.texts.ts';
import { lockRoundIn } from '../round-in-state.ts';
import type { RoundInput } from './round.form.ts';

/** A draft of a round, without teams. Returns its id. */
export const addRound = command('conversation-round.add', ['coordinator'], async (ctx, input: RoundInput) => {
  const { mandateId, ...details } = input;
  await refuseWrong(ctx, input);
  const id = await registerNode(ctx, {
    kind: 'conversation_round',
    title: details.title,
    path: (nodeId) => `/samtal/${nodeId}`,
    state: 'draft',
  });
  await ctx.db
    .insertInto('conversationRound')
    .values({ organisationId: ctx.organisation.id, id, ...details })
    .execute();
  if (mandateId !== null) await linkNodes(ctx, { from: id, to: mandateId });
  return { output: id, audit: { subject: id, details: { title: details.title } } };
});

/** Everything of a draft may be changed. */
export const changeRound = command(
  'conversation-round.change',
  ['coordinator'],
  async (ctx, input: RoundInput & { id: number }) => {
    const { id, mandateId, ...details } = input;
    await lockRoundIn(ctx, id, ['draft']);
    await refuseWrong(ctx, input);
    await ctx.db.updateTable('conversationRound').set(details).where('id', '=', id).execute();
    await updateNode(ctx, id, { title: details.title });
    await setLinks(ctx, { from: id, toKind: 'mandate', to: mandateId === null ? [] : [mandateId] });
    return { output: id, audit: { subject: id, details: { title: details.title } } };
  },
);

/** While the round is open its last day may be moved, and nothing else. */
export const moveLastDay = command(
  'conversation-round.move-last-day',
  ['coordinator'],
  async (ctx, { id, lastDay }: { id: number; lastDay: string }) => {
    const { title } = await lockRoundIn(ctx, id, ['open']);
    refusePastDay(ctx, lastDay);
    await ctx.db.updateTable('conversationRound').set({ lastDay }).where('id', '=', id).execute();
    return { output: id, audit: { subject: id, details: { title } } };
  },
);

async function refuseWrong(ctx: CommandContext, { lastDay, mandateId }: RoundInput): Promise<void> {
  refusePastDay(ctx, lastDay);
  if (mandateId === null) return;
  const mandates = await listMandates(ctx.db);
  if (!mandates.some(({ id }) => id === mandateId))
    throw new FieldError('mandateId', conversationsTexts[ctx.locale].edit.mandateGone);
}

function refusePastDay(ctx: CommandContext, lastDay: string): void {
  if (lastDay < today(ctx.now)) throw new FieldError('lastDay', conversationsTexts[ctx.locale].edit.lastDayPassed);
}
