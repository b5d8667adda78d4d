import { plainText, type Block, type DocumentModel, type Run } from '#foundations/documents/index.ts';

/** A document as plain text, for a letter or a system that takes nothing else. Rows of a table are lines with their cells apart by ` | `. */
export function documentAsText({ title, head, blocks }: DocumentModel): string {
  const facts = (head.facts ?? []).map(({ label, value }) => `${label}: ${value}`).join('\n');
  return `${[underlined(title, '='), facts, ...blocks.map(blockAsText)].filter(Boolean).join('\n\n')}\n`;
}

function blockAsText(block: Block): string {
  switch (block.type) {
    case 'heading':
      return underlined(plainText(block.runs), block.level === 1 ? '=' : '-');
    case 'paragraph':
      return plainText(block.runs);
    case 'list':
      return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${plainText(item)}`).join('\n');
    case 'table':
      return [block.caption, ...block.rows.map(row)].join('\n');
    case 'facts':
      return block.items.map(({ label, runs }) => `${label}: ${plainText(runs)}`).join('\n');
    case 'figure':
    case 'chart':
      return block.alt;
    case 'signature':
      return `${block.name}\n${block.role}`;
  }
}

function row(cells: readonly Run[][]): string {
  return cells.map(plainText).join(' | ');
}

function underlined(text: string, sign: string): string {
  return `${text}\n${sign.repeat(Math.min(text.length, 60))}`;
}
