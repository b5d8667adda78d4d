import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { headBytes, largestContent, type Header, type Kind, type TableEnd } from '#db/backup-format.ts';

export type BackupWriter = {
  header: (header: Header) => Promise<void>;
  rows: (bytes: Buffer) => Promise<void>;
  tableEnd: (end: TableEnd) => Promise<void>;
  /** The file is complete and on disk for good when this resolves. */
  end: () => Promise<void>;
};

/** Creates the file, which only its owner may read. Fails if it exists. */
export function writeBackupFile(file: string): BackupWriter {
  const gzip = createGzip({ level: 3 }); // past it, documents and photographs cost twice the time and come out no smaller
  const written = pipeline(gzip, createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }));
  written.catch(() => undefined); // every write and the end wait for it too, and tell
  async function frame(kind: Kind, content: Buffer): Promise<void> {
    const head = Buffer.alloc(headBytes);
    head.write(kind, 'latin1');
    head.writeUInt32BE(content.length, 1);
    gzip.write(head);
    if (!gzip.write(content)) await Promise.race([once(gzip, 'drain'), written]);
  }
  return {
    header: (header) => frame('H', Buffer.from(JSON.stringify(header))),
    async rows(bytes) {
      for (let start = 0; start < bytes.length; start += largestContent)
        await frame('D', bytes.subarray(start, start + largestContent));
    },
    tableEnd: (end) => frame('E', Buffer.from(JSON.stringify(end))),
    async end() {
      await frame('Z', Buffer.alloc(0));
      gzip.end();
      await written;
    },
  };
}
