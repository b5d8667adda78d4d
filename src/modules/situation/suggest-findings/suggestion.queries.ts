import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { listMembers } from '#modules/access/index.ts';
import {
  formWishesOf,
  getSuggestionBase,
  suggestionGroups,
  suggestionsFor,
  type FormWishes,
  type Result,
  type ShownGroup,
  type Suggested,
  type Suggestion,
} from '#modules/results/index.ts';
import type { SuggestionRef } from './suggestion.paths.ts';

/** What somebody has decided about a suggestion: it became a finding, or it was dismissed with a reason. */
export type Answered = {
  groupId: number;
  gap: string;
  /** The suggestion as it read, in Swedish. */
  title: string;
  findingId: number | null;
  /** The finding as it reads now. */
  findingTitle: string;
  dismissalReason: string;
  by: string;
  at: Date;
};

/** What is suggested from a result for one of its groups; no group where nothing of the result is shown. */
export type Suggestions = {
  result: Result;
  groups: ShownGroup[];
  tooFew: ShownGroup[];
  chosen: { group: ShownGroup; suggested: Suggested; open: Suggestion[] } | undefined;
  answered: Answered[];
  wishes: FormWishes | undefined;
};

/** For the group with this id, otherwise for all together. Not found in another organisation. */
export async function loadSuggestions(db: Tx, of: { resultId: number; groupId: number }): Promise<Suggestions> {
  const { result, versions } = await getSuggestionBase(db, of.resultId);
  const { groups, tooFew } = suggestionGroups(result);
  const group = groups.find(({ id }) => id === of.groupId) ?? groups[0];
  const answered = await listAnswered(db, result.id);
  const suggested = group && suggestionsFor({ result, versions, group });
  const isOpen = (one: Suggestion) => !answered.some(({ groupId, gap }) => groupId === one.group.id && gap === one.key);
  return {
    result,
    groups,
    tooFew,
    chosen: group && suggested && { group, suggested, open: suggested.suggestions.filter(isOpen) },
    answered,
    wishes: formWishesOf(result, versions),
  };
}

/** A suggestion as it is computed now; for all together with the administrations in which the same stands. Not found when it does not stand. */
export async function getSuggestion(
  db: Tx,
  { resultId, groupId, gap }: SuggestionRef,
): Promise<{ result: Result; suggestion: Suggestion; alike: Suggestion[] }> {
  const { result, versions } = await getSuggestionBase(db, resultId);
  const { groups } = suggestionGroups(result);
  const inGroup = (group: ShownGroup) =>
    suggestionsFor({ result, versions, group }).suggestions.find(({ key }) => key === gap);
  const group = groups.find(({ id }) => id === groupId);
  const suggestion = group && inGroup(group);
  if (!suggestion) return notFound();
  const others = group.level === 'municipality' ? groups.filter((one) => one !== group) : [];
  return { result, suggestion, alike: others.flatMap((one) => inGroup(one) ?? []) };
}

/** In the order in which they were answered. */
async function listAnswered(db: Tx, resultId: number): Promise<Answered[]> {
  const rows = await db
    .selectFrom('suggestion as s')
    .leftJoin('finding as f', 'f.id', 's.findingId')
    .select(['s.shownGroupId as groupId', 's.gapKey as gap', 's.title', 's.findingId', 'f.title as findingTitle'])
    .select(['s.dismissalReason', 's.answeredBy', 's.answeredAt as at'])
    .where('s.resultId', '=', resultId)
    .orderBy('s.answeredAt')
    .orderBy('s.shownGroupId')
    .orderBy('s.gapKey')
    .execute();
  const names = new Map(rows.length > 0 ? (await listMembers(db)).map((member) => [member.id, member.name]) : []);
  return rows.map(({ answeredBy, ...row }) => ({
    ...row,
    findingTitle: row.findingTitle ?? '',
    by: names.get(answeredBy) ?? '',
  }));
}

/** Why a finding was suggested, a sentence a line, in Swedish; empty when a person thought of it. */
export async function findGrounds(db: Tx, findingId: number): Promise<string[]> {
  const row = await db.selectFrom('suggestion').select('grounds').where('findingId', '=', findingId).executeTakeFirst();
  return row ? row.grounds.split('\n') : [];
}
