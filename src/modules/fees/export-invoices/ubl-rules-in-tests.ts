import { elementRules } from './ubl-order-in-tests.ts';
import { partyRules } from './ubl-party-rules-in-tests.ts';
import { all, hundredths, value, type Read } from './ubl-reader-in-tests.ts';
import { lineVatRules, vatRules } from './ubl-vat-rules-in-tests.ts';

/** A rule's own name, and whether it holds. */
export type Judged = [rule: string, holds: boolean];

/**
 * The rules of EN 16931 (1.3.13) and Peppol BIS Billing 3 (3.0.18), also the Swedish ones, that invoices and credit notes of ours can break: those that a
 * document breaks, by their names. Reckons from the XML alone.
 */
export function brokenRules(root: Read): string[] {
  const lines = all(root, root.name === 'Invoice' ? 'cac:InvoiceLine' : 'cac:CreditNoteLine');
  const rules = [
    ...documentRules(root, lines),
    ...sumRules(root, lines),
    ...vatRules(root, lines),
    ...lines.flatMap((line) => [...lineRules(line), ...lineVatRules(line)]),
    ...partyRules(root),
    ...paymentRules(root),
    ...elementRules(root),
  ];
  return [...new Set(rules.filter(([, holds]) => !holds).map(([name]) => name))];
}

function documentRules(root: Read, lines: Read[]): Judged[] {
  const isInvoice = root.name === 'Invoice';
  const type = value(root, isInvoice ? 'cbc:InvoiceTypeCode' : 'cbc:CreditNoteTypeCode');
  const reference = all(root, 'cac:BillingReference', 'cac:InvoiceDocumentReference');
  return [
    [
      'PEPPOL-EN16931-R004',
      value(root, 'cbc:CustomizationID') ===
        'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
    ],
    ['PEPPOL-EN16931-R007', /^urn:fdc:peppol\.eu:2017:poacc:billing:\d{2}:1\.0$/.test(value(root, 'cbc:ProfileID'))],
    ['BR-02', value(root, 'cbc:ID') !== ''],
    ['BR-03', isDay(value(root, 'cbc:IssueDate'))],
    ['BR-04', type === (isInvoice ? '380' : '381')],
    ['BR-05', value(root, 'cbc:DocumentCurrencyCode') === 'SEK'],
    ['BR-16', lines.length > 0],
    ['BR-21', new Set(lines.map((line) => value(line, 'cbc:ID'))).size === lines.length],
    ['BR-55', reference.every((one) => value(one, 'cbc:ID') !== '')],
    ['credit note: refers to its invoice', isInvoice === (reference.length === 0)],
    ['BR-CO-25', isDay(value(root, 'cbc:DueDate')) || value(root, 'cac:PaymentTerms', 'cbc:Note') !== ''],
    ['due no earlier than issued', !isInvoice || value(root, 'cbc:DueDate') >= value(root, 'cbc:IssueDate')],
    ['PEPPOL-EN16931-R002', all(root, 'cbc:Note').length <= 1],
    ['PEPPOL-EN16931-R003', value(root, 'cbc:BuyerReference') !== ''],
  ];
}

/** No allowances, charges, prepaid or rounded sums stand at the document: what is to pay is what the lines and their VAT are (BR-CO-11 to 16). */
function sumRules(root: Read, lines: Read[]): Judged[] {
  const [totals] = all(root, 'cac:LegalMonetaryTotal');
  if (!totals) return [['BR-12', false]];
  const sum = (name: string) => hundredths(value(totals, name));
  const lineSum = lines.reduce((total, line) => total + hundredths(value(line, 'cbc:LineExtensionAmount')), 0n);
  const tax = hundredths(value(root, 'cac:TaxTotal', 'cbc:TaxAmount'));
  const others = ['AllowanceTotalAmount', 'ChargeTotalAmount', 'PrepaidAmount', 'PayableRoundingAmount'];
  return [
    ['BR-CO-10', lineSum === sum('cbc:LineExtensionAmount')],
    ['BR-CO-11', all(root, 'cac:AllowanceCharge').length === 0],
    ['BR-CO-12', others.every((name) => all(totals, `cbc:${name}`).length === 0)],
    ['BR-CO-13', sum('cbc:TaxExclusiveAmount') === sum('cbc:LineExtensionAmount')],
    ['BR-CO-15', sum('cbc:TaxInclusiveAmount') === sum('cbc:TaxExclusiveAmount') + tax],
    ['BR-CO-16', sum('cbc:PayableAmount') === sum('cbc:TaxInclusiveAmount')],
    ['nothing to pay back by a sum below zero', sum('cbc:PayableAmount') > 0n],
  ];
}

function lineRules(line: Read): Judged[] {
  const [quantity] = [...all(line, 'cbc:InvoicedQuantity'), ...all(line, 'cbc:CreditedQuantity')];
  const price = hundredths(value(line, 'cac:Price', 'cbc:PriceAmount'));
  const allowances = all(line, 'cac:AllowanceCharge');
  const allowed = allowances.reduce((sum, one) => sum + hundredths(value(one, 'cbc:Amount')), 0n);
  const net = hundredths(value(line, 'cbc:LineExtensionAmount'));
  return [
    ['BR-22', /^\d+$/.test(quantity?.text ?? '')],
    // UN/ECE recommendation 20: one of something.
    ['BR-23', quantity?.attributes.unitCode === 'C62'],
    ['BR-25', value(line, 'cac:Item', 'cbc:Name') !== ''],
    ['BR-27', price >= 0n],
    ['BR-41', allowances.every((one) => hundredths(value(one, 'cbc:Amount')) > 0n)],
    ['BR-42', allowances.every((one) => value(one, 'cbc:AllowanceChargeReason') !== '')],
    ['PEPPOL-EN16931-R043', allowances.every((one) => value(one, 'cbc:ChargeIndicator') === 'false')],
    ['PEPPOL-EN16931-R120', net === BigInt(quantity?.text ?? 0) * price - allowed],
  ];
}

function paymentRules(root: Read): Judged[] {
  const means = all(root, 'cac:PaymentMeans');
  const account = (one: Read) => value(one, 'cac:PayeeFinancialAccount', 'cbc:ID');
  const branch = (one: Read) => value(one, 'cac:PayeeFinancialAccount', 'cac:FinancialInstitutionBranch', 'cbc:ID');
  const giros = means.filter((one) => branch(one) === 'SE:BANKGIRO');
  return [
    // What a credit note gives back is not paid to the seller.
    ['an invoice says where it is paid', (root.name === 'Invoice') === means.length > 0],
    ['SE-R-011, SE-R-012', means.every((one) => value(one, 'cbc:PaymentMeansCode') === '30')],
    ['BR-50, BR-61', means.every((one) => account(one) !== '')],
    ['SE-R-008, SE-R-009', giros.every((one) => /^\d{7,8}$/.test(account(one)))],
    ['no other branch', means.every((one) => ['', 'SE:BANKGIRO'].includes(branch(one)))],
  ];
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toISOString().startsWith(text);
}
