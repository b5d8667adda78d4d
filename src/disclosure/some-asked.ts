/** A shown group, by the reporting groups in it, and how many in it answered one question. Two of them are apart, or one lies in the other. */
export type AnsweredIn = { id: number; groupIds: readonly number[]; answered: number };

/**
 * In which shown groups (their ids) the table of a question may stand that was asked only of those who had answered another in some way. Such
 * a table is of them alone, and the other question says how many they are: so at least `k` must have answered, and those who answered
 * without being in a smaller group where the table stands must be nobody, or at least `k`.
 */
export function whereSomeAsked(groups: readonly AnsweredIn[], k: number): Set<number> {
  const standing: AnsweredIn[] = [];
  for (const group of [...groups].sort((a, b) => a.groupIds.length - b.groupIds.length)) {
    const inside = standing.filter((one) => isWithin(one, group));
    const largest = inside.filter((one, at) => !inside.slice(at + 1).some((other) => isWithin(one, other)));
    const rest = group.answered - largest.reduce((sum, one) => sum + one.answered, 0);
    if (group.answered >= k && (rest === 0 || rest >= k)) standing.push(group);
  }
  return new Set(standing.map((group) => group.id));
}

function isWithin(one: AnsweredIn, other: AnsweredIn): boolean {
  return one.groupIds.every((id) => other.groupIds.includes(id));
}
