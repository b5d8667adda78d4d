type Slug = { slug: string };

/** What has been chosen on the way to evidence from a received share. */
export type ShareChoice = { shareId?: number | undefined; questionKey?: string | undefined };

export const shareEvidencePaths = {
  addFinding: (organisation: Slug, choice: ShareChoice = {}) =>
    `/${organisation.slug}/lagesbild/slutsatser/ny/andel${query(choice)}`,
  add: (organisation: Slug, findingId: number, choice: ShareChoice = {}) =>
    `/${organisation.slug}/lagesbild/slutsatser/${findingId}/underlag/andel${query(choice)}`,
};

function query({ shareId, questionKey }: ShareChoice): string {
  const search = new URLSearchParams();
  if (shareId !== undefined) search.set('andel', String(shareId));
  if (questionKey !== undefined) search.set('fraga', questionKey);
  return search.size > 0 ? `?${search}` : '';
}
