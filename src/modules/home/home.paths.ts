import { hatWords, type Hat } from './deadlines/deadlines.rules.ts';

type Slug = { slug: string };

/** What the list of days shows; undefined is all. `of` is the slug of one of the person's own organisations. */
export type DatesFilter = { hat?: Hat | undefined; of?: string | undefined };

export const homePaths = {
  home: (organisation: Slug) => `/${organisation.slug}/hem`,
  dates: (organisation: Slug, filter: DatesFilter = {}) => `/${organisation.slug}/hem/datum${query(filter)}`,
  datesFile: (organisation: Slug, filter: DatesFilter = {}) => `/${organisation.slug}/hem/datum.ics${query(filter)}`,
  track: (organisation: Slug) => `/${organisation.slug}/spar`,
};

function query({ hat, of }: DatesFilter): string {
  const search = new URLSearchParams();
  if (hat) search.set('roll', hatWords[hat]);
  if (of) search.set('for', of);
  return search.size > 0 ? `?${search}` : '';
}
