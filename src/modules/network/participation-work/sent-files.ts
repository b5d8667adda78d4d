import { largestFile } from '#platform/files/files.ts';
import { judgeFile, type Refusal } from '#platform/files/judge-file.ts';
import type { ActFile } from '../take-act/take-act.command.ts';

/** What was sent with a form, judged by content; or the first that is not taken and why. */
export type SentFiles = { files: ActFile[] } | { name: string; refused: Refusal | 'too-large' | 'too-many' };

export const mostFiles = 5;

export async function sentFiles(sent: readonly File[]): Promise<SentFiles> {
  if (sent.length > mostFiles) return { name: '', refused: 'too-many' };
  const files: ActFile[] = [];
  for (const file of sent) {
    const { name } = file;
    if (file.size > largestFile) return { name, refused: 'too-large' };
    const bytes = await file.bytes();
    const judged = judgeFile({ name, bytes });
    if ('refused' in judged) return { name, refused: judged.refused };
    files.push({ name, mediaType: judged.mediaType, bytes });
  }
  return { files };
}
