import { renderInTurn, RenderFailedError } from './render-queue.ts';
import type { TextOfDocument } from './text-source.ts';

/**
 * Takes the text out of a PDF, a Word file (.docx) or a text file. A stranger's file is opened in the document worker only, which holds no
 * secrets and is ended when the file takes too long or too much memory. Never rejects because of what the file is.
 */
export async function textOfDocument(bytes: Uint8Array, mediaType: string): Promise<TextOfDocument> {
  try {
    const answer = await renderInTurn({ format: 'text', document: { bytes, mediaType } });
    return JSON.parse(Buffer.from(answer).toString()) as TextOfDocument; // written by our own worker, as that type
  } catch (error) {
    if (error instanceof RenderFailedError) return { problem: 'unreadable' };
    throw error;
  }
}
