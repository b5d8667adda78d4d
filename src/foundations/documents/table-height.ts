import { plainText, type Block } from './blocks.ts';

/** What a table's texts say of its height: whether it is so short that it stays on one page, and whether a row may be higher than a page. */
export function tableHeight(table: Extract<Block, { type: 'table' }>): { short: boolean; tall: boolean } {
  const lengths = [...table.rows.flat(), ...(table.footer ?? [])].map((cell) => plainText(cell).length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return { short: table.rows.length <= 8 && total < 700, tall: longest > 1500 / table.columns.length };
}
