import { sql } from 'kysely';
import type { Database, Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';

/** What the parties of a network have handed in for others to learn from, with where each stands. */
export async function listExperiences(db: Tx, networkId: number) {
  return experiencesOf(db, networkId).orderBy('p.name').execute();
}

export async function getExperience(db: Tx, of: { networkId: number; experienceId: number }) {
  const row = await experiencesOf(db, of.networkId).where('e.id', '=', of.experienceId).executeTakeFirst();
  return row ?? notFound();
}
export type Experience = Awaited<ReturnType<typeof getExperience>>;

function experiencesOf(db: Tx, networkId: number) {
  return db
    .selectFrom('experience as e')
    .innerJoin('networkParty as p', (join) =>
      join.onRef('p.organisationId', '=', 'e.organisationId').onRef('p.id', '=', 'e.partyId'),
    )
    .select(['e.id', 'e.partyId', 'p.name as party', 'e.title', 'e.background', 'e.how', 'e.successFactors'])
    .select(['e.challenges', 'e.state', 'e.remark', 'e.handedInAt', 'e.publishedAt', 'e.revision'])
    .where('p.networkId', '=', networkId);
}

export type Published = {
  experienceId: number;
  networkTitle: string;
  hostName: string;
  partyName: string;
  title: string;
  background: string;
  how: string;
  successFactors: string;
  challenges: string;
  publishedAt: Date;
};

const mostShown = 100;

/** What has been published on the whole installation, the newest first; `search` is words that all stand somewhere in it. */
export async function listPublished(db: Tx, search = ''): Promise<Published[]> {
  const words = search.trim().split(/\s+/u).filter(Boolean).slice(0, 8);
  return publishedOf(db)
    .$if(words.length > 0, (query) =>
      query.where((e) =>
        e.and(
          words.map((word) => {
            const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
            return sql<boolean>`concat_ws(' ', title, network_title, host_name, party_name, background, how, success_factors, challenges) ilike ${pattern}`;
          }),
        ),
      ),
    )
    .orderBy('publishedAt', 'desc')
    .orderBy('experienceId', 'desc')
    .limit(mostShown)
    .execute();
}

export async function getPublished(db: Tx, experienceId: number): Promise<Published> {
  return (await publishedOf(db).where('experienceId', '=', experienceId).executeTakeFirst()) ?? notFound();
}

/** Reads what everybody may read, in no organisation at all: the fence then shows published copies and nothing else. */
export function readPublished<T>(database: Database, work: (db: Tx) => Promise<T>): Promise<T> {
  return inOrganisation({ db: database, organisationId: 0, reading: true }, work);
}

function publishedOf(db: Tx) {
  return db
    .selectFrom('publishedExperience')
    .select([
      'experienceId',
      'networkTitle',
      'hostName',
      'partyName',
      'title',
      'background',
      'how',
      'successFactors',
      'challenges',
      'publishedAt',
    ]);
}
