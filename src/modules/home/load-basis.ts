import type { Tx } from '#db/connection.ts';
import { getThread, type NodeKind, type WholeThread } from '#foundations/thread/index.ts';
import { listAdministrations, listPosts, type Administration, type Post } from '#modules/organisation/index.ts';

/** What several lists of the home are made of, read once for each organisation. */
export type Basis = { thread: WholeThread; posts: Post[]; administrations: Administration[] };

export async function loadBasis(db: Tx): Promise<Basis> {
  return { thread: await getThread(db), posts: await listPosts(db), administrations: await listAdministrations(db) };
}

/** Tells whether the thread has a thing of a kind, in one state where it is named. What there is none of is not asked for. */
export function whatIsIn({ nodes }: WholeThread): (kind: NodeKind, state?: string) => boolean {
  return (kind, state) => nodes.some((node) => node.kind === kind && (state === undefined || node.state === state));
}
