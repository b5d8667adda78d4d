import type { Tx } from '#db/connection.ts';

/** A round that is not closed yet. `lastDay` is YYYY-MM-DD; `stopped` where its closing was cut off and is to be finished. */
export type OpenRoundDates = { id: number; title: string; lastDay: string; stopped: boolean };

/** Rounds that teams can answer now, and those whose closing is to be finished, the first to close first. */
export async function listOpenRounds(db: Tx): Promise<OpenRoundDates[]> {
  const rounds = await db
    .selectFrom('conversationRound')
    .select(['id', 'title', 'lastDay', 'state'])
    .where('state', 'in', ['open', 'counting'])
    .orderBy('lastDay')
    .orderBy('id')
    .execute();
  return rounds.map(({ state, ...round }) => ({ ...round, stopped: state === 'counting' }));
}
