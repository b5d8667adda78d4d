import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { listAdministrations } from '#modules/organisation/index.ts';
import { ButtonRow, PostButton } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import { listNeeds, type Need } from '../need.queries.ts';
import { needTexts } from '../need.texts.ts';
import { ScopeFilter } from '../scope-filter.tsx';
import { readScope, scopesOf } from '../scope.rules.ts';
import { situationPaths } from '../situation.paths.ts';
import { situationTexts } from '../situation.texts.ts';
import { rankNeed } from './rank-need.command.ts';

export const needOrderPage = page({
  path: '/:organisation/lagesbild/behov/ordning',
  access: rankNeed.roles,
  async load({ db, url }) {
    const needs = await listNeeds(db);
    const scopes = scopesOf(needs, await listAdministrations(db));
    const scope = readScope(url.searchParams.get('forvaltning'), scopes) ?? scopes[0];
    return {
      scopes,
      scope,
      needs: needs.filter((need) => scope !== undefined && need.administrationId === scope.administrationId),
    };
  },
  view(view, { scopes, scope, needs }) {
    const t = needTexts[view.locale].order;
    const crumbs = [{ label: situationTexts[view.locale].title, href: situationPaths.situation(view.organisation) }];
    const ranked = needs.filter((need) => need.rank !== null);
    const unranked = needs.filter((need) => need.rank === null);
    return (
      <Page view={view} step="situation" title={t.title} lead={t.lead} breadcrumbs={crumbs}>
        {scope === undefined ? (
          <EmptyState purpose={t.noNeeds} />
        ) : (
          <>
            {scopes.length > 1 && (
              <ScopeFilter
                view={view}
                action={situationPaths.needOrder(view.organisation)}
                label={t.scope}
                scopes={scopes}
                chosen={scope}
              />
            )}
            <h2>{t.ranked(scope.name ?? situationTexts[view.locale].needs.whole)}</h2>
            {ranked.length === 0 ? <p>{t.nothing}</p> : <Order view={view} needs={ranked} />}
            {unranked.length > 0 && (
              <>
                <h2>{t.unranked}</h2>
                <ul>
                  {unranked.map((need) => (
                    <li>
                      {need.title}{' '}
                      <a href={situationPaths.rankNeed(view.organisation, need.id)} aria-label={t.giveOf(need.title)}>
                        {t.give}
                      </a>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </Page>
    );
  },
});

function Order({ view, needs }: { view: MemberView; needs: readonly Need[] }) {
  const t = needTexts[view.locale].order;
  const first = needs[0]?.id;
  const last = needs.at(-1)?.id;
  return (
    <ol>
      {needs.map((need) => (
        <li>
          <a href={situationPaths.need(view.organisation, need.id)}>{need.title}</a>
          <p class="quiet">{need.rankReason}</p>
          <ButtonRow>
            {need.id !== first && <Move view={view} need={need} direction="upp" />}
            {need.id !== last && <Move view={view} need={need} direction="ned" />}
            <a href={situationPaths.rankNeed(view.organisation, need.id)} aria-label={t.changeOf(need.title)}>
              {t.change}
            </a>
          </ButtonRow>
        </li>
      ))}
    </ol>
  );
}

function Move({ view, need, direction }: { view: MemberView; need: Need; direction: 'upp' | 'ned' }) {
  const t = needTexts[view.locale].order;
  const up = direction === 'upp';
  return (
    <PostButton
      action={situationPaths.moveNeed(view.organisation, need.id)}
      fields={{ riktning: direction }}
      label={
        <>
          {up ? t.up : t.down} <span class="ds-sr-only">{need.title}</span>
        </>
      }
    />
  );
}
