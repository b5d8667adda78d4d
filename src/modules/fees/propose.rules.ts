import type { InvoiceLine } from './invoice.rules.ts';
import { splitLine, type Charge, type MeetingPart } from './line.rules.ts';

type Agreed = { id: number; feeOre: number };
type AgreedLine = Charge & {
  lineKey: string;
  agreementId: number;
  administration: string;
  buyerReference: string;
  quantity: number;
};
/** A line of an invoice that is issued, and what of it has been credited. */
export type IssuedLine = {
  invoiceId: number;
  agreementId: number;
  administration: string;
  buyerReference: string;
  lineKey: string;
  netOre: number;
  creditedOre: number;
};

/** An invoice or a credit note that would make what is invoiced equal to what is agreed. */
export type Proposal = {
  agreementId: number;
  type: 'invoice' | 'credit-note';
  creditsId: number | null;
  administration: string;
  buyerReference: string;
  lines: InvoiceLine[];
  netOre: number;
};

/**
 * What there is to invoice: for each line the agreement's charge less what is invoiced and not credited. One invoice for each agreement, administration and
 * buyer reference; where too much is invoiced a credit note for each invoice that has it, the latest first.
 */
export function proposeInvoices(known: {
  agreements: readonly Agreed[];
  lines: readonly AgreedLine[];
  issued: readonly IssuedLine[];
}): Proposal[] {
  const issuedOf = Map.groupBy(known.issued, ({ lineKey }) => lineKey);
  const feeOf = new Map(known.agreements.map(({ id, feeOre }) => [id, feeOre]));
  const proposals = new Map<string, Proposal>();
  for (const line of known.lines) {
    const feeOre = feeOf.get(line.agreementId);
    if (feeOre === undefined) continue;
    const issued = issuedOf.get(line.lineKey) ?? [];
    const invoiced = issued.reduce((all, one) => all + one.netOre - one.creditedOre, 0);
    const left = splitLine({ ...line, feeOre }).chargedOre - invoiced;
    if (left > 0) put(proposals, { ...line, type: 'invoice', creditsId: null }, priced(line, feeOre, left));
    else
      for (const [from, ore] of creditedFrom(issued, -left))
        put(proposals, { ...from, type: 'credit-note', creditsId: from.invoiceId }, priced(line, feeOre, ore));
  }
  return [...proposals.values()];
}

/** From which invoices a sum is credited: the latest first, none by more than it has. */
function creditedFrom(issued: readonly IssuedLine[], sum: number): [IssuedLine, number][] {
  let left = sum;
  const taken: [IssuedLine, number][] = [];
  for (const one of [...issued].sort((a, b) => b.invoiceId - a.invoiceId)) {
    const ore = Math.min(left, one.netOre - one.creditedOre);
    if (ore > 0) taken.push([one, ore]);
    left -= Math.max(ore, 0);
  }
  return taken;
}

function priced(line: AgreedLine, unitPriceOre: number, netOre: number): InvoiceLine {
  const { lineKey, quantity } = line;
  return { lineKey, quantity, unitPriceOre, netOre, part: partOf({ ...line, feeOre: unitPriceOre }, netOre) };
}

/** Which part of the meetings a sum is: those that are charged, or those that are not; none when it is neither. */
function partOf(line: AgreedLine & { feeOre: number }, netOre: number): MeetingPart | null {
  if (!line.part) return null;
  const { chargedOre, givenBackOre } = splitLine(line);
  if (netOre === chargedOre) return line.part;
  return netOre === givenBackOre ? { ...line.part, meetings: line.part.of - line.part.meetings } : null;
}

function put(
  proposals: Map<string, Proposal>,
  of: Pick<Proposal, 'agreementId' | 'type' | 'creditsId' | 'administration' | 'buyerReference'>,
  line: InvoiceLine,
): void {
  const { agreementId, type, creditsId, administration, buyerReference } = of;
  const key = JSON.stringify([agreementId, type, creditsId, administration, buyerReference]);
  const made = proposals.get(key) ?? {
    agreementId,
    type,
    creditsId,
    administration,
    buyerReference,
    lines: [],
    netOre: 0,
  };
  made.lines.push(line);
  made.netOre += line.netOre;
  proposals.set(key, made);
}
