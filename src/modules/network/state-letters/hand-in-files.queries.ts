import type { Tx } from '#db/connection.ts';
import { listFilesOf } from '#platform/files/list-files.ts';

/** The files of these hand-ins, by hand-in, in the order they came. */
export async function listHandInFiles(
  db: Tx,
  handInIds: readonly number[],
): Promise<Map<number, { id: number; name: string }[]>> {
  if (handInIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('handInFile')
    .select(['handInId', 'fileId'])
    .where('handInId', 'in', handInIds)
    .orderBy('fileId')
    .execute();
  const files = await listFilesOf(
    db,
    rows.map(({ fileId }) => fileId),
  );
  const byHandIn = new Map<number, { id: number; name: string }[]>();
  for (const { handInId, fileId } of rows) {
    const file = files.get(fileId);
    if (file) byHandIn.set(handInId, [...(byHandIn.get(handInId) ?? []), { id: file.id, name: file.name }]);
  }
  return byHandIn;
}
