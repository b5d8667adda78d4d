import {
  matchAddresses,
  type KnownSurvey,
  type MatchedAddresses,
  type UnmatchedLine,
} from './match-addresses.rules.ts';
import { readAddressList, type UnreadLine } from './read-address-list.ts';

export type ListFault = UnmatchedLine | (UnreadLine & { where?: undefined });

/** Lines beyond the places that are read all the same: addresses that stand twice, have got their letter, or are wrong. */
const spareLines = 500;

/** A list for all groups, read and held against the survey. One far longer than there are codes is not read at all. */
export function judgeList(
  typed: string,
  known: KnownSurvey,
): { tooManyLines: number; places: number } | (Omit<MatchedAddresses, 'unmatched'> & { faults: ListFault[] }) {
  const places = known.groups.reduce((sum, group) => sum + group.places, 0);
  const filled = typed.split('\n').filter((line) => line.trim() !== '').length;
  if (filled > places + known.present.size + spareLines) return { tooManyLines: filled, places };
  const { lines, unread } = readAddressList(typed);
  const { unmatched, ...matched } = matchAddresses(lines, known);
  return { ...matched, faults: [...unread, ...unmatched].sort((a, b) => a.line - b.line) };
}
