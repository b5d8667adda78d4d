import { randomUUID } from 'node:crypto';
import type { CommandContext } from '#platform/command.ts';
import { writeLetter } from '#platform/letters.ts';
import type { NetworkAct } from '../acts.ts';
import { listLines } from './lines.queries.ts';
import type { Participation } from './participation.queries.ts';

type Told = Pick<Participation, 'id' | 'hostOrganisationId' | 'partyId'>;

/** After these our part at the host has another revision. */
const revises: readonly NetworkAct['type'][] = ['register', 'decline', 'settle', 'withdraw', 'leave'];

/**
 * Says to a host that has an organisation here what we do, in the transaction of the doing; nothing where the host is elsewhere. With a `key` it
 * is said once, however often it happens. `fileIds` are our stored files: copies go with it.
 */
export async function writeAct(
  ctx: CommandContext,
  { id, hostOrganisationId, partyId }: Told,
  act: NetworkAct,
  { key = randomUUID(), fileIds = [] }: { key?: string; fileIds?: readonly number[] } = {},
): Promise<void> {
  if (hostOrganisationId === null || partyId === null) return;
  await writeLetter(ctx, {
    toOrganisationId: hostOrganisationId,
    key: `network-act ${partyId} ${key}`,
    kind: 'network-act',
    payload: { partyId, key, act },
    files: fileIds,
  });
  if (!revises.includes(act.type)) return;
  await ctx.db
    .updateTable('participation')
    .set((e) => ({ hostRevision: e('hostRevision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Everything that is registered, as it now stands here: an act that says all lines and people anew. */
export async function writeRegistration(
  ctx: CommandContext,
  participation: Participation,
  said: { isConditional?: boolean; organisationNumber?: string; answeredAs?: string; message?: string } = {},
): Promise<void> {
  if (participation.partyId === null) return;
  const lines = (await listLines(ctx.db, participation.id)).filter(({ endedOn }) => endedOn === null);
  await writeAct(ctx, participation, {
    type: 'register',
    lines: lines.map(({ lineKey, administration, quantity, buyerReference }) => ({
      ...{ lineKey, administration, quantity, buyerReference },
    })),
    people: lines.flatMap(({ people }) =>
      people
        .filter(({ leftOn }) => leftOn === null)
        .map(({ lineKey, name, title, email }) => ({ lineKey, name, title, email })),
    ),
    isConditional: participation.stated?.party.isConditional ?? false,
    organisationNumber: participation.stated?.party.organisationNumber ?? '',
    answeredAs: ctx.actor.title,
    message: participation.message,
    feeOre: participation.feeOre,
    ...said,
    revision: participation.hostRevision,
  });
}
