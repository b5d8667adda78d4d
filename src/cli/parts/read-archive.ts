import { readFile, stat } from 'node:fs/promises';
import { OperatorError } from '#db/operator-error.ts';
import {
  checkPackage,
  faultSentence,
  largestPackage,
  PackageRefused,
  refusalSentence,
  type CheckedPackage,
} from '#modules/archive/index.ts';

/** Reads and checks a package; what is no package, or not safe to open, is one line for the operator. */
export async function readArchive(file: string, expected?: string): Promise<CheckedPackage> {
  try {
    if ((await stat(file)).size > largestPackage) throw new PackageRefused('too-large');
    return checkPackage(await readFile(file), expected);
  } catch (error) {
    if (error instanceof PackageRefused) throw new OperatorError(`${file}: ${refusalSentence(error)}`);
    if (error instanceof Error && 'code' in error)
      throw new OperatorError(`cannot read ${file}: ${String(error.code)}`);
    throw error;
  }
}

/** Ends the verb when something is wrong, with a line for each fault on standard output first. */
export function refuseFaults(file: string, { faults }: CheckedPackage): void {
  if (faults.length === 0) return;
  process.stdout.write(faults.map((fault) => `  ${faultSentence(fault)}\n`).join(''));
  throw new OperatorError(`${file} is not whole: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
}
