import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import { State } from '#ui/state.tsx';
import { DataTable } from '#ui/table.tsx';
import { organisationCrumbs } from './crumbs.ts';
import { addPost } from './edit-post/edit-post.command.ts';
import { organisationPaths } from './organisation.paths.ts';
import { fullTime, holdersOf, isVacant, type Holder } from './people.rules.ts';
import { listPosts, type Post } from './post.queries.ts';
import { postListTexts } from './post-list.texts.ts';

const shows = ['alla', 'arbetsgruppen', 'vakanta'] as const;
type Show = (typeof shows)[number];
const orders = ['tjanst', 'namn', 'tid'] as const;
type Order = (typeof orders)[number];

const byName = new Intl.Collator('sv');

export const postsPage = page({
  path: '/:organisation/organisation/tjanster',
  load: async ({ db }) => ({ posts: await listPosts(db) }),
  view(view, { posts }) {
    const t = postListTexts[view.locale];
    const chosen = shows.find((one) => one === view.url.searchParams.get('visa')) ?? 'alla';
    const vacant = posts.filter((post) => isVacant(post) && (chosen !== 'arbetsgruppen' || post.inWorkingGroup));
    const order = orders.find((one) => one === view.url.searchParams.get('ordning')) ?? 'tjanst';
    const held = chosen === 'vakanta' ? [] : holdersOf(posts).filter((one) => chosen === 'alla' || inGroup(one));
    const holders = inOrder(held, order);
    const add = hasRole(view.actor, addPost.roles) && (
      <ButtonLink href={organisationPaths.addPost(view.organisation)}>{t.add}</ButtonLink>
    );
    return (
      <Page view={view} step="organisation" title={t.title} lead={t.lead} breadcrumbs={organisationCrumbs(view)}>
        {posts.length === 0 ? (
          <EmptyState purpose={t.empty} action={add} />
        ) : (
          <>
            <Shows view={view} chosen={chosen} order={order} />
            {held.length > 1 && <Orders view={view} chosen={chosen} order={order} />}
            {holders.length > 0 && <Holders view={view} holders={holders} />}
            {vacant.length > 0 && <Vacant view={view} posts={vacant} />}
            {holders.length + vacant.length === 0 && <p>{t.noneShown}</p>}
            {add}
          </>
        )}
      </Page>
    );
  },
});

function inGroup(holder: Holder): boolean {
  return holder.posts.some((post) => post.inWorkingGroup);
}

/** By the order of the posts, by name, or those with most time first. */
function inOrder(holders: readonly Holder[], order: Order): Holder[] {
  if (order === 'namn') return holders.toSorted((a, b) => byName.compare(a.name, b.name));
  return order === 'tid' ? holders.toSorted((a, b) => (b.percent ?? -1) - (a.percent ?? -1)) : [...holders];
}

function Orders({ view, chosen, order }: { view: MemberView; chosen: Show; order: Order }) {
  const t = postListTexts[view.locale];
  return (
    <nav aria-label={t.order}>
      <p>
        {t.order}:{' '}
        {orders.map((one, index) => (
          <>
            {index > 0 && ' · '}
            {one === order ? (
              <strong aria-current="true">{t.orders[one]}</strong>
            ) : (
              <a href={`${view.path}?visa=${chosen}&ordning=${one}`}>{t.orders[one]}</a>
            )}
          </>
        ))}
      </p>
    </nav>
  );
}

function Shows({ view, chosen, order }: { view: MemberView; chosen: Show; order: Order }) {
  const t = postListTexts[view.locale];
  return (
    <nav aria-label={t.show}>
      <p>
        {t.show}:{' '}
        {shows.map((one, index) => (
          <>
            {index > 0 && ' · '}
            {one === chosen ? (
              <strong aria-current="true">{t.shows[one]}</strong>
            ) : (
              <a href={`${view.path}?visa=${one}&ordning=${order}`}>{t.shows[one]}</a>
            )}
          </>
        ))}
      </p>
    </nav>
  );
}

function Holders({ view, holders }: { view: MemberView; holders: readonly Holder[] }) {
  const t = postListTexts[view.locale];
  return (
    <DataTable
      caption={t.caption}
      rows={holders}
      columns={[
        {
          label: t.person,
          rowHeader: true,
          cell: (holder: Holder) => (
            <>
              {holder.name}
              {holder.email && (
                <>
                  <br />
                  <a href={`mailto:${encodeURIComponent(holder.email)}`}>{holder.email}</a>
                </>
              )}
            </>
          ),
        },
        { label: t.time, cell: (holder) => <Time view={view} percent={holder.percent} /> },
        {
          label: t.posts,
          cell: (holder) =>
            holder.posts.map((post, index) => (
              <>
                {index > 0 && <br />}
                <PostLine view={view} post={post} />
              </>
            )),
        },
      ]}
    />
  );
}

function Vacant({ view, posts }: { view: MemberView; posts: readonly Post[] }) {
  const t = postListTexts[view.locale];
  return (
    <DataTable
      caption={t.vacantCaption}
      rows={posts}
      columns={[
        { label: t.post, rowHeader: true, cell: (post: Post) => <PostTitle view={view} post={post} /> },
        { label: t.administration, cell: (post) => post.administrationShortName || post.administrationName },
        { label: t.ownTime, numeric: true, cell: (post) => post.percent !== null && t.percent(post.percent) },
        { label: t.group, cell: (post) => post.inWorkingGroup && t.included },
      ]}
    />
  );
}

function PostLine({ view, post }: { view: MemberView; post: Post }) {
  const t = postListTexts[view.locale];
  const more = [
    post.administrationShortName || post.administrationName,
    post.percent === null ? undefined : t.percent(post.percent),
    post.inWorkingGroup ? t.inGroup : undefined,
  ].filter(Boolean);
  return (
    <>
      <PostTitle view={view} post={post} />
      {more.length > 0 && `, ${more.join(', ')}`}
    </>
  );
}

function PostTitle({ view, post }: { view: MemberView; post: Post }) {
  if (!hasRole(view.actor, addPost.roles)) return <>{post.title}</>;
  return <a href={organisationPaths.post(view.organisation, post.id)}>{post.title}</a>;
}

function Time({ view, percent }: { view: MemberView; percent: number | null }) {
  const t = postListTexts[view.locale];
  if (percent === null) return <span class="quiet">{t.noPercent}</span>;
  return percent > fullTime ? <State tone="warning">{t.over(percent)}</State> : <>{t.percent(percent)}</>;
}
