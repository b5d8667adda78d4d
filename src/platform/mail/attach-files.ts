import type { Tx } from '#db/connection.ts';
import { findFile } from '#platform/files/files.ts';
import type { MailFile } from './mailer.ts';

/** A file that was to go with a letter is not here, or not whole; the message is its name. */
export class MissingFile extends Error {}

/** Files of a letter by their ids, under the names they are sent with. Rejects with `MissingFile`: a letter never goes without one. */
export async function attachFiles(db: Tx, files: readonly { name: string; fileId: number }[]): Promise<MailFile[]> {
  const attached: MailFile[] = [];
  for (const { name, fileId } of files) {
    const file = await findFile(db, fileId);
    if (!file || file.bytes.length !== file.size) throw new MissingFile(name);
    attached.push({ name, mediaType: file.mediaType, bytes: file.bytes });
  }
  return attached;
}
