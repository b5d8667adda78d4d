import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '#db/project-root.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { DocumentModel } from './blocks.ts';
import { documentTexts } from './documents.texts.ts';
import { prepareDeck, prepareFile } from './prepare.ts';
import type { PrintSheet } from './print-sheet.ts';
import { renderInTurn } from './render-queue.ts';
import type { SlideDeck } from './slides.ts';
import { TYPST_PACKAGE } from './typst.ts';
import type { Workbook } from './workbook.ts';

/** This machine has no Typst. The message is a sentence for the reader, in the document's language. */
class PdfUnavailableError extends Error {
  override readonly name = 'PdfUnavailableError';
}

/** Whether PDF files can be made here: Typst's package exists for Linux x64 with glibc only. Word and HTML always can. */
export function isPdfAvailable(): boolean {
  available ??= isInstalled();
  return available;
}

/** Says that PDF files cannot be made here, and what to do instead. */
export function pdfUnavailable(locale: Locale, instead: 'word' | 'print'): string {
  return documentTexts[locale].pdfUnavailable[instead];
}

/**
 * The document as one file that is both PDF/UA-1 and PDF/A-2a. The same document gives the same bytes.
 * Rejects with DocumentRefusedError (see `documentProblems`), PdfUnavailableError or RenderFailedError.
 */
export async function renderPdf(document: DocumentModel): Promise<Uint8Array> {
  const prepared = prepareFile(document);
  if (!isPdfAvailable()) throw new PdfUnavailableError(pdfUnavailable(document.language, 'word'));
  return renderInTurn({ format: 'pdf', document: prepared });
}

/** A sheet as a file that is both PDF/UA-1 and PDF/A-2a. Rejects with PdfUnavailableError, in Swedish or English, or RenderFailedError. */
export async function renderSheet(sheet: PrintSheet): Promise<Uint8Array> {
  const language = sheet.language === 'en' ? 'en' : 'sv';
  if (!isPdfAvailable()) throw new PdfUnavailableError(pdfUnavailable(language, 'print'));
  return renderInTurn({ format: 'pdf', document: sheet });
}

/** The document as a Word file (.docx). Rejects with DocumentRefusedError or RenderFailedError. */
export async function renderWord(document: DocumentModel): Promise<Uint8Array> {
  return renderInTurn({ format: 'word', document: prepareFile(document) });
}

/** The deck as a file of slides (.pptx). Rejects with DocumentRefusedError or RenderFailedError. */
export async function renderSlides(deck: SlideDeck): Promise<Uint8Array> {
  return renderInTurn({ format: 'slides', document: prepareDeck(deck) });
}

/** The workbook as .xlsx. Rejects with RenderFailedError. */
export async function renderWorkbook(workbook: Workbook): Promise<Uint8Array> {
  return renderInTurn({ format: 'workbook', document: workbook });
}

let available: boolean | undefined;

function isInstalled(): boolean {
  try {
    createRequire(join(projectRoot(), 'package.json')).resolve(TYPST_PACKAGE);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return false;
    throw error;
  }
}
