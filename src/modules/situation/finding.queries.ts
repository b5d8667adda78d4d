import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { getThread } from '#foundations/thread/index.ts';

/** What the evidence says, in one sentence and a text. `evidence` counts the pieces picked from results and conversations, `needs` what came of it. */
export type Finding = { id: number; title: string; text: string; evidence: number; needs: number };

/** One question in one shown group of a frozen result, with the sentence as it read when it was picked. */
export type Evidence = { resultId: number; questionKey: string; shownGroupId: number; sentence: string };

/** Oldest first. */
export async function listFindings(db: Tx): Promise<Finding[]> {
  const findings = await db
    .selectFrom('finding as f')
    .select(['f.id', 'f.title', 'f.text'])
    .select((e) =>
      e
        .selectFrom('findingEvidence as v')
        .whereRef('v.findingId', '=', 'f.id')
        .select((count) => count.fn.countAll<string>().as('pieces'))
        .as('evidence'),
    )
    .select((e) =>
      e
        .selectFrom('findingPiece as c')
        .whereRef('c.findingId', '=', 'f.id')
        .select((count) => count.fn.countAll<string>().as('pieces'))
        .as('conversations'),
    )
    .orderBy('f.id')
    .execute();
  const { links } = await getThread(db);
  return findings.map(({ conversations, ...finding }) => ({
    ...finding,
    evidence: Number(finding.evidence) + Number(conversations),
    needs: links.filter((link) => link.toId === finding.id).length,
  }));
}

export async function getFinding(db: Tx, id: number): Promise<{ id: number; title: string; text: string }> {
  const finding = await db
    .selectFrom('finding')
    .select(['id', 'title', 'text'])
    .where('id', '=', id)
    .executeTakeFirst();
  return finding ?? notFound();
}

export async function listFindingEvidence(db: Tx, findingId: number): Promise<Evidence[]> {
  return db
    .selectFrom('findingEvidence')
    .select(['resultId', 'questionKey', 'shownGroupId', 'sentence'])
    .where('findingId', '=', findingId)
    .orderBy('resultId')
    .orderBy('questionKey')
    .orderBy('shownGroupId')
    .execute();
}
