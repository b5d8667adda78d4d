import type { View } from '#platform/web/context.ts';
import { enter } from '#platform/web/enter.ts';
import { html, numberParam, page } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { Button } from '#ui/button.tsx';
import { Page, PlainPage } from '#ui/frame.tsx';
import { workPaths } from '../work.paths.ts';
import { getPublished, listPublished, readPublished, type Published } from './experience.queries.ts';
import { experienceTexts } from './experience.texts.ts';
import { FourParts } from './four-parts.tsx';

/** What has been published, for anybody; and the same list inside an organisation. */
export const libraryPages: Route[] = [
  {
    method: 'GET',
    path: '/erfarenheter',
    access: 'public',
    async handle(c, services) {
      const view = await enter(c, services, 'public');
      const search = (c.req.query('sok') ?? '').slice(0, 200);
      const found = await readPublished(services.database, (db) => listPublished(db, search));
      const t = experienceTexts[view.locale].library;
      return html(
        c,
        <PlainPage view={view} title={t.title}>
          <Library view={view} action={workPaths.library()} search={search} found={found} />
        </PlainPage>,
      );
    },
  },
  {
    method: 'GET',
    path: '/erfarenheter/:experienceId',
    access: 'public',
    async handle(c, services) {
      const view = await enter(c, services, 'public');
      const experienceId = numberParam(c, 'experienceId');
      const found = await readPublished(services.database, (db) => getPublished(db, experienceId));
      const t = experienceTexts[view.locale].library;
      return html(
        c,
        <PlainPage view={view} title={found.title}>
          <p class="lead">{t.by(found.partyName, found.networkTitle, found.hostName)}</p>
          <FourParts of={found} locale={view.locale} />
          <p class="quiet">{t.published(formatDate(today(found.publishedAt), view.locale))}</p>
          <p>
            <a href={workPaths.library()}>{t.all}</a>
          </p>
        </PlainPage>,
      );
    },
  },
  ...page({
    path: '/:organisation/erfarenheter',
    load: async ({ db, url }) => {
      const search = (url.searchParams.get('sok') ?? '').slice(0, 200);
      return { search, found: await listPublished(db, search) };
    },
    view(view, { search, found }) {
      const t = experienceTexts[view.locale].library;
      return (
        <Page view={view} step="network" title={t.title}>
          <Library view={view} action={workPaths.ownLibrary(view.organisation)} search={search} found={found} />
        </Page>
      );
    },
  }),
];

function Library(props: { view: View; action: string; search: string; found: readonly Published[] }) {
  const { view, search, found } = props;
  const t = experienceTexts[view.locale].library;
  return (
    <>
      <p>{t.lead}</p>
      <search>
        <form method="get" action={props.action}>
          <div class="ds-field field">
            <label class="ds-label" for="field-sok">
              {t.search}
            </label>
            <p class="field-hint" id="field-sok-hint">
              {t.searchHint}
            </p>
            <input
              class="ds-input"
              type="search"
              id="field-sok"
              name="sok"
              value={search}
              aria-describedby="field-sok-hint"
            />
          </div>
          <Button variant="secondary">{t.find}</Button>
        </form>
      </search>
      <p>{found.length === 0 ? (search === '' ? t.empty : t.none) : t.found(found.length)}</p>
      <ul>
        {found.map((one) => (
          <li>
            <a href={workPaths.libraryExperience(one.experienceId)}>{one.title}</a>
            <br />
            {t.by(one.partyName, one.networkTitle, one.hostName)}
          </li>
        ))}
      </ul>
    </>
  );
}
