import type { CommandContext } from '#platform/command.ts';
import { linesOf } from './receivers.rules.ts';

/** Puts those whom the memorandum says are to be sent the decision on its dispatch list; one that is there already is there once. */
export async function fillDispatchList(
  ctx: CommandContext,
  of: { decisionId: number; memorandum: { dispatchList: string } },
): Promise<void> {
  for (const { receiver, email } of linesOf(of.memorandum.dispatchList))
    await ctx.db
      .insertInto('dispatchEntry')
      .values({ organisationId: ctx.organisation.id, decisionId: of.decisionId, receiver, email })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
