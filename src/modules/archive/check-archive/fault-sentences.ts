import type { Refusal } from '../package/package-refused.ts';
import type { PackageFault } from './check-package.ts';

const refusalSentences: Record<Refusal, (where: string) => string> = {
  'not-zip': () => 'it is not a zip file',
  'odd-zip': (where) =>
    `the zip is not as a package's: it is damaged, encrypted, or holds bytes that belong to no file${where && ` (at ${where})`}`,
  'too-large': () => 'it is larger than 600 MB',
  'too-many-files': (most) => `it holds more than ${most} files`,
  bomb: (where) => `unpacked it would be larger than it says, or than 600 MB (at ${where})`,
  'unsafe-name': (where) => `a name in it leads out of its folder or is no plain file name: ${JSON.stringify(where)}`,
  'same-name': (where) => `two files in it have the same name: ${where}`,
  'no-mets': () => 'it is not one folder with a METS.xml in it',
  'xml-too-large': (where) => `${where} is too large, or too deep, to be read`,
  'not-xml': (where) => `${where} is not XML`,
  entities: (where) => `${where} has a document type of its own, which is not read`,
  'not-ours': (where) => `it says that it was made by Stadig, but has no ${where}`,
  content: (where) => `metadata/descriptive/matter.xml does not tell of a matter${where && ` (at ${where})`}`,
};

const faultSentences: Record<PackageFault['fault'], string> = {
  missing: 'missing, although METS says that it is there',
  extra: 'no METS knows of this file',
  size: 'has another size than METS says',
  checksum: 'has been changed: it does not give the checksum that METS says',
  seal: 'has been changed: it does not give the digest that stands in it',
  folder: 'is called something else than the METS.xml in it: one of them belongs to another package',
  profile: 'does not say that it follows E-ARK SIP',
  twice: 'is pointed at twice',
  outside: 'points out of the package',
  'no-checksum': 'has no SHA-256 in METS',
  representation: 'is the METS of a representation, and is missing or unlisted',
  'not-described': 'is not told of in metadata/descriptive/matter.xml',
  'described-otherwise': 'is told of with another checksum in metadata/descriptive/matter.xml',
  'package-sha256': 'is the sha256 of this file, not the one that was asked for: it is another package',
};

/** A fault as a line for the operator. */
export function faultSentence({ fault, where }: PackageFault): string {
  return `${where}: ${faultSentences[fault]}`;
}

/** Why a package is not opened, as the end of a sentence for the operator. */
export function refusalSentence({ code, where }: { code: Refusal; where: string }): string {
  return refusalSentences[code](where);
}
