import type { CommandContext } from '#platform/command.ts';
import type { EventMap } from '#platform/events.ts';
import { findSettledParticipation } from '#modules/decisions/index.ts';
import { findParticipationOfMatter } from './participation.queries.ts';
import { writeAct } from './write-act.ts';

const decided = { firm: 'firm', declined: 'declined', reopened: 'none' } as const;

/** The decision that settled a participation, to a host that is here; once for each decision and what it led to. */
export async function tellSettled(ctx: CommandContext, event: EventMap['participation.settled']): Promise<void> {
  const participation = await findParticipationOfMatter(ctx.db, event.matterId);
  if (!participation) return;
  const settled = await findSettledParticipation(ctx.db, event.matterId);
  const act = { type: 'settle', decided: decided[event.state], words: settled.decided.slice(0, 500) } as const;
  await writeAct(ctx, participation, act, { key: `settle ${event.decisionId} ${event.state}` });
}
