import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#db/connection.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { SearchRow, SearchSource } from '#platform/search-source.ts';
import { numberIn, type SearchQuery, type SoughtWord } from './search-query.ts';

/** A hit: the `nth` of its kind from 1, of `total`. */
export type Hit = Omit<SearchRow, 'number'> & { kind: string; total: number; nth: number };

/**
 * The words as they are looked for. PostgreSQL's Swedish stemmer takes the endings off what was typed, and the words that say nothing away,
 * unless all are such.
 */
export async function listSought(db: Tx, query: SearchQuery): Promise<SoughtWord[]> {
  if (query.words.length === 0) return [];
  const { rows } = await sql<{ word: string; lexemes: string[] | null }>`
    select word, ts_lexize('swedish_stem', word) as lexemes
      from unnest(${query.words}::text[]) with ordinality as typed (word, nr) order by nr`.execute(db);
  const telling = rows.filter(({ lexemes }) => lexemes?.length !== 0);
  return (telling.length > 0 ? telling : rows).map(({ word, lexemes }) => ({ word, stem: stemOf(word, lexemes) }));
}

/** A stem that is no beginning of its word would not be found in the word itself. */
function stemOf(word: string, lexemes: string[] | null): string {
  const stem = lexemes?.[0];
  return stem && word.startsWith(stem) ? stem : word;
}

/**
 * The hits of each kind from its `from`th to its `to`th, best first, and of every kind with hits at least the first, so that totals are
 * known. A hit has every word, in its title or behind it, or a number that holds the one that was typed.
 *
 * Words are matched as beginnings (`\m`) when they are asked for, without an index: row-level security keeps PostgreSQL from using one for
 * `@@` and `~*`, and over some thousands of rows this is faster than making a tsvector of each (see README).
 */
export async function listHits(
  db: Tx,
  of: {
    sources: readonly SearchSource[];
    query: SearchQuery;
    sought: readonly SoughtWord[];
    locale: Locale;
    kind?: string | undefined;
    from: number;
    to: number;
  },
): Promise<Hit[]> {
  const { sought } = of;
  if (sought.length === 0) return [];
  // A collation of ours: the database's own may not know å, ä and ö as letters.
  const begins = sought.map(({ stem }) => sql`collate "sv-x-icu" ~* ${`\\m${stem}`}`);
  const inTitle = begins.map((begin) => sql`(title ${begin})::int`);
  const inAll = begins.map((begin) => sql`concat_ws(' ', title, text, number) ${begin}`);
  const holdsNumber = numberHit(of.query);
  const only = of.kind ?? null;
  const { rows } = await sql<Hit>`
    with thing as (${union(db, of)}),
    hit as (
      select *, ${holdsNumber} as number_hit, ${sql.join(inTitle, sql` + `)} as in_title
        from thing where ${holdsNumber} or (${sql.join(inAll, sql` and `)})),
    ranked as (
      select *, count(*) over (partition by kind)::int as total, row_number() over (partition by kind
          order by number_hit desc, in_title desc, title collate "sv-x-icu", place collate "sv-x-icu", sort, key)::int as nth
        from hit)
    select kind, key, within_id, title, place, text, total, nth from ranked
     where nth = 1 or (nth between ${of.from} and ${of.to} and (${only}::text is null or kind = ${only}))
     order by sort, nth`.execute(db);
  return rows;
}

function union(db: Tx, of: { sources: readonly SearchSource[]; locale: Locale }): RawBuilder<unknown> {
  const each = of.sources.map(
    (
      source,
      index,
    ) => sql`select ${source.kind}::text as kind, ${index}::int as sort, key, within_id, title, place, text, number
      from (${source.rows(db, of.locale)}) as source`,
  );
  return sql.join(each, sql` union all `);
}

function numberHit(query: SearchQuery): RawBuilder<boolean> {
  const typed = numberIn(query);
  return typed === undefined
    ? sql<boolean>`false`
    : sql<boolean>`strpos(replace(lower(number), ' ', ''), ${typed}) > 0`;
}
