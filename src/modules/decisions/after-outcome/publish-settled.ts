import type { CommandContext } from '#platform/command.ts';
import type { EventMap } from '#platform/events.ts';
import { getDecision, listDecisions } from '../decision.queries.ts';
import { closeDocuments } from '../documents/close-documents.ts';
import { getMatter } from '../matter.queries.ts';
import { effectOf } from '../matter.rules.ts';

/**
 * Once the minutes with the decision that settles a matter are approved the matter has been finally dealt with, and what was drawn up in it is
 * public from that day (tryckfrihetsförordningen 2 kap. 10 §), whether or not somebody closes it here. What has been announced is approved.
 */
export async function publishSettled(ctx: CommandContext, event: EventMap['decision.happened']): Promise<void> {
  const { type, decisionId, happenedOn } = event;
  if (type !== 'minutes-approved' && type !== 'announced') return;
  const { matterId, outcome, settles } = await getDecision(ctx.db, decisionId);
  // Recorded before it was kept which decision settles: the one that left its matter decided.
  const settling = settles ?? (await isLastOfDecided(ctx, { matterId, decisionId }));
  if (effectOf({ outcome, settling }).matter === 'decided') await closeDocuments(ctx, matterId, happenedOn);
}

async function isLastOfDecided(ctx: CommandContext, of: { matterId: number; decisionId: number }): Promise<boolean> {
  const { state } = await getMatter(ctx.db, of.matterId);
  return state === 'decided' && (await listDecisions(ctx.db, of.matterId)).at(-1)?.id === of.decisionId;
}
