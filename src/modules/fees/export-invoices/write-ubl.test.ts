import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InvoiceContent } from '../invoice-content.ts';
import { charges } from '../fees-in-tests.ts';
import { sumInvoice } from '../invoice.rules.ts';
import { lineNetOre } from '../line.rules.ts';
import { all, readXml, value } from './ubl-reader-in-tests.ts';
import { brokenRules } from './ubl-rules-in-tests.ts';
import { writeUbl } from './write-ubl.ts';

const first = { lineKey: '3b2f0f0e-6f0a-4d5e-9d0a-2f6f3c1f1a11', unitPriceOre: 800_000 };
const content: InvoiceContent = {
  seller: {
    name: 'Nätverket & vänner <ideell förening>',
    organisationNumber: '5560360793',
    street: 'Storgatan 1',
    postalCode: '111 22',
    city: 'Stockholm',
    email: 'ekonomi@natverket.example',
    peppolId: '',
    vatNumber: 'SE556036079301',
    bankgiro: '50501055',
    iban: 'SE4550000000058398257466',
    fTax: true,
  },
  buyer: {
    name: 'Strandviks kommun',
    organisationNumber: '2120001231',
    street: '',
    postalCode: '',
    city: '',
    email: '',
    peppolId: '0088:7300010000001',
  },
  subject: 'Nätverket "mot" våldsbejakande extremism',
  vat: 'standard',
  vatPercent: 25,
  vatReason: '',
  vatCode: '',
  paymentDays: 30,
  lines: [
    { ...first, quantity: 2, netOre: 1_600_000, part: null },
    {
      lineKey: '9b2f0f0e-6f0a-4d5e-9d0a-2f6f3c1f1a12',
      quantity: 1,
      unitPriceOre: 800_000,
      netOre: 160_000,
      part: null,
    },
  ],
  credits: null,
  note: '',
};

function written(type: 'invoice' | 'credit-note', change: Partial<InvoiceContent> = {}): string {
  const changed = {
    ...content,
    ...(type === 'credit-note' && { credits: { number: 6, issuedOn: '2026-10-01' } }),
    ...change,
  };
  return writeUbl({
    number: 7,
    type,
    administration: 'Barn- och utbildningsförvaltningen',
    buyerReference: 'ZZ4711',
    issuedOn: '2026-11-20',
    dueOn: '2026-12-20',
    content: changed,
    ...sumInvoice(changed.lines, changed.vatPercent),
  });
}

const vats = [
  { vat: 'standard', vatPercent: 25, vatReason: '' },
  { vat: 'standard', vatPercent: 6, vatReason: '' },
  { vat: 'exempt', vatPercent: 0, vatReason: 'Utbildning', vatCode: 'VATEX-EU-132-1I' },
  { vat: 'own-assessment', vatPercent: 0, vatReason: '' },
] as const;

