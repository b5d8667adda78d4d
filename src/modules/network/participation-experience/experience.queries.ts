import type { Tx } from '#db/connection.ts';

export type Experience = {
  title: string;
  background: string;
  how: string;
  successFactors: string;
  challenges: string;
  state: 'draft' | 'handed-in' | 'returned' | 'published';
};

export async function findExperience(db: Tx, participationId: number): Promise<Experience | undefined> {
  return db
    .selectFrom('participationExperience')
    .select(['title', 'background', 'how', 'successFactors', 'challenges', 'state'])
    .where('participationId', '=', participationId)
    .executeTakeFirst();
}
