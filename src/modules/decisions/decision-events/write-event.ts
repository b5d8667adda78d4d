import type { CommandContext } from '#platform/command.ts';
import type { DecisionEvent } from './decision-event.rules.ts';

declare module '#platform/events.ts' {
  interface EventMap {
    /** Something has happened to a decision since it was made: appealed, annulled, announced. */
    'decision.happened': {
      decisionId: number;
      type: DecisionEvent['type'];
      outcome: DecisionEvent['outcome'];
      happenedOn: string;
    };
  }
}

/** Writes what has been tried, inside a command. An extract's document is then the decision's. */
export async function writeEvent(ctx: CommandContext, decisionId: number, event: DecisionEvent): Promise<void> {
  await ctx.db
    .insertInto('decisionEvent')
    .values({ organisationId: ctx.organisation.id, decisionId, ...event, recordedAt: ctx.now })
    .execute();
  if (event.documentId !== null)
    await ctx.db
      .updateTable('matterDocument')
      .set({ decisionId, type: 'extract' })
      .where('id', '=', event.documentId)
      .where('decisionId', 'is', null)
      .execute();
  const { type, outcome, happenedOn } = event;
  await ctx.emit('decision.happened', { decisionId, type, outcome, happenedOn });
}
