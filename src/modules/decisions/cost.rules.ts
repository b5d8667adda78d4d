/** What something costs: a number of something at a price in whole öre, excluding VAT, paid by one administration. */
type Cost = { administration: string; quantity: number; unitPriceOre: number };

/** Sums in whole öre. `uniform` is set when every line has the same price: quantity × price is then the total. */
type CostSums = {
  lines: number[];
  byAdministration: { administration: string; quantity: number; ore: number }[];
  totalOre: number;
  uniform: { quantity: number; unitPriceOre: number } | undefined;
};

export const largestQuantity = 100_000;
/** Ten million kronor each, so that a hundred lines stay exact. */
export const largestPriceOre = 1_000_000_000;
export const mostCostLines = 50;

/** Sums that always add up: each line is whole öre, an administration is the sum of its lines, the total the sum of all. */
export function sumCosts(costs: readonly Cost[]): CostSums {
  const lines = costs.map((cost) => cost.quantity * cost.unitPriceOre);
  const byName = new Map<string, { administration: string; quantity: number; ore: number }>();
  costs.forEach((cost, at) => {
    const key = cost.administration.toLocaleLowerCase('sv');
    const sum = byName.get(key) ?? { administration: cost.administration, quantity: 0, ore: 0 };
    byName.set(key, { ...sum, quantity: sum.quantity + cost.quantity, ore: sum.ore + (lines[at] ?? 0) });
  });
  const [first] = costs;
  const uniform =
    first && costs.every((cost) => cost.unitPriceOre === first.unitPriceOre)
      ? { quantity: costs.reduce((all, cost) => all + cost.quantity, 0), unitPriceOre: first.unitPriceOre }
      : undefined;
  return {
    lines,
    byAdministration: [...byName.values()],
    totalOre: lines.reduce((all, line) => all + line, 0),
    uniform,
  };
}
