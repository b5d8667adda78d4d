import { projectRoot } from '#db/project-root.ts';
import type { DocumentModel } from './blocks.ts';
import type { PrintSheet } from './print-sheet.ts';
import { readText } from './read-text-file.ts';
import type { TextSource } from './text-source.ts';
import { writeSlides, type SlideDeck } from './slides.ts';
import { createTypesetter, type Typesetter } from './typst.ts';
import { checkWordTemplate } from './word-template-check.ts';
import { exampleWordTemplate } from './word-template-example.ts';
import { fillWordTemplate, type FilledWord } from './word-template-fill.ts';
import { writeWord } from './word.ts';
import { writeWorkbook, type Workbook } from './workbook.ts';

/** A prepared document, a sheet, a prepared deck or a workbook, and what it shall become. */
export type Rendering =
  | { format: 'pdf'; document: DocumentModel | PrintSheet }
  | { format: 'word'; document: DocumentModel }
  | { format: 'slides'; document: SlideDeck }
  | { format: 'workbook'; document: Workbook }
  | { format: 'filled-word'; document: FilledWord }
  /** What a stranger's Word file is fit for, answered as JSON. */
  | { format: 'word-check'; document: { bytes: Uint8Array } }
  | { format: 'word-example'; document: { language: 'sv' | 'en' } }
  /** The other way: a stranger's file, whose text is answered as JSON. */
  | { format: 'text'; document: TextSource };
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
  if (format === 'text') return Buffer.from(JSON.stringify(await readText(document)));
  if (format === 'filled-word') return fillWordTemplate(document);
  if (format === 'word-check') return Buffer.from(JSON.stringify(checkWordTemplate(document.bytes)));
  if (format === 'word-example') return exampleWordTemplate(document.language);
  typesetter ??= createTypesetter(projectRoot());
  return typesetter(document);
}
