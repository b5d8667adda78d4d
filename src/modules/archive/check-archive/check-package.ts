import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { filesOf, type ArchivedMatter } from '../package/archived-matter.ts';
import { readMatter } from '../package/descriptive.ts';
import { contentType, sealHolds } from '../package/mets.ts';
import { PackageRefused } from '../package/package-refused.ts';
import { readXml } from '../package/xml.ts';
import { referencesOf, type Reference } from './mets-references.ts';
import { unpackStrictly } from './strict-zip.ts';

export const faults = [
  'missing',
  'extra',
  'size',
  'checksum',
  'seal',
  'folder',
  'profile',
  'twice',
  'outside',
  'no-checksum',
  'representation',
  'not-described',
  'described-otherwise',
  'package-sha256',
] as const;
/** What is wrong with one file of a package. */
export type PackageFault = { fault: (typeof faults)[number]; where: string };

export type CheckedPackage = {
  faults: PackageFault[];
  packageId: string;
  sha256: string;
  files: ReadonlyMap<string, Uint8Array>;
  /** What it tells of; undefined where something is wrong. */
  matter: ArchivedMatter | undefined;
};

export const largestPackage = 600 * 1024 * 1024;

/**
 * Looks at all of a package: that it can be read, that every file is the one that METS says, and that none is missing or too many. Each fault
 * is named. Throws PackageRefused for what is no package or is not safe to open. `expected` is the sha256 (hex) that was noted when it was made:
 * without it, somebody who has changed both a file and all that is said of it is not found.
 */
export function checkPackage(archive: Uint8Array, expected?: string): CheckedPackage {
  if (archive.length > largestPackage) throw new PackageRefused('too-large');
  const sha256 = digest(archive);
  const unpacked = unpackStrictly(archive);
  const { packageId, files } = withoutFolder(unpacked);
  const root = files.get('METS.xml');
  if (!root) throw new PackageRefused('no-mets');
  const found: PackageFault[] = [];
  if (expected !== undefined && expected.toLowerCase() !== sha256)
    found.push({ fault: 'package-sha256', where: sha256 });
  const mets = readXml(root, 'METS.xml');
  if (mets.name !== 'mets') throw new PackageRefused('no-mets');
  if (mets.attributes.OBJID !== packageId) found.push({ fault: 'folder', where: packageId });
  if (!mets.attributes.PROFILE?.includes('E-ARK-SIP')) found.push({ fault: 'profile', where: 'METS.xml' });
  if (sealHolds(root) === false) found.push({ fault: 'seal', where: 'METS.xml' });
  const references = allReferences(mets, files, found);
  checkReferences(references, files, found);
  const isOurs = mets.attributes['csip:OTHERCONTENTINFORMATIONTYPE'] === contentType;
  // Ours carry a seal; one that has lost it has been changed.
  if (isOurs && sealHolds(root) === undefined) found.push({ fault: 'seal', where: 'METS.xml' });
  const matter = isOurs && found.length === 0 ? describedMatter(files, { packageId, references, found }) : undefined;
  return { faults: found, packageId, sha256, files, matter: found.length === 0 ? matter : undefined };
}

/** A package is one folder; its name is the package's. */
function withoutFolder(unpacked: Map<string, Uint8Array>): { packageId: string; files: Map<string, Uint8Array> } {
  const [first = ''] = unpacked.keys();
  const packageId = first.slice(0, first.indexOf('/'));
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of unpacked) {
    if (packageId === '' || !name.startsWith(`${packageId}/`)) throw new PackageRefused('no-mets', name);
    files.set(name.slice(packageId.length + 1), bytes);
  }
  return { packageId, files };
}

/** Of the package's METS and of those of its representations, as paths from the root. */
function allReferences(
  mets: ReturnType<typeof readXml>,
  files: ReadonlyMap<string, Uint8Array>,
  found: PackageFault[],
): Reference[] {
  const own = referencesOf(mets);
  const all = [...own.files];
  for (const pointer of own.representations) {
    const bytes = files.get(pointer);
    const isListed = own.files.some(({ path }) => path === pointer);
    if (!bytes || !isListed) {
      found.push({ fault: 'representation', where: pointer });
      continue;
    }
    const inner = referencesOf(readXml(bytes, pointer));
    const folder = posix.dirname(pointer);
    all.push(...inner.files.map((one) => ({ ...one, path: posix.normalize(posix.join(folder, one.path)) })));
  }
  return all;
}

function checkReferences(
  references: readonly Reference[],
  files: ReadonlyMap<string, Uint8Array>,
  found: PackageFault[],
): void {
  const told = new Set<string>(['METS.xml']);
  for (const { path, size, sha256 } of references) {
    if (path.startsWith('..') || path.startsWith('/')) {
      found.push({ fault: 'outside', where: path });
      continue;
    }
    if (told.has(path)) found.push({ fault: 'twice', where: path });
    told.add(path);
    const bytes = files.get(path);
    if (!bytes) found.push({ fault: 'missing', where: path });
    else if (sha256 === undefined) found.push({ fault: 'no-checksum', where: path });
    else if (bytes.length !== size) found.push({ fault: 'size', where: path });
    else if (digest(bytes) !== sha256) found.push({ fault: 'checksum', where: path });
  }
  for (const path of files.keys()) if (!told.has(path)) found.push({ fault: 'extra', where: path });
}

/** What the descriptive metadata tells, when it tells of just the files that are there. */
function describedMatter(
  files: ReadonlyMap<string, Uint8Array>,
  { packageId, references, found }: { packageId: string; references: readonly Reference[]; found: PackageFault[] },
): ArchivedMatter {
  const place = 'metadata/descriptive/matter.xml';
  const bytes = files.get(place);
  if (!bytes) throw new PackageRefused('not-ours', place);
  const matter = readMatter(readXml(bytes, place));
  if (matter.packageId !== packageId) found.push({ fault: 'folder', where: place });
  const described = new Map(filesOf(matter).map((file) => [file.path, file]));
  const isData = (path: string) => path.startsWith('representations/rep1/data/');
  for (const { path, sha256, size } of references) {
    if (!isData(path)) continue;
    const file = described.get(path);
    if (!file) found.push({ fault: 'not-described', where: path });
    else if (file.sha256 !== sha256 || file.size !== size) found.push({ fault: 'described-otherwise', where: path });
    described.delete(path);
  }
  for (const path of described.keys()) found.push({ fault: 'missing', where: path });
  return matter;
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
