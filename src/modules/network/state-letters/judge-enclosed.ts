import type { Tx } from '#db/connection.ts';
import { findFile } from '#platform/files/files.ts';
import { judgeFile } from '#platform/files/judge-file.ts';
import type { LetterFile } from '#platform/letters.ts';
import type { Refusal } from '../take-act/refusals.ts';

const refusalOf = { program: 'file-program', macros: 'file-macros', encrypted: 'file-encrypted' } as const;

/** Why files that came with a letter are not taken, by what is in them; one at a time, since each may be large. */
export async function whyNotFiles(db: Tx, files: readonly LetterFile[]): Promise<Refusal | undefined> {
  for (const { id } of files) {
    const file = await findFile(db, id);
    if (!file) throw new Error('a letter came with a file that is not there');
    const judged = judgeFile(file);
    if ('refused' in judged) return refusalOf[judged.refused];
  }
  return undefined;
}
