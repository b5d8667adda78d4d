import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';

export const committeeKinds = ['assembly', 'executive', 'committee', 'sub-committee'] as const;
type CommitteeKind = (typeof committeeKinds)[number];

/** An authority of its own inside the municipality; things belong to one. */
export type Committee = { id: number; name: string; kind: CommitteeKind };

const columns = ['id', 'name', 'kind'] as const;

/** The assembly first, then the executive committee, the other committees and sub-committees; within each by Swedish order. */
export async function listCommittees(db: Tx): Promise<Committee[]> {
  const committees = await db
    .selectFrom('committee')
    .select(columns)
    .orderBy('name', (order) => order.collate('sv-x-icu'))
    .execute();
  return committees.sort((a, b) => committeeKinds.indexOf(a.kind) - committeeKinds.indexOf(b.kind));
}

export async function getCommittee(db: Tx, id: number): Promise<Committee> {
  const committee = await db.selectFrom('committee').select(columns).where('id', '=', id).executeTakeFirst();
  return committee ?? notFound();
}

/** The committee that leads the work unless something else is said: the executive committee, else the first that is not the assembly. */
export async function getLeadCommittee(db: Tx): Promise<Committee | undefined> {
  const committees = await listCommittees(db);
  return (
    committees.find((one) => one.kind === 'executive') ??
    committees.find((one) => one.kind !== 'assembly') ??
    committees[0]
  );
}
