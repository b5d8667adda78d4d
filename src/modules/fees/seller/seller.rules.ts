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

/**
 * An address in the Peppol network as Swedish parties have it: `0007` and an organisation number, or `0088` and a GLN. Undefined for other schemes and wrong
 * check digits (PEPPOL-COMMON-R040, R049).
 */
export function parsePeppolId(typed: string): string | undefined {
  const id = typed.replace(/\s/g, '');
  if (/^0007:\d{10}$/.test(id)) return isLuhn(id.slice(5)) ? id : undefined;
  return /^0088:\d{13}$/.test(id) && isGln(id.slice(5)) ? id : undefined;
}

/** Whether the last digit of a location number is the check digit of the others: every second from the right three times (GS1, 7.9). */
function isGln(digits: string): boolean {
  const sum = [...digits].reverse().reduce((all, digit, at) => all + Number(digit) * (at % 2 === 1 ? 3 : 1), 0);
  return sum % 10 === 0;
}

/** `123 45`, where five digits are typed. */
export function formatPostalCode(typed: string): string {
  const digits = typed.replace(/\s/g, '');
  return /^\d{5}$/.test(digits) ? `${digits.slice(0, 3)} ${digits.slice(3)}` : typed.trim();
}
