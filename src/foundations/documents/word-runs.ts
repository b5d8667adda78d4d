import type { ParagraphChild } from 'docx';
import { isSafeHref, type Run } from './blocks.ts';
import { tieNumbers } from './tie-numbers.ts';
import type { Docx } from './word-styles.ts';

/** Runs as Word has them; a line break in the text is a break in the paragraph. */
export function runsOf(docx: Docx, runs: readonly Run[], look: { bold?: boolean } = {}): ParagraphChild[] {
  return runs.flatMap(({ text, bold, italic, href }): ParagraphChild[] => {
    const link = href !== undefined && isSafeHref(href);
    const pieces = text.split('\n').map(
      (line, at) =>
        new docx.TextRun({
          text: tieNumbers(line),
          ...(at > 0 && { break: 1 }),
          ...((bold || look.bold) && { bold: true }),
          ...(italic && { italics: true }),
          ...(link && { style: 'Hyperlink' }),
        }),
    );
    return link ? [new docx.ExternalHyperlink({ link: href, children: pieces })] : pieces;
  });
}
