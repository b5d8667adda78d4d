import type { Block, Run } from '#foundations/documents/index.ts';

/** Makes blocks with ids in order, so that the same report is the same file. */
export function blockMaker() {
  let made = 0;
  const id = () => `r${(made += 1)}`;
  const runs = (text: string): Run[] => [{ text }];
  return {
    id,
    heading: (level: 1 | 2 | 3, text: string): Block => ({ id: id(), type: 'heading', level, runs: runs(text) }),
    headingOnNewPage: (level: 1 | 2 | 3, text: string): Block => ({
      id: id(),
      type: 'heading',
      level,
      runs: runs(text),
      newPage: true,
    }),
    paragraph: (text: string): Block => ({ id: id(), type: 'paragraph', runs: runs(text) }),
    bold: (text: string): Block => ({ id: id(), type: 'paragraph', runs: [{ text, bold: true }] }),
    list: (items: readonly string[]): Block => ({ id: id(), type: 'list', ordered: false, items: items.map(runs) }),
    facts: (items: readonly { label: string; value: string }[]): Block => ({
      id: id(),
      type: 'facts',
      items: items.map(({ label, value }) => ({ label, runs: runs(value) })),
    }),
    table: (
      caption: string,
      columns: readonly { label: string; align?: 'end' | undefined }[],
      rows: readonly (readonly string[])[],
    ): Block => ({
      id: id(),
      type: 'table',
      caption,
      columns: columns.map((column) => ({ ...column, label: shortLabel(column.label, 80) || '–' })),
      rows: rows.map((row) => row.map(runs)),
    }),
  };
}

export type BlockMaker = ReturnType<typeof blockMaker>;

/** Headings of columns and keys to pictures are kept short; the whole text stands in the rows. */
export function shortLabel(text: string, longest: number): string {
  return text.length <= longest
    ? text
    : `${text
        .slice(0, longest - 1)
        .toWellFormed()
        .trimEnd()}…`;
}
