import type { Tx } from '#db/connection.ts';

/** A word between organisations: signed by the organisation, never by a person. The host's own has no author's name here. */
export type ShownComment = { author: string; text: string; writtenAt: string };

/** What has been said about each hand-in of a network. */
export async function listComments(db: Tx, networkId: number): Promise<Map<number, ShownComment[]>> {
  const rows = await db
    .selectFrom('handInComment as c')
    .innerJoin('handIn as h', (join) =>
      join.onRef('h.organisationId', '=', 'c.organisationId').onRef('h.id', '=', 'c.handInId'),
    )
    .innerJoin('assignment as a', (join) =>
      join.onRef('a.organisationId', '=', 'h.organisationId').onRef('a.id', '=', 'h.assignmentId'),
    )
    .leftJoin('networkParty as p', (join) =>
      join.onRef('p.organisationId', '=', 'c.organisationId').onRef('p.id', '=', 'c.partyId'),
    )
    .select(['c.handInId', 'c.text', 'c.writtenAt', 'p.name'])
    .where('a.networkId', '=', networkId)
    .orderBy('c.id')
    .execute();
  const comments = new Map<number, ShownComment[]>();
  for (const { handInId, text, writtenAt, name } of rows)
    comments.set(handInId, [
      ...(comments.get(handInId) ?? []),
      { author: name ?? '', text, writtenAt: writtenAt.toISOString() },
    ]);
  return comments;
}
