import type { DocumentModel } from './blocks.ts';
import { prepareFile } from './prepare.ts';
import { renderInTurn, RenderFailedError } from './render-queue.ts';
import type { WordTemplateCheck } from './word-template-check.ts';

/**
 * What a stranger's Word file is fit for. It is opened in the document worker only, and ended there when it takes too long or too much memory:
 * such a file is too large. Never rejects because of what the file is.
 */
export async function checkedWordTemplate(bytes: Uint8Array): Promise<WordTemplateCheck> {
  try {
    const answer = await renderInTurn({ format: 'word-check', document: { bytes } });
    return JSON.parse(Buffer.from(answer).toString()) as WordTemplateCheck; // written by our own worker, as that type
  } catch (error) {
    if (error instanceof RenderFailedError) return { problems: [{ code: 'too-large' }], notes: [], fields: [] };
    throw error;
  }
}

/** The document in the municipality's own Word file, one that was checked. Rejects with DocumentRefusedError or RenderFailedError. */
export async function renderFilledWord(document: DocumentModel, template: Uint8Array): Promise<Uint8Array> {
  return renderInTurn({ format: 'filled-word', document: { template, document: prepareFile(document) } });
}

/** A template to begin from, with every field in its place. */
export async function renderExampleTemplate(language: 'sv' | 'en'): Promise<Uint8Array> {
  return renderInTurn({ format: 'word-example', document: { language } });
}
