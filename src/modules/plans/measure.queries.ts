import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { getThread, type WholeThread } from '#foundations/thread/index.ts';
import type { PreventionLevel } from '#content/prevention-levels.ts';
import { listPosts, type Post } from '#modules/organisation/index.ts';

/**
 * Something that will be done. `ownerName` is the post that answers for it, or the role as it was written; empty when nobody does.
 * `needs` are the ids of what it answers to; `noNeedReason` why it is there without any.
 */
export type Measure = {
  id: number;
  planId: number;
  title: string;
  goal: string;
  ownerPostId: number | null;
  owner: string;
  ownerName: string;
  startsOn: string | null;
  endsOn: string | null;
  resources: string;
  indicator: string;
  preventionLevel: PreventionLevel | null;
  targetGroup: string;
  noNeedReason: string;
  needs: number[];
};

/** What measures are shown with, where it has been read already. */
export type BesideMeasures = { posts: readonly Post[]; links: WholeThread['links'] };

/** In the order of the plan. */
export async function listMeasures(db: Tx, planId: number, beside?: BesideMeasures): Promise<Measure[]> {
  const rows = await db
    .selectFrom('measure')
    .select(['id', 'planId', 'title', 'goal', 'ownerPostId', 'owner', 'startsOn', 'endsOn', 'resources', 'indicator'])
    .select(['preventionLevel', 'targetGroup', 'noNeedReason'])
    .where('planId', '=', planId)
    .orderBy('sort')
    .orderBy('id')
    .execute();
  if (rows.length === 0) return [];
  const { posts, links } = beside ?? { posts: await listPosts(db), links: (await getThread(db)).links };
  return rows.map((row) => ({
    ...row,
    ownerName: postName(posts.find((post) => post.id === row.ownerPostId)) || row.owner,
    needs: links.filter((link) => link.fromId === row.id).map((link) => link.toId),
  }));
}

/** Not found in another plan. */
export async function getMeasure(db: Tx, planId: number, measureId: number): Promise<Measure> {
  return (await listMeasures(db, planId)).find((measure) => measure.id === measureId) ?? notFound();
}

/** A post as a document names it: never its holder. */
export function postName(post: Pick<Post, 'title' | 'administrationName'> | undefined): string {
  if (!post) return '';
  return post.administrationName ? `${post.title}, ${post.administrationName}` : post.title;
}
