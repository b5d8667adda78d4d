import type { VatKind } from './agreement.queries.ts';
import type { MeetingPart } from './line.rules.ts';

/** What of an agreed line an invoice or a credit note is about. `netOre` is at most quantity × unit price; what it lacks is given back, or stays charged. */
export type InvoiceLine = {
  lineKey: string;
  quantity: number;
  unitPriceOre: number;
  netOre: number;
  /** Which part of the meetings the sum is, where it is one. */
  part: MeetingPart | null;
};
export type InvoiceSums = { netOre: number; vatOre: number; totalOre: number };

/** VAT is reckoned on the invoice's whole net sum, never by line, and rounded to the öre, half upwards (EN 16931, BR-CO-17). */
export function sumInvoice(lines: readonly { netOre: number }[], vatPercent: number): InvoiceSums {
  const netOre = lines.reduce((all, line) => all + line.netOre, 0);
  const vatOre = Math.floor((netOre * vatPercent + 50) / 100);
  return { netOre, vatOre, totalOre: netOre + vatOre };
}

/** Category of VAT as EN 16931 codes it (UNCL 5305): standard rate, exempt, outside the scope of VAT. */
export function vatCategory(vat: VatKind): 'S' | 'E' | 'O' {
  return ({ standard: 'S', exempt: 'E', 'own-assessment': 'O' } as const)[vat];
}

/**
 * Codes of the VATEX list (CEF) for what a network's fee can be exempt as in Sweden: education, private tuition, services to members of a non-profit
 * association, culture, and what associations of those who are exempt do for their members (directive 2006/112/EC, article 132.1).
 */
export const exemptionCodes = [
  'VATEX-EU-132-1I',
  'VATEX-EU-132-1J',
  'VATEX-EU-132-1L',
  'VATEX-EU-132-1N',
  'VATEX-EU-132-1F',
] as const;

/** Why no VAT is charged, in words and as a code of the VATEX list where there is one (BR-E-10, BR-O-10). */
export function vatExemption(of: {
  vat: VatKind;
  vatReason: string;
  vatCode: string;
}): { code: string; words: string } | undefined {
  const { vat, vatReason, vatCode } = of;
  if (vat === 'standard') return undefined;
  if (vat === 'own-assessment')
    return { code: 'VATEX-EU-O', words: vatReason || 'Omfattas inte av moms, enligt säljarens bedömning' };
  return { code: vatCode, words: vatReason };
}

export type InvoiceState = 'unpaid' | 'part-paid' | 'overdue' | 'paid' | 'credited' | 'overpaid';
export type InvoiceMoney = {
  totalOre: number;
  netOre: number;
  dueOn: string;
  creditedNetOre: number;
  creditedTotalOre: number;
  /** How many credit notes there are: each may have rounded VAT its own way. */
  credits: number;
  paidOre: number;
  paidBackOre: number;
};

/** What is left to pay, in öre; below zero when too much is paid. Where all is credited, an öre of rounded VAT is nobody's debt. */
export function openOre(money: InvoiceMoney): number {
  const { totalOre, creditedTotalOre, paidOre, paidBackOre, credits } = money;
  const open = totalOre - creditedTotalOre - paidOre + paidBackOre;
  return money.creditedNetOre === money.netOre && Math.abs(open) <= credits ? 0 : open;
}

/** Where an invoice is, on a day. */
export function stateOf(money: InvoiceMoney, day: string): InvoiceState {
  const open = openOre(money);
  if (open < 0) return 'overpaid';
  if (open === 0) return money.creditedNetOre === money.netOre && money.netOre > 0 ? 'credited' : 'paid';
  if (money.dueOn < day) return 'overdue';
  return money.paidOre > money.paidBackOre ? 'part-paid' : 'unpaid';
}
