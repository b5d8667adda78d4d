import { crc32, deflateRawSync } from 'node:zlib';
import { readZip } from '#platform/files/read-zip.ts';

/** A file in an office file. */
export type Part = { name: string; content: Buffer };

/**
 * The same office file with every part dated `date` (YYYY-MM-DD) and changed by `change`, so that the same model gives the same bytes whatever
 * the clock says. Throws RangeError for what is no zip.
 */
export function rewriteZip(archive: Uint8Array, date: string, change: (part: Part) => Part): Uint8Array {
  const zip = readZip(archive);
  if (!zip) throw new RangeError('not a zip');
  const parts = zip.names
    .filter((name) => !name.endsWith('/'))
    .map((name) => {
      const content = zip.read(name, LARGEST_PART);
      if (!content) throw new RangeError(`a part that cannot be read: ${name}`);
      return change({ name, content });
    });
  return writeZip(parts, date);
}

/** A zip (APPNOTE 4.3) of these parts in this order. */
function writeZip(parts: readonly Part[], date: string): Uint8Array {
  const dated = dosDate(date);
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const path = Buffer.from(name);
    const packed = deflateRawSync(content);
    const described = Buffer.alloc(26);
    described.writeUInt16LE(20, 0); // version 2.0
    described.writeUInt16LE(0x0800, 2); // names in UTF-8
    described.writeUInt16LE(8, 4); // deflated
    described.writeUInt16LE(dated, 8);
    described.writeUInt32LE(crc32(content), 10);
    described.writeUInt32LE(packed.length, 14);
    described.writeUInt32LE(content.length, 18);
    described.writeUInt16LE(path.length, 22);
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), described, path, packed);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    entries.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), described, entry, path);
    offset += 30 + path.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...bodies, directory, end]));
}

const LARGEST_PART = 200_000_000;

/** Days as MS-DOS counts them; the first it knows where there is none. */
function dosDate(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return year >= 1980 && year <= 2107 ? ((year - 1980) << 9) | (month << 5) | day : 0x21;
}
