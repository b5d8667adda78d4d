import { parentPort } from 'node:worker_threads';
import { projectRoot } from '#db/project-root.ts';
import type { DocumentModel } from './blocks.ts';
import { createTypesetter } from './typst.ts';

/** What the worker is asked and what it answers. */
export type TypstRequest = { number: number; document: DocumentModel };
export type TypstAnswer = { number: number; pdf: Uint8Array } | { number: number; failure: string };

const typeset = createTypesetter(projectRoot());

parentPort?.on('message', ({ number, document }: TypstRequest) => {
  void typeset(document)
    .then((pdf): TypstAnswer => ({ number, pdf }))
    .catch((error: unknown): TypstAnswer => ({ number, failure: error instanceof Error ? error.message : String(error) }))
    .then((answer) => parentPort?.postMessage(answer));
});
