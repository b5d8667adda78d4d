import type { Child } from 'hono/jsx';
import type { MemberView } from '#platform/web/context.ts';
import { Pager } from '#ui/pager.tsx';
import { excerptOf, markHits, type Piece } from './excerpt.ts';
import type { Found } from './search.page.tsx';
import { pagesKind } from './search.pages.ts';
import { searchPaths } from './search.paths.ts';
import type { Hit } from './search.queries.ts';
import { sources } from './search.sources.ts';
import { searchTexts } from './search.texts.ts';

/** One kind with its hits: those that are shown, of all there are. */
type Group = { kind: string; label: string; total: number; items: readonly Item[] };
type Item = { href: string; title: string; place: string; text: string };

export function SearchHits({ view, found }: { view: MemberView; found: Found }) {
  const t = searchTexts[view.locale];
  const groups = groupsOf(view, found);
  const sum = groups.reduce((total, group) => total + group.total, 0);
  const shown = found.kind ? groups.filter((group) => group.kind === found.kind) : groups;
  const number = new Intl.NumberFormat(view.locale);
  return (
    <>
      {groups.length > 0 && <Kinds view={view} found={found} groups={groups} sum={sum} />}
      {shown.length === 0 && <Nothing view={view} ofKind={groups.length > 0} />}
      {shown.map((group) => (
        <section>
          <h2>{t.withCount(group.label, number.format(group.total))}</h2>
          <ol class="hits" start={found.kind ? (found.at - 1) * found.size + 1 : undefined}>
            {group.items.map((item) => (
              <HitView item={item} stems={found.stems} />
            ))}
          </ol>
          {group.items.length < group.total && !found.kind && (
            <p>
              <a href={searchPaths.search(view.organisation, { query: found.typed, kind: group.kind })}>
                {t.more(number.format(group.total), group.label)}
              </a>
            </p>
          )}
          {found.kind && (
            <Pager
              page={found.at}
              of={Math.ceil(group.total / found.size)}
              href={(page) => searchPaths.search(view.organisation, { query: found.typed, kind: group.kind, page })}
            />
          )}
        </section>
      ))}
    </>
  );
}

/** What was found, kind by kind, pages first: they answer "where do I …". */
function groupsOf(view: MemberView, found: Found): Group[] {
  const pages: Group = {
    kind: pagesKind,
    label: searchTexts[view.locale].pages,
    total: found.pages.length,
    items: found.pages.map(({ href, title, about }) => ({ href, title, place: '', text: about })),
  };
  const rest = sources.map(({ kind, label, path }): Group => {
    const hits = found.hits.filter((hit) => hit.kind === kind);
    const items = hits.filter((hit) => isShown(hit, found));
    return {
      kind,
      label: label[view.locale],
      total: hits[0]?.total ?? 0,
      items: items.map((hit) => ({ ...hit, href: path(view.organisation, hit, view.actor) })),
    };
  });
  return [pages, ...rest].filter((group) => group.total > 0);
}

/** The first of a kind comes along for its total also when another part of the list is shown. */
function isShown(hit: Hit, found: Found): boolean {
  const from = (found.at - 1) * found.size + 1;
  return hit.nth >= from && hit.nth < from + found.size;
}

function Kinds(props: { view: MemberView; found: Found; groups: readonly Group[]; sum: number }) {
  const { view, found } = props;
  const t = searchTexts[view.locale];
  const number = new Intl.NumberFormat(view.locale);
  const choices = [{ kind: undefined, label: t.all, total: props.sum }, ...props.groups];
  return (
    <nav aria-label={t.kinds}>
      <ul class="search-kinds">
        {choices.map(({ kind, label, total }) => (
          <li>
            <a
              href={searchPaths.search(view.organisation, { query: found.typed, kind })}
              aria-current={kind === found.kind ? 'true' : undefined}
            >
              {t.withCount(label, number.format(total))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function HitView({ item, stems }: { item: Item; stems: readonly string[] }) {
  // A part of something has no title of its own and is called what it lies in.
  const excerpt = excerptOf(item.text, stems);
  return (
    <li>
      <p class="hit-title" dir="auto">
        <a href={item.href}>{marked(markHits(item.title || item.place, item.title ? stems : []))}</a>
      </p>
      {item.title && item.place && (
        <p class="quiet" dir="auto">
          {marked(markHits(item.place, stems))}
        </p>
      )}
      {excerpt.length > 0 && <p dir="auto">{marked(excerpt)}</p>}
    </li>
  );
}

function marked(pieces: readonly Piece[]): Child {
  return pieces.map(({ text, hit }) => (hit ? <mark>{text}</mark> : text));
}

function Nothing({ view, ofKind }: { view: MemberView; ofKind: boolean }) {
  const t = searchTexts[view.locale];
  return (
    <>
      <p>{ofKind ? t.noneOfKind : t.none}</p>
      <ul>
        <li>{t.tips.fewer}</li>
        <li>{t.tips.beginning}</li>
        <li>{t.tips.number}</li>
      </ul>
    </>
  );
}
