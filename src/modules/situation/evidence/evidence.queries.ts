import type { Tx } from '#db/connection.ts';
import { listNodes, type NodeKind } from '#foundations/thread/index.ts';
import type { SourceKind } from './evidence-source.ts';

/** One piece that a finding leans on: the sentence as it read when it was picked, what it comes from and where that is read. */
export type Evidence = {
  id: number;
  source: SourceKind;
  nodeId: number;
  kind: NodeKind;
  questionKey: string;
  shownGroupId: number | null;
  sentence: string;
  /** Of what it comes from. */
  title: string;
  path: string;
};

/** Source by source in the order in which they came to be. */
export async function listFindingEvidence(db: Tx, findingId: number): Promise<Evidence[]> {
  const pieces = await db
    .selectFrom('evidence')
    .select(['id', 'nodeId', 'questionKey', 'shownGroupId', 'sentence'])
    .where('findingId', '=', findingId)
    .orderBy('nodeId')
    .orderBy('questionKey')
    .orderBy('shownGroupId')
    .execute();
  const nodes = await listNodes(db, [...new Set(pieces.map(({ nodeId }) => nodeId))]);
  return nodes.flatMap(({ id: nodeId, kind, title, path }) =>
    pieces
      .filter((piece) => piece.nodeId === nodeId)
      .map((piece) => ({ ...piece, source: sourceOf(kind), kind, title, path })),
  );
}

function sourceOf(kind: NodeKind): SourceKind {
  if (kind === 'result') return 'result';
  if (kind === 'brought_home') return 'home';
  return kind === 'received_share' ? 'share' : 'conversation';
}
