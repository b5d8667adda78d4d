import { inflateRawSync } from 'node:zlib';

/** The parts of a zip by name. `read` gives a part unpacked; undefined when it is not there, does not unpack or is larger than `most` bytes. */
export type ZipFile = { names: readonly string[]; read: (name: string, most: number) => Buffer | undefined };

/** Parts of a zip that are looked at: no office file has more. */
const mostParts = 5000;

/**
 * Reads a zip by the directory at its end (APPNOTE 4.3). Nothing is unpacked until it is asked for, and never more than was said: the zip
 * libraries at hand unpack without a limit. Undefined for what is no zip.
 */
export function readZip(archive: Uint8Array): ZipFile | undefined {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const places = orNothing(() => directoryOf(bytes));
  if (!places) return undefined;
  return {
    names: [...places.keys()],
    read(name, most) {
      const at = places.get(name);
      return at === undefined ? undefined : orNothing(() => unpacked(bytes, at, most));
    },
  };
}

/** Where each part is described. The first of two with the same name counts. */
function directoryOf(archive: Buffer): Map<string, number> {
  const end = archive.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (end < 0) throw new RangeError('no directory');
  const places = new Map<string, number>();
  let at = archive.readUInt32LE(end + 16);
  for (let part = Math.min(archive.readUInt16LE(end + 10), mostParts); part > 0; part -= 1) {
    const nameEnd = at + 46 + archive.readUInt16LE(at + 28);
    const name = archive.subarray(at + 46, nameEnd).toString();
    if (!places.has(name)) places.set(name, at);
    at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return places;
}

function unpacked(archive: Buffer, entry: number, most: number): Buffer | undefined {
  const [method, size, local] = [
    archive.readUInt16LE(entry + 10),
    archive.readUInt32LE(entry + 20),
    archive.readUInt32LE(entry + 42),
  ];
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const bytes = archive.subarray(start, start + size);
  if (method === 0) return bytes.length > most ? undefined : bytes;
  return method === 8 ? inflateRawSync(bytes, { maxOutputLength: most }) : undefined;
}

function orNothing<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    // Numbers that point outside the file, or bytes that do not unpack: it is not the file that it says it is.
    if (error instanceof RangeError || (error instanceof Error && 'code' in error)) return undefined;
    throw error;
  }
}
