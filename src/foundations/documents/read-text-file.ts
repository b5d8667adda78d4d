import { readZip } from '#platform/files/read-zip.ts';
import { textOfFile } from '#platform/files/text-of-file.ts';
import { textOfPdf } from './read-text-pdf.ts';

import { textOfWordParts } from './read-text-word.ts';
import { longestText, type TextOfDocument, type TextSource } from './text-source.ts';

/** The worker's half of `textOfDocument`. */
export async function readText({ bytes, mediaType }: TextSource): Promise<TextOfDocument> {
  const read = await readKind(bytes, mediaType);
  if (!('text' in read)) return read;
  const text = read.text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0\u00ad\u200b-\u200f\ufeff]/g, '')
    .replace(/[^\S\n\t]/g, ' ')
    .slice(0, longestText)
    .toWellFormed()
    .trim();
  return (text.match(/\p{L}/gu) ?? []).length < fewestLetters ? { problem: 'no-text' } : { text };
}

/** With fewer letters than this it is a picture with a stamp on it. */
const fewestLetters = 20;

async function readKind(bytes: Uint8Array, mediaType: string): Promise<TextOfDocument> {
  if (mediaType === 'application/pdf') return textOfPdf(bytes);
  if (mediaType.includes('wordprocessingml')) {
    const zip = readZip(bytes);
    const text = zip && textOfWordParts(zip);
    return text === undefined ? { problem: 'unreadable' } : { text };
  }
  if (mediaType.startsWith('text/plain')) {
    const text = textOfFile(bytes);
    return text === undefined ? { problem: 'unreadable' } : { text };
  }
  return { problem: 'kind' };
}