describe('an invoice as UBL', () => {
  test.each(vats.flatMap((vat) => [['invoice', vat] as const, ['credit-note', vat] as const]))(
    '%s, %j: breaks no rule',
    (type, vat) => expect(brokenRules(readXml(written(type, vat)))).toEqual([]),
  );

  test('says who, how and for what, as the finance systems read it', () => {
    const root = readXml(written('invoice'));
    expect(value(root, 'cbc:ID')).toBe('7');
    expect(value(root, 'cbc:BuyerReference')).toBe('ZZ4711');
    expect(value(root, 'cac:LegalMonetaryTotal', 'cbc:PayableAmount')).toBe('22000.00');
    expect(
      all(root, 'cac:InvoiceLine', 'cac:Item', 'cac:SellersItemIdentification', 'cbc:ID').map(({ text }) => text),
    ).toEqual(content.lines.map(({ lineKey }) => lineKey));
    const seller = all(root, 'cac:AccountingSupplierParty', 'cac:Party')[0];
    const buyer = all(root, 'cac:AccountingCustomerParty', 'cac:Party')[0];
    if (!seller || !buyer) throw new Error('two parties');
    expect(all(seller, 'cbc:EndpointID')[0]).toMatchObject({ text: '5560360793', attributes: { schemeID: '0007' } });
    expect(all(buyer, 'cbc:EndpointID')[0]).toMatchObject({ text: '7300010000001', attributes: { schemeID: '0088' } });
    expect(all(seller, 'cac:PartyTaxScheme').map((one) => value(one, 'cbc:CompanyID'))).toEqual([
      'SE556036079301',
      'Godkänd för F-skatt',
    ]);
    expect(value(seller, 'cac:PartyLegalEntity', 'cbc:RegistrationName')).toBe('Nätverket & vänner <ideell förening>');
    expect(all(root, 'cac:PaymentMeans').map((one) => value(one, 'cac:PayeeFinancialAccount', 'cbc:ID'))).toEqual([
      '50501055',
      'SE4550000000058398257466',
    ]);
    expect(value(root, 'cac:PaymentTerms', 'cbc:Note')).toBe('30 dagar netto');
  });

  test('a credit note points at its invoice and has no sum below zero', () => {
    const text = written('credit-note');
    const root = readXml(text);
    expect(value(root, 'cac:BillingReference', 'cac:InvoiceDocumentReference', 'cbc:ID')).toBe('6');
    expect(text).not.toMatch(/>-\d/);
  });

  test.each([
    [vats[2], 'VATEX-EU-132-1I', 'Utbildning'],
    [vats[3], 'VATEX-EU-O', 'Omfattas inte av moms, enligt säljarens bedömning'],
    [{ vat: 'exempt', vatPercent: 0, vatReason: 'Ideell förening' }, '', 'Ideell förening'],
  ] as const)('says why no VAT is charged: %j', (vat, code, reason) => {
    const root = readXml(written('invoice', vat));
    const at = ['cac:TaxTotal', 'cac:TaxSubtotal', 'cac:TaxCategory'];
    expect(value(root, ...at, 'cbc:TaxExemptionReasonCode')).toBe(code);
    expect(value(root, ...at, 'cbc:TaxExemptionReason')).toBe(reason);
  });

  test('a third of the meetings is a third to the öre, and is said in the words of the allowance', () => {
    const lines = [{ ...first, quantity: 1, netOre: 266_667, part: { meetings: 1, of: 3 } }];
    const root = readXml(written('invoice', { lines }));
    expect(brokenRules(root)).toEqual([]);
    const line = ['cac:InvoiceLine'] as const;
    expect(value(root, ...line, 'cbc:LineExtensionAmount')).toBe('2666.67');
    expect(value(root, ...line, 'cac:AllowanceCharge', 'cbc:Amount')).toBe('5333.33');
    expect(value(root, ...line, 'cac:AllowanceCharge', 'cbc:AllowanceChargeReason')).toBe('Debiteras: 1 av 3 träffar');
  });

  test('the arithmetic holds and the file is well formed, whatever is typed and charged', () => {
    const line = fc
      .record({
        lineKey: fc.uuid(),
        quantity: fc.integer({ min: 1, max: 1000 }),
        unitPriceOre: fc.integer({ min: 1, max: 10_000_000 }),
        charge: charges,
      })
      .map(({ charge, ...one }) => {
        const netOre = lineNetOre({ ...one, feeOre: one.unitPriceOre, ...charge });
        return { ...one, netOre: Math.max(1, netOre), part: charge.part };
      });
    fc.assert(
      fc.property(
        fc.constantFrom('invoice' as const, 'credit-note' as const),
        fc.constantFrom(...vats),
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.string({ unit: 'binary', maxLength: 60 }),
        (type, vat, lines, typed) => {
          const text = written(type, { ...vat, lines, subject: `N${typed}`, note: typed });
          expect(brokenRules(readXml(text))).toEqual([]);
        },
      ),
    );
  });

  const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
  test.each<[(text: string) => string, string[], (typeof vats)[number]?]>([
    [swap('>22000.00<', '>22000.01<'), ['BR-CO-15', 'BR-CO-16']],
    [swap('>16000.00<', '>16000.01<'), ['BR-CO-10', 'PEPPOL-EN16931-R120']],
    [swap('ZZ4711', ''), ['PEPPOL-EN16931-R003', 'PEPPOL-EN16931-R008']],
    [swap('5560360793<', '5560360794<'), ['PEPPOL-COMMON-R049']],
    [swap('7300010000001', '7300010000002'), ['PEPPOL-COMMON-R040']],
    [swap('schemeID="0088"', 'schemeID="9999"'), ['BR-62, BR-63, BR-CL-25']],
    [swap('>25<', '>24<'), ['BR-CO-17', 'SE-R-006']],
    [swap('Godkänd för F-skatt', 'F-skatt finns'), ['SE-R-005']],
    [swap('SE:BANKGIRO', 'SE:PLUSGIRO'), ['no other branch']],
    [swap('>50501055<', '>5050-1055<'), ['SE-R-008, SE-R-009']],
    [swap(/<cac:PaymentMeans>[^]*<\/cac:PaymentMeans>/, ''), ['an invoice says where it is paid']],
    [swap('C62', 'XXX'), ['BR-23']],
    [swap(/<cac:TaxSubtotal>[^]*<\/cac:TaxSubtotal>/, '$&$&'), ['BR-S-01', 'BR-CO-14']],
    [swap('>S</cbc:ID>', '>E</cbc:ID>'), ['BR-S-01', 'BR-E-08']],
    [swap('<cbc:TaxExemptionReasonCode>VATEX-EU-O', '<cbc:TaxExemptionReasonCode>VATEX-EU-X'), ['BR-CL-22'], vats[3]],
    [swap(/<cac:ClassifiedTaxCategory>\s*<cbc:ID>O<\/cbc:ID>/, '$&<cbc:Percent>0</cbc:Percent>'), ['BR-O-05'], vats[3]],
    [swap('>TAX<', '>VAT<'), ['BR-O-02'], vats[3]],
    [swap('>O</cbc:ID>', '>E</cbc:ID>'), ['BR-O-01'], vats[3]],
    [swap(/<cbc:TaxExemptionReason.*\n.*<\/cbc:TaxExemptionReason>/, ''), ['BR-E-10'], vats[2]],
  ])('the rules find what is wrong: %#', (spoil, rules, vat) => {
    const text = written('invoice', vat);
    const spoilt = spoil(text);
    expect(spoilt).not.toBe(text);
    expect(brokenRules(readXml(spoilt))).toEqual(expect.arrayContaining(rules));
  });

  test('a credit note without its invoice, and an invoice that says it credits, are found', () => {
    const credit = written('credit-note').replace(/<cac:BillingReference>[^]*<\/cac:BillingReference>/, '');
    expect(brokenRules(readXml(credit))).toContain('credit note: refers to its invoice');
    const invoice = written('invoice', { credits: { number: 6, issuedOn: '2026-10-01' } });
    expect(brokenRules(readXml(invoice))).toContain('credit note: refers to its invoice');
  });
});
