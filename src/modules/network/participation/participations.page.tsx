import { hasRole } from '#platform/tenancy/organisation.ts';
import { page } from '#platform/web/page.tsx';
import { formatDate } from '#foundations/clocks/index.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { networkPaths } from '../network.paths.ts';
import { hostRoles } from '../network.roles.ts';
import { workPaths } from '../work.paths.ts';
import { loadStanding } from './load-standing.ts';
import { participationPaths } from './participation.paths.ts';
import { listParticipations } from './participation.queries.ts';
import { answerers } from './participation.roles.ts';
import { participationTexts } from './participation.texts.ts';
import { StandingMark } from './standing-mark.tsx';

export const participationsPage = page({
  path: '/:organisation/deltagande',
  async load({ db, now }) {
    const all = await listParticipations(db);
    const rows = [];
    for (const participation of all) rows.push({ participation, ...(await loadStanding(db, participation, now)) });
    return rows;
  },
  view(view, rows) {
    const t = participationTexts[view.locale];
    const { organisation, locale } = view;
    const bring = hasRole(view.actor, answerers) && (
      <ButtonLink href={participationPaths.bring(organisation)}>{t.bring}</ButtonLink>
    );
    return (
      <Page view={view} step="network" title={t.title} lead={t.lead}>
        {rows.length === 0 ? (
          <EmptyState purpose={t.empty} action={bring} />
        ) : (
          <>
            {bring && <p>{bring}</p>}
            <DataTable
              caption={t.list.caption}
              captionHidden
              rows={rows}
              columns={[
                {
                  label: t.list.subject,
                  rowHeader: true,
                  cell: ({ participation: { id, subject } }) => (
                    <a href={participationPaths.participation(organisation, id)}>{subject || t.untitled}</a>
                  ),
                },
                { label: t.list.inviter, cell: ({ participation: { inviter } }) => inviter },
                {
                  label: t.list.standing,
                  cell: ({ standing }) => <StandingMark locale={locale} standing={standing} />,
                },
                {
                  label: t.list.answerBy,
                  cell: ({ participation: { answerBy } }) => (answerBy === null ? '' : formatDate(answerBy, locale)),
                },
                { label: t.list.next, cell: ({ next }) => (next?.onDay ? formatDate(next.onDay, locale) : '') },
              ]}
            />
          </>
        )}
        <p>
          <a href={workPaths.ownLibrary(organisation)}>{t.library}</a>
        </p>
        {hasRole(view.actor, hostRoles) && (
          <p>
            <a href={networkPaths.networks(organisation)}>{t.held}</a>
          </p>
        )}
      </Page>
    );
  },
});
