import { z } from 'zod';
import type { Tx } from '#db/connection.ts';
import type { Sharer } from './joint-view.rules.ts';

const sharers = z.array(z.object({ partyId: z.number(), version: z.number() }));
const needs = z.array(z.string());

export type JointView = { id: number; needs: string[]; sharers: Sharer[]; madeAt: Date };

/** Every counting of a network's shared needs, the first one first. */
export async function listJointViews(db: Tx, networkId: number): Promise<JointView[]> {
  const rows = await db
    .selectFrom('jointView')
    .select(['id', 'needs', 'sharers', 'madeAt'])
    .where('networkId', '=', networkId)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, needs: needs.parse(row.needs), sharers: sharers.parse(row.sharers) }));
}

/** Who shares now, each with the number of its latest consent. Whoever has left the network shares no more. */
export async function listSharers(db: Tx, networkId: number): Promise<Sharer[]> {
  return db
    .selectFrom('networkParty as p')
    .innerJoin('networkAct as a', (join) =>
      join.onRef('a.organisationId', '=', 'p.organisationId').onRef('a.partyId', '=', 'p.id'),
    )
    .select(['p.id as partyId', ({ fn }) => fn.max('a.id').as('version')])
    .where('p.networkId', '=', networkId)
    .where('p.sharesNeeds', '=', true)
    .where('p.state', '=', 'registered')
    .where('a.type', '=', 'consent')
    .where('a.outcome', '=', 'taken')
    .groupBy('p.id')
    .orderBy('p.id')
    .execute();
}

export async function listSharedNeeds(
  db: Tx,
  partyIds: readonly number[],
): Promise<{ partyId: number; need: string }[]> {
  return db.selectFrom('sharedNeed').select(['partyId', 'need']).where('partyId', 'in', partyIds).execute();
}

/** What a county board sees of those who have agreed to it: who they are and how far they have come, nothing of what they have written. */
export async function listOverview(db: Tx, networkId: number) {
  return db
    .selectFrom('networkParty as p')
    .select(['p.name', 'p.state', 'p.isConditional', 'p.decided'])
    .select((e) => [
      e
        .selectFrom('handIn as h')
        .select((f) => f.fn.countAll<number>().as('count'))
        .whereRef('h.partyId', '=', 'p.id')
        .$asScalar()
        .$notNull()
        .as('handIns'),
      e
        .exists(
          e
            .selectFrom('experience as x')
            .select('x.id')
            .whereRef('x.partyId', '=', 'p.id')
            .where('x.state', '=', 'published'),
        )
        .$castTo<boolean>()
        .as('isDocumented'),
    ])
    .where('p.networkId', '=', networkId)
    .where('p.inOverview', '=', true)
    .orderBy('p.name')
    .execute();
}
