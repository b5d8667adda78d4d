import type { Read } from './ubl-reader-in-tests.ts';

/** Nothing stands empty, all is in one currency, and elements follow each other as the schemas of UBL 2.1 say. */
export function elementRules(element: Read): [string, boolean][] {
  const isEmpty = element.children.length === 0 && element.text.trim() === '';
  const { currencyID } = element.attributes;
  const order = orders[element.name];
  const places = element.children.map(({ name }) => order?.indexOf(name) ?? 0);
  return [
    ['PEPPOL-EN16931-R008', !isEmpty],
    ['PEPPOL-EN16931-R051', currencyID === undefined || currencyID === 'SEK'],
    [`UBL 2.1: order in ${element.name}`, places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0))],
    ...element.children.flatMap(elementRules),
  ];
}

const documentOrder = (...own: string[]) => [
  'cbc:CustomizationID',
  'cbc:ProfileID',
  'cbc:ID',
  'cbc:IssueDate',
  ...own,
  'cbc:Note',
  'cbc:DocumentCurrencyCode',
  'cbc:BuyerReference',
  'cac:BillingReference',
  'cac:AccountingSupplierParty',
  'cac:AccountingCustomerParty',
  'cac:PaymentMeans',
  'cac:PaymentTerms',
  'cac:TaxTotal',
  'cac:LegalMonetaryTotal',
];
const lineOrder = (quantity: string) => [
  'cbc:ID',
  quantity,
  'cbc:LineExtensionAmount',
  'cac:AllowanceCharge',
  'cac:Item',
  'cac:Price',
];
/** The sequences of the schemas, of the elements that are used. */
const orders: Record<string, string[] | undefined> = {
  Invoice: [...documentOrder('cbc:DueDate', 'cbc:InvoiceTypeCode'), 'cac:InvoiceLine'],
  CreditNote: [...documentOrder('cbc:CreditNoteTypeCode'), 'cac:CreditNoteLine'],
  'cac:Party': [
    'cbc:EndpointID',
    'cac:PartyName',
    'cac:PostalAddress',
    'cac:PartyTaxScheme',
    'cac:PartyLegalEntity',
    'cac:Contact',
  ],
  'cac:PostalAddress': ['cbc:StreetName', 'cbc:CityName', 'cbc:PostalZone', 'cac:Country'],
  'cac:PartyLegalEntity': ['cbc:RegistrationName', 'cbc:CompanyID'],
  'cac:PaymentMeans': ['cbc:PaymentMeansCode', 'cbc:PaymentID', 'cac:PayeeFinancialAccount'],
  'cac:TaxTotal': ['cbc:TaxAmount', 'cac:TaxSubtotal'],
  'cac:TaxSubtotal': ['cbc:TaxableAmount', 'cbc:TaxAmount', 'cac:TaxCategory'],
  'cac:TaxCategory': ['cbc:ID', 'cbc:Percent', 'cbc:TaxExemptionReasonCode', 'cbc:TaxExemptionReason', 'cac:TaxScheme'],
  'cac:LegalMonetaryTotal': [
    'cbc:LineExtensionAmount',
    'cbc:TaxExclusiveAmount',
    'cbc:TaxInclusiveAmount',
    'cbc:PayableAmount',
  ],
  'cac:InvoiceLine': lineOrder('cbc:InvoicedQuantity'),
  'cac:CreditNoteLine': lineOrder('cbc:CreditedQuantity'),
  'cac:AllowanceCharge': ['cbc:ChargeIndicator', 'cbc:AllowanceChargeReason', 'cbc:Amount'],
  'cac:Item': ['cbc:Description', 'cbc:Name', 'cac:SellersItemIdentification', 'cac:ClassifiedTaxCategory'],
};
