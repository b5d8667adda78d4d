import { deflateSync } from 'node:zlib';

/** The objects of a PDF file by number, each without the words around it. A stream stands with its dictionary. */
type PdfObjects = { bodies: Map<number, Buffer>; root: number; information: number };

/**
 * The file with small objects packed together (object streams and a cross-reference stream, ISO 32000-1, 7.5.7 and 7.5.8), after `change`.
 * Structure trees are most of a long document and pack to a tenth. Reads what Typst writes and nothing else: one cross-reference table, objects
 * in the order of their numbers. Throws RangeError for anything else. Same bytes in, same bytes out.
 */
export function packPdf(pdf: Uint8Array, change: (objects: PdfObjects) => void): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.toString('latin1', file.length - 64))?.[1]);
  const offsets = readTable(file, table);
  const trailer = file.toString('latin1', table + 4, file.length);
  const reference = (name: string) => Number(new RegExp(`/${name} (\\d+) 0 R`).exec(trailer)?.[1]);
  const objects: PdfObjects = { bodies: new Map(), root: reference('Root'), information: reference('Info') };
  for (const [at, offset] of offsets.entries())
    objects.bodies.set(at + 1, bodyOf(file.subarray(offset, offsets[at + 1] ?? table), at + 1));
  change(objects);
  const identity = /\/ID \[.*?\]/s.exec(trailer)?.[0] ?? '';
  return write(file.subarray(0, offsets[0]), objects, identity);
}

/** Where each object begins, from number 1. */
function readTable(file: Buffer, table: number): number[] {
  const [, head = '', count = ''] = /^(xref\s+0 (\d+)\s+)/.exec(file.toString('latin1', table, table + 40)) ?? [];
  if (head === '') throw new RangeError('no cross-reference table of one part');
  return Array.from({ length: Number(count) - 1 }, (_, at) => {
    const entry = file.toString('latin1', table + head.length + 20 * (at + 1), table + head.length + 20 * (at + 2));
    const offset = Number(/^(\d{10}) 00000 n/.exec(entry)?.[1]);
    if (!Number.isInteger(offset)) throw new RangeError(`object ${at + 1} is not where it should be`);
    return offset;
  });
}

function bodyOf(object: Buffer, number: number): Buffer {
  const head = `${number} 0 obj\n`;
  const end = object.lastIndexOf('\nendobj');
  if (object.toString('latin1', 0, head.length) !== head || end < 0)
    throw new RangeError(`object ${number} is not as it should be`);
  return object.subarray(head.length, end);
}

/** Objects in a stream: more would have to be unpacked to read one. */
const together = 200;

function write(head: Buffer, { bodies, root, information }: PdfObjects, identity: string): Uint8Array {
  const pieces: Buffer[] = [head];
  const places: { kind: number; first: number; second: number }[] = [{ kind: 0, first: 0, second: 65_535 }];
  let length = head.length;
  const put = (number: number, body: Buffer) => {
    const object = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    places[number] = { kind: 1, first: length, second: 0 };
    pieces.push(object);
    length += object.length;
  };
  const small: [number, Buffer][] = [];
  for (const [number, body] of bodies) {
    if (body.subarray(-9).toString('latin1') === 'endstream') put(number, body);
    else small.push([number, body]);
  }
  let next = bodies.size + 1;
  for (let at = 0; at < small.length; at += together) {
    const part = small.slice(at, at + together);
    put(next, packed(part));
    for (const [index, [number]] of part.entries()) places[number] = { kind: 2, first: next, second: index };
    next += 1;
  }
  places[next] = { kind: 1, first: length, second: 0 };
  const rows = Buffer.alloc(places.length * 7);
  for (const [at, { kind, first, second }] of places.entries()) {
    rows.writeUInt8(kind, at * 7);
    rows.writeUInt32BE(first, at * 7 + 1);
    rows.writeUInt16BE(second, at * 7 + 5);
  }
  const about = `/Type /XRef /Size ${places.length} /W [1 4 2] /Root ${root} 0 R /Info ${information} 0 R ${identity}`;
  pieces.push(Buffer.from(`${next} 0 obj\n`), stream(rows, about), Buffer.from('\nendobj\n'));
  pieces.push(Buffer.from(`startxref\n${length}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(pieces));
}

function packed(objects: readonly [number, Buffer][]): Buffer {
  let offset = 0;
  const index = objects.map(([number, body]) => {
    const entry = `${number} ${offset}`;
    offset += body.length + 1;
    return entry;
  });
  const head = Buffer.from(`${index.join(' ')}\n`);
  const bodies = objects.flatMap(([, body]) => [body, Buffer.from('\n')]);
  return stream(Buffer.concat([head, ...bodies]), `/Type /ObjStm /N ${objects.length} /First ${head.length}`);
}

function stream(content: Buffer, about: string): Buffer {
  const data = deflateSync(content);
  // The identity in `about` may hold bytes that are no text.
  const dictionary = Buffer.from(`<<\n${about} /Filter /FlateDecode /Length ${data.length}\n>>\nstream\n`, 'latin1');
  return Buffer.concat([dictionary, data, Buffer.from('\nendstream')]);
}
