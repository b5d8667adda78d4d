import { formatKronor } from '#foundations/clocks/index.ts';
import type { Block } from '#foundations/documents/index.ts';
import { sumCosts } from './cost.rules.ts';
import { cells, paragraph } from './memorandum-blocks.ts';
import { memorandumDocumentTexts } from './memorandum-document.texts.ts';

/** What a line of costs says in the document. */
export type WrittenCost = { administration: string; label: string; quantity: number; unitPriceOre: number };

/** The costs as a table that adds up, with the split where somebody pays on several lines. */
export function costBlocks(costLines: readonly WrittenCost[], language: 'sv' | 'en'): Block[] {
  if (costLines.length === 0) return [];
  const t = memorandumDocumentTexts[language].costs;
  const sums = sumCosts(costLines);
  const shares = sums.byAdministration.map(({ administration, ore }) =>
    t.share(administration, formatKronor(ore, language)),
  );
  return [
    {
      id: 'costs',
      type: 'table',
      caption: t.caption,
      columns: [
        { label: t.administration },
        { label: t.label },
        { label: t.quantity, align: 'end' },
        { label: t.price, align: 'end' },
        { label: t.sum, align: 'end' },
      ],
      rows: costLines.map((line, index) =>
        cells(
          line.administration,
          line.label,
          String(line.quantity),
          formatKronor(line.unitPriceOre, language),
          formatKronor(sums.lines[index] ?? 0, language),
        ),
      ),
      footer: cells(
        t.sum,
        '',
        sums.uniform ? String(sums.uniform.quantity) : '',
        '',
        formatKronor(sums.totalOre, language),
      ),
    },
    // The table says what each pays, except where somebody has several lines.
    ...(sums.byAdministration.length > 1 && sums.byAdministration.length < costLines.length
      ? [paragraph('costs-shares', t.shares(shares.join(', ')))]
      : []),
  ];
}

/** `6 × 8 000 kr = 48 000 kr`, or the lines added: `16 000 kr + 12 500 kr = 28 500 kr`. */
export function costSentence(costs: readonly WrittenCost[], language: 'sv' | 'en'): string {
  const sums = sumCosts(costs);
  const money = (ore: number) => formatKronor(ore, language);
  const left = sums.uniform
    ? `${sums.uniform.quantity} × ${money(sums.uniform.unitPriceOre)}`
    : sums.lines.map(money).join(' + ');
  return `${left} = ${money(sums.totalOre)}`;
}
