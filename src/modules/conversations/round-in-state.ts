import { AppError } from '#platform/errors.ts';
import type { LoadContext } from '#platform/web/context.ts';
import type { CommandContext } from '#platform/command.ts';
import { conversationsTexts } from './conversations.texts.ts';
import { getRound, type Round, type RoundState } from './round.queries.ts';

/** The round if it is in one of the states; otherwise the page says that it is not now. */
export async function getRoundIn(
  ctx: Pick<LoadContext, 'db' | 'locale'>,
  id: number,
  states: readonly RoundState[],
): Promise<Round> {
  const round = await getRound(ctx.db, id);
  if (!states.includes(round.state)) throw new AppError('not-now', conversationsTexts[ctx.locale].notIn[round.state]);
  return round;
}

/** The same for a command, with the round locked until it is done. */
export async function lockRoundIn(ctx: CommandContext, id: number, states: readonly RoundState[]): Promise<Round> {
  await ctx.db.selectFrom('conversationRound').select('id').where('id', '=', id).forUpdate().execute();
  return getRoundIn(ctx, id, states);
}
