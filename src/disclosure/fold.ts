import { foldSets } from './fold-sets.ts';
import type { GroupPlan, PlannedGroup } from './group-plan.ts';

/** A set of respondents whose answers are shown together. */
export type ShownGroup = {
  /** Unique within a survey, and the same for the same plan and numbers of answers. */
  id: string;
  /** Each level is a partition of all groups of the plan, and each lies within the next. */
  level: 'group' | 'administration' | 'municipality';
  /** Ids of the plan's groups, in plan order. */
  groupIds: string[];
  /** N, invited. */
  planned: number;
  /** n, answers: k or more. */
  answered: number;
  /** The shown group of the next level that it lies within; null for the municipality. */
  parent: string | null;
  /** Whether it is the whole of its parent, so that showing both says nothing more. */
  repeatsParent: boolean;
  /** What its label is put together from: administrations, whole or by some of their groups. */
  parts: LabelPart[];
};

/** An administration in a label; `whole` when all its groups are in. */
export type LabelPart = { administrationId: string; whole: boolean; groupIds: string[] };

/** The smallest number of answers about which anything is shown. */
export const DEFAULT_K = 6;

const LOWEST_K = 5;

/**
 * What is shown when a survey has been counted: the municipality, then administrations, then groups.
 *
 * A set with fewer than k answers, or fewer invited than the plan's minimum, joins the set that holds the group the plan names for it: its
 * sibling, then the next of its administration in plan order, then the group its administration names. Administrations with a set in
 * common are shown together. When even the whole has too few, nothing is shown. So everything that can be reckoned from all
 * that is shown is about k respondents or more, and nothing here can depend on what the answers say: they are not an argument.
 *
 * A group without a number has no answers. RangeError for an unknown group, more answers than invited, or k below five.
 */
export function fold(plan: GroupPlan, answersPerGroup: ReadonlyMap<string, number>, k = DEFAULT_K): ShownGroup[] {
  requireCounts(plan, answersPerGroup, k);
  const answered = (groups: Groups) => sum(groups, (group) => answersPerGroup.get(group.id) ?? 0);
  const sets = foldSets(plan, (groups) => planned(groups) >= plan.minimum && answered(groups) >= k);
  return sets.length === 0 ? [] : levelsOf(plan, sets, answered);
}

/** Whose answers a respondent's are shown together with if everyone answers: what the invitation says. RangeError for an unknown group. */
export function audienceOf(plan: GroupPlan, groupId: string): ShownGroup {
  const own = shownToEveryone(plan).find((shown) => shown.level === 'group' && shown.groupIds.includes(groupId));
  if (!own) throw new RangeError(`nothing is shown of group ${groupId}`);
  return own;
}

/** What is shown when everyone answers, reckoned once for a plan however many ask. */
function shownToEveryone(plan: GroupPlan): ShownGroup[] {
  const known = everyoneAnswers.get(plan) ?? fold(plan, new Map(plan.groups.map((group) => [group.id, group.planned])));
  everyoneAnswers.set(plan, known);
  return known;
}

const everyoneAnswers = new WeakMap<GroupPlan, ShownGroup[]>();

type Groups = readonly PlannedGroup[];

function requireCounts(plan: GroupPlan, answersPerGroup: ReadonlyMap<string, number>, k: number): void {
  if (!Number.isSafeInteger(k) || k < LOWEST_K) throw new RangeError(`k is ${LOWEST_K} or more`);
  const invited = new Map(plan.groups.map((group) => [group.id, group.planned]));
  for (const [id, answers] of answersPerGroup) {
    const most = invited.get(id) ?? -1;
    if (!Number.isSafeInteger(answers) || answers < 0 || answers > most) {
      throw new RangeError(`group ${id} cannot have ${answers} answers`);
    }
  }
}

function levelsOf(plan: GroupPlan, sets: Groups[], answered: (groups: Groups) => number): ShownGroup[] {
  const shown = shownIn(plan, answered);
  const whole = shown('municipality', plan.groups, null);
  const administrations = joinAdministrations(plan, sets).map((groups) => shown('administration', groups, whole));
  const groups = sets.map((set) => shown('group', set, parentAmong(administrations, set)));
  return [whole, ...administrations, ...groups];
}

function shownIn(plan: GroupPlan, answered: (groups: Groups) => number) {
  return (level: ShownGroup['level'], groups: Groups, parent: ShownGroup | null): ShownGroup => ({
    id: level === 'municipality' ? level : `${level}:${groups[0]?.id ?? ''}`,
    level,
    groupIds: groups.map((group) => group.id),
    planned: planned(groups),
    answered: answered(groups),
    parent: parent?.id ?? null,
    repeatsParent: parent?.groupIds.length === groups.length,
    parts: partsOf(plan, groups),
  });
}

// Administrations are joined through the sets they have in common, so that no difference between two levels is a part of a set.
function joinAdministrations(plan: GroupPlan, sets: Groups[]): Groups[] {
  let unions = [...new Set(plan.groups.map((group) => group.administrationId))].map((id) => new Set([id]));
  for (const set of sets) {
    const touched = unions.filter((union) => set.some((group) => union.has(group.administrationId)));
    const union = new Set(touched.flatMap((one) => [...one]));
    unions = unions.flatMap((one) => (one === touched[0] ? [union] : touched.includes(one) ? [] : [one]));
  }
  return unions.map((union) => plan.groups.filter((group) => union.has(group.administrationId)));
}

function parentAmong(candidates: readonly ShownGroup[], groups: Groups): ShownGroup | null {
  return candidates.find((candidate) => groups.every((group) => candidate.groupIds.includes(group.id))) ?? null;
}

function partsOf(plan: GroupPlan, groups: Groups): LabelPart[] {
  return [...Map.groupBy(groups, (group) => group.administrationId)].map(([administrationId, own]) => ({
    administrationId,
    whole: plan.groups.every((group) => group.administrationId !== administrationId || own.includes(group)),
    groupIds: own.map((group) => group.id),
  }));
}

function planned(groups: Groups): number {
  return sum(groups, (group) => group.planned);
}

function sum(groups: Groups, numberOf: (group: PlannedGroup) => number): number {
  return groups.reduce((all, group) => all + numberOf(group), 0);
}
