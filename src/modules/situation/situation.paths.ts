type Slug = { slug: string };

/** Scope of an order of needs in an address: an administration's number, or `hela` for the whole organisation. */
export type ScopeParam = number | 'hela';

export const situationPaths = {
  situation: (organisation: Slug, scope?: ScopeParam) =>
    `/${organisation.slug}/lagesbild${scope === undefined ? '' : `?forvaltning=${scope}`}`,
  addFinding: (organisation: Slug, choice: EvidenceChoice = {}) =>
    `/${organisation.slug}/lagesbild/slutsatser/ny${query(choice)}`,
  finding: (organisation: Slug, id: number) => `/${organisation.slug}/lagesbild/slutsatser/${id}`,
  changeFinding: (organisation: Slug, id: number) => `/${organisation.slug}/lagesbild/slutsatser/${id}/andring`,
  removeFinding: (organisation: Slug, id: number) => `/${organisation.slug}/lagesbild/slutsatser/${id}/borttagning`,
  addEvidence: (organisation: Slug, id: number, choice: EvidenceChoice = {}) =>
    `/${organisation.slug}/lagesbild/slutsatser/${id}/underlag/nytt${query(choice)}`,
  removeEvidence: (organisation: Slug, id: number, evidence: EvidenceChoice = {}) =>
    `/${organisation.slug}/lagesbild/slutsatser/${id}/underlag/borttagning${query(evidence)}`,
  addNeed: (organisation: Slug, findingId?: number) =>
    `/${organisation.slug}/lagesbild/behov/nytt${findingId === undefined ? '' : `?slutsats=${findingId}`}`,
  need: (organisation: Slug, id: number) => `/${organisation.slug}/lagesbild/behov/${id}`,
  changeNeed: (organisation: Slug, id: number) => `/${organisation.slug}/lagesbild/behov/${id}/andring`,
  removeNeed: (organisation: Slug, id: number) => `/${organisation.slug}/lagesbild/behov/${id}/borttagning`,
  confirmNeed: (organisation: Slug, id: number) => `/${organisation.slug}/lagesbild/behov/${id}/bekraftelse`,
  needOrder: (organisation: Slug, scope?: ScopeParam) =>
    `/${organisation.slug}/lagesbild/behov/ordning${scope === undefined ? '' : `?forvaltning=${scope}`}`,
  rankNeed: (organisation: Slug, id: number) => `/${organisation.slug}/lagesbild/behov/${id}/plats`,
  moveNeed: (organisation: Slug, id: number) => `/${organisation.slug}/lagesbild/behov/${id}/flyttning`,
  unrankNeed: (organisation: Slug, id: number) => `/${organisation.slug}/lagesbild/behov/${id}/plats/borttagning`,
};

/** What has been chosen so far on the way to a piece of evidence; `without` says that none is wanted now. */
export type EvidenceChoice = {
  resultId?: number | undefined;
  questionKey?: string | undefined;
  groupId?: number | undefined;
  without?: boolean | undefined;
  /** Every group to choose from, not only the larger ones. */
  all?: boolean | undefined;
};

function query(choice: EvidenceChoice): string {
  const search = new URLSearchParams();
  if (choice.resultId !== undefined) search.set('resultat', String(choice.resultId));
  if (choice.questionKey !== undefined) search.set('fraga', choice.questionKey);
  if (choice.groupId !== undefined) search.set('grupp', String(choice.groupId));
  if (choice.all) search.set('alla', 'ja');
  if (choice.without) search.set('utan', 'underlag');
  return search.size > 0 ? `?${search}` : '';
}
