import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { getThread } from '#foundations/thread/index.ts';

/** What the evidence says, in one sentence and a text. `evidence` counts what was picked, `needs` what came of it. */
export type Finding = { id: number; title: string; text: string; evidence: number; needs: number };

/** Oldest first. */
export async function listFindings(db: Tx): Promise<Finding[]> {
  const findings = await db
    .selectFrom('finding as f')
    .select(['f.id', 'f.title', 'f.text'])
    .select((e) =>
      e
        .selectFrom('evidence as v')
        .whereRef('v.findingId', '=', 'f.id')
        .select((count) => count.fn.countAll<string>().as('pieces'))
        .as('evidence'),
    )
    .orderBy('f.id')
    .execute();
  const { links } = await getThread(db);
  return findings.map((finding) => ({
    ...finding,
    evidence: Number(finding.evidence),
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
