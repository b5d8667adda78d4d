import { all, value, type Read } from './ubl-reader-in-tests.ts';
import type { Judged } from './ubl-rules-in-tests.ts';

/** Seller and buyer: names, addresses, where they are reached and how the tax authority knows them. */
export function partyRules(root: Read): Judged[] {
  const [seller] = all(root, 'cac:AccountingSupplierParty', 'cac:Party');
  const [buyer] = all(root, 'cac:AccountingCustomerParty', 'cac:Party');
  if (!seller || !buyer) return [['BR-06, BR-07', false]];
  return [
    ['BR-06', value(seller, 'cac:PartyLegalEntity', 'cbc:RegistrationName') !== ''],
    ['BR-07', value(buyer, 'cac:PartyLegalEntity', 'cbc:RegistrationName') !== ''],
    ['BR-08, BR-09', country(seller) === 'SE'],
    ['BR-10, BR-11', country(buyer) === 'SE'],
    ['PEPPOL-EN16931-R010', all(buyer, 'cbc:EndpointID').length === 1],
    ['PEPPOL-EN16931-R020', all(seller, 'cbc:EndpointID').length === 1],
    ...[seller, buyer].flatMap(numberRules),
    ...swedishSellerRules(seller),
  ];
}

function country(party: Read): string {
  return value(party, 'cac:PostalAddress', 'cac:Country', 'cbc:IdentificationCode');
}

/** Addresses and numbers by their schemes (ICD): 0007 is an organisation number, 0088 a GLN. */
function numberRules(party: Read): Judged[] {
  const endpoints = all(party, 'cbc:EndpointID');
  const companies = all(party, 'cac:PartyLegalEntity', 'cbc:CompanyID');
  const of = (scheme: string) =>
    [...endpoints, ...companies].filter(({ attributes }) => attributes.schemeID === scheme).map(({ text }) => text);
  return [
    ['BR-62, BR-63, BR-CL-25', endpoints.every(({ attributes }) => /^(0007|0088)$/.test(attributes.schemeID ?? ''))],
    ['BR-CL-11', companies.every(({ attributes }) => attributes.schemeID === '0007')],
    ['PEPPOL-COMMON-R040', of('0088').every(isGln)],
    ['PEPPOL-COMMON-R049', of('0007').every(isOrganisationNumber)],
  ];
}

function swedishSellerRules(seller: Read): Judged[] {
  const numbers = (isVat: boolean) =>
    all(seller, 'cac:PartyTaxScheme')
      .filter((one) => (value(one, 'cac:TaxScheme', 'cbc:ID') === 'VAT') === isVat)
      .map((one) => value(one, 'cbc:CompanyID'));
  const legal = value(seller, 'cac:PartyLegalEntity', 'cbc:CompanyID');
  return [
    ['SE-R-001, SE-R-002, BR-CO-09', numbers(true).every((number) => /^SE\d{12}$/.test(number))],
    ['SE-R-003, SE-R-004', /^\d{10}$/.test(legal)],
    ['SE-R-013', isOrganisationNumber(legal)],
    ['SE-R-005', numbers(false).every((words) => words.toUpperCase() === 'GODKÄND FÖR F-SKATT')],
    ['BR-CO-26', legal !== '' || numbers(true).length > 0],
  ];
}

/** Luhn as the rule reckons it, from the left over nine digits. */
function isOrganisationNumber(number: string): boolean {
  let sum = 0;
  for (let at = 0; at < 9; at++) {
    const doubled = Number(number[at]) * (at % 2 === 0 ? 2 : 1);
    sum += Math.floor(doubled / 10) + (doubled % 10);
  }
  return number.length === 10 && (10 - (sum % 10)) % 10 === Number(number[9]);
}

/** As the rule reckons it: over the first twelve, from the left once and three times by turns. */
function isGln(number: string): boolean {
  let sum = 0;
  for (let at = 0; at < 12; at++) sum += Number(number[at]) * (at % 2 === 0 ? 1 : 3);
  return /^\d{13}$/.test(number) && (10 - (sum % 10)) % 10 === Number(number[12]);
}
