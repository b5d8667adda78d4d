import type { PublishedQuestion, Range } from '../published.ts';
import { isSameSet, isWithin, type Counts, type ExactGroup, type People } from './people.ts';
import type { Response } from './response.ts';

/** What was counted of one question in the groups where it may stand. */
export type Counted = {
  question: PublishedQuestion;
  groups: readonly ExactGroup[];
  counts: ReadonlyMap<number, { chosen: readonly number[]; left: number }>;
  response: Response;
};

/** The largest groups that show the question, each with the smaller ones in it and what is left when those are taken away. */
export function peopleTold(counted: Counted): People[] {
  const distinct = counted.groups.filter(
    (group, at) =>
      !counted.groups.some((other, place) => place < at && isSameSet(other.reportingGroups, group.reportingGroups)),
  );
  const isProperly = (one: ExactGroup, other: ExactGroup) =>
    one !== other && isWithin(one.reportingGroups, other.reportingGroups);
  const outermost = (among: readonly ExactGroup[]) =>
    among.filter((one) => !among.some((other) => isProperly(one, other)));
  const make = (group: ExactGroup): People => {
    const parts = outermost(distinct.filter((other) => isProperly(other, group))).map(make);
    const people = peopleOf(group, counted);
    const rest = parts.length > 0 ? restOf(people, parts) : undefined;
    return { ...people, parts: rest ? [...parts, rest] : parts };
  };
  return outermost(distinct).map(make);
}

function peopleOf(group: ExactGroup, { question, counts, response }: Counted): People {
  const { chosen, left } = counts.get(group.id) ?? { chosen: [], left: 0 };
  return {
    group: group.id,
    n: group.answers,
    answers: response.answers.get(group.id) ?? exactly(group.answers),
    inThirds: response.inThirds.has(group.id),
    counts: new Map([...question.options.map(({ key }, at) => [key, chosen[at] ?? 0] as const), ['', left]]),
    parts: [],
  };
}

function restOf(whole: People, parts: readonly People[]): People | undefined {
  const n = whole.n - parts.reduce((sum, part) => sum + part.n, 0);
  if (n <= 0) return undefined;
  const counts: Counts = new Map(
    [...whole.counts].map(([option, count]) => [
      option,
      count - parts.reduce((sum, part) => sum + (part.counts.get(option) ?? 0), 0),
    ]),
  );
  const told: Range = {
    least: whole.answers.least - parts.reduce((sum, { answers }) => sum + answers.most, 0),
    most: whole.answers.most - parts.reduce((sum, { answers }) => sum + answers.least, 0),
  };
  return { group: null, n, answers: told, inThirds: told.least < told.most, counts, parts: [] };
}

function exactly(people: number): Range {
  return { least: people, most: people };
}
