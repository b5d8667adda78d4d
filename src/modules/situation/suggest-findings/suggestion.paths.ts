type Slug = { slug: string };

/** A suggestion in an address: a result, a shown group of it, and the key of the gap. */
export type SuggestionRef = { resultId: number; groupId: number; gap: string };

export const suggestionPaths = {
  /** All results, or one, for one of its groups; `all` shows more than the largest. */
  suggestions: (organisation: Slug, at: { resultId?: number; groupId?: number; all?: boolean } = {}) =>
    `/${organisation.slug}/lagesbild/forslag${queryOf(at)}`,
  accept: (organisation: Slug, of: SuggestionRef) => `${pathOf(organisation, of)}/slutsats`,
  dismiss: (organisation: Slug, of: SuggestionRef) => `${pathOf(organisation, of)}/avfardande`,
  takeBack: (organisation: Slug, of: SuggestionRef) => `${pathOf(organisation, of)}/atertagande`,
  wishes: (organisation: Slug, resultId: number) =>
    `/${organisation.slug}/lagesbild/forslag/${resultId}/utbildning.csv`,
};

function pathOf(organisation: Slug, { resultId, groupId, gap }: SuggestionRef): string {
  return `/${organisation.slug}/lagesbild/forslag/${resultId}/${groupId}/${gap}`;
}

function queryOf(at: { resultId?: number; groupId?: number; all?: boolean }): string {
  const query = new URLSearchParams();
  if (at.resultId !== undefined) query.set('resultat', String(at.resultId));
  if (at.groupId !== undefined) query.set('grupp', String(at.groupId));
  if (at.all) query.set('alla', 'ja');
  return query.size > 0 ? `?${query.toString()}` : '';
}
