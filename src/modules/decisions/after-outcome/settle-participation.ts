import type { Tx } from '#db/connection.ts';
import { appendAudit, type CommandContext } from '#platform/command.ts';
import { writeLetter, type LetterReader } from '#platform/letters.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import { listOrganisations } from '#platform/tenancy/tenancy.queries.ts';
import { today } from '#foundations/clocks/index.ts';
import { z } from 'zod';
import { findInvitation } from '../answer-invitation/invitation.queries.ts';
import { countOf } from '../answer-invitation/participation.rules.ts';
import type { Decision } from '../decision.queries.ts';
import type { MatterRow } from '../matter.queries.ts';
import type { Outcome } from '../matter.rules.ts';

const participationStates = ['firm', 'declined', 'reopened'] as const;
export type ParticipationState = (typeof participationStates)[number];

declare module '#platform/events.ts' {
  interface EventMap {
    /** A participation on condition became firm, fell, or was open again because the decision was annulled. */
    'participation.settled': { matterId: number; decisionId: number; state: ParticipationState };
  }
}

/** What a decision that settles its matter makes of a participation. */
export function stateSettledBy(outcome: Outcome): 'firm' | 'declined' {
  return outcome === 'rejected' ? 'declined' : 'firm';
}

/** The kind of letter that tells whoever invited how it went. */
const participationLetter = 'participation-settled';

/**
 * Says what became of a participation, in the transaction of the decision: a row of its own, an entry in the history, an event, and a letter where
 * whoever invited is an organisation on this installation. Nothing in a matter that no invitation is behind, and nothing the second time.
 */
export async function settleParticipation(
  ctx: CommandContext,
  settled: { matter: MatterRow; decision: Decision; state: ParticipationState },
): Promise<void> {
  const { matter, decision, state } = settled;
  const invitation = await findInvitation(ctx.db, matter.id);
  if (!invitation) return;
  const host = await findInviter(ctx, invitation.inviter);
  const inserted = await ctx.db
    .insertInto('participationEvent')
    .values({
      organisationId: ctx.organisation.id,
      matterId: matter.id,
      decisionId: decision.id,
      state,
      happenedOn: today(ctx.now),
      told: host?.name ?? '',
      recordedAt: ctx.now,
    })
    .onConflict((conflict) => conflict.columns(['organisationId', 'decisionId', 'state']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!inserted) return;
  if (host && !invitation.networkTells)
    await writeLetter(ctx, {
      toOrganisationId: host.id,
      key: `participation ${inserted.id}`,
      kind: participationLetter,
      payload: {
        municipality: ctx.organisation.name,
        subject: invitation.subject,
        state,
        participants: countOf(invitation.participants),
        decidedBy: decision.body,
        decidedOn: decision.decidedOn,
        itemNumber: decision.itemNumber,
      },
    });
  await appendAudit(ctx, 'participation.settle', { subject: matter.id, details: { title: matter.title, state } });
  await ctx.emit('participation.settled', { matterId: matter.id, decisionId: decision.id, state });
}

/** The one organisation here that has the name of whoever invited; nobody where several have it. */
export async function findInviter(
  ctx: { db: Tx; organisation: { id: number } },
  inviter: string,
): Promise<Organisation | undefined> {
  const named = (await listOrganisations(ctx.db)).filter(
    ({ id, name }) => id !== ctx.organisation.id && tidied(name) === tidied(inviter),
  );
  return named.length === 1 ? named[0] : undefined;
}

function tidied(name: string): string {
  return name.replace(/\s+/gu, ' ').trim().toLocaleLowerCase('sv');
}

const told = z.object({
  municipality: z.string().min(1),
  subject: z.string(),
  state: z.enum(participationStates),
  participants: z.number().int().min(0),
  decidedBy: z.string(),
  decidedOn: z.iso.date(),
  itemNumber: z.string(),
});

/** Keeps what a municipality has told, at whoever invited it. */
export const participationReader: LetterReader = {
  kind: participationLetter,
  async read({ db, organisationId, now }, { fromOrganisationId, key, payload }) {
    await db
      .insertInto('receivedParticipation')
      .values({ ...told.parse(payload), organisationId, fromOrganisationId, key, receivedAt: now })
      .onConflict((conflict) => conflict.columns(['organisationId', 'fromOrganisationId', 'key']).doNothing())
      .execute();
  },
};
