import { command } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { today } from '#foundations/clocks/index.ts';
import { updateNode } from '#foundations/thread/index.ts';
import { getCommittee } from '#modules/organisation/index.ts';
import { lockMatter } from '../change-matter/change-matter.command.ts';
import { listDecisions } from '../decision.queries.ts';
import { recordHandedOver } from '../documents/hand-over-documents.ts';
import { findListedPlan } from '../listed-plan.ts';
import { whyNotHandedOver, whyNotTakenBack } from '../matter.rules.ts';
import { lockMemorandum } from '../memorandum-lock.ts';
import { getMemorandum } from '../memorandum.queries.ts';
import { requireDelegable } from '../templates/require-template.ts';
import { getMatter } from '../matter.queries.ts';
import { writeMemorandum } from '../write-memorandum/write-memorandum.command.ts';
import { handOverTexts } from './hand-over.texts.ts';

/** From here the memorandum stands as it is, with the plan as it lists it that day, and the matter awaits a decision. `handedOverOn` is today unless said. Returns the matter's id. */
export const handOver = command(
  'memorandum.hand-over',
  writeMemorandum.roles,
  async (ctx, input: { id: number; handedOverOn?: string }) => {
    const t = handOverTexts[ctx.locale];
    const { id } = input;
    const memorandum = await lockMemorandum(ctx, id);
    if (memorandum.state === 'handed-over') throw new AppError('not-now', t.already);
    const matter = await lockMatter(ctx, memorandum.matterId);
    if (matter.state !== 'open') throw new AppError('not-now', t.matterSettled);
    const handedOverOn = input.handedOverOn ?? today(ctx.now);
    const reason = whyNotHandedOver({ on: handedOverOn, today: today(ctx.now), writtenOn: memorandum.writtenOn });
    if (reason)
      throw new FieldError(
        'handedOverOn',
        { 'in-the-future': t.inTheFuture, 'before-memorandum': t.beforeMemorandum }[reason],
      );
    await requireDelegable(ctx, memorandum.template, (await getMatter(ctx.db, memorandum.matterId)).planId);
    const plan = await findListedPlan(ctx.db, memorandum);
    await ctx.db
      .updateTable('memorandum')
      .set({ state: 'handed-over', handedOverOn, planVersion: plan?.version ?? null, planListed: plan?.line ?? '' })
      .where('id', '=', id)
      .execute();
    await updateNode(ctx, id, { state: 'handed-over' });
    const committee = await getCommittee(ctx.db, matter.committeeId);
    await recordHandedOver(ctx, { memorandum: await getMemorandum(ctx.db, id), committee, on: handedOverOn });
    return { output: memorandum.matterId, audit: { subject: id, details: { title: memorandum.title } } };
  },
);

/** Makes it a draft again, as long as nobody has decided on it. */
export const takeBack = command('memorandum.take-back', writeMemorandum.roles, async (ctx, { id }: { id: number }) => {
  const t = handOverTexts[ctx.locale].back;
  const memorandum = await lockMemorandum(ctx, id);
  const matter = await lockMatter(ctx, memorandum.matterId);
  const decisions = await listDecisions(ctx.db, memorandum.matterId);
  const reason = whyNotTakenBack({
    state: memorandum.state,
    decided: decisions.some(({ memorandumId }) => memorandumId === id),
    matter: matter.state,
  });
  if (reason)
    throw new AppError(
      'not-now',
      { 'not-handed-over': t.notHandedOver, decided: t.decided, 'matter-settled': t.matterSettled }[reason],
    );
  await ctx.db
    .updateTable('memorandum')
    .set({ state: 'draft', handedOverOn: null, planVersion: null, planListed: '' })
    .where('id', '=', id)
    .execute();
  await updateNode(ctx, id, { state: 'draft', moved: true });
  return { output: id, audit: { subject: id, details: { title: memorandum.title } } };
});
