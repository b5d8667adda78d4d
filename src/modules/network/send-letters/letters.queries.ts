import type { Tx } from '#db/connection.ts';

/** How far the letters of a network have come. `doubtful`: a stop or a broken connection came just then, and nobody knows whether they were taken. */
export type Sending = { ordered: number; sent: number; refused: number; doubtful: number };

export async function getSending(db: Tx, networkId: number): Promise<Sending> {
  return db
    .selectFrom('networkMail')
    .where('networkId', '=', networkId)
    .select(({ fn }) => [
      fn.countAll<number>().as('ordered'),
      fn.countAll<number>().filterWhere('state', '=', 'sent').as('sent'),
      fn.countAll<number>().filterWhere('state', '=', 'refused').as('refused'),
      fn.countAll<number>().filterWhere('state', '=', 'doubtful').as('doubtful'),
    ])
    .executeTakeFirstOrThrow();
}

/** A letter that a person has to look at; `reason` is the mail server's answer, or what broke. */
export type LetterAmiss = { id: number; partyId: number; type: string; reason: string; name: string; email: string };

/** Letters that the mail server would not take, with its words. */
export async function listRefused(db: Tx, networkId: number): Promise<LetterAmiss[]> {
  return listIn(db, { networkId, state: 'refused' });
}

/** Letters that may have gone. */
export async function listDoubtful(db: Tx, networkId: number): Promise<LetterAmiss[]> {
  return listIn(db, { networkId, state: 'doubtful' });
}

async function listIn(db: Tx, of: { networkId: number; state: 'refused' | 'doubtful' }): Promise<LetterAmiss[]> {
  return db
    .selectFrom('networkMail as m')
    .innerJoin('networkParty as p', (join) =>
      join.onRef('p.organisationId', '=', 'm.organisationId').onRef('p.id', '=', 'm.partyId'),
    )
    .select(['m.id', 'm.partyId', 'm.type', 'm.reason', 'p.name', 'p.email'])
    .where('m.networkId', '=', of.networkId)
    .where('m.state', '=', of.state)
    .orderBy('p.name')
    .orderBy('m.id')
    .execute();
}
