import { largestFile, mediaTypeOf } from '#platform/files/files.ts';
import { judgeFile, type Refusal } from '#platform/files/judge-file.ts';

/** A matter with all its answers to a consultation stays below this. */
export const mostAttachments = 500;
/** Files of one sending, and their bytes together: they are held in memory until they are stored. */
export const mostAtOnce = 50;
export const largestSending = 60 * 1024 * 1024;
/** Rows of a page of the list. */
export const attachmentsOnPage = 50;

export const attachmentRefusals = ['program', 'macros', 'encrypted', 'kind', 'too-large', 'no-room'] as const;
export type AttachmentRefusal = (typeof attachmentRefusals)[number];

/** The media type of a file by its content, or why it is not taken. */
export function judgeAttachment(file: {
  name: string;
  bytes: Uint8Array;
}): { mediaType: string } | { refused: AttachmentRefusal } {
  if (file.bytes.length > largestFile) return { refused: 'too-large' };
  const judged: { refused: Refusal } | { mediaType: string } = judgeFile(file);
  if ('refused' in judged) return judged;
  const mediaType = mediaTypeOf(file.bytes);
  return mediaType === undefined ? { refused: 'kind' } : { mediaType };
}

/** What an attachment is called by its file: without the ending, and without what is written for a machine. */
export function titleOfFile(name: string): string {
  const title = name
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
  return (title || name).slice(0, 200);
}

/** A name without folders or signs that cannot be seen; `fil` when nothing is left. */
export function cleanName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replace(/\p{C}/gu, '').trim().slice(0, 200) || 'fil';
}
