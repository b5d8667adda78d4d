import { commandScope, action, html, numberParam, page } from '#platform/web/page.tsx';
import { needName } from '#content/network-needs.ts';
import { hasPublicAddress } from '#platform/tenancy/public-address.ts';
import { enterAsMember } from '#platform/web/enter.ts';
import type { Route } from '#platform/web/route.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { ButtonLink, ButtonRow, PostButton } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { networkCrumbs } from '../network-crumbs.ts';
import { getNetwork } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';
import { workPaths } from '../work.paths.ts';
import { closeOverview, countNeeds, openOverview } from './joint-view.commands.ts';
import { listJointViews, listSharers } from './joint-view.queries.ts';
import { fewestSharers, sharersToCount } from './joint-view.rules.ts';
import { jointViewTexts } from './joint-view.texts.ts';

// The link is shown once, in the answer to the very post that made it, and is kept nowhere.
const openRoute: Route = {
  method: 'POST',
  path: '/:organisation/natverk/:id/gemensamt/oversikt',
  access: openOverview.roles,
  async handle(c, services) {
    const view = await enterAsMember(c, services, openOverview.roles);
    const id = numberParam(c, 'id');
    const { token, title } = await openOverview.run(commandScope(services, view), { id });
    const t = jointViewTexts[view.locale];
    return html(
      c,
      <Page view={view} step="network" title={t.opened} breadcrumbs={networkCrumbs(view, { id, title })}>
        <p>{t.once}</p>
        <p>
          <code>{new URL(workPaths.overview(token), services.publicUrl).href}</code>
        </p>
        <ButtonLink href={workPaths.jointView(view.organisation, id)}>{t.back}</ButtonLink>
      </Page>,
    );
  },
};

/** The needs that recur among those who share, and the county board's link. */
export const jointViewPages: Route[] = [
  ...page({
    path: '/:organisation/natverk/:id/gemensamt',
    access: hostRoles,
    load: async ({ db }, { id }) => ({
      network: await getNetwork(db, id),
      views: await listJointViews(db, id),
      sharers: await listSharers(db, id),
      hasOverview: await hasPublicAddress(db, { kind: 'network-overview', thingId: id }),
    }),
    view(view, { network, views, sharers, hasOverview }) {
      const t = jointViewTexts[view.locale];
      const counted = sharersToCount(
        sharers,
        views.map((one) => one.sharers),
      );
      // When too few share any more, what was counted is taken away too: that says how many share, and nothing of what they need.
      const last = sharers.length < fewestSharers ? undefined : views.at(-1);
      return (
        <Page view={view} step="network" title={t.title} lead={t.lead} breadcrumbs={networkCrumbs(view, network)}>
          <p>{t.rule}</p>
          <p>{t.sharing(sharers.length)}</p>
          {last && (
            <>
              <h2>{t.caption}</h2>
              {last.needs.length === 0 ? (
                <p>{t.none}</p>
              ) : (
                <ul>
                  {last.needs.map((need) => (
                    <li>{needName(need, view.locale)}</li>
                  ))}
                </ul>
              )}
              <p class="quiet">{t.counted(formatDate(today(last.madeAt), view.locale))}</p>
            </>
          )}
          {'why' in counted ? (
            <Notice tone="info">{t.whyNot[counted.why]}</Notice>
          ) : (
            <PostButton
              action={workPaths.jointView(view.organisation, network.id)}
              label={last ? t.countAgain : t.count}
              variant="primary"
            />
          )}
          <h2>{t.overview}</h2>
          <p>{t.overviewLead}</p>
          <p>{hasOverview ? t.isOpen : t.notOpen}</p>
          <ButtonRow>
            <PostButton
              action={workPaths.openOverview(view.organisation, network.id)}
              label={hasOverview ? t.openAnew : t.open}
            />
            {hasOverview && (
              <PostButton action={workPaths.closeOverview(view.organisation, network.id)} label={t.close} />
            )}
          </ButtonRow>
        </Page>
      );
    },
  }),
  ...action({
    path: '/:organisation/natverk/:id/gemensamt',
    command: countNeeds,
    input: ({ id }) => ({ id }),
    next: (id, view) => workPaths.jointView(view.organisation, id),
  }),
  openRoute,
  ...action({
    path: '/:organisation/natverk/:id/gemensamt/oversikt/borttagning',
    command: closeOverview,
    input: ({ id }) => ({ id }),
    next: (id, view) => workPaths.jointView(view.organisation, id),
  }),
];
