import { command } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { freezeNode, listNodes, updateNode } from '#foundations/thread/index.ts';
import { lockDraft, planLeaders } from '../draft-plan.ts';
import { readLiveContent, type FrozenPlan } from '../plan-content.ts';
import { gapsOf } from '../plan.rules.ts';
import { proposeTexts } from './propose.texts.ts';

declare module '#platform/events.ts' {
  interface EventMap {
    'plan.proposed': { planId: number; version: number };
  }
}

/**
 * Puts the plan forward: freezes what it says and the thread behind it, and locks it. `reason` is why it is handed on although something
 * is missing; without gaps none is kept. Returns the sha256 of what was frozen, in hex.
 */
export const proposePlan = command('plan.propose', planLeaders, async (ctx, input: { id: number; reason: string }) => {
  const plan = await lockDraft(ctx, input.id);
  const live = await readLiveContent(ctx.db, ctx.organisation, plan.id);
  const missing = gapsOf(live).map(({ kind, title }) => ({ kind, title }));
  if (missing.length > 0 && input.reason === '')
    throw new FieldError('reason', proposeTexts[ctx.locale].propose.reasonMissing);
  const content: FrozenPlan = { ...live, missing };
  const sha256 = await freezeNode(ctx, plan.id, content);
  const [node] = await listNodes(ctx.db, [plan.id]);
  await ctx.db
    .insertInto('planVersion')
    .values({
      organisationId: ctx.organisation.id,
      planId: plan.id,
      version: plan.version,
      revision: node?.revision ?? 0,
      proposedAt: ctx.now,
      handedOnReason: missing.length > 0 ? input.reason : '',
    })
    .execute();
  await ctx.db.updateTable('plan').set({ state: 'proposed' }).where('id', '=', plan.id).execute();
  await updateNode(ctx, plan.id, { state: 'proposed' });
  await ctx.emit('plan.proposed', { planId: plan.id, version: plan.version });
  const details = { title: plan.title, version: plan.version, missing: missing.length, sha256: sha256.toString('hex') };
  return { output: details.sha256, audit: { subject: plan.id, details } };
});
