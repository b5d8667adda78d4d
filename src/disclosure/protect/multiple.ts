import type { PublishedQuestion, Range, ShownCell } from '../published.ts';
import { bandOf, formOf, thirdOf } from './bands.ts';
import { sumOf } from './bounds.ts';
import type { People, Told } from './people.ts';
import { cell, CLOSED, summedCell, type Rules } from './partition.ts';
import { tellsOfSensitive } from './protected-sets.ts';
import { ENOUGH, smallestOf } from './room.ts';

/** Which ends of an option are protected: that nobody chose it, that everybody did. */
type Ends = { option: string; few: boolean; many: boolean };

/**
 * Where several may be chosen, each option is by itself: so many chose it, the others did not. Of a sensitive question both are
 * protected, and only the options that (nearly) all or (nearly) none chose are closed.
 */
export function multipleTable(people: People, parts: readonly Told[], rules: MultipleRules): Told {
  const table = rules.ends.map((ends) => cellOf(people, parts, { ...rules, ends }));
  return { people, table, isClosed: table.some(({ form }) => form === 'closed'), parts };
}

export type MultipleRules = Pick<Rules, 'question' | 'onlySums'> & { ends: readonly Ends[]; isOutermost: boolean };

export function endsOf(question: PublishedQuestion, questions: readonly PublishedQuestion[]): Ends[] {
  const { sensitive } = question;
  const tells = tellsOfSensitive(question, questions);
  const options = question.options.map(({ key }) => ({ option: key, few: sensitive, many: sensitive || tells }));
  // Left out is against every option: where one is closed, how many there are at least must not be told by it.
  return [...options, { option: '', few: tells || sensitive, many: tells || sensitive }];
}

type ForOption = Omit<MultipleRules, 'ends'> & { ends: Ends };

function cellOf(people: People, parts: readonly Told[], rules: ForOption): ShownCell {
  const { option, few, many } = rules.ends;
  const chose = people.counts.get(option) ?? 0;
  const options = [option];
  if (parts.length === 0) return ownCell(people, rules);
  const areOpen = (few && isOpen(parts, option, 'few')) || (many && isOpen(parts, option, 'many'));
  const isTold = rules.isOutermost && rules.question.askedIf.length === 0 && hasRoom(parts, option);
  if (rules.onlySums || (areOpen && !isTold))
    return summedCell(options, sumOf(parts.map((part) => rangeOf(part, option))), people);
  if (people.inThirds) return cell(options, thirdOf(chose, people.answers.most), 'thirds');
  return cell(options, bandOf(chose, people.n), formOf(people.n));
}

function ownCell(people: People, { question, ends: { option, few, many } }: ForOption): ShownCell {
  const chose = people.counts.get(option) ?? 0;
  const options = [option];
  if (people.inThirds) return cell(options, thirdOf(chose, people.answers.most), 'thirds');
  if (few && chose <= CLOSED) return cell(options, { least: 0, most: CLOSED }, 'closed');
  const left = leftOf(people, question, option);
  const asked = people.n - left;
  if (many && chose >= asked - CLOSED) {
    // Who left it out is told in steps, or not at all: so is the end that is counted from those who did not.
    const shownLeft =
      left === 0 ? { least: 0, most: 0 } : left <= CLOSED ? { least: 0, most: CLOSED } : bandOf(left, people.n);
    return cell(
      options,
      { least: Math.max(0, people.n - shownLeft.most - CLOSED), most: people.n - shownLeft.least },
      'closed',
    );
  }
  return cell(options, bandOf(chose, people.n), formOf(people.n));
}

/** Who were not asked did not choose it, but are not who it is about. */
function leftOf({ counts }: People, question: PublishedQuestion, option: string): number {
  return question.askedIf.length > 0 && option !== '' ? (counts.get('') ?? 0) : 0;
}

function isOpen(parts: readonly Told[], option: string, end: 'few' | 'many'): boolean {
  return parts.some((part) => {
    if (part.parts.length > 0) return isOpen(part.parts, option, end);
    const { least, form } = part.table.find(({ options }) => options.includes(option)) ?? { least: 0, form: 'thirds' };
    return form === 'thirds' || (form === 'closed' && (end === 'few' ? least === 0 : least > 0));
  });
}

/** As `leaveRoom`, at each end: three or more chose it in all groups where few did, three or more did not where nearly all did. */
function hasRoom(parts: readonly Told[], option: string): boolean {
  const smallest = parts.flatMap(smallestOf);
  const closed = smallest.flatMap(({ people, table }) => {
    const cell = table.find(({ options, form }) => form === 'closed' && options.includes(option));
    const chose = people.counts.get(option) ?? 0;
    return cell ? [{ isFew: cell.least === 0, against: cell.least === 0 ? chose : people.n - chose }] : [];
  });
  const isEnough = (some: typeof closed) =>
    some.length === 0 || some.reduce((sum, { against }) => sum + against, 0) >= ENOUGH;
  const hasThirds = smallest.some(({ people }) => people.inThirds);
  return !hasThirds && isEnough(closed.filter(({ isFew }) => isFew)) && isEnough(closed.filter(({ isFew }) => !isFew));
}

function rangeOf(told: Told, option: string): Range {
  const { least, most } = told.table.find(({ options }) => options.includes(option)) ?? {
    least: 0,
    most: told.people.answers.most,
  };
  if (told.parts.length === 0) return { least, most };
  const sum = sumOf(told.parts.map((part) => rangeOf(part, option)));
  return { least: Math.max(least, sum.least), most: Math.min(most, sum.most) };
}
