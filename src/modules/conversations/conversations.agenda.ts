import type { Tx } from '#db/connection.ts';

/** A round that teams can answer now. `lastDay` is YYYY-MM-DD. */
export type OpenRoundDates = { id: number; title: string; lastDay: string };

/** Open rounds, the first to close first. */
export async function listOpenRounds(db: Tx): Promise<OpenRoundDates[]> {
  return db
    .selectFrom('conversationRound')
    .select(['id', 'title', 'lastDay'])
    .where('state', '=', 'open')
    .orderBy('lastDay')
    .orderBy('id')
    .execute();
}
