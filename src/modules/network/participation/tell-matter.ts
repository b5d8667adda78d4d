import type { CommandContext } from '#platform/command.ts';
import { changeRegistered } from '#modules/decisions/index.ts';
import { listAdministrations } from '#modules/organisation/index.ts';
import { listLines } from './lines.queries.ts';
import type { Participation } from './participation.queries.ts';

/** Who comes now and to which fee, to the matter that decides on it: the memorandum's costs and the text of the registration rest on it. */
export async function tellMatter(
  ctx: Pick<CommandContext, 'db'>,
  { id, matterId, feeOre }: Pick<Participation, 'id' | 'matterId' | 'feeOre'>,
): Promise<void> {
  if (matterId === null) return;
  const going = (await listLines(ctx.db, id)).filter(({ endedOn }) => endedOn === null);
  const hasAdministrations = (await listAdministrations(ctx.db)).length > 0;
  const participants = going.map(({ lineKey, administration, administrationId, quantity }) => ({
    ...{ lineKey, administration, number: quantity },
    ...(hasAdministrations && administrationId === null && { asTyped: true }),
  }));
  await changeRegistered(ctx, matterId, { participants, feeOre });
}
