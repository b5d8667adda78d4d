import type { Tx } from '#db/connection.ts';
import { findInviter, stateSettledBy } from '../after-outcome/settle-participation.ts';
import { findInvitation } from '../answer-invitation/invitation.queries.ts';
import { countOf } from '../answer-invitation/participation.rules.ts';
import type { Outcome } from '../matter.rules.ts';
import type { WeighedDecision } from './weigh-decision.ts';

/** The organisation on this installation that is told by letter when a decision settles a participation, and what of it. */
export type ToldByLetter = { host: string; state: 'firm' | 'declined'; subject: string; participants: number };

/** Undefined where the decision settles no participation, or whoever invited is not here. */
export async function whoIsTold(
  ctx: { db: Tx; organisation: { id: number } },
  { matter, effect }: WeighedDecision,
  outcome: Outcome,
): Promise<ToldByLetter | undefined> {
  const invitation = effect.matter === 'decided' ? await findInvitation(ctx.db, matter.id) : undefined;
  const host = invitation && (await findInviter(ctx, invitation.inviter));
  if (!invitation || !host) return undefined;
  const { subject, participants } = invitation;
  return { host: host.name, state: stateSettledBy(outcome), subject, participants: countOf(participants) };
}
