type Slug = { slug: string };

/** `kind` shows one kind of thing alone, as its source calls it; `page` counts from 1. */
export const searchPaths = {
  search: (organisation: Slug, at: { query?: string; kind?: string | undefined; page?: number } = {}) => {
    const query = new URLSearchParams();
    if (at.query) query.set('q', at.query);
    if (at.kind) query.set('slag', at.kind);
    if (at.page && at.page > 1) query.set('sida', String(at.page));
    return `/${organisation.slug}/sok${query.size > 0 ? `?${query}` : ''}`;
  },
};
