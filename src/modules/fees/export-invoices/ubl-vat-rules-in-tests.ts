import { all, hundredths, value, type Read } from './ubl-reader-in-tests.ts';
import type { Judged } from './ubl-rules-in-tests.ts';

/** Codes of the VATEX list that our invoices can have. */
const exemptionCodes = /^VATEX-EU-(O|132-1[FIJLN])$/;

/** VAT in one breakdown (ours have one category each), by the rules of its category: S, E or O. */
export function vatRules(root: Read, lines: Read[]): Judged[] {
  const totals = all(root, 'cac:TaxTotal');
  const breakdown = all(root, 'cac:TaxTotal', 'cac:TaxSubtotal');
  const taxes = breakdown.reduce((sum, one) => sum + hundredths(value(one, 'cbc:TaxAmount')), 0n);
  const own = breakdown.map((one) => value(one, 'cac:TaxCategory', 'cbc:ID'));
  const ofLines = lines.map((line) => value(line, 'cac:Item', 'cac:ClassifiedTaxCategory', 'cbc:ID'));
  return [
    ['PEPPOL-EN16931-R053', totals.length === 1 && breakdown.length > 0],
    ['BR-CO-14', hundredths(value(root, 'cac:TaxTotal', 'cbc:TaxAmount')) === taxes],
    ['BR-CO-18', breakdown.length > 0],
    // Exactly one breakdown for each category of the lines, and none that no line has.
    ...[...new Set(ofLines)].map((name): Judged => [`BR-${name}-01`, own.filter((one) => one === name).length === 1]),
    ['BR-O-11', !own.includes('O') || own.length === 1],
    ['BR-O-12', !own.includes('O') || ofLines.every((name) => name === 'O')],
    ...breakdown.flatMap((one) => breakdownRules(root, one, lines)),
  ];
}

/** Each line has a category of VAT, with a rate unless it lies outside (BR-CO-04, BR-S-05, BR-E-05, BR-O-05). */
export function lineVatRules(line: Read): Judged[] {
  const [category] = all(line, 'cac:Item', 'cac:ClassifiedTaxCategory');
  if (!category) return [['BR-CO-04', false]];
  return [...rateRules(category, '05'), ['BR-CL-18', isCategory(value(category, 'cbc:ID'))]];
}

function breakdownRules(root: Read, breakdown: Read, lines: Read[]): Judged[] {
  const [category] = all(breakdown, 'cac:TaxCategory');
  if (!category) return [['BR-47', false]];
  const id = value(category, 'cbc:ID');
  const taxable = hundredths(value(breakdown, 'cbc:TaxableAmount'));
  const tax = hundredths(value(breakdown, 'cbc:TaxAmount'));
  const sum = lines
    .filter((line) => value(line, 'cac:Item', 'cac:ClassifiedTaxCategory', 'cbc:ID') === id)
    .reduce((total, line) => total + hundredths(value(line, 'cbc:LineExtensionAmount')), 0n);
  const reason = value(category, 'cbc:TaxExemptionReason');
  const code = value(category, 'cbc:TaxExemptionReasonCode');
  // Half upwards, in whole hundredths.
  const reckoned = (taxable * BigInt(value(category, 'cbc:Percent') || 0) * 2n + 100n) / 200n;
  return [
    ['BR-CL-17', isCategory(id)],
    ['BR-CO-17', tax === reckoned],
    [`BR-${id}-08`, sum === taxable],
    [`BR-${id}-09`, tax === (id === 'S' ? reckoned : 0n)],
    [`BR-${id}-10`, id === 'S' ? reason === '' && code === '' : reason !== '' || code !== ''],
    ['BR-CL-22', code === '' || exemptionCodes.test(code)],
    ['the code says the category', (code === 'VATEX-EU-O') === (id === 'O')],
    ...rateRules(category, 'rate'),
    ...sellerRules(root, id),
  ];
}

/** A standard rate is one of Sweden's (SE-R-006), an exempt one 0, and what lies outside VAT has none. */
function rateRules(category: Read, name: '05' | 'rate'): Judged[] {
  const id = value(category, 'cbc:ID');
  const [rate] = all(category, 'cbc:Percent');
  return [
    [`BR-S-${name}`, id !== 'S' || Number(rate?.text) > 0],
    ['SE-R-006', id !== 'S' || ['6', '12', '25'].includes(rate?.text ?? '')],
    [`BR-E-${name}`, id !== 'E' || rate?.text === '0'],
    [`BR-O-${name}`, id !== 'O' || rate === undefined],
    ['BR-CL-08: the scheme is VAT', value(category, 'cac:TaxScheme', 'cbc:ID') === 'VAT'],
  ];
}

/** How the seller must, or must not, be known to the tax authority. */
function sellerRules(root: Read, id: string): Judged[] {
  const schemes = (party: string) =>
    all(root, party, 'cac:Party', 'cac:PartyTaxScheme').map((one) => value(one, 'cac:TaxScheme', 'cbc:ID'));
  const seller = schemes('cac:AccountingSupplierParty');
  const anyVat = [...seller, ...schemes('cac:AccountingCustomerParty')].includes('VAT');
  return [
    ['BR-S-02', id !== 'S' || seller.includes('VAT')],
    ['BR-E-02', id !== 'E' || seller.length > 0],
    ['BR-O-02', id !== 'O' || !anyVat],
  ];
}

function isCategory(id: string): boolean {
  return ['S', 'E', 'O'].includes(id);
}
