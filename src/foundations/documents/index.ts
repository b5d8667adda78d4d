export { blockSchema, plainText, type Block, type DocumentHead, type DocumentModel, type Run } from './blocks.ts';
export { chartPatterns, type Chart, type ChartFill } from './chart.ts';
export { DocumentView } from './document-view.tsx';

export { runsToMarkup } from './runs-to-markup.ts';
export { applyMarkup, parseMarkup, toMarkup } from './markup.ts';

export type { CardSheet, PaperForm, PosterSheet, SlipSheet } from './print-sheet.ts';
export { qrDrawing } from './qr.ts';
export { textOfDocument } from './read-text.ts';
export { checkedWordTemplate, renderExampleTemplate, renderFilledWord } from './word-template.ts';
export type { WordTemplateCheck, WordTemplateNote, WordTemplateProblem } from './word-template-check.ts';
export { wordFields, type WordField } from './word-template-fields.ts';
export type { WordPlace } from './word-template-scan.ts';
export { shortened } from './shortened.ts';
export {
  isPdfAvailable,
  pdfUnavailable,
  renderPdf,
  renderSheet,
  renderSlides,
  renderWord,
  renderWorkbook,
} from './render.ts';
export type { Slide, SlideDeck } from './slides.ts';
export type { TextOfDocument } from './text-source.ts';
export type { Workbook, WorkbookSheet } from './workbook.ts';
