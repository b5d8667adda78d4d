import { z } from 'zod';
import { parseOrganisationNumber } from '#modules/fees/index.ts';

/** An organisation to invite, as it was typed on one line. */
export type TypedParty = { name: string; email: string; organisationNumber: string };
export type PartyFault = {
  line: number;
  problem: 'no-name' | 'name-long' | 'no-email' | 'email' | 'number' | 'twice' | 'unclear';
};

/** A network invites at most so many: every municipality and region there is, with room for associations. */
export const mostParties = 400;
const longestName = 200;

const email = z.email();

/**
 * Parties from pasted lines or cells: name, e-mail and perhaps organisation number, in any order after the name, parted by semicolon, tab or comma.
 * `needsEmail` says of which names an address must be given. Lines are counted from 1; a heading line is passed over. Every line with a fault is said.
 */
export function readPartyLines(
  text: string,
  needsEmail: (name: string) => boolean = () => true,
): { parties: TypedParty[]; faults: PartyFault[] } {
  const parties: TypedParty[] = [];
  const faults: PartyFault[] = [];
  for (const [at, raw] of text.split('\n').entries()) {
    if (raw.trim() === '' || (parties.length === 0 && isHeading(raw))) continue;
    const read = readLine(raw);
    const problem = typeof read === 'string' ? read : faultOf(read, { parties, needsEmail });
    if (problem) faults.push({ line: at + 1, problem });
    if (typeof read !== 'string') parties.push(read);
  }
  return { parties, faults };
}

/** `Fjällnäs` and `Fjällnäs kommun`, `Älvstad` and `Älvstads kommun` are the same; region and municipality are not. */
export function sameName(one: string, other: string): boolean {
  return tidied(one) === tidied(other);
}

function readLine(raw: string): TypedParty | PartyFault['problem'] {
  const separator = ['\t', ';', ','].find((sign) => raw.includes(sign));
  const [name = '', ...cells] = (separator ? raw.split(separator) : [raw]).map((cell) =>
    cell.replace(/\s+/gu, ' ').trim(),
  );
  const party: TypedParty = { name, email: '', organisationNumber: '' };
  for (const cell of cells.filter((one) => one !== '')) {
    const number = parseOrganisationNumber(cell);
    if (cell.includes('@') && party.email === '') party.email = cell.toLowerCase();
    else if (number !== undefined && party.organisationNumber === '') party.organisationNumber = number;
    else return /^[\d\s-]{8,}$/.test(cell) ? 'number' : 'unclear';
  }
  return party;
}

function faultOf(
  party: TypedParty,
  { parties, needsEmail }: { parties: readonly TypedParty[]; needsEmail: (name: string) => boolean },
): PartyFault['problem'] | undefined {
  if (party.name === '' || party.name.includes('@')) return 'no-name';
  if (party.name.length > longestName) return 'name-long';
  if (party.email === '' && needsEmail(party.name)) return 'no-email';
  if (party.email !== '' && (party.email.length > 254 || !email.safeParse(party.email).success)) return 'email';
  return parties.some((other) => sameName(other.name, party.name)) ? 'twice' : undefined;
}

function isHeading(raw: string): boolean {
  return /^\s*(namn|organisation|kommun|name)\s*[;,\t]/i.test(raw) && !raw.includes('@');
}

function tidied(name: string): string {
  return name
    .toLocaleLowerCase('sv')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/ (kommun|stad)$/u, '')
    .replace(/s$/u, '');
}
