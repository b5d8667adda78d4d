/**
 * An organisation number as people type it, as its ten digits: with or without hyphen, blanks or the century 16 of registers. Undefined when the check
 * digit (Luhn) is wrong, or when it could be a person's: the third digit of an organisation's is at least 2 (lag 1974:174, 1 §).
 */
export function parseOrganisationNumber(typed: string): string | undefined {
  const digits = typed.replace(/[\s\u00a0\u2010-\u2015-]/g, '').replace(/^16(?=\d{10}$)/, '');
  return /^[1-9]\d[2-9]\d{7}$/.test(digits) && isLuhn(digits) ? digits : undefined;
}

/** `212000-1231`, as it is printed. */
export function formatOrganisationNumber(digits: string): string {
  return digits.length === 10 ? `${digits.slice(0, 6)}-${digits.slice(6)}` : digits;
}

/** Whether the last digit is the check digit of the others: every second digit from the right is doubled (ISO/IEC 7812-1, annex B). */
export function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((all, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
