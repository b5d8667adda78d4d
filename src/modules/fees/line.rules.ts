import { splitOre } from '#foundations/clocks/index.ts';

/** Some of the meetings that a fee is for, as two whole numbers: 1 of 3. */
export type MeetingPart = { meetings: number; of: number };
/** How much of a line is charged: so many percent, or a part of the meetings, which is then the whole answer. */
export type Charge = { chargePercent: number; part: MeetingPart | null };

/** What an administration's places cost: a number of participants at a fee in whole öre without VAT, and how much of it is charged. */
export type ChargedLine = Charge & { quantity: number; feeOre: number };

/** The net sum of a line in whole öre: what memorandum, registration and invoice all say. */
export function lineNetOre(line: ChargedLine): number {
  return splitLine(line).chargedOre;
}

/** What is charged and what is given back: together always the whole, to the last öre. The line is rounded once, to the nearest öre, half upwards. */
export function splitLine({ quantity, feeOre, chargePercent, part }: ChargedLine): {
  chargedOre: number;
  givenBackOre: number;
} {
  const [charged, whole] = part ? [part.meetings, part.of] : [chargePercent, 100];
  const [chargedOre = 0, givenBackOre = 0] = splitOre(quantity * feeOre, [charged, whole - charged]);
  return { chargedOre, givenBackOre };
}

/** The net sum of many lines. */
export function netOreOf(lines: readonly ChargedLine[]): number {
  return lines.reduce((all, line) => all + lineNetOre(line), 0);
}
