import { command } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { today } from '#foundations/clocks/index.ts';
import { updateNode } from '#foundations/thread/index.ts';
import { lockMatter } from '../change-matter/change-matter.command.ts';
import { listDecisions } from '../decision.queries.ts';
import { whyNotTakenBack } from '../matter.rules.ts';
import { lockMemorandum } from '../memorandum-lock.ts';
import { writeMemorandum } from '../write-memorandum/write-memorandum.command.ts';
import { handOverTexts } from './hand-over.texts.ts';

/** From here the memorandum stands as it is, and the matter awaits a decision. */
export const handOver = command('memorandum.hand-over', writeMemorandum.roles, async (ctx, { id }: { id: number }) => {
  const t = handOverTexts[ctx.locale];
  const memorandum = await lockMemorandum(ctx, id);
  if (memorandum.state === 'handed-over') throw new AppError('not-now', t.already);
  if ((await lockMatter(ctx, memorandum.matterId)).state !== 'open') throw new AppError('not-now', t.matterSettled);
  await ctx.db
    .updateTable('memorandum')
    .set({ state: 'handed-over', handedOverOn: today(ctx.now) })
    .where('id', '=', id)
    .execute();
  await updateNode(ctx, id, { state: 'handed-over' });
  return { output: memorandum.matterId, audit: { subject: id, details: { title: memorandum.title } } };
});

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
