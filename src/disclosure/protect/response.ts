import type { Range } from '../published.ts';
import { isSameSet, isWithin, type ExactGroup } from './people.ts';

/** The numbers of answers as they are published, by group; `inThirds`: groups whose tables must not tell the number either. */
export type Response = { answers: ReadonlyMap<number, Range>; inThirds: ReadonlySet<number> };

/** People whose number of answers is told or not: a shown group, or what is left of one. `told` by the place among the others. */
type Item = { reportingGroups: readonly number[]; invited: number; answers: number };

/**
 * Where all, or all but one, have answered, the number is "N − 1 or N". How many answered in all is public: so the next of the groups beside it, in
 * plan order, where more are missing has a range that makes the sum fit. Where so few are missing that the sum would tell, nobody's number is
 * told: each could lack all that are missing. From the largest groups inwards: within one whose number is told, as for the whole.
 */
export function responseOf(groups: readonly ExactGroup[]): Response {
  const distinct = groups.filter(
    (group, at) => !groups.slice(0, at).some((other) => isSameSet(other.reportingGroups, group.reportingGroups)),
  );
  const told = toldWithin(distinct, outermost(distinct));
  const answers = new Map(
    groups.map((group) => {
      const range = told.find(([one]) => isSameSet(one.reportingGroups, group.reportingGroups))?.[1];
      return [group.id, range ?? exactly(group.answers)] as const;
    }),
  );
  const inThirds = groups.filter((group) => isRange(answers.get(group.id))).map(({ id }) => id);
  return { answers, inThirds: new Set(inThirds) };
}

type Told = [Item, Range][];

function toldWithin(groups: readonly ExactGroup[], items: readonly Item[]): Told {
  return rangesOf(items).flatMap(([item, range]): Told => {
    const inside = groups.filter(
      (group) => isWithin(group.reportingGroups, item.reportingGroups) && !isSame(group, item),
    );
    const parts = [...outermost(inside), ...restOf(item, outermost(inside))];
    if (inside.length === 0) return [[item, range]];
    return [
      [item, range],
      ...(isRange(range) ? notTold(inside, item.invited - range.least) : toldWithin(inside, parts)),
    ];
  });
}

/** Of groups beside each other whose numbers together are public, unless all or all but one answered. */
function rangesOf(items: readonly Item[]): Told {
  const inOrder = items.toSorted((one, other) => Math.min(...one.reportingGroups) - Math.min(...other.reportingGroups));
  const full = inOrder.filter(isFull);
  const missing = inOrder.reduce((sum, item) => sum + missingIn(item), 0);
  if (full.length === 0) return inOrder.map((item) => [item, exactly(item.answers)]);
  const bounds = boundItems(inOrder);
  if (!bounds.every(isSafe)) return notTold(inOrder, Math.max(1, missing));
  const ranges = new Map(bounds.flatMap(rangesOfBound));
  return inOrder.map((item) => [item, ranges.get(item) ?? exactly(item.answers)]);
}

/** Each could lack so many. */
function notTold(items: readonly Item[], missing: number): Told {
  return items.map((item) => [
    item,
    item.invited === 0 ? exactly(item.answers) : { least: Math.max(0, item.invited - missing), most: item.invited },
  ]);
}

/** Items whose numbers are ranges because of each other: together they have a number that is told. */
type Bound = { full: Item[]; partner: Item | undefined };

function boundItems(items: readonly Item[]): Bound[] {
  const bounds = new Map<Item | undefined, Item[]>();
  for (const [place, item] of items.entries()) {
    if (!isFull(item)) continue;
    const partner = [...items.slice(place + 1), ...items.slice(0, place)].find((other) => !isFull(other));
    bounds.set(partner, [...(bounds.get(partner) ?? []), item]);
  }
  return [...bounds].map(([partner, full]) => ({ partner, full }));
}

/** However the missing are spread, two or more are missing in the partner: so that it is the partner in each way, and none can be left out. */
function isSafe({ full, partner }: Bound): boolean {
  return partner !== undefined && partner.invited > 0 && missingOf({ full, partner }) - full.length >= 2;
}

function rangesOfBound({ full, partner }: Bound): [Item, Range][] {
  const ranges = full.map((item): [Item, Range] => [item, { least: item.invited - 1, most: item.invited }]);
  if (!partner) return ranges;
  const missing = missingOf({ full, partner });
  const least = Math.max(0, partner.invited - missing);
  return [...ranges, [partner, { least, most: partner.invited - missing + full.length }]];
}

function missingOf({ full, partner }: Bound): number {
  return [...full, ...(partner ? [partner] : [])].reduce((sum, item) => sum + missingIn(item), 0);
}

function missingIn({ invited, answers }: Item): number {
  return Math.max(0, invited - answers);
}

function isFull({ invited, answers }: Item): boolean {
  return invited > 0 && invited - answers <= 1;
}

function outermost(groups: readonly ExactGroup[]): ExactGroup[] {
  return groups.filter(
    (one) => !groups.some((other) => other !== one && isWithin(one.reportingGroups, other.reportingGroups)),
  );
}

/** Those in none of the parts, of whom nothing is shown: their number follows from the others'. */
function restOf(whole: Item, parts: readonly Item[]): Item[] {
  const reportingGroups = whole.reportingGroups.filter(
    (id) => !parts.some((part) => part.reportingGroups.includes(id)),
  );
  const invited = whole.invited - parts.reduce((sum, part) => sum + part.invited, 0);
  const answers = whole.answers - parts.reduce((sum, part) => sum + part.answers, 0);
  return parts.length === 0 || reportingGroups.length === 0 ? [] : [{ reportingGroups, invited, answers }];
}

function isSame(one: Item, other: Item): boolean {
  return isSameSet(one.reportingGroups, other.reportingGroups);
}

function exactly(people: number): Range {
  return { least: people, most: people };
}

function isRange(range: Range | undefined): boolean {
  return range !== undefined && range.least < range.most;
}
