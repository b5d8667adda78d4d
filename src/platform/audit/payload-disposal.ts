import { sql } from 'kysely';
import { countDue, disposeAsOwner, type Due, type Disposable } from '#platform/disposal.ts';

/** Who did what, and the words of it. The chain of digests stands without it (`verify_audit`). */
export const payloadDisposal: Disposable = {
  kind: 'audit-payload',
  count: (db, before) =>
    countDue(
      db,
      sql<Due>`
        select count(*)::int as count, (min(e.at) at time zone 'Europe/Stockholm')::date::text as oldest
          from audit_entry e join audit_payload p on p.organisation_id = e.organisation_id and p.seq = e.seq
         where e.at < ${before}::timestamp at time zone 'Europe/Stockholm'`,
    ),
  dispose: disposeAsOwner('dispose_audit_payload'),
};
