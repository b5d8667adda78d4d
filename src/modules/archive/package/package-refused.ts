/** Why a package is not taken, each with a sentence in `check-archive.texts.ts`. */
export const refusals = [
  'not-zip',
  'odd-zip',
  'too-large',
  'too-many-files',
  'bomb',
  'unsafe-name',
  'same-name',
  'no-mets',
  'xml-too-large',
  'not-xml',
  'entities',
  'not-ours',
  'content',
] as const;
export type Refusal = (typeof refusals)[number];

/** The package cannot be read at all, and nothing of it is looked at further. `where` is the part it concerns. */
export class PackageRefused extends Error {
  override readonly name = 'PackageRefused';
  constructor(
    readonly code: Refusal,
    readonly where = '',
  ) {
    super(where ? `${code}: ${where}` : code);
  }
}
