import type { Tx } from '#db/connection.ts';
import { largestFile, measureFiles } from '#platform/files/files.ts';
import { judgeFile, type Refusal as FileRefusal } from '#platform/files/judge-file.ts';
import type { Refusal } from './refusals.ts';

/** A file that came with an act, judged by what is in it. */
export type ActFile = { name: string; mediaType: string; bytes: Uint8Array };
/** What was sent with a form; or the first that is not taken and why. */
export type SentFiles = { files: ActFile[] } | { name: string; refused: FileRefusal | 'too-large' | 'too-many' };

/** At one time; together they are at most `largestFile` bytes, since all of a form is held in memory while it is read. */
export const mostFiles = 5;
/** The largest body of a form with files. */
export const largestHandIn = largestFile + 1024 * 1024;
/** What a party may have handed in for one assignment, all times together. */
const mostFilesInAll = 20;
const mostBytesInAll = 100 * 1024 * 1024;

export async function sentFiles(sent: readonly File[]): Promise<SentFiles> {
  if (sent.length > mostFiles) return { name: '', refused: 'too-many' };
  const files: ActFile[] = [];
  let together = 0;
  for (const file of sent) {
    const name = fileName(file.name);
    together += file.size;
    if (together > largestFile) return { name, refused: 'too-large' };
    const bytes = await file.bytes();
    const judged = judgeFile({ name, bytes });
    if ('refused' in judged) return { name, refused: judged.refused };
    files.push({ name, mediaType: judged.mediaType, bytes });
  }
  return { files };
}

/** Without folders and without signs that cannot be seen or that turn the direction: what stands before the last dot is what is read there. */
export function fileName(typed: string): string {
  const name = typed
    .replace(/^.*[\\/]/su, '')
    .replace(/\p{C}/gu, '')
    .trim();
  return name === '' ? 'fil' : name;
}

/** Why these files are too many beside those that were handed in for the assignment before. */
export async function whyNotSoMany(
  db: Tx,
  of: { assignmentId: number; partyId: number; fileIds: readonly number[] },
): Promise<Refusal | undefined> {
  if (of.fileIds.length === 0) return undefined;
  const before = await db
    .selectFrom('handInFile as f')
    .innerJoin('handIn as h', (join) =>
      join.onRef('h.organisationId', '=', 'f.organisationId').onRef('h.id', '=', 'f.handInId'),
    )
    .select('f.fileId')
    .where('h.assignmentId', '=', of.assignmentId)
    .where('h.partyId', '=', of.partyId)
    .execute();
  const all = [...before.map(({ fileId }) => fileId), ...of.fileIds];
  if (all.length > mostFilesInAll) return 'too-many-files';
  return (await measureFiles(db, all)) > mostBytesInAll ? 'too-large-files' : undefined;
}
