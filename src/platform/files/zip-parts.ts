import { crc32, deflateRawSync } from 'node:zlib';

/** A file in a zip. */
export type ZipPart = { path: string; bytes: Uint8Array };

/** A zip (APPNOTE 4.3) of these parts in this order, each dated `date` (YYYY-MM-DD), packed or stored as it is: the same parts are always the same bytes. */
export function zipParts(
  parts: readonly ZipPart[],
  { date, packed }: { date: string; packed: boolean },
): Uint8Array<ArrayBuffer> {
  const dated = dosDate(date);
  const bodies: Uint8Array[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes } of parts) {
    const name = Buffer.from(path);
    const body = packed ? deflateRawSync(bytes) : bytes;
    const described = Buffer.alloc(26);
    described.writeUInt16LE(20, 0); // version 2.0
    described.writeUInt16LE(0x0800, 2); // names in UTF-8
    described.writeUInt16LE(packed ? 8 : 0, 4); // deflated, or stored
    described.writeUInt16LE(dated, 8);
    described.writeUInt32LE(crc32(bytes), 10);
    described.writeUInt32LE(body.length, 14);
    described.writeUInt32LE(bytes.length, 18);
    described.writeUInt16LE(name.length, 22);
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), described, name, body);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    entries.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), described, place, name);
    offset += 30 + name.length + body.length;
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

/** Days as MS-DOS counts them; the first it knows where there is none. */
function dosDate(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return year >= 1980 && year <= 2107 ? ((year - 1980) << 9) | (month << 5) | day : 0x21;
}
