import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { archivedMatterSchema, type ArchivedMatter } from './package/archived-matter.ts';

/** That a package was made: `memberId` is null when it was made at the server. */
export type MadePackage = {
  id: number;
  matterId: number;
  madeAt: Date;
  memberId: number | null;
  sha256: Buffer;
  recordStatus: 'NEW' | 'REPLACEMENT';
  size: number;
  files: number;
};

const columns = ['id', 'matterId', 'madeAt', 'memberId', 'sha256', 'recordStatus', 'size', 'files'] as const;

/** The packages of a matter, or of all, the latest first. */
export async function listPackages(db: Tx, matterId?: number): Promise<MadePackage[]> {
  const all = db.selectFrom('archivePackage').select(columns).orderBy('id', 'desc');
  return (matterId === undefined ? all : all.where('matterId', '=', matterId)).execute();
}

export async function getPackage(db: Tx, matterId: number, id: number): Promise<MadePackage> {
  const made = await db
    .selectFrom('archivePackage')
    .select(columns)
    .where('id', '=', id)
    .where('matterId', '=', matterId)
    .executeTakeFirst();
  return made ?? notFound();
}

/** sha256 (hex) of what each package of the matter said, the first one first. */
export async function listPackageContents(db: Tx, matterId: number): Promise<string[]> {
  const rows = await db
    .selectFrom('archivePackage')
    .select('contentSha256')
    .where('matterId', '=', matterId)
    .orderBy('id')
    .execute();
  return rows.map(({ contentSha256 }) => contentSha256.toString('hex'));
}

/** What the package said that a matter was taken in from, and which stored file is which of its files. */
export type Import = {
  content: ArchivedMatter;
  files: ReadonlyMap<string, number>;
  packageSha256: Buffer;
  importedAt: Date;
};

export async function findImport(db: Tx, matterId: number): Promise<Import | undefined> {
  const row = await db
    .selectFrom('archiveImport')
    .select(['content', 'packageSha256', 'importedAt'])
    .where('matterId', '=', matterId)
    .executeTakeFirst();
  if (!row) return undefined;
  const files = await db
    .selectFrom('archiveImportFile')
    .select(['path', 'fileId'])
    .where('matterId', '=', matterId)
    .execute();
  return {
    content: archivedMatterSchema.parse(row.content),
    files: new Map(files.map(({ path, fileId }) => [path, fileId])),
    packageSha256: row.packageSha256,
    importedAt: row.importedAt,
  };
}

/** The matter that a package has become here; undefined when it has not been taken in. */
export async function findImportedMatter(db: Tx, packageId: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('archiveImport')
    .select('matterId')
    .where('packageId', '=', packageId)
    .executeTakeFirst();
  return row?.matterId;
}
