import type { RawForm } from '#platform/form.ts';
import { textOfFile } from '#platform/files/text-of-file.ts';
import { textOfWord } from './word-file.ts';

/** Bytes of the largest file that is read. */
export const largestTextFile = 2 * 1024 * 1024;

export type FileProblem = 'too-large' | 'not-text';

/** The text of a file that was sent with a form; undefined when none was. A browser sends an empty file when none was chosen. */
export async function readSentFile(
  sent: RawForm[string] | undefined,
): Promise<{ text: string; fileName: string } | { problem: FileProblem } | undefined> {
  const file = Array.isArray(sent) ? sent.find((one) => one instanceof File) : sent;
  if (!(file instanceof File) || file.size === 0) return undefined;
  if (file.size > largestTextFile) return { problem: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = isZip(bytes) ? textOfWord(bytes) : textOfFile(bytes);
  return text === undefined ? { problem: 'not-text' } : { text, fileName: cleanName(file.name) };
}

/** By content, whatever the file is called: a Word file is a zip. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** A name without folders or signs that cannot be seen; `fil` when nothing is left. */
function cleanName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replace(/\p{C}/gu, '').trim().slice(0, 200) || 'fil';
}
