import { command } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { today } from '#foundations/clocks/index.ts';
import { updateNode } from '#foundations/thread/index.ts';
import { lockMatter } from '../change-matter/change-matter.command.ts';
import { listDecisions } from '../decision.queries.ts';
import { whyNotHandedOver, whyNotTakenBack } from '../matter.rules.ts';
import { lockMemorandum } from '../memorandum-lock.ts';
import { writeMemorandum } from '../write-memorandum/write-memorandum.command.ts';
import { handOverTexts } from './hand-over.texts.ts';

/** From here the memorandum stands as it is, and the matter awaits a decision. `handedOverOn` is today unless said. Returns the matter's id. */
export const handOver = command(
  'memorandum.hand-over',
  writeMemorandum.roles,
  async (ctx, input: { id: number; handedOverOn?: string }) => {
    const t = handOverTexts[ctx.locale];
    const { id } = input;
    const memorandum = await lockMemorandum(ctx, id);
    if (memorandum.state === 'handed-over') throw new AppError('not-now', t.already);
    if ((await lockMatter(ctx, memorandum.matterId)).state !== 'open') throw new AppError('not-now', t.matterSettled);
    const handedOverOn = input.handedOverOn ?? today(ctx.now);
    const reason = whyNotHandedOver({ on: handedOverOn, today: today(ctx.now), writtenOn: memorandum.writtenOn });
    if (reason)
      throw new FieldError(
        'handedOverOn',
        { 'in-the-future': t.inTheFuture, 'before-memorandum': t.beforeMemorandum }[reason],
      );
    await ctx.db.updateTable('memorandum').set({ state: 'handed-over', handedOverOn }).where('id', '=', id).execute();
    await updateNode(ctx, id, { state: 'handed-over' });
    return { output: memorandum.matterId, audit: { subject: id, details: { title: memorandum.title } } };
  },
);

/** Makes it a draft again, as long as nobody has decided on it. */
export const takeBack = command('memorandum.take-back', writeMemorandum.roles, async (ctx, { id }: { id: number }) => {
  const t = handOverTexts[ctx.locale].back;
  const memorandum = await lockMemorandum(ctx, id);
  const decisions = await listDecisions(ctx.db, memorandum.matterId);
  const reason = whyNotTakenBack({
    state: memorandum.state,
    decided: decisions.some(({ memorandumId }) => memorandumId === id),
  });
  if (reason) throw new AppError('not-now', { 'not-handed-over': t.notHandedOver, decided: t.decided }[reason]);
  await ctx.db.updateTable('memorandum').set({ state: 'draft', handedOverOn: null }).where('id', '=', id).execute();
  await updateNode(ctx, id, { state: 'draft', moved: true });
  return { output: id, audit: { subject: id, details: { title: memorandum.title } } };
});
