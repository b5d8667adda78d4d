import { emailAddress } from '#platform/fields.ts';

/** What is wrong with one line of a pasted list; lines are counted from 1. `where` says more: the other line, or the other group. */
type AddressFault = {
  line: number;
  text: string;
  code: 'not-an-address' | 'twice' | 'in-other-group' | 'already-sent';
  where: string;
};

type CheckedAddresses = {
  /** In the order they were typed, in small letters, those with faults left out. */
  addresses: string[];
  faults: AddressFault[];
  /** How many more addresses there are than codes left for letters; 0 when they fit. */
  tooMany: number;
  /** How many lines there are, where they are so many more than the places that none has been read; otherwise 0. */
  tooManyLines: number;
};

/** Lines beyond the places that are read all the same: addresses that stand twice, have got their letter, or are wrong. */
const spareLines = 200;

/**
 * Reads a pasted list, one address per line; empty lines mean nothing. Lists copied from a mail program, "Namn <adress>;", are read too.
 * `places` is how many codes of the group are neither on paper nor already sent. A list far beyond them is not read at all.
 */
export function checkAddresses(
  typed: string,
  known: { places: number; sent: ReadonlySet<string>; elsewhere: ReadonlyMap<string, string> },
): CheckedAddresses {
  const seen = new Map<string, number>();
  const faults: AddressFault[] = [];
  const addresses: string[] = [];
  const filled = typed.split(/\r?\n/).flatMap((raw, index) => {
    const text = raw.trim();
    return text === '' ? [] : [{ text, line: index + 1 }];
  });
  if (filled.length > known.places + spareLines) return { addresses, faults, tooMany: 0, tooManyLines: filled.length };
  for (const { text, line } of filled) {
    const parsed = address.safeParse(bare(text));
    const first = parsed.success ? seen.get(parsed.data) : undefined;
    const elsewhere = parsed.success ? known.elsewhere.get(parsed.data) : undefined;
    if (!parsed.success) faults.push({ line, text, code: 'not-an-address', where: '' });
    else if (first !== undefined) faults.push({ line, text, code: 'twice', where: String(first) });
    else if (known.sent.has(parsed.data)) faults.push({ line, text, code: 'already-sent', where: '' });
    else if (elsewhere !== undefined) faults.push({ line, text, code: 'in-other-group', where: elsewhere });
    else addresses.push(parsed.data);
    if (parsed.success && first === undefined) seen.set(parsed.data, line);
  }
  return { addresses, faults, tooMany: Math.max(0, addresses.length - known.places), tooManyLines: 0 };
}

const address = emailAddress('');

/** The address that a cell or a line is, in small letters; undefined when it is none. */
export function addressIn(text: string): string | undefined {
  return text.includes('@') ? address.safeParse(bare(text)).data : undefined;
}

/** `Namn Namnsson <namn@kommunen.example>;` and `namn@kommunen.example,` are the address within. */
function bare(text: string): string {
  return (/<([^<>]+)>[;,]?$/.exec(text)?.[1] ?? text).replace(/[;,]$/, '').trim();
}
