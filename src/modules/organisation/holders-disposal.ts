import { sql } from 'kysely';
import { countDue, type Disposable, type Disposed, type Due } from '#platform/disposal.ts';

/** Name and e-mail of whoever holds a post, when nobody has written or confirmed them for long. The post stays. */
export const holdersDisposal: Disposable = {
  kind: 'post-holders',
  count: (db, before) =>
    countDue(
      db,
      sql<Due>`select count(*)::int as count, min(holder_noted_on)::text as oldest from post where holder_noted_on < ${before}`,
    ),
  async dispose(db, { before, most }) {
    const { rows } = await sql<Disposed>`
      with due as (select id, holder_noted_on from post where holder_noted_on < ${before} order by holder_noted_on, id limit ${most} for update)
      update post p set holder = '', email = '' from due where p.id = due.id
      returning p.id, due.holder_noted_on::text as day`.execute(db);
    return rows;
  },
};
