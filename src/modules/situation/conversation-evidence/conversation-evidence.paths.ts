type Slug = { slug: string };

/** What has been chosen on the way to evidence from conversations. */
export type ConversationChoice = { roundId?: number | undefined; questionKey?: string | undefined };

export const conversationEvidencePaths = {
  addFinding: (organisation: Slug, choice: ConversationChoice = {}) =>
    `/${organisation.slug}/lagesbild/slutsatser/ny/samtal${query(choice)}`,
  add: (organisation: Slug, findingId: number, choice: ConversationChoice = {}) =>
    `/${organisation.slug}/lagesbild/slutsatser/${findingId}/underlag/samtal${query(choice)}`,
  remove: (organisation: Slug, findingId: number, piece: { nodeId: number; questionKey: string }) =>
    `/${organisation.slug}/lagesbild/slutsatser/${findingId}/underlag/samtal/borttagning?led=${piece.nodeId}&fraga=${encodeURIComponent(piece.questionKey)}`,
};

function query({ roundId, questionKey }: ConversationChoice): string {
  const search = new URLSearchParams();
  if (roundId !== undefined) search.set('samtal', String(roundId));
  if (questionKey !== undefined) search.set('fraga', questionKey);
  return search.size > 0 ? `?${search}` : '';
}
