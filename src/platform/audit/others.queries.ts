import type { Tx } from '#db/connection.ts';
import type { AuditEntry } from '#platform/audit/audit.queries.ts';

/** How far back in the chain is looked: whoever alone has made more entries than that has no news from others. */
const lookedAt = 500;

/** The latest entries by others than this member, the newest first; those whose content is erased are left out. */
export async function listEntriesByOthers(
  db: Tx,
  of: { memberId: number; size: number },
): Promise<Omit<AuditEntry, 'digest'>[]> {
  const rows = await db
    .selectFrom('auditEntry as entry')
    .innerJoin('auditPayload as payload', (join) =>
      join.onRef('payload.organisationId', '=', 'entry.organisationId').onRef('payload.seq', '=', 'entry.seq'),
    )
    .select(['entry.seq', 'entry.at', 'entry.action', 'entry.subjectId', 'payload.memberName', 'payload.payload'])
    .where('payload.memberId', 'is distinct from', of.memberId)
    .where('entry.seq', '>', (e) =>
      e.selectFrom('auditHead as head').select((head) => head('head.seq', '-', lookedAt).as('oldest')),
    )
    .orderBy('entry.seq', 'desc')
    .limit(of.size)
    .execute();
  return rows.map(({ payload, ...entry }) => ({ ...entry, details: isRecord(payload) ? payload : null }));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
