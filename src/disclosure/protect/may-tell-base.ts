import type { PublishedQuestion, ShownTable } from '../published.ts';
import { bandOf } from './bands.ts';
import { isWithin, type ExactGroup, type Told } from './people.ts';
import { tellsOfSensitive } from './protected-sets.ts';

/** What is shown of the questions before, by question and group. */
export type Before = Map<string, Readonly<Record<string, ShownTable>>>;

type Of = {
  exact: { groups: readonly ExactGroup[]; questions: readonly PublishedQuestion[] };
  question: PublishedQuestion;
  group: ExactGroup;
  before: Before;
};

/**
 * Whether a group may show a question that tells of a sensitive question before. The smallest groups do not, unless there are no larger. One with
 * smaller groups in it: only where the question before is told there from its answers. Otherwise it is a sum, since too few in the smaller
 * groups answered otherwise, and the number who were asked would say how many. It follows from what is shown of the question before alone.
 */
export function mayTellBase({ exact, question, group, before }: Of): boolean {
  if (!tellsOfSensitive(question, exact.questions)) return true;
  const hasParts = exact.groups.some(
    (other) => other.answers > 0 && other.answers < group.answers && isProperly(other, group),
  );
  if (!hasParts) return !exact.groups.some((other) => isProperly(group, other));
  return question.askedIf.every(({ question: key }) => {
    const earlier = exact.questions.find((one) => one.key === key);
    if (!earlier || !(earlier.sensitive || tellsOfSensitive(earlier, exact.questions))) return true;
    return isTold(before.get(key)?.[String(group.id)] ?? [], group.answers);
  });
}

/**
 * Whether the table that was made tells no more of those whom no smaller table is of: a sum does, of what is shown of the others and how many are
 * left when these are taken away.
 */
export function leavesRest({ people, parts, table }: Told): boolean {
  return isTold(table, people.n) || !hasRest(parts);
}

function hasRest(parts: readonly Told[]): boolean {
  return parts.some((part) => part.people.group === null || hasRest(part.parts));
}

function isProperly(one: ExactGroup, other: ExactGroup): boolean {
  return (
    one.reportingGroups.length < other.reportingGroups.length && isWithin(one.reportingGroups, other.reportingGroups)
  );
}

/** Each class is one step, as it is when it is made from answers. */
function isTold(table: ShownTable, n: number): boolean {
  return (
    table.length > 0 &&
    table.every(({ least, most }) => {
      const step = bandOf(least, n);
      return step.least === least && step.most === most;
    })
  );
}
