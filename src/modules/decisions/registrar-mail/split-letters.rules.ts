/** What one letter may hold, in bytes of its files: many mail servers stop at 25 MB, and a file grows by a third on the way. */
export const mostInLetter = 15 * 1024 * 1024;
/** More than this in one letter nobody finds their way in. */
export const mostFilesInLetter = 100;

/**
 * Files in as few numbered letters as hold them in their order. One that is larger than a letter goes alone, and may be refused by the server
 * that receives it.
 */
export function splitLetters<F extends { size: number }>(files: readonly F[]): F[][] {
  const letters: F[][] = [];
  let size = 0;
  for (const file of files) {
    const last = letters.at(-1);
    if (last && last.length < mostFilesInLetter && size + file.size <= mostInLetter) {
      last.push(file);
      size += file.size;
    } else {
      letters.push([file]);
      size = file.size;
    }
  }
  return letters;
}
