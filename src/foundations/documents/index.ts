export { blockSchema, plainText, type Block, type DocumentHead, type DocumentModel, type Run } from './blocks.ts';
export { DocumentView } from './document-view.tsx';

export { runsToMarkup } from './runs-to-markup.ts';
export { applyMarkup, parseMarkup, toMarkup } from './markup.ts';

export { DocumentRefusedError } from './prepare.ts';

export { isPdfAvailable, renderPdf, renderWord } from './render.ts';
