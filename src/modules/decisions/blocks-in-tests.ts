import { plainText, type Block } from '#foundations/documents/index.ts';

/** The words of a paragraph or a list on one line. */
export function plainTextOf(block: Block): string {
  if (block.type === 'paragraph') return plainText(block.runs);
  if (block.type === 'list') return block.items.map((item, at) => `${at + 1}. ${plainText(item)}`).join(' ');
  throw new RangeError(`not a paragraph or a list: ${block.type}`);
}
