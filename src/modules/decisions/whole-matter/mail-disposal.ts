import { sql } from 'kysely';
import { countDue, disposeAsOwner, type Disposable, type Due } from '#platform/disposal.ts';

/** Mail to a matter's address that somebody laid aside, or that came again. What was placed in the matter is a document of it; what nobody has looked at waits. */
export const mailDisposal: Disposable = {
  kind: 'quarantined-mail',
  count: (db, before) =>
    countDue(
      db,
      sql<Due>`
        select count(*)::int as count, (min(received_at) at time zone 'Europe/Stockholm')::date::text as oldest
          from mailed_in where state in ('discarded', 'repeated') and received_at < ${before}::timestamp at time zone 'Europe/Stockholm'`,
    ),
  dispose: disposeAsOwner('dispose_quarantined_mail'),
};
