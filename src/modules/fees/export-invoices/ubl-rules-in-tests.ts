import { SaxesParser } from 'saxes';

/** An element as it stands in a file, read by a parser that the writer does not use. */
export type Read = { name: string; attributes: Record<string, string>; text: string; children: Read[] };

export function readXml(text: string): Read {
  const parser = new SaxesParser();
  const top: Read = { name: '', attributes: {}, text: '', children: [] };
  const open = [top];
  parser.on('opentag', ({ name, attributes }) => {
    const element: Read = { name, attributes: attributes as Record<string, string>, text: '', children: [] }; // without namespaces saxes gives texts
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (part) => {
    const within = open.at(-1);
    if (within) within.text += part;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  const [root] = top.children;
  if (!root) throw new Error('no element');
  return root;
}

export function all(of: Read, ...path: string[]): Read[] {
  return path.reduce<Read[]>(
    (found, name) => found.flatMap((one) => one.children.filter((child) => child.name === name)),
    [of],
  );
}

export function value(of: Read, ...path: string[]): string {
  return all(of, ...path)[0]?.text ?? '';
}

/** A sum in hundredths, by digits alone; a fault for anything but two decimals. */
function hundredths(text: string): bigint {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)\.(\d{2})$/.exec(text) ?? [];
  if (whole === '') throw new Error(`not a sum of two decimals: ${JSON.stringify(text)}`);
  return BigInt(`${sign}${whole}${part}`);
}

/** The rules of EN 16931 and Peppol BIS Billing 3 that a document breaks, by their own names. Reckons from the XML alone. */
export function brokenRules(root: Read): string[] {
  const isInvoice = root.name === 'Invoice';
  const lines = all(root, isInvoice ? 'cac:InvoiceLine' : 'cac:CreditNoteLine');
  const total = (name: string) => hundredths(value(root, 'cac:LegalMonetaryTotal', name));
  const taxed = all(root, 'cac:TaxTotal', 'cac:TaxSubtotal');
  const lineSum = (of: Read[]) =>
    of.reduce((sum, line) => sum + hundredths(value(line, 'cbc:LineExtensionAmount')), 0n);
  const tax = hundredths(value(root, 'cac:TaxTotal', 'cbc:TaxAmount'));
  const rules: [string, boolean][] = [
    [
      'BR-01',
      value(root, 'cbc:CustomizationID').startsWith(
        'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
      ),
    ],
    ['BR-02', value(root, 'cbc:ID') !== ''],
    ['BR-03', /^\d{4}-\d{2}-\d{2}$/.test(value(root, 'cbc:IssueDate'))],
    [
      'BR-04',
      value(root, isInvoice ? 'cbc:InvoiceTypeCode' : 'cbc:CreditNoteTypeCode') === (isInvoice ? '380' : '381'),
    ],
    ['BR-05', value(root, 'cbc:DocumentCurrencyCode') === 'SEK'],
    ['BR-16', lines.length > 0],
    ['BR-CO-10', lineSum(lines) === total('cbc:LineExtensionAmount')],
    ['BR-CO-13', total('cbc:TaxExclusiveAmount') === total('cbc:LineExtensionAmount')],
    ['BR-CO-14', taxed.reduce((sum, one) => sum + hundredths(value(one, 'cbc:TaxAmount')), 0n) === tax],
    ['BR-CO-15', total('cbc:TaxInclusiveAmount') === total('cbc:TaxExclusiveAmount') + tax],
    ['BR-CO-16', total('cbc:PayableAmount') === total('cbc:TaxInclusiveAmount')],
    ['BR-CO-25', value(root, 'cbc:DueDate') !== '' || value(root, 'cac:PaymentTerms', 'cbc:Note') !== ''],
    ['BR-55', isInvoice || value(root, 'cac:BillingReference', 'cac:InvoiceDocumentReference', 'cbc:ID') !== ''],
    ['PEPPOL-EN16931-R001', /^urn:fdc:peppol\.eu:2017:poacc:billing:\d{2}:1\.0$/.test(value(root, 'cbc:ProfileID'))],
    ['PEPPOL-EN16931-R002', all(root, 'cbc:Note').length <= 1],
    ['PEPPOL-EN16931-R003', value(root, 'cbc:BuyerReference') !== ''],
    ['PEPPOL-EN16931-R053', all(root, 'cac:TaxTotal').length === 1],
    ...taxed.flatMap((one) => taxRules(root, one, lines)),
    ...lines.flatMap((line) => lineRules(line)),
    ...partyRules(root),
    ...elementRules(root),
  ];
  return [...new Set(rules.filter(([, holds]) => !holds).map(([name]) => name))];
}

function taxRules(root: Read, subtotal: Read, lines: Read[]): [string, boolean][] {
  const category = value(subtotal, 'cac:TaxCategory', 'cbc:ID');
  const rate = value(subtotal, 'cac:TaxCategory', 'cbc:Percent');
  const percent = Number(rate);
  const taxable = hundredths(value(subtotal, 'cbc:TaxableAmount'));
  const tax = hundredths(value(subtotal, 'cbc:TaxAmount'));
  const own = lines.filter((line) => value(line, 'cac:Item', 'cac:ClassifiedTaxCategory', 'cbc:ID') === category);
  const sum = own.reduce((all_, line) => all_ + hundredths(value(line, 'cbc:LineExtensionAmount')), 0n);
  const [vatId, taxId] = ['VAT', 'TAX'].map((scheme) =>
    all(root, 'cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyTaxScheme').find(
      (one) => value(one, 'cac:TaxScheme', 'cbc:ID') === scheme,
    ),
  );
  const exemption = value(subtotal, 'cac:TaxCategory', 'cbc:TaxExemptionReason');
  const is = (name: string) => category === name;
  return [
    // Half upwards, in whole hundredths.
    ['BR-CO-17', tax === (taxable * BigInt(percent) * 2n + 100n) / 200n],
    [`BR-${category}-08`, sum === taxable && own.length === lines.length],
    [`BR-${category}-09`, is('S') || tax === 0n],
    ['BR-S-02', !is('S') || vatId !== undefined],
    ['BR-E-02', !is('E') || vatId !== undefined || taxId !== undefined],
    ['BR-O-02', !is('O') || vatId === undefined],
    ['BR-O-05', is('O') === (rate === '')],
    ['BR-S-05', !is('S') || percent > 0],
    ['BR-E-05', is('S') || percent === 0],
    ['BR-S-10', !is('S') || exemption === ''],
    ['BR-E-10', is('S') || exemption !== ''],
    ['SE-R-006', !is('S') || [6, 12, 25].includes(percent)],
  ];
}

function lineRules(line: Read): [string, boolean][] {
  const quantity = BigInt(value(line, 'cbc:InvoicedQuantity') || value(line, 'cbc:CreditedQuantity'));
  const price = hundredths(value(line, 'cac:Price', 'cbc:PriceAmount'));
  const allowances = all(line, 'cac:AllowanceCharge');
  const allowed = allowances.reduce((sum, one) => sum + hundredths(value(one, 'cbc:Amount')), 0n);
  return [
    ['PEPPOL-EN16931-R120', hundredths(value(line, 'cbc:LineExtensionAmount')) === quantity * price - allowed],
    ['PEPPOL-EN16931-R043', allowances.every((one) => value(one, 'cbc:ChargeIndicator') === 'false')],
    ['BR-42', allowances.every((one) => value(one, 'cbc:AllowanceChargeReason') !== '')],
    ['BR-25', value(line, 'cac:Item', 'cbc:Name') !== ''],
    ['BR-27', price >= 0n],
  ];
}

function partyRules(root: Read): [string, boolean][] {
  const seller = all(root, 'cac:AccountingSupplierParty', 'cac:Party')[0];
  const buyer = all(root, 'cac:AccountingCustomerParty', 'cac:Party')[0];
  if (!seller || !buyer) return [['BR-06', false]];
  const number = value(seller, 'cac:PartyLegalEntity', 'cbc:CompanyID');
  const vat = all(seller, 'cac:PartyTaxScheme').filter((one) => value(one, 'cac:TaxScheme', 'cbc:ID') === 'VAT');
  const giro = all(root, 'cac:PaymentMeans').filter(
    (one) => value(one, 'cac:PayeeFinancialAccount', 'cac:FinancialInstitutionBranch', 'cbc:ID') === 'SE:BANKGIRO',
  );
  return [
    ['BR-06', value(seller, 'cac:PartyLegalEntity', 'cbc:RegistrationName') !== ''],
    ['BR-07', value(buyer, 'cac:PartyLegalEntity', 'cbc:RegistrationName') !== ''],
    ['BR-09', value(seller, 'cac:PostalAddress', 'cac:Country', 'cbc:IdentificationCode') === 'SE'],
    ['BR-11', value(buyer, 'cac:PostalAddress', 'cac:Country', 'cbc:IdentificationCode') === 'SE'],
    ['BR-62', all(seller, 'cbc:EndpointID').every(({ attributes }) => /^\d{4}$/.test(attributes.schemeID ?? ''))],
    ['PEPPOL-EN16931-R010', value(buyer, 'cbc:EndpointID') !== ''],
    ['PEPPOL-EN16931-R020', value(seller, 'cbc:EndpointID') !== ''],
    ['SE-R-001', vat.every((one) => /^SE\d{12}$/.test(value(one, 'cbc:CompanyID')))],
    ['SE-R-003', /^\d{10}$/.test(number)],
    [
      'PEPPOL-COMMON-R049',
      [seller, buyer].every((party) =>
        [...all(party, 'cac:PartyLegalEntity', 'cbc:CompanyID'), ...all(party, 'cbc:EndpointID')]
          .filter(({ attributes }) => attributes.schemeID === '0007')
          .every(({ text }) => isRightNumber(text)),
      ),
    ],
    ['SE-R-008', giro.every((one) => /^\d{7,8}$/.test(value(one, 'cac:PayeeFinancialAccount', 'cbc:ID')))],
    ['SE-R-012', all(root, 'cac:PaymentMeans').every((one) => value(one, 'cbc:PaymentMeansCode') === '30')],
  ];
}

/** Luhn as the rule reckons it, from the left over nine digits. */
function isRightNumber(number: string): boolean {
  let sum = 0;
  for (let at = 0; at < 9; at++) {
    const doubled = Number(number[at]) * (at % 2 === 0 ? 2 : 1);
    sum += Math.floor(doubled / 10) + (doubled % 10);
  }
  return number.length === 10 && (10 - (sum % 10)) % 10 === Number(number[9]);
}

function elementRules(element: Read): [string, boolean][] {
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
