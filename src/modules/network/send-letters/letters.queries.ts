import type { Tx } from '#db/connection.ts';

/** How far the letters of a network have come. */
export type Sending = { ordered: number; sent: number; refused: number };

export async function getSending(db: Tx, networkId: number): Promise<Sending> {
  const row = await db
    .selectFrom('networkMail as m')
    .innerJoin('networkParty as p', 'p.id', 'm.partyId')
    .where('p.networkId', '=', networkId)
    .select(({ fn }) => [
      fn.countAll<number>().as('ordered'),
      fn.countAll<number>().filterWhere('m.state', '=', 'sent').as('sent'),
      fn.countAll<number>().filterWhere('m.state', '=', 'refused').as('refused'),
    ])
    .executeTakeFirstOrThrow();
  return row;
}

/** Letters that the mail server would not take, with its words. */
export async function listRefused(db: Tx, networkId: number) {
  return db
    .selectFrom('networkMail as m')
    .innerJoin('networkParty as p', 'p.id', 'm.partyId')
    .select(['m.id', 'm.partyId', 'p.name', 'p.email', 'm.reason'])
    .where('p.networkId', '=', networkId)
    .where('m.state', '=', 'refused')
    .orderBy('p.name')
    .execute();
}

/** How many times those who have not answered have been reminded. */
export async function countReminders(db: Tx, networkId: number): Promise<number> {
  const rows = await db
    .selectFrom('networkMail as m')
    .innerJoin('networkParty as p', 'p.id', 'm.partyId')
    .select('m.key')
    .distinct()
    .where('p.networkId', '=', networkId)
    .where('m.type', '=', 'reminder')
    .execute();
  return rows.length;
}
