import type { InvoiceContent } from '../invoice-content.ts';
import { group, text, type XmlElement } from './xml.ts';

type Party = InvoiceContent['buyer'] & Partial<Pick<InvoiceContent['seller'], 'vatNumber' | 'fTax'>>;

/** Seller or buyer: where it is reached in Peppol, by organisation number (ICD 0007) unless it says otherwise, its address and its legal name. */
export function ublParty(party: Party, of?: { administration: string }): XmlElement {
  const { name, organisationNumber, vatNumber = '', fTax = false } = party;
  const [scheme = '', id = ''] = endpointOf(party);
  return group(
    'cac:Party',
    text('cbc:EndpointID', id, { schemeID: scheme }),
    group('cac:PartyName', text('cbc:Name', of ? `${name}, ${of.administration}` : name)),
    group(
      'cac:PostalAddress',
      text('cbc:StreetName', party.street),
      text('cbc:CityName', party.city),
      text('cbc:PostalZone', party.postalCode),
      group('cac:Country', text('cbc:IdentificationCode', 'SE')),
    ),
    vatNumber === '' ? undefined : taxScheme(vatNumber, 'VAT'),
    // SE-R-005: the words are the tax authority's own.
    fTax ? taxScheme('Godkänd för F-skatt', 'TAX') : undefined,
    group(
      'cac:PartyLegalEntity',
      text('cbc:RegistrationName', name),
      text('cbc:CompanyID', organisationNumber, { schemeID: '0007' }),
    ),
    party.email === '' ? undefined : group('cac:Contact', text('cbc:ElectronicMail', party.email)),
  );
}

/** To the seller's bankgiro, otherwise to its IBAN; both where there are both (SE-R-008, 011, 012). Nothing on a credit note. */
export function paymentMeans(invoice: { type: string; number: number; content: InvoiceContent }): XmlElement[] {
  if (invoice.type !== 'invoice') return [];
  const { bankgiro, iban } = invoice.content.seller;
  const means = (account: string, branch: string) =>
    group(
      'cac:PaymentMeans',
      // UNCL 4461: credit transfer.
      text('cbc:PaymentMeansCode', '30'),
      text('cbc:PaymentID', String(invoice.number)),
      group(
        'cac:PayeeFinancialAccount',
        text('cbc:ID', account),
        branch === '' ? undefined : group('cac:FinancialInstitutionBranch', text('cbc:ID', branch)),
      ),
    );
  return [...(bankgiro === '' ? [] : [means(bankgiro, 'SE:BANKGIRO')]), ...(iban === '' ? [] : [means(iban, '')])];
}

function endpointOf({ peppolId, organisationNumber }: Party): string[] {
  return peppolId === '' ? ['0007', organisationNumber] : [peppolId.slice(0, 4), peppolId.slice(5)];
}

function taxScheme(companyId: string, scheme: string): XmlElement {
  return group('cac:PartyTaxScheme', text('cbc:CompanyID', companyId), group('cac:TaxScheme', text('cbc:ID', scheme)));
}
