import type { Tx } from '#db/connection.ts';
import type { StoredFile } from '#platform/files/files.ts';

/** Stored files by their id, without their bytes. */
export async function listFilesOf(db: Tx, ids: readonly number[]): Promise<ReadonlyMap<number, StoredFile>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('file')
    .innerJoin('blob', (join) =>
      join.onRef('blob.sha256', '=', 'file.sha256').onRef('blob.organisationId', '=', 'file.organisationId'),
    )
    .select(['file.id', 'file.name', 'file.mediaType', 'blob.size'])
    .where('file.id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
