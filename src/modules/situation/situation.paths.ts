import type { SourceKind, SourceRef } from './evidence/evidence-source.ts';

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
  removeEvidence: (organisation: Slug, id: number, evidenceId: number) =>
    `/${organisation.slug}/lagesbild/slutsatser/${id}/underlag/${evidenceId}/borttagning`,
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

/** How a source of evidence stands in an address. */
export const sourceParams: Record<SourceKind, string> = {
  result: 'resultat',
  conversation: 'samtal',
  share: 'andel',
  home: 'hem',
};

/** What has been chosen so far on the way to a piece of evidence; `without` says that none is wanted now. */
export type EvidenceChoice = {
  source?: SourceRef;
  questionKey?: string;
  without?: boolean;
  /** The piece that is ticked from the beginning. */
  piece?: number;
  /** Everything there is to choose from, not only what is mostly leaned on. */
  all?: boolean;
};

function query({ source, questionKey, all, without, piece }: EvidenceChoice): string {
  const search = new URLSearchParams();
  if (source) search.set(sourceParams[source.kind], String(source.id));
  if (questionKey !== undefined) search.set('fraga', questionKey);
  if (piece !== undefined) search.set('grupp', String(piece));
  if (all) search.set('alla', 'ja');
  if (without) search.set('utan', 'underlag');
  return search.size > 0 ? `?${search}` : '';
}
