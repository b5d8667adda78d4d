import { renderFilledWord, renderWord, type DocumentModel } from '#foundations/documents/index.ts';

/** The memorandum as Word: in the municipality's own template (`findActiveWordTemplate`) where there is one, otherwise in ours. */
export async function renderMemorandumWord(
  document: DocumentModel,
  template: Uint8Array | undefined,
): Promise<Uint8Array> {
  return template ? renderFilledWord(document, template) : renderWord(document);
}
