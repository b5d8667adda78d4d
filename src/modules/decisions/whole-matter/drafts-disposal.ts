import { sql } from 'kysely';
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
  async dispose(db, { before, most }) {
    const { rows } = await sql<{ id: number; day: string }>`
      select d.id, m.closed_on::text as day from ${due} and m.closed_on < ${before} order by m.closed_on, d.id limit ${most} for update of d`.execute(
      db,
    );
    for (const { id } of rows) {
      await db.deleteFrom('memorandum').where('id', '=', id).execute();
      await removeNode({ db }, id);
    }
    return rows;
  },
};
