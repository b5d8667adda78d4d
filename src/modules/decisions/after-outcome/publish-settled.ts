import type { CommandContext } from '#platform/command.ts';
import type { EventMap } from '#platform/events.ts';
import { getDecision } from '../decision.queries.ts';
import { closeDocuments } from '../documents/close-documents.ts';
import { effectOf } from '../matter.rules.ts';

/**
 * Once the minutes with the decision that settles a matter are approved the matter has been finally dealt with, and what was drawn up in it is
 * public from that day (tryckfrihetsförordningen 2 kap. 10 §), whether or not somebody closes it here. What has been announced is approved.
 */
export async function publishSettled(ctx: CommandContext, event: EventMap['decision.happened']): Promise<void> {
  const { type, decisionId, happenedOn } = event;
  if (type !== 'minutes-approved' && type !== 'announced') return;
  const { matterId, outcome, settles } = await getDecision(ctx.db, decisionId);
  if (effectOf({ outcome, settling: settles === true }).matter === 'decided')
    await closeDocuments(ctx, matterId, happenedOn);
}
