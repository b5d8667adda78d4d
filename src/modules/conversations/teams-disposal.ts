import { sql } from 'kysely';
import { countDue, type Disposable, type Disposed, type Due } from '#platform/disposal.ts';

/** The teams of a closed round and their codes. What they answered together stands, and was counted when the round was closed. */
export const teamsDisposal: Disposable = {
  kind: 'conversation-teams',
  count: (db, before) =>
    countDue(
      db,
      sql<Due>`
        select count(*)::int as count, (min(r.closed_at) at time zone 'Europe/Stockholm')::date::text as oldest
          from conversation_team t join conversation_round r on r.organisation_id = t.organisation_id and r.id = t.round_id
         where r.closed_at < ${before}::timestamp at time zone 'Europe/Stockholm'`,
    ),
  async dispose(db, { before, most }) {
    const { rows } = await sql<Disposed>`
      with due as (
        select t.id, (r.closed_at at time zone 'Europe/Stockholm')::date::text as day
          from conversation_team t join conversation_round r on r.organisation_id = t.organisation_id and r.id = t.round_id
         where r.closed_at < ${before}::timestamp at time zone 'Europe/Stockholm' order by r.closed_at, t.id limit ${most})
      delete from conversation_team t using due where t.id = due.id returning t.id, due.day`.execute(db);
    return rows;
  },
};
