/** A shown group, by the reporting groups in it, how many there answered the survey, and how many of them one question. Two are apart, or one lies in the other. */
export type AnsweredIn = { id: number; groupIds: readonly number[]; people: number; answered: number };

/** So few, or fewer, were asked or were not: in a closed class that reads the same, and so it must here (`protect`). */
const CLOSED = 2;

/**
 * In which shown groups (their ids) the table of a question may stand that was asked only of those who had answered another in some way. Such
 * a table is of them alone, and the other question says how many they are: so at least `k` must have answered, and those who answered
 * without being in a smaller group where the table stands must be nobody, or at least `k`. `tells`: the question before is sensitive. Then where the
 * table stands, and where it does not, must not say whether all, or none, were asked: nearly all counts as all but two, nearly none as
 * none, and none is no less than too few.
 */
export function whereSomeAsked(groups: readonly AnsweredIn[], of: { k: number; tells: boolean }): Set<number> {
  const { k, tells } = of;
  const told = tells ? groups.map((group) => ({ ...group, answered: closedIn(group, groups) })) : groups;
  const standing: AnsweredIn[] = [];
  for (const group of [...told].sort((a, b) => a.groupIds.length - b.groupIds.length)) {
    const rest = restOf(group, standing);
    const isNobody = tells ? rest.people === 0 : rest.answered === 0;
    if (group.answered >= k && (isNobody || rest.answered >= k)) standing.push(group);
  }
  return new Set(standing.map((group) => group.id));
}

/** How many answered, as far as may be told: of each of the smallest sets that the shown groups are made of by itself. */
function closedIn(group: AnsweredIn, groups: readonly AnsweredIn[]): number {
  const smaller = groups.filter((one) => one.groupIds.length < group.groupIds.length && isWithin(one, group));
  const rest = restOf(group, smaller);
  const parts = outermost(smaller).reduce((sum, one) => sum + closedIn(one, groups), 0);
  const { people, answered } = rest;
  if (answered <= CLOSED) return parts;
  return parts + Math.min(answered, people - CLOSED);
}

/** Those in a group who are in none of some others. */
function restOf(group: AnsweredIn, others: readonly AnsweredIn[]): { people: number; answered: number } {
  const inside = outermost(others.filter((one) => isWithin(one, group)));
  return {
    people: group.people - inside.reduce((sum, one) => sum + one.people, 0),
    answered: group.answered - inside.reduce((sum, one) => sum + one.answered, 0),
  };
}

/** Each set once. */
function outermost(groups: readonly AnsweredIn[]): AnsweredIn[] {
  return groups.filter(
    (one, at) =>
      !groups.some(
        (other, place) =>
          place !== at && isWithin(one, other) && (one.groupIds.length < other.groupIds.length || place > at),
      ),
  );
}

function isWithin(one: AnsweredIn, other: AnsweredIn): boolean {
  return one.groupIds.every((id) => other.groupIds.includes(id));
}
