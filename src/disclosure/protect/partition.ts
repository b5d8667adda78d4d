import type { CellForm, PublishedQuestion, Range, ShownCell, ShownTable } from '../published.ts';
import { bandOf, formOf, stepsOver, thirdOf } from './bands.ts';
import { boundsOf, boundsOfParts } from './bounds.ts';
import { classesOf, coarseClasses, fineClasses, LARGE, optionsOf, type OptionClass } from './classes.ts';
import { countOf, type People, type Told } from './people.ts';
import type { Protected } from './protected-sets.ts';
import { leaveRoom } from './room.ts';

/** What decides how a question is shown: its protected answers, and whether larger sets say nothing beyond what they are made of. */
export type Rules = { question: PublishedQuestion; sets: readonly Protected[]; onlySums: boolean };

/** So few against, or fewer, read the same: n − 2, n − 1 and n. */
export const CLOSED = 2;

/** The table of people who are shown by themselves: closed when at most two are against a protected answer, otherwise by the size of the group. */
export function tableOfLeast(people: People, rules: Rules): Told {
  if (people.inThirds) return { people, table: inThirds(people, rules.question), isClosed: false, parts: [] };
  const classes = classesOf(rules.question, people.n);
  const set = closedSetOf(people, classes, rules);
  const table = set ? closed(people, set, rules.question) : banded(people, classes);
  return { people, table, isClosed: set !== undefined, parts: [] };
}

/**
 * The table of people of whom the parts are shown too. Where all in a part could be alike for all that its table tells, the larger table is
 * reckoned from the tables of the parts and not from the answers, so that it adds nothing to them (ADR 7). Otherwise by the size of the group.
 */
export function tableOfParts(people: People, parts: readonly Told[], rules: Rules, isOutermost: boolean): Told {
  const { question, sets } = rules;
  const coarse = coarseClasses(question);
  const areOpen = (some: readonly Protected[]) =>
    some.some(({ against }) => parts.some((part) => isOpen(part, against)));
  const made = (table: ShownTable): Told => ({ people, table, isClosed: false, parts });
  const shown = sets.flatMap((set) => withinClasses(set, coarse, question) ?? []);
  const isTold = isOutermost && question.askedIf.length === 0 && leaveRoom(parts, shown, coarse);
  if (rules.onlySums || (areOpen(shown) && !isTold)) return made(summed(people, parts, question));
  if (people.inThirds) return made(inThirds(people, question));
  return made(banded(people, people.n >= LARGE && !areOpen(sets) ? fineClasses(question) : coarse));
}

/** Whether some among these people could all be alike for all that is told. Of a table that is not closed it is known that three are not. */
function isOpen(told: Told, against: ReadonlySet<string>): boolean {
  if (told.parts.length > 0) return told.parts.some((part) => isOpen(part, against));
  const isOfClasses = told.table.every(
    ({ options }) => new Set(options.map((option) => against.has(option))).size === 1,
  );
  if (isOfClasses && !told.isClosed && !told.people.inThirds) return false;
  return boundsOf(told, against).least < CLOSED;
}

/** The smallest protected answer that all but two or fewer share, as far as classes can tell. */
function closedSetOf(people: People, classes: readonly OptionClass[], rules: Rules): Protected | undefined {
  const shown = rules.sets.flatMap((set) => withinClasses(set, classes, rules.question) ?? []);
  const bySize = shown.sort((one, other) => one.inside.size - other.inside.size);
  return (
    shown.find(
      (set) =>
        set.against.has('') && set.against.size === 1 && rules.question.askedIf.length > 0 && isShared(people, set),
    ) ?? bySize.find((set) => isShared(people, set))
  );
}

function isShared(people: People, { against }: Protected): boolean {
  return countOf(people.counts, against) <= CLOSED;
}

/** What classes tell of a protected answer: those that lie wholly in it. Undefined when none does, or all do. */
function withinClasses(
  set: Protected,
  classes: readonly OptionClass[],
  question: PublishedQuestion,
): Protected | undefined {
  const inside = new Set(classes.filter((one) => one.every((option) => set.inside.has(option))));
  const isBase = set.against.size === 1 && set.against.has('') && question.askedIf.length > 0;
  if (isBase) return set;
  const others = classes.filter((one) => !inside.has(one));
  const against = optionsOf(others).filter((option) => option !== '' || question.askedIf.length === 0);
  return inside.size === 0 || against.length === 0
    ? undefined
    : { inside: new Set(optionsOf([...inside])), against: new Set(against) };
}

/** "At least n − 2 of n": one class for the answer and one for all that is not. Where some were asked, of those who were. */
function closed(people: People, set: Protected, question: PublishedQuestion): ShownTable {
  const order = [...question.options.map(({ key }) => key), ''];
  const inside = order.filter((option) => set.inside.has(option));
  const against = order.filter((option) => set.against.has(option));
  const rest = order.filter((option) => !set.inside.has(option) && !set.against.has(option));
  const few = { least: 0, most: CLOSED };
  const left = rest.length > 0 ? bandOf(countOf(people.counts, rest), people.n) : { least: 0, most: 0 };
  const nearlyAll = { least: Math.max(0, people.n - left.most - CLOSED), most: people.n - left.least };
  return [
    cell(inside, nearlyAll, 'closed'),
    cell(against, few, 'closed'),
    ...(rest.length > 0 ? [cell(rest, left, formOf(people.n))] : []),
  ];
}

function banded(people: People, classes: readonly OptionClass[]): ShownTable {
  return classes.map((one) => cell(one, bandOf(countOf(people.counts, one), people.n), formOf(people.n)));
}

/** Thirds of the most that may have answered, so that they do not tell how many that is. */
function inThirds(people: People, question: PublishedQuestion): ShownTable {
  return coarseClasses(question).map((one) =>
    cell(one, thirdOf(countOf(people.counts, one), people.answers.most), 'thirds'),
  );
}

function summed(people: People, parts: readonly Told[], question: PublishedQuestion): ShownTable {
  const areLarge = parts.every((part) => part.people.n >= LARGE && part.table.length > question.options.length);
  return (areLarge ? fineClasses(question) : coarseClasses(question)).map((one) =>
    summedCell(one, boundsOfParts(parts, new Set(one)), people),
  );
}

/** What the parts tell together, rounded out to the steps of the whole. */
export function summedCell(options: readonly string[], range: Range, { answers }: People): ShownCell {
  const n = answers.most;
  const wide = stepsOver({ least: Math.max(0, range.least), most: Math.min(n, range.most) }, n);
  return cell(options, wide, formOf(n) === 'counts' && wide.least < wide.most ? 'tens' : formOf(n));
}

export function cell(options: readonly string[], { least, most }: Range, form: CellForm): ShownCell {
  return { options, least, most, form };
}
