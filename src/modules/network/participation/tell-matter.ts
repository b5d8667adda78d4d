import type { CommandContext } from '#platform/command.ts';
import { changeParticipants } from '#modules/decisions/index.ts';
import { listAdministrations } from '#modules/organisation/index.ts';
import { listLines, type Participation } from './participation.queries.ts';

/** Who comes now, to the matter that decides on it: the memorandum's costs and the text of the registration rest on it. */
export async function tellMatter(ctx: CommandContext, { id, matterId }: Participation): Promise<void> {
  if (matterId === null) return;
  const going = (await listLines(ctx.db, id)).filter(({ endedOn }) => endedOn === null);
  const hasAdministrations = (await listAdministrations(ctx.db)).length > 0;
  const participants = going.map(({ lineKey, administration, administrationId, quantity }) => ({
    ...{ lineKey, administration, number: quantity },
    ...(hasAdministrations && administrationId === null && { asTyped: true }),
  }));
  await changeParticipants(ctx, matterId, participants);
}
