export {
  blockSchema,
  isSafeHref,
  newBlockId,
  plainText,
  runSchema,
  type Block,
  type DocumentHead,
  type DocumentModel,
  type Run,
} from './blocks.ts';
export { DocumentView } from './document-view.tsx';
export { documentTexts } from './documents.texts.ts';
export { parseRuns } from './parse-runs.ts';
export { runsToMarkup } from './runs-to-markup.ts';
export { applyMarkup, parseMarkup, toMarkup } from './markup.ts';
export { mergeIds } from './merge-ids.ts';
export { documentProblems, DocumentRefusedError } from './prepare.ts';
export { RenderFailedError, stopDocumentWorker } from './render-queue.ts';
export { isPdfAvailable, PdfUnavailableError, renderPdf, renderWord } from './render.ts';
export { RunsView } from './runs-view.tsx';
