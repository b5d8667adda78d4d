import { sql, type Expression } from 'kysely';
import type { Tx } from '#db/connection.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { Actor } from '#platform/tenancy/organisation.ts';

/** One thing that can be found. `text` is searched behind the title; `number` also by any part of it, as the registrar writes numbers. */
export type SearchRow = {
  /** What the address is made of: the thing's id, or the id of a part of it. */
  key: string;
  /** The id of what it lies in, where its address needs that. */
  withinId: number | null;
  title: string;
  /** Where it lies, in the data's own words: the plan of a measure. */
  place: string;
  text: string;
  number: string;
};

/**
 * What a module lets the search find: one kind of thing, all that every member of the organisation may read of it. Never answers, codes,
 * addresses, or what somebody has done.
 */
export type SearchSource = {
  /** In the address, so in Swedish: `behov`. */
  kind: string;
  label: Record<Locale, string>;
  rows: (db: Tx, locale: Locale) => Expression<SearchRow>;
  /** Where the thing is read by this person: some pages are for those who may change it. */
  path: (organisation: { slug: string }, hit: { key: string; withinId: number | null }, actor: Actor) => string;
};

/** For what a kind has nothing of. */
export const noText = sql<string>`''`;
export const inNothing = sql<number | null>`null::bigint`;
