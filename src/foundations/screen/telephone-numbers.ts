const candidate = /(?<![\p{L}\p{N}.,:/+-])(?:\+46|0046|0)(?:[ -]?\(0\))?[\d /–-]{5,24}/gu;
/** After the country's number has become 0: area code, a sign between or a mobile's area, and a number that does not begin with 0. */
const national = /^0(?:8[-/ ]|7[02369]\d?[-/ ]?|[1-9]\d{1,2}[-/ ])[1-9]/;
/** Free of charge or shared: an authority's number, not a person's. */
const shared = /^0(?:20|77)/;

/** Swedish telephone numbers that may be a person's: written as people write them, also with +46. */
export function findTelephoneNumbers(text: string): string[] {
  return [...text.matchAll(candidate)].map(([words]) => longestNumber(words)).filter((words) => words !== undefined);
}

/** What begins as a number may be followed by other figures: groups are left out from the end until it is one. */
function longestNumber(words: string): string | undefined {
  const groups = words.trim().split(/ +/);
  for (let count = groups.length; count > 0; count -= 1) {
    const tried = groups
      .slice(0, count)
      .join(' ')
      .replace(/[^\d]+$/u, '');
    if (isTelephone(tried)) return tried;
  }
  return undefined;
}

function isTelephone(words: string): boolean {
  const written = words
    .replace(/^(?:\+46|0046)[ -]?(?:\(0\))?[ -]?/, '0')
    .replaceAll('–', '-')
    .replace(/^00/, '0');
  const digits = written.replace(/\D/g, '');
  return national.test(written) && !shared.test(digits) && digits.length >= 8 && digits.length <= 10;
}
