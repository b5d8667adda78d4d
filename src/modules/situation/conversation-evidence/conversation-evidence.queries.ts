import type { Tx } from '#db/connection.ts';
import { listNodes, type NodeKind } from '#foundations/thread/index.ts';

/** One piece that a finding leans on, with the sentence as it read when it was picked and where it is read. */
export type ConversationPiece = {
  nodeId: number;
  kind: NodeKind;
  questionKey: string;
  sentence: string;
  title: string;
  path: string;
};

export async function listConversationPieces(db: Tx, findingId: number): Promise<ConversationPiece[]> {
  const pieces = await db
    .selectFrom('findingPiece')
    .select(['nodeId', 'questionKey', 'sentence'])
    .where('findingId', '=', findingId)
    .orderBy('nodeId')
    .orderBy('questionKey')
    .execute();
  const nodes = new Map((await listNodes(db, [...new Set(pieces.map(({ nodeId }) => nodeId))])).map((n) => [n.id, n]));
  return pieces.flatMap((piece) => {
    const node = nodes.get(piece.nodeId);
    return node ? [{ ...piece, kind: node.kind, title: node.title, path: node.path }] : [];
  });
}
