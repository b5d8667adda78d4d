import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';

export type AuditEntry = {
  seq: number;
  at: Date;
  action: string;
  subjectId: number | null;
  memberName: string | null;
  details: Record<string, unknown> | null;
  digest: Buffer;
};

export async function listAuditEntries(
  db: Tx,
  page: { before?: number | undefined; size: number; subjectId?: number | undefined },
): Promise<AuditEntry[]> {
  let query = db
    .selectFrom('auditEntry as entry')
    .leftJoin('auditPayload as payload', (join) =>
      join.onRef('payload.organisationId', '=', 'entry.organisationId').onRef('payload.seq', '=', 'entry.seq'),
    )
    .select([
      'entry.seq',
      'entry.at',
      'entry.action',
      'entry.subjectId',
      'entry.digest',
      'payload.memberName',
      'payload.payload',
    ])
    .orderBy('entry.seq', 'desc')
    .limit(page.size);
  if (page.before !== undefined) query = query.where('entry.seq', '<', page.before);
  if (page.subjectId !== undefined) query = query.where('entry.subjectId', '=', page.subjectId);
  const rows = await query.execute();
  return rows.map(({ payload, ...entry }) => ({ ...entry, details: isRecord(payload) ? payload : null }));
}

/** When what was done to these things, without who did it: that remains when the names are gone. */
export async function listAuditActions(
  db: Tx,
  subjectIds: readonly number[],
): Promise<{ at: Date; action: string; subjectId: number }[]> {
  if (subjectIds.length === 0) return [];
  const rows = await db
    .selectFrom('auditEntry')
    .select(['at', 'action', 'subjectId'])
    .where('subjectId', 'in', subjectIds)
    .orderBy('seq')
    .execute();
  return rows.flatMap(({ subjectId, ...entry }) => (subjectId === null ? [] : [{ ...entry, subjectId }]));
}

export type AuditHead = { seq: number; digest: Buffer };

export async function findAuditHead(db: Tx): Promise<AuditHead | undefined> {
  return db.selectFrom('auditHead').select(['seq', 'digest']).executeTakeFirst();
}

/** The first entry from `since` on that does not hold, with what is wrong with it; nothing when all hold. */
export async function findAuditFault(db: Tx, since = 1): Promise<{ seq: number; fault: string } | undefined> {
  const { rows } = await sql<{ seq: number; fault: string }>`select * from verify_audit(${since}::bigint)`.execute(db);
  return rows[0];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
