import { crc32, inflateRawSync } from 'node:zlib';
import { PackageRefused } from '../package/package-refused.ts';

/** What a package may be at most: of files, and of bytes when all are unpacked. */
const mostFiles = 10_000;
const mostUnpacked = 600 * 1024 * 1024;

type Entry = {
  name: string;
  method: number;
  crc: number;
  packed: number;
  size: number;
  at: number;
  /** Version, flags, method, time, digest and sizes, as the directory has them. */
  described: Buffer;
};

/**
 * The files of a zip by name, from a stranger's hands: every byte of the file is accounted for, and nothing is unpacked that is larger than it
 * says or than we take. Names that lead out of the folder, are there twice or are no plain file refuse the whole.
 */
export function unpackStrictly(archive: Uint8Array): Map<string, Uint8Array> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    return unpackAll(bytes, readDirectory(bytes));
  } catch (error) {
    if (error instanceof RangeError) throw new PackageRefused('odd-zip'); // numbers that point outside the file
    throw error;
  }
}

function unpackAll(bytes: Buffer, { entries, directoryAt }: { entries: Entry[]; directoryAt: number }) {
  const files = new Map<string, Uint8Array>();
  const seen = new Set<string>();
  let unpacked = 0;
  let expectedAt = 0;
  for (const entry of [...entries].sort((a, b) => a.at - b.at)) {
    refuseUnsafe(entry.name);
    const folded = entry.name.normalize('NFC').toLowerCase();
    if (seen.has(folded)) throw new PackageRefused('same-name', entry.name);
    seen.add(folded);
    unpacked += entry.size;
    if (unpacked > mostUnpacked) throw new PackageRefused('bomb', entry.name);
    // One after the other without anything between: nothing is hidden, and no two share their bytes.
    if (entry.at !== expectedAt) throw new PackageRefused('odd-zip', entry.name);
    const { content, end } = unpackOne(bytes, entry);
    expectedAt = end;
    if (entry.name.endsWith('/')) continue;
    files.set(entry.name, content);
  }
  if (expectedAt !== directoryAt) throw new PackageRefused('odd-zip');
  return files;
}

function readDirectory(bytes: Buffer): { entries: Entry[]; directoryAt: number } {
  const end = bytes.length - 22;
  if (end < 0 || bytes.readUInt32LE(0) !== 0x04034b50) throw new PackageRefused('not-zip');
  // No comment at the end: what follows the directory is 22 bytes, and these are the last.
  if (bytes.readUInt32LE(end) !== 0x06054b50) throw new PackageRefused('odd-zip');
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostFiles) throw new PackageRefused('too-many-files', String(mostFiles));
  const directoryAt = bytes.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  let at = directoryAt;
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new PackageRefused('odd-zip');
    const flags = bytes.readUInt16LE(at + 8);
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const nameEnd = at + 46 + (nameLength ?? 0);
    const name = decodedName(bytes.subarray(at + 46, nameEnd));
    // Encrypted (bit 0), or a size that is told only afterwards (bit 3): neither is needed, and both hide something.
    if ((flags & 0b1001) !== 0) throw new PackageRefused('odd-zip', name);
    entries.push({
      name,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
      described: bytes.subarray(at + 6, at + 30),
    });
    // A link is not a file (mode in the upper half of the attributes, when made on Unix).
    if (bytes.readUInt32LE(at + 38) >>> 28 === 0xa) throw new PackageRefused('unsafe-name', name);
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  if (at !== end) throw new PackageRefused('odd-zip');
  return { entries, directoryAt };
}

function unpackOne(bytes: Buffer, entry: Entry): { content: Buffer; end: number } {
  const { name, method, crc, packed, size, at, described } = entry;
  const isSame = bytes.readUInt32LE(at) === 0x04034b50 && bytes.subarray(at + 4, at + 28).equals(described);
  if (!isSame) throw new PackageRefused('odd-zip', name);
  const nameEnd = at + 30 + bytes.readUInt16LE(at + 26);
  const start = nameEnd + bytes.readUInt16LE(at + 28);
  if (decodedName(bytes.subarray(at + 30, nameEnd)) !== name) throw new PackageRefused('odd-zip', name);
  const end = start + packed;
  if (end > bytes.length) throw new PackageRefused('odd-zip', name);
  const content =
    method === 0 ? bytes.subarray(start, end) : inflated(bytes.subarray(start, end), { name, method, size });
  if (content.length !== size) throw new PackageRefused(method === 0 ? 'odd-zip' : 'bomb', name);
  if (crc32(content) !== crc) throw new PackageRefused('odd-zip', name);
  return { content, end };
}

function inflated(packed: Buffer, { name, method, size }: { name: string; method: number; size: number }): Buffer {
  if (method !== 8) throw new PackageRefused('odd-zip', name);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    if (error instanceof RangeError) throw new PackageRefused('bomb', name); // larger than it says
    if (error instanceof Error && 'code' in error) throw new PackageRefused('odd-zip', name);
    throw error;
  }
}

function decodedName(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PackageRefused('unsafe-name', bytes.toString('latin1')); // not UTF-8
  }
}

function refuseUnsafe(name: string): void {
  const parts = name.replace(/\/$/, '').split('/');
  const isUnsafe =
    name.length > 400 ||
    /[\u0000-\u001f\u007f\\:]/.test(name) ||
    parts.some((part) => part === '' || part === '.' || part === '..');
  if (isUnsafe) throw new PackageRefused('unsafe-name', name);
}
