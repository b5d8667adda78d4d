import { splitOre } from '#foundations/clocks/index.ts';

/** What an administration's places cost: a number of participants at a fee in whole öre without VAT, of which so many percent are charged. */
export type ChargedLine = { quantity: number; feeOre: number; chargePercent: number };

/** The net sum of a line in whole öre: what memorandum, registration and invoice all say. */
export function lineNetOre(line: ChargedLine): number {
  return splitLine(line).chargedOre;
}

/** What is charged and what is given back: together always the whole, to the last öre. */
export function splitLine({ quantity, feeOre, chargePercent }: ChargedLine): {
  chargedOre: number;
  givenBackOre: number;
} {
  const [chargedOre = 0, givenBackOre = 0] = splitOre(quantity * feeOre, [chargePercent, 100 - chargePercent]);
  return { chargedOre, givenBackOre };
}

/** The net sum of many lines. */
export function netOreOf(lines: readonly ChargedLine[]): number {
  return lines.reduce((all, line) => all + lineNetOre(line), 0);
}
