import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '#db/project-root.ts';
import type { DocumentModel } from './blocks.ts';
import { documentTexts } from './documents.texts.ts';
import { prepareFile } from './prepare.ts';
import { TYPST_PACKAGE } from './typst.ts';
import type { TypstAnswer, TypstRequest } from './typst.worker.ts';

/** This machine has no Typst. The message is a sentence for the reader, in the document's language. */
export class PdfUnavailableError extends Error {
  override readonly name = 'PdfUnavailableError';
}

/** Typst could not make this document, or took longer than the time limit. The message is for the log. */
export class PdfFailedError extends Error {
  override readonly name = 'PdfFailedError';
}

/** Whether PDF files can be made here: Typst's package exists for Linux x64 with glibc only. Word and HTML always can. */
export function isPdfAvailable(): boolean {
  available ??= isInstalled();
  return available;
}

/**
 * The document as one file that is both PDF/UA-1 and PDF/A-2a. The same document gives the same bytes.
 * Rejects with DocumentRefusedError (see `documentProblems`), PdfUnavailableError or PdfFailedError.
 */
export async function renderPdf(document: DocumentModel): Promise<Uint8Array> {
  const prepared = prepareFile(document);
  if (!isPdfAvailable()) throw new PdfUnavailableError(documentTexts[document.language].pdfUnavailable);
  return new Promise((resolve, reject) => {
    queue.push({ document: prepared, resolve, reject });
    startNext();
  });
}

/** Ends the worker, which is started again by the next document. For a calm stop and for tests. */
export async function stopPdfWorker(): Promise<void> {
  const ended = worker;
  worker = undefined;
  if (current) finish(current).waiting.reject(new PdfFailedError('the worker was stopped'));
  await ended?.terminate();
  startNext();
}

type Waiting = { document: DocumentModel; resolve: (pdf: Uint8Array) => void; reject: (error: Error) => void };

const TIME_LIMIT = 30_000;
const IDLE_LIMIT = 120_000; // then the worker ends, for its memory
const queue: Waiting[] = [];
let available: boolean | undefined;
let worker: Worker | undefined;
let current: { number: number; waiting: Waiting; clock: NodeJS.Timeout } | undefined;
let idle: NodeJS.Timeout | undefined;
let lastNumber = 0;

function isInstalled(): boolean {
  try {
    createRequire(join(projectRoot(), 'package.json')).resolve(TYPST_PACKAGE);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return false;
    throw error;
  }
}

function startNext(): void {
  const waiting = current ? undefined : queue.shift();
  if (!waiting) return;
  clearTimeout(idle);
  worker ??= startWorker();
  worker.ref(); // a document under way keeps the process alive; an idle worker does not
  const number = ++lastNumber;
  const clock = setTimeout(() => fail(`took longer than ${TIME_LIMIT / 1000} seconds`), TIME_LIMIT);
  current = { number, waiting, clock };
  worker.postMessage({ number, document: waiting.document } satisfies TypstRequest);
}

function startWorker(): Worker {
  const started = new Worker(join(projectRoot(), '.stadig/build/workers/typst.js'));
  started.on('message', (answer: TypstAnswer) => {
    if (answer.number !== current?.number) return;
    const { waiting } = finish(current);
    if ('pdf' in answer) waiting.resolve(answer.pdf);
    else waiting.reject(new PdfFailedError(answer.failure));
    startNext();
  });
  started.on('error', (error) => {
    if (worker === started) fail(error.message);
  });
  started.on('exit', () => {
    if (worker === started) fail('the worker ended');
  });
  return started;
}

/** Gives up the document under way and its worker; the next document gets a new one. */
function fail(reason: string): void {
  const ended = worker;
  worker = undefined;
  void ended?.terminate();
  if (current) finish(current).waiting.reject(new PdfFailedError(reason));
  startNext();
}

function finish(done: { waiting: Waiting; clock: NodeJS.Timeout }): { waiting: Waiting } {
  clearTimeout(done.clock);
  current = undefined;
  worker?.unref();
  idle = setTimeout(() => void stopPdfWorker(), IDLE_LIMIT).unref();
  return done;
}
