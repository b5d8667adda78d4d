import { readZip } from '#platform/files/read-zip.ts';
import { zipParts } from '#platform/files/zip-parts.ts';

/** A file in an office file. */
export type Part = { name: string; content: Buffer };

/**
 * The same office file with every part dated `date` (YYYY-MM-DD) and changed by `change`, so that the same model gives the same bytes whatever
 * the clock says. Throws RangeError for what is no zip.
 */
export function rewriteZip(archive: Uint8Array, date: string, change: (part: Part) => Part): Uint8Array {
  const zip = readZip(archive);
  if (!zip) throw new RangeError('not a zip');
  const parts = zip.names
    .filter((name) => !name.endsWith('/'))
    .map((name) => {
      const content = zip.read(name, LARGEST_PART);
      if (!content) throw new RangeError(`a part that cannot be read: ${name}`);
      const changed = change({ name, content });
      return { path: changed.name, bytes: changed.content };
    });
  return zipParts(parts, { date, packed: true });
}

const LARGEST_PART = 200_000_000;
