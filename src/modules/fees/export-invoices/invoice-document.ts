import { formatKronor } from '#foundations/clocks/index.ts';
import type { Block, DocumentModel } from '#foundations/documents/index.ts';
import { feesTexts } from '../fees.texts.ts';
import type { InvoiceRow } from '../invoice.queries.ts';
import { vatExemption } from '../invoice.rules.ts';
import { formatOrganisationNumber } from '../organisation-number.ts';
import { formatBankgiro } from '../seller/seller.rules.ts';

/**
 * The invoice as a document to print or send, in Swedish: what mervärdesskattelagen (2023:200) 17 kap. 24 § asks for, of what it said when it was issued.
 */
export function invoiceDocument(invoice: InvoiceRow): DocumentModel {
  const { type, number, issuedOn, content } = invoice;
  const title = `${type === 'invoice' ? 'Faktura' : 'Kreditfaktura'} ${number}`;
  return {
    title,
    language: 'sv',
    head: {
      organisation: content.seller.name,
      documentType: type === 'invoice' ? 'Faktura' : 'Kreditfaktura',
      date: issuedOn,
      addressee: addressOf(content.buyer, invoice.administration),
    },
    blocks: [
      facts('om-fakturan', aboutInvoice(invoice)),
      lineTable(invoice),
      facts('summor', sums(invoice)),
      facts('saljaren', aboutSeller(invoice)),
    ],
  };
}

type Item = [label: string, value: string];

function facts(id: string, items: Item[]): Block {
  return {
    id,
    type: 'facts',
    items: items.filter(([, value]) => value !== '').map(([label, value]) => ({ label, runs: [{ text: value }] })),
  };
}

function aboutInvoice({ type, number, issuedOn, dueOn, buyerReference, content }: InvoiceRow): Item[] {
  const { buyer, credits } = content;
  return [
    [type === 'invoice' ? 'Fakturanummer' : 'Kreditfakturans nummer', String(number)],
    ['Fakturadatum', issuedOn],
    ['Förfallodatum', type === 'invoice' ? dueOn : ''],
    ['Betalningsvillkor', type === 'invoice' ? `${content.paymentDays} dagar netto` : ''],
    ['Krediterar', credits ? `faktura ${credits.number} av ${credits.issuedOn}` : ''],
    ['Köpare', buyer.name],
    ['Köparens organisationsnummer', formatOrganisationNumber(buyer.organisationNumber)],
    ['Beställarreferens', buyerReference],
    ['Anmärkning', content.note],
  ];
}

function lineTable({ type, content, administration }: InvoiceRow): Block {
  const cell = (text: string) => [{ text }];
  return {
    id: 'rader',
    type: 'table',
    caption: type === 'invoice' ? 'Vad fakturan gäller' : 'Vad kreditfakturan gäller',
    columns: [
      { label: 'Gäller' },
      { label: 'Antal', align: 'end' },
      { label: 'À-pris utan moms', align: 'end' },
      { label: 'Belopp utan moms', align: 'end' },
    ],
    rows: content.lines.map(({ quantity, unitPriceOre, netOre, part }) => [
      cell(`Deltagaravgift, ${content.subject}. ${administration}${part ? `, ${feesTexts.sv.part(part)}` : ''}`),
      cell(String(quantity)),
      cell(formatKronor(unitPriceOre, 'sv')),
      cell(formatKronor(netOre, 'sv')),
    ]),
  };
}

function sums({ type, content, netOre, vatOre, totalOre }: InvoiceRow): Item[] {
  const exemption = vatExemption(content);
  return [
    ['Summa utan moms', formatKronor(netOre, 'sv')],
    exemption ? ['Moms tas inte ut', exemption.words] : [`Moms ${content.vatPercent} %`, formatKronor(vatOre, 'sv')],
    [type === 'invoice' ? 'Att betala' : 'Att få tillbaka', formatKronor(totalOre, 'sv')],
  ];
}

function aboutSeller({ type, number, content }: InvoiceRow): Item[] {
  const { seller } = content;
  const pays = type === 'invoice';
  return [
    ['Bankgiro', pays ? formatBankgiro(seller.bankgiro) : ''],
    ['IBAN', pays ? seller.iban : ''],
    ['Ange vid betalning', pays ? String(number) : ''],
    ['Säljare', addressOf(seller, '')],
    ['Organisationsnummer', formatOrganisationNumber(seller.organisationNumber)],
    ['Momsregistreringsnummer', seller.vatNumber],
    ['F-skatt', seller.fTax ? 'Godkänd för F-skatt' : ''],
    ['E-post', seller.email],
  ];
}

function addressOf(
  { name, street, postalCode, city }: { name: string; street: string; postalCode: string; city: string },
  within: string,
): string {
  // A postal code is not parted at the end of a line.
  const place = `${postalCode.replaceAll(' ', '\u00a0')} ${city}`.trim();
  return [name, within, street, place].filter((part) => part !== '').join(', ');
}
