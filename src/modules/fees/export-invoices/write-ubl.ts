import { feesTexts } from '../fees.texts.ts';
import type { InvoiceRow } from '../invoice.queries.ts';
import { vatCategory, vatExemption } from '../invoice.rules.ts';
import { group, text, writeXml, type XmlElement } from './xml.ts';
import { ublParty, paymentMeans } from './ubl-parties.ts';

type Written = Pick<
  InvoiceRow,
  | 'number'
  | 'type'
  | 'administration'
  | 'buyerReference'
  | 'issuedOn'
  | 'dueOn'
  | 'content'
  | 'netOre'
  | 'vatOre'
  | 'totalOre'
>;

const namespaces = {
  'xmlns:cac': 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  'xmlns:cbc': 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
};
const customization = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';
const profile = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0';

/** An invoice or a credit note as Peppol BIS Billing 3 (UBL 2.1, EN 16931), of what it said when it was issued. */
export function writeUbl(invoice: Written): string {
  const isInvoice = invoice.type === 'invoice';
  const { content } = invoice;
  const root = isInvoice ? 'Invoice' : 'CreditNote';
  return writeXml({
    name: root,
    attributes: { xmlns: `urn:oasis:names:specification:ubl:schema:xsd:${root}-2`, ...namespaces },
    content: [
      text('cbc:CustomizationID', customization),
      text('cbc:ProfileID', profile),
      text('cbc:ID', String(invoice.number)),
      text('cbc:IssueDate', invoice.issuedOn),
      isInvoice ? text('cbc:DueDate', invoice.dueOn) : undefined,
      // UNCL 1001: commercial invoice, credit note.
      isInvoice ? text('cbc:InvoiceTypeCode', '380') : text('cbc:CreditNoteTypeCode', '381'),
      text('cbc:Note', content.note),
      text('cbc:DocumentCurrencyCode', 'SEK'),
      text('cbc:BuyerReference', invoice.buyerReference),
      content.credits
        ? group(
            'cac:BillingReference',
            group(
              'cac:InvoiceDocumentReference',
              text('cbc:ID', String(content.credits.number)),
              text('cbc:IssueDate', content.credits.issuedOn),
            ),
          )
        : undefined,
      group('cac:AccountingSupplierParty', ublParty(sellerOf(content))),
      group('cac:AccountingCustomerParty', ublParty(content.buyer, { administration: invoice.administration })),
      ...paymentMeans(invoice),
      group('cac:PaymentTerms', text('cbc:Note', paymentTerms(invoice))),
      taxTotal(invoice),
      group(
        'cac:LegalMonetaryTotal',
        amount('cbc:LineExtensionAmount', invoice.netOre),
        amount('cbc:TaxExclusiveAmount', invoice.netOre),
        amount('cbc:TaxInclusiveAmount', invoice.totalOre),
        amount('cbc:PayableAmount', invoice.totalOre),
      ),
      ...content.lines.map((line, at) => ublLine(invoice, line, at)),
    ],
  });
}

function paymentTerms({ type, content }: Written): string {
  return type === 'invoice' ? `${content.paymentDays} dagar netto` : 'Avräknas mot den faktura som krediteras';
}

function taxTotal({ content, netOre, vatOre }: Written): XmlElement {
  const exemption = vatExemption(content);
  return group(
    'cac:TaxTotal',
    amount('cbc:TaxAmount', vatOre),
    group(
      'cac:TaxSubtotal',
      amount('cbc:TaxableAmount', netOre),
      amount('cbc:TaxAmount', vatOre),
      group(
        'cac:TaxCategory',
        text('cbc:ID', vatCategory(content.vat)),
        text('cbc:Percent', percentOf(content)),
        text('cbc:TaxExemptionReasonCode', exemption?.code ?? ''),
        text('cbc:TaxExemptionReason', exemption?.words ?? ''),
        vatScheme(),
      ),
    ),
  );
}

/** A line has the price that was agreed; what is not charged, or not credited, of it stands as an allowance. */
function ublLine(
  { type, content, administration }: Written,
  line: Written['content']['lines'][number],
  at: number,
): XmlElement {
  const isInvoice = type === 'invoice';
  const allowance = line.quantity * line.unitPriceOre - line.netOre;
  return group(
    isInvoice ? 'cac:InvoiceLine' : 'cac:CreditNoteLine',
    text('cbc:ID', String(at + 1)),
    // UN/ECE 20: one of something.
    text(isInvoice ? 'cbc:InvoicedQuantity' : 'cbc:CreditedQuantity', String(line.quantity), { unitCode: 'C62' }),
    amount('cbc:LineExtensionAmount', line.netOre),
    allowance > 0
      ? group(
          'cac:AllowanceCharge',
          text('cbc:ChargeIndicator', 'false'),
          text('cbc:AllowanceChargeReason', whyLess(line, isInvoice)),
          amount('cbc:Amount', allowance),
        )
      : undefined,
    group(
      'cac:Item',
      text('cbc:Description', administration),
      text('cbc:Name', `Deltagaravgift, ${content.subject}`.slice(0, 200)),
      group('cac:SellersItemIdentification', text('cbc:ID', line.lineKey)),
      group(
        'cac:ClassifiedTaxCategory',
        text('cbc:ID', vatCategory(content.vat)),
        text('cbc:Percent', percentOf(content)),
        vatScheme(),
      ),
    ),
    group('cac:Price', amount('cbc:PriceAmount', line.unitPriceOre)),
  );
}

function whyLess({ part }: Written['content']['lines'][number], isInvoice: boolean): string {
  if (part) return isInvoice ? `Debiteras: ${feesTexts.sv.part(part)}` : `Krediteras: ${feesTexts.sv.part(part)}`;
  return isInvoice ? 'Del som inte debiteras' : 'Del som inte krediteras';
}

/** What is outside VAT has no rate, and its seller shows no VAT number (BR-O-02, BR-O-05). */
function percentOf({ vat, vatPercent }: Written['content']): string {
  return vat === 'own-assessment' ? '' : String(vatPercent);
}

function sellerOf({ vat, seller }: Written['content']): Written['content']['seller'] {
  return vat === 'own-assessment' ? { ...seller, vatNumber: '' } : seller;
}

function vatScheme(): XmlElement {
  return group('cac:TaxScheme', text('cbc:ID', 'VAT'));
}

function amount(name: string, ore: number): XmlElement | undefined {
  const kronor = Math.trunc(Math.abs(ore) / 100);
  const written = `${ore < 0 ? '-' : ''}${kronor}.${String(Math.abs(ore) % 100).padStart(2, '0')}`;
  return text(name, written, { currencyID: 'SEK' });
}
