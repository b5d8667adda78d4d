/** Why a file was not read. */
export type Unreadable =
  | 'too-large'
  | 'too-many'
  | 'not-json'
  | 'other-format'
  | 'not-office'
  | 'entities'
  | 'too-deep'
  | 'pdf'
  | 'kind'
  | 'not-found';

/** A file that is not what it says it is, or larger than is read. `detail`: where, or which. */
export class UnreadableFile extends Error {
  readonly reason: Unreadable;
  readonly detail: string;
  constructor(reason: Unreadable, detail = '') {
    super(`${reason} ${detail}`);
    this.reason = reason;
    this.detail = detail;
  }
}

/** What is read at most. Bytes, but for `parts` (of an office file) and `tags`. */
export const largest = {
  file: 24 * 1024 * 1024,
  /** One part of an office file, unpacked. */
  part: 16 * 1024 * 1024,
  /** All parts of an office file together. */
  unpacked: 64 * 1024 * 1024,
  parts: 2000,
  tags: 2_000_000,
  depth: 400,
  files: 2000,
  /** Everything handed out, together. */
  all: 192 * 1024 * 1024,
};
