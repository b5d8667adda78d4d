import { z } from 'zod';
import type { Tx } from '#db/connection.ts';
import type { LetterReader } from '#platform/letters.ts';

/** A municipality on this installation is asked to take part: to its own organisation. */
export const jointInvitationLetter = 'joint-survey-invitation';

const invitation = z.object({ participantId: z.number(), hostName: z.string(), title: z.string() });

/** Puts the invitation in the receiver's own list. */
export const jointInvitationReader: LetterReader = {
  kind: jointInvitationLetter,
  async read({ db, organisationId, now }, letter) {
    const { fromOrganisationId: hostOrganisationId, payload } = letter;
    await keepJointInvitation(db, {
      ...invitation.parse(payload),
      organisationId,
      hostOrganisationId,
      receivedAt: now,
    });
  },
};

/** The id of the invitation, kept once however often it comes: letters have no order, and one about the survey may come before the one that asks. */
export async function keepJointInvitation(
  db: Tx,
  of: {
    organisationId: number;
    hostOrganisationId: number;
    participantId: number;
    hostName: string;
    title: string;
    receivedAt: Date;
  },
): Promise<number> {
  await db
    .insertInto('jointInvitation')
    .values(of)
    .onConflict((known) => known.columns(['organisationId', 'hostOrganisationId', 'participantId']).doNothing())
    .execute();
  const { id } = await db
    .selectFrom('jointInvitation')
    .select('id')
    .where('hostOrganisationId', '=', of.hostOrganisationId)
    .where('participantId', '=', of.participantId)
    .executeTakeFirstOrThrow();
  return id;
}
