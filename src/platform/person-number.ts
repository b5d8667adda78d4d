/**
 * Whether a text holds a Swedish personal identity number or co-ordination number: twelve digits, or ten with a hyphen or plus, a day that exists
 * (60 more for co-ordination numbers) and a check digit that is right (SKV 704). Organisation numbers, telephone numbers and registration numbers
 * are none: their third and fourth digits are no month, or the check digit is another.
 */
export function containsPersonNumber(text: string): boolean {
  return findPersonNumbers(text).length > 0;
}

/** The numbers themselves, as they are written. */
export function findPersonNumbers(text: string): string[] {
  return [...text.matchAll(twelve), ...text.matchAll(ten)]
    .filter(({ groups }) => {
      const { year = '', month = '', day = '', serial = '' } = groups ?? {};
      return isDay(year, Number(month), Number(day)) && hasCheckDigit(`${year.slice(-2)}${month}${day}${serial}`);
    })
    .map(([words]) => words);
}

const twelve = /(?<!\d)(?<year>(?:18|19|20)\d{2})(?<month>\d{2})(?<day>\d{2})[-+ ]?(?<serial>\d{4})(?!\d)/g;
const ten = /(?<!\d)(?<year>\d{2})(?<month>\d{2})(?<day>\d{2})[-+](?<serial>\d{4})(?!\d)/g;

function isDay(year: string, month: number, day: number): boolean {
  const inMonth = day > 60 ? day - 60 : day;
  const days = new Date(Date.UTC(year.length === 4 ? Number(year) : 2000, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && inMonth >= 1 && inMonth <= days;
}

/** Luhn over ten digits. */
function hasCheckDigit(ten: string): boolean {
  const sum = [...ten].reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
