import { projectRoot } from '#db/project-root.ts';
import type { DocumentModel } from './blocks.ts';
import type { PrintSheet } from './print-sheet.ts';
import { writeSlides, type SlideDeck } from './slides.ts';
import { createTypesetter, type Typesetter } from './typst.ts';
import { writeWord } from './word.ts';
import { writeWorkbook, type Workbook } from './workbook.ts';

/** A prepared document, a sheet, a prepared deck or a workbook, and what it shall become. */
export type Rendering =
  | { format: 'pdf'; document: DocumentModel | PrintSheet }
  | { format: 'word'; document: DocumentModel }
  | { format: 'slides'; document: SlideDeck }
  | { format: 'workbook'; document: Workbook };
export type RenderRequest = { number: number; asked: Rendering };
/** The file or why there is none, with the bytes of memory the worker holds. */
export type RenderAnswer = { number: number; memory: number } & ({ file: Uint8Array } | { failure: string });

let typesetter: Typesetter | undefined;

process.on('message', ({ number, asked }: RenderRequest) => {
  void render(asked)
    .then((file) => ({ file }))
    .catch((error: unknown) => ({ failure: error instanceof Error ? error.message : String(error) }))
    .then((result): RenderAnswer => ({ number, memory: process.memoryUsage.rss(), ...result }))
    .then((answer) => process.send?.(answer));
});
// The server has ended, in whatever way.
process.on('disconnect', () => process.exit());

async function render({ format, document }: Rendering): Promise<Uint8Array> {
  if (format === 'word') return writeWord(document);
  if (format === 'slides') return writeSlides(document);
  if (format === 'workbook') return writeWorkbook(document);
  typesetter ??= createTypesetter(projectRoot());
  return typesetter(document);
}
