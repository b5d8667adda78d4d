type Slug = { slug: string };

/** What the overview shows, as the address says it; what is left out shows everything. */
export type ThreadQuery = {
  /** A kind of thing, in the word of the address (`kindWords`). */
  slag?: string | undefined;
  /** `alla`, or one kind of gap in the word of the address (`gapWords`). */
  lucka?: string | undefined;
  text?: string | undefined;
  /** From 1. */
  sida?: number | undefined;
  /** The nested list on wide screens too. */
  visa?: 'lista' | undefined;
};

export const threadPaths = {
  overview: (organisation: Slug, query: ThreadQuery = {}) => `/${organisation.slug}/roda-traden${search(query)}`,
  /** One thing with all that it rests on and all that came of it. `id` is the thing's own. */
  node: (organisation: Slug, id: number, query: Pick<ThreadQuery, 'sida'> = {}) =>
    `/${organisation.slug}/roda-traden/${id}${search(query)}`,
};

function search(query: ThreadQuery): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '' && !(name === 'sida' && value === 1)) words.set(name, String(value));
  }
  return words.size > 0 ? `?${words}` : '';
}
