import { z } from 'zod';
import type { Tx } from '#db/connection.ts';
import type { Invitation } from './participation.rules.ts';

const meetingsSchema = z.array(z.object({ on: z.string().nullable(), words: z.string() }));
const participantsSchema = z.array(
  z.object({
    administration: z.string(),
    number: z.number(),
    asTyped: z.boolean().optional(),
    lineKey: z.string().optional(),
  }),
);

/** The invitation that a matter was made from; undefined for every other matter. */
export async function findInvitation(db: Tx, matterId: number): Promise<Invitation | undefined> {
  const row = await db
    .selectFrom('matterInvitation')
    .select(['inviter', 'subject', 'meetings', 'answerBy', 'decisionOn', 'feeOre', 'participants', 'networkTells'])
    .where('matterId', '=', matterId)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    ...row,
    meetings: meetingsSchema.parse(row.meetings),
    participants: participantsSchema.parse(row.participants),
  };
}
