import type { Tx } from '#db/connection.ts';

/** How far the work between the meetings of a network has come. */
export type NetworkWork = {
  /** Assignments that have been given. */
  assignments: number;
  /** What the parties that are in have handed in for them. */
  handIns: number;
  experiences: number;
};

export async function countWork(db: Tx, networkId: number): Promise<NetworkWork> {
  return db
    .selectNoFrom((e) => [
      e
        .selectFrom('assignment')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('networkId', '=', networkId)
        .where('givenAt', 'is not', null)
        .$asScalar()
        .$notNull()
        .as('assignments'),
      e
        .selectFrom('handIn as h')
        .innerJoin('networkParty as p', (join) =>
          join.onRef('p.organisationId', '=', 'h.organisationId').onRef('p.id', '=', 'h.partyId'),
        )
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('p.networkId', '=', networkId)
        .where('p.state', '=', 'registered')
        .$asScalar()
        .$notNull()
        .as('handIns'),
      e
        .selectFrom('experience as x')
        .innerJoin('networkParty as p', (join) =>
          join.onRef('p.organisationId', '=', 'x.organisationId').onRef('p.id', '=', 'x.partyId'),
        )
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('p.networkId', '=', networkId)
        .where('x.state', '!=', 'withdrawn')
        .$asScalar()
        .$notNull()
        .as('experiences'),
    ])
    .executeTakeFirstOrThrow();
}
