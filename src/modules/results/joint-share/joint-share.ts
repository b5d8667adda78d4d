import type { GateReport, ShownTable } from '#disclosure/published.ts';
import type { CountedSection } from '#modules/surveys/index.ts';
import type { Result, ShownGroup } from '../result.queries.ts';

/**
 * What a municipality gets of a joint survey: the groups that have its people in them, and all together. Made of the tables that are shown and of nothing
 * else, so that it says nothing that the result does not; the shares of the others are not in it.
 */
export type JointShare = {
  format: 'stadig-joint-share-1';
  survey: { title: string; host: string; promiseSha256: string; publicToken: string };
  participant: string;
  /** All who took part, the host first. */
  participants: readonly string[];
  /** The smallest number of answers of which anything is shown. */
  k: number;
  /** The day of the count. */
  countedOn: string;
  /** Whether the attacker found nothing before the release; null for what was counted before there was one. */
  gate: { holds: boolean; checked: GateReport['checked'] } | null;
  groups: readonly SharedGroup[];
  sections: readonly CountedSection[];
  /** Question key → group id → classes. What is missing is not shown there. */
  tables: Readonly<Record<string, Readonly<Record<string, ShownTable>>>>;
};

/** `others`: people of other municipalities are in it too, because one alone had too few. */
export type SharedGroup = Omit<ShownGroup, 'reportingGroupIds'> & { others: boolean };

type Of = {
  result: Result;
  /** The reporting groups of the municipality. */
  own: readonly number[];
  participant: string;
  participants: readonly string[];
  host: string;
  promiseSha256: string;
  publicToken: string;
  countedOn: string;
};

/** The share of one municipality. */
export function shareOf(of: Of): JointShare {
  const { result, participant, participants, host, promiseSha256, publicToken, countedOn } = of;
  const groups = groupsOf(result.groups, of.own);
  const kept = new Set(groups.map(({ id }) => String(id)));
  const tables = [...result.tables].map(([key, perGroup]) => {
    const own = [...perGroup].map(([id, table]) => [String(id), table] as const).filter(([id]) => kept.has(id));
    return [key, Object.fromEntries(own)] as const;
  });
  return {
    format: 'stadig-joint-share-1',
    survey: { title: result.title, host, promiseSha256, publicToken },
    participant,
    participants,
    k: result.threshold,
    countedOn,
    gate: result.gate ? { holds: result.gate.report.holds, checked: result.gate.report.checked } : null,
    groups,
    sections: result.sections,
    tables: Object.fromEntries(tables),
  };
}

/** In the form that figures and files are made from. */
export function resultIn(share: JointShare): Pick<Result, 'tables' | 'sections'> & { groups: ShownGroup[] } {
  const tables = Object.entries(share.tables).map(
    ([key, perGroup]) =>
      [key, new Map(Object.entries(perGroup).map(([id, table]) => [Number(id), table] as const))] as const,
  );
  const groups = share.groups.map(({ others: _others, ...group }) => ({ ...group, reportingGroupIds: [] }));
  return { groups, sections: share.sections, tables: new Map(tables) };
}

/** All together, then what has its people in it. A group that is the whole of its municipality, or of all, says nothing more and is left out. */
function groupsOf(groups: readonly ShownGroup[], own: readonly number[]): SharedGroup[] {
  const seen = new Set<string>();
  return groups
    .filter((group) => group.level === 'municipality' || group.reportingGroupIds.some((id) => own.includes(id)))
    .filter(({ reportingGroupIds }) => {
      const people = reportingGroupIds.toSorted((a, b) => a - b).join(' ');
      return seen.has(people) ? false : Boolean(seen.add(people));
    })
    .map(({ reportingGroupIds, ...group }) => ({
      ...group,
      others: group.level !== 'municipality' && reportingGroupIds.some((id) => !own.includes(id)),
    }));
}
