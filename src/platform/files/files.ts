import { createHash } from 'node:crypto';
import type { Tx } from '#db/connection.ts';
import type { CommandContext } from '#platform/command.ts';

export const largestFile = 25 * 1024 * 1024;
const chunk = 256 * 1024;

export type StoredFile = { id: number; name: string; mediaType: string; size: number };

/** Type by content, never by what the browser claims; undefined is a kind we do not take. */
export function mediaTypeOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 8));
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') return 'application/pdf';
  if (head.toString('hex') === '89504e470d0a1a0a') return 'image/png';
  if (head.subarray(0, 3).toString('hex') === 'ffd8ff') return 'image/jpeg';
  if (head.subarray(0, 4).toString('hex') === '504b0304') return officeType(bytes);
  if (isPlainText(bytes)) return 'text/plain; charset=utf-8';
  return undefined;
}

/** Stores a file in the organisation; the same content is kept once. */
export async function storeFile(
  ctx: CommandContext,
  file: { name: string; mediaType: string; bytes: Uint8Array },
): Promise<number> {
  const organisationId = ctx.organisation.id;
  const sha256 = createHash('sha256').update(file.bytes).digest();
  const inserted = await ctx.db
    .insertInto('blob')
    .values({ organisationId, sha256, size: file.bytes.length })
    .onConflict((conflict) => conflict.columns(['organisationId', 'sha256']).doNothing())
    .returning('size')
    .executeTakeFirst();
  if (inserted) {
    for (let part = 0; part * chunk < file.bytes.length; part += 1) {
      const bytes = Buffer.from(file.bytes.subarray(part * chunk, (part + 1) * chunk));
      await ctx.db.insertInto('blobChunk').values({ organisationId, sha256, part, bytes }).execute();
    }
  }
  const { id } = await ctx.db
    .insertInto('file')
    .values({ organisationId, sha256, name: file.name.slice(0, 200), mediaType: file.mediaType, createdAt: ctx.now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** How many bytes these files hold together, before any of them is read. */
export async function measureFiles(db: Tx, ids: readonly number[]): Promise<number> {
  if (ids.length === 0) return 0;
  const rows = await db
    .selectFrom('file')
    .innerJoin('blob', (join) =>
      join.onRef('blob.sha256', '=', 'file.sha256').onRef('blob.organisationId', '=', 'file.organisationId'),
    )
    .select('blob.size')
    .where('file.id', 'in', ids)
    .execute();
  return rows.reduce((sum, { size }) => sum + size, 0);
}

export async function findFile(
  db: Tx,
  id: number,
): Promise<(StoredFile & { bytes: Uint8Array<ArrayBuffer> }) | undefined> {
  const file = await db
    .selectFrom('file')
    .innerJoin('blob', (join) =>
      join.onRef('blob.sha256', '=', 'file.sha256').onRef('blob.organisationId', '=', 'file.organisationId'),
    )
    .select(['file.id', 'file.name', 'file.mediaType', 'file.sha256', 'blob.size'])
    .where('file.id', '=', id)
    .executeTakeFirst();
  if (!file) return undefined;
  const chunks = await db
    .selectFrom('blobChunk')
    .select('bytes')
    .where('sha256', '=', file.sha256)
    .orderBy('part')
    .execute();
  const bytes = new Uint8Array(Buffer.concat(chunks.map((one) => one.bytes)));
  return { id: file.id, name: file.name, mediaType: file.mediaType, size: file.size, bytes };
}

function officeType(bytes: Uint8Array): string | undefined {
  // The names of a zip's parts stand in clear in its directory at the end.
  const directory = Buffer.from(bytes.subarray(-65_536)).toString('latin1');
  if (directory.includes('vbaProject')) return undefined;
  if (directory.includes('word/document.xml'))
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  if (directory.includes('xl/workbook.xml')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return undefined;
}

function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || bytes.includes(0)) return false;
  const head = Buffer.from(bytes.subarray(0, 256)).toString('latin1').trimStart().toLowerCase();
  if (head.startsWith('<') || head.startsWith('#!')) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // not text: the caller says that this kind of file is not taken
  }
}
