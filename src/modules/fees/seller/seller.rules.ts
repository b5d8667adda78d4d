import { isLuhn } from '../organisation-number.ts';

/** A bankgiro number as its seven or eight digits; undefined when the check digit is wrong (Bankgirot, 10-modul). */
export function parseBankgiro(typed: string): string | undefined {
  const digits = typed.replace(/[\s\u00a0\u2010-\u2015-]/g, '');
  return /^\d{7,8}$/.test(digits) && Number(digits) > 0 && isLuhn(digits) ? digits : undefined;
}

/** `123-4567` or `5050-1055`, as it is printed. */
export function formatBankgiro(digits: string): string {
  return digits === '' ? '' : `${digits.slice(0, -4)}-${digits.slice(-4)}`;
}

/** A Swedish VAT number, `SE` and the organisation number and `01`; undefined when it is not of this organisation (SE-R-001, 002). */
export function parseVatNumber(typed: string, organisationNumber: string): string | undefined {
  const number = typed.replace(/[\s\u00a0\u2010-\u2015-]/g, '').toUpperCase();
  return /^SE\d{12}$/.test(number) && number.slice(2, 12) === organisationNumber && Number(number.slice(12)) > 0
    ? number
    : undefined;
}

/** An IBAN without blanks; undefined when its check digits are wrong (ISO 13616: the remainder by 97 is 1). */
export function parseIban(typed: string): string | undefined {
  const iban = typed.replace(/[\s\u00a0-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban) || (iban.startsWith('SE') && iban.length !== 24)) return undefined;
  const digits = [...iban.slice(4), ...iban.slice(0, 4)].map((sign) => parseInt(sign, 36)).join('');
  return BigInt(digits) % 97n === 1n ? iban : undefined;
}

/** An address in the Peppol network, `0007:2120001231`: a scheme of four digits and an identifier. */
export function parsePeppolId(typed: string): string | undefined {
  const id = typed.replace(/\s/g, '');
  const [, scheme = '', value = ''] = /^(\d{4}):([A-Za-z0-9.:_-]{1,50})$/.exec(id) ?? [];
  if (scheme === '') return undefined;
  return scheme === '0007' && !(/^\d{10}$/.test(value) && isLuhn(value)) ? undefined : id;
}

/** `123 45`, where five digits are typed. */
export function formatPostalCode(typed: string): string {
  const digits = typed.replace(/\s/g, '');
  return /^\d{5}$/.test(digits) ? `${digits.slice(0, 3)} ${digits.slice(3)}` : typed.trim();
}
