import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** Records by name and type. A name that is not here does not exist; `broken` names are answered with a server failure. */
export type Zone = { records: Map<string, string>; broken: Set<string> };

const types: Record<string, number> = { TXT: 16, A: 1, MX: 15 };

/** A real name server over UDP on the loopback, for what is published in `zone`: keys are `TXT kommun.example`. */
export async function openDns(zone: Zone): Promise<{ address: string; close: () => void }> {
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => socket.send(answerTo(query, zone), from.port, from.address));
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { address: `127.0.0.1:${socket.address().port}`, close: () => socket.close() };
}

/** RFC 1035 4.1: the header, the question as it was asked, and one answer or none. */
function answerTo(query: Buffer, zone: Zone): Buffer {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.subarray(at + 1, at + 1 + length).toString());
    at += length + 1;
  }
  const question = query.subarray(12, at + 5);
  const name = labels.join('.').toLowerCase();
  const type = query.readUInt16BE(at + 1);
  const typeName = Object.keys(types).find((one) => types[one] === type);
  const value = zone.records.get(`${typeName} ${name}`);
  const exists = [...zone.records.keys()].some((key) => key.endsWith(` ${name}`) || key.endsWith(`.${name}`));
  const code = zone.broken.has(name) ? 2 : value === undefined && !exists ? 3 : 0;
  const header = Buffer.alloc(12);
  query.copy(header, 0, 0, 2);
  header.writeUInt16BE(0x8400 | code, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(value === undefined ? 0 : 1, 6);
  return Buffer.concat([header, question, ...(value === undefined ? [] : [record(type, value)])]);
}

function record(type: number, value: string): Buffer {
  const data = type === 1 ? Buffer.from(value.split('.').map(Number)) : texts(value);
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(type, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

/** A text in strings of at most 255 bytes. */
function texts(value: string): Buffer {
  const parts = value.match(/.{1,255}/gs) ?? [''];
  return Buffer.concat(parts.flatMap((part) => [Buffer.from([part.length]), Buffer.from(part)]));
}
