import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';

export const postPurposes = ['coordinator', 'political-lead', 'officer-lead', 'other'] as const;
type PostPurpose = (typeof postPurposes)[number];

/** A post stays when its holder leaves: `holder` is then empty. `percent` is of full time, null when nobody has said. */
export type Post = {
  id: number;
  title: string;
  purpose: PostPurpose;
  administrationId: number | null;
  administrationName: string | null;
  administrationShortName: string | null;
  holder: string;
  email: string;
  percent: number | null;
  inWorkingGroup: boolean;
};

/** The three names first, then the others by title. */
export async function listPosts(db: Tx): Promise<Post[]> {
  const posts = await select(db)
    .orderBy('p.title', (order) => order.collate('sv-x-icu'))
    .orderBy('p.id')
    .execute();
  return posts.sort((a, b) => postPurposes.indexOf(a.purpose) - postPurposes.indexOf(b.purpose));
}

export async function getPost(db: Tx, id: number): Promise<Post> {
  const post = await select(db).where('p.id', '=', id).executeTakeFirst();
  return post ?? notFound();
}

function select(db: Tx) {
  return db
    .selectFrom('post as p')
    .leftJoin('administration as a', 'a.id', 'p.administrationId')
    .select([
      'p.id',
      'p.title',
      'p.purpose',
      'p.administrationId',
      'p.holder',
      'p.email',
      'p.percent',
      'p.inWorkingGroup',
    ])
    .select(['a.name as administrationName', 'a.shortName as administrationShortName']);
}
