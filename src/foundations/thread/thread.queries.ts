import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import { frozenDigest } from '#foundations/thread/frozen-digest.ts';
import type { NodeKind } from '#foundations/thread/kinds.ts';

/** One thing as it stands in the thread of another. `changed`: it has moved on since the link was made. */
export type ThreadNode = {
  id: number;
  kind: NodeKind;
  title: string;
  path: string;
  state: string;
  reason: string;
  changed: boolean;
};

/** Both sides of a thing, and which thing it is (undefined where there is none). */
export type ThreadSides = {
  id?: number | undefined;
  restsOn: ThreadNode[];
  ledTo: ThreadNode[];
  kind?: NodeKind | undefined;
};

/** Both sides of a thing, one step each way: *Bygger på* and *Har lett till*. */
export async function getThreadSides(db: Tx, nodeId: number): Promise<ThreadSides> {
  const { rows } = await sql<ThreadNode & { side: 'restsOn' | 'ledTo' | 'own' }>`
    select 'restsOn' as side, n.id, n.kind, n.title, n.path, n.state, l.reason, n.revision > l.to_revision as changed
      from link l join node n on n.organisation_id = l.organisation_id and n.id = l.to_id where l.from_id = ${nodeId}
    union all
    select 'ledTo', n.id, n.kind, n.title, n.path, n.state, l.reason, own.revision > l.to_revision
      from link l join node n on n.organisation_id = l.organisation_id and n.id = l.from_id
                  join node own on own.organisation_id = l.organisation_id and own.id = l.to_id where l.to_id = ${nodeId}
    union all
    select 'own', n.id, n.kind, n.title, n.path, n.state, '', false from node n where n.id = ${nodeId}
    order by kind, title, id`.execute(db);
  const own = rows.find((row) => row.side === 'own');
  return {
    id: own?.id,
    kind: own?.kind,
    restsOn: rows.filter((row) => row.side === 'restsOn').map(({ side: _side, ...node }) => node),
    ledTo: rows.filter((row) => row.side === 'ledTo').map(({ side: _side, ...node }) => node),
  };
}

/** What belongs to this committee, which is an authority of its own. */
export async function listNodesOfCommittee(
  db: Tx,
  committeeId: number,
): Promise<Pick<ThreadNode, 'id' | 'kind' | 'title' | 'path'>[]> {
  return db
    .selectFrom('node')
    .select(['id', 'kind', 'title', 'path'])
    .where('committeeId', '=', committeeId)
    .orderBy('kind')
    .orderBy('id')
    .execute();
}

export type ThreadStep = {
  fromId: number;
  id: number;
  kind: NodeKind;
  title: string;
  path: string;
  revision: number;
  toRevision: number;
  depth: number;
};

/** Everything that a thing rests on, all the way to the evidence, nearest first. */
export async function walkBack(db: Tx, nodeId: number): Promise<ThreadStep[]> {
  const { rows } = await sql<ThreadStep>`
    with recursive behind as (
      select l.organisation_id, l.from_id, l.to_id, l.to_revision, 1 as depth from link l where l.from_id = ${nodeId}
      union
      select l.organisation_id, l.from_id, l.to_id, l.to_revision, b.depth + 1
        from behind b join link l on l.organisation_id = b.organisation_id and l.from_id = b.to_id where b.depth < 20)
    select b.from_id, n.id, n.kind, n.title, n.path, n.revision, b.to_revision, min(b.depth)::int as depth
      from behind b join node n on n.organisation_id = b.organisation_id and n.id = b.to_id
     group by b.from_id, n.id, n.kind, n.title, n.path, n.revision, b.to_revision
     order by min(b.depth), n.kind, n.title, n.id`.execute(db);
  return rows;
}

/** What was kept of a thing. `holds`: the content still gives the digest that it was kept under. */
export type Frozen = { content: unknown; sha256: Buffer; frozenAt: Date; revision: number; holds: boolean };

/** A thing as it was kept at one revision, or the last time. */
export async function findFrozen(db: Tx, nodeId: number, revision?: number): Promise<Frozen | undefined> {
  const all = db
    .selectFrom('frozen')
    .select(['content', 'sha256', 'frozenAt', 'revision'])
    .where('nodeId', '=', nodeId);
  const wanted = revision === undefined ? all : all.where('revision', '=', revision);
  const frozen = await wanted.orderBy('revision', 'desc').limit(1).executeTakeFirst();
  return frozen && { ...frozen, holds: frozenDigest(frozen.content).equals(frozen.sha256) };
}

/** These things as they stand now, with the revision that links are compared with; what has been removed is left out. */
export async function listNodes(
  db: Tx,
  ids: readonly number[],
): Promise<{ id: number; kind: NodeKind; title: string; path: string; state: string; revision: number }[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('node')
    .select(['id', 'kind', 'title', 'path', 'state', 'revision'])
    .where('id', 'in', ids)
    .orderBy('id')
    .execute();
}

/** Every thing of an organisation and every link between two of them. `changed` as in `ThreadNode`. */
export type WholeThread = {
  nodes: Omit<ThreadNode, 'reason' | 'changed'>[];
  links: { fromId: number; toId: number; changed: boolean }[];
};

/** The whole graph of the organisation, for the thread view and the home page. */
export async function getThread(db: Tx): Promise<WholeThread> {
  const { rows } = await sql<WholeThread>`
    select (select coalesce(json_agg(json_build_object('id', id, 'kind', kind, 'title', title, 'path', path, 'state', state)
                                     order by kind, created_at, id), '[]') from node) as nodes,
           (select coalesce(json_agg(json_build_object('fromId', l.from_id, 'toId', l.to_id, 'changed', n.revision > l.to_revision)
                                     order by l.from_id, l.to_id), '[]')
              from link l join node n on n.organisation_id = l.organisation_id and n.id = l.to_id) as links`.execute(
    db,
  );
  return rows[0] ?? { nodes: [], links: [] };
}
