import type { CostLine, CostSource } from '../memorandum.queries.ts';
import { parseKronor } from '../kronor.ts';

/** A cost as its source says it now. */
export type SourcedCost = {
  of: CostSource['of'];
  key: string;
  administration: string;
  label: string;
  quantity: number;
  unitPriceOre: number;
};

/** How a draft's costs and their source have come apart. */
export type CostDifference =
  | { kind: 'new'; cost: SourcedCost }
  | { kind: 'changed'; line: CostLine; cost: SourcedCost }
  | { kind: 'gone'; line: CostLine };

/** The columns of a line that keep where it came from, and what was said there. */
export function takenFrom({
  of,
  key,
  quantity,
  unitPriceOre,
}: Pick<SourcedCost, 'of' | 'key' | 'quantity' | 'unitPriceOre'>) {
  return { source: of, sourceKey: key, takenQuantity: quantity, takenPriceOre: unitPriceOre };
}

/** What differs between the lines that came from a source and what the source says now. A line changed by hand differs only when the source does. */
export function costDifferences(lines: readonly CostLine[], now: readonly SourcedCost[]): CostDifference[] {
  const isFrom = (line: CostLine, cost: SourcedCost) => line.source?.of === cost.of && line.source.key === cost.key;
  return [
    ...now.flatMap((cost): CostDifference[] => {
      const line = lines.find((one) => isFrom(one, cost));
      if (!line?.source) return [{ kind: 'new', cost }];
      const same = line.source.quantity === cost.quantity && line.source.unitPriceOre === cost.unitPriceOre;
      return same ? [] : [{ kind: 'changed', line, cost }];
    }),
    ...lines
      .filter((line) => line.source && !now.some((cost) => isFrom(line, cost)))
      .map((line): CostDifference => ({ kind: 'gone', line })),
  ];
}

/** Whether a line says something else than its source said when it was taken. */
export function isChangedByHand({ source, quantity, unitPriceOre }: CostLine): boolean {
  return source !== undefined && (source.quantity !== quantity || source.unitPriceOre !== unitPriceOre);
}

/** What the participants of an invitation cost: the fee for each, by administration. Nothing where it is free. */
export function costsOfInvitation(
  invitation:
    | {
        feeOre: number;
        participants: readonly { administration: string; number: number; lineKey?: string | undefined }[];
      }
    | undefined,
): SourcedCost[] {
  if (!invitation || invitation.feeOre === 0) return [];
  return invitation.participants.map(({ administration, number, lineKey }) => ({
    of: 'invitation',
    key: lineKey ?? administration,
    administration,
    label: 'Deltagaravgift',
    quantity: number,
    unitPriceOre: invitation.feeOre,
  }));
}

/** What the measures of a plan cost, where what they take says one sum. Paid by whoever answers for the measure. */
export function costsOfMeasures(
  measures: readonly { id: number; title: string; ownerName: string; resources: string }[],
): SourcedCost[] {
  return measures.flatMap(({ id, title, ownerName, resources }) => {
    const ore = sumInWords(resources);
    if (ore === undefined || ownerName === '') return [];
    const administration = ownerName.slice(ownerName.indexOf(', ') + 1).trim();
    return { of: 'plan' as const, key: String(id), administration, label: title, quantity: 1, unitPriceOre: ore };
  });
}

/** The one sum in kronor that a text says, in whole öre: `40 timmar och 25 000 kr`. Undefined for none, and for several: which one counts is for a person. */
export function sumInWords(text: string): number | undefined {
  const sums = [
    ...text.matchAll(
      /(?<![\d.,])(\d{1,3}(?:[ \u00a0.]\d{3})+|\d{1,9})(?:[,.](\d{1,2}))?[ \u00a0]?(kr|kronor|tkr|mkr)\b/giu,
    ),
  ];
  const [only, ...others] = sums;
  if (!only || others.length > 0) return undefined;
  const [, whole = '', part = '', unit = ''] = only;
  const ore = parseKronor(part ? `${whole.replace(/[ \u00a0.]/g, '')},${part}` : whole.replace(/[ \u00a0.]/g, ''));
  const times = { tkr: 1000, mkr: 1_000_000 }[unit.toLowerCase()] ?? 1;
  return ore === undefined || ore * times > 1_000_000_000 ? undefined : ore * times;
}
