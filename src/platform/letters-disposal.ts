import { sql } from 'kysely';
import { countDue, disposeAsOwner, type Due, type Disposable } from '#platform/disposal.ts';

/** Letters between organisations that have arrived and been read: what they said stands where it was put. */
export const lettersDisposal: Disposable = {
  kind: 'letters',
  count: (db, before) =>
    countDue(
      db,
      sql<Due>`
        select count(*)::int as count, (min(at) at time zone 'Europe/Stockholm')::date::text as oldest
          from (select l.delivered_at as at from letter l
                union all
                select r.received_at from received_letter r where r.handled_at is not null) letters
         where at < ${before}::timestamp at time zone 'Europe/Stockholm'`,
    ),
  dispose: disposeAsOwner('dispose_letters'),
};
