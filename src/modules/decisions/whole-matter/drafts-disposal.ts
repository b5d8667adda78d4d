import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import { countDue, type Disposable, type Due } from '#platform/disposal.ts';
import { removeNode } from '#foundations/thread/index.ts';

/** Drafts in closed matters that were never handed over, and are no document of the matter. */
const due = sql`
  memorandum d join matter m on m.organisation_id = d.organisation_id and m.id = d.matter_id
   where d.state = 'draft' and m.state = 'closed' and m.taken_in_from is null
     and not exists (select from matter_document o where o.memorandum_id = d.id)
     and not exists (select from decision o where o.memorandum_id = d.id)`;

export const draftsDisposal: Disposable = {
  kind: 'memorandum-drafts',
  count: (db, before) =>
    countDue(
      db,
      sql<Due>`select count(*)::int as count, min(m.closed_on)::text as oldest from ${due} and m.closed_on < ${before}`,
    ),
  async dispose(db, { ruleId, before, now, most }) {
    const { rows } = await sql<{ id: number; day: string }>`
      select d.id, m.closed_on::text as day from ${due} and m.closed_on < ${before} order by m.closed_on, d.id limit ${most} for update of d`.execute(
      db,
    );
    const files = await listFilesOfDrafts(
      db,
      rows.map(({ id }) => id),
    );
    for (const { id } of rows) {
      await db.deleteFrom('memorandum').where('id', '=', id).execute();
      await removeNode({ db }, id);
    }
    if (files.length > 0) await sql`select dispose_files_of_drafts(${ruleId}, ${now}, ${files})`.execute(db);
    return rows;
  },
};

async function listFilesOfDrafts(db: Tx, drafts: readonly number[]): Promise<number[]> {
  if (drafts.length === 0) return [];
  const rows = await db
    .selectFrom('attachment')
    .select('fileId')
    .distinct()
    .where('memorandumId', 'in', drafts)
    .execute();
  return rows.flatMap(({ fileId }) => fileId ?? []);
}
