export { blockSchema, plainText, type Block, type DocumentHead, type DocumentModel, type Run } from './blocks.ts';
export { DocumentView } from './document-view.tsx';

export { runsToMarkup } from './runs-to-markup.ts';
export { applyMarkup, parseMarkup, toMarkup } from './markup.ts';

export { DocumentRefusedError } from './prepare.ts';

export type { PaperForm, PosterSheet, SlipSheet } from './print-sheet.ts';
export { qrDrawing } from './qr.ts';
export { isPdfAvailable, renderPdf, renderSheet, renderWord } from './render.ts';
