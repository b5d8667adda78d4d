import { parseMarkup, type Block, type Run } from '#foundations/documents/index.ts';

export function paragraph(id: string, text: string): Block {
  return { id, type: 'paragraph', runs: [{ text }] };
}

export function list(id: string, items: readonly string[], ordered: boolean): Block {
  return { id, type: 'list', ordered, items: items.map((text) => [{ text }]) };
}

export function cells(...texts: string[]): Run[][] {
  return texts.map((text) => [{ text }]);
}

/** What was typed, one level below the section's heading. The ids follow the order, so that the same memorandum is the same document. */
export function typedBlocks(key: string, text: string): Block[] {
  return parseMarkup(text).map((block, index) => {
    const id = `${key}-${index + 1}`;
    return block.type === 'heading' ? { ...block, id, level: block.level === 1 ? 2 : 3 } : { ...block, id };
  });
}
