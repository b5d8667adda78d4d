import { page } from '#platform/web/page.tsx';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { listGroupInvitations } from '../survey.queries.ts';
import { getOpen } from '../survey-in-state.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { addAddresses } from './add-addresses.command.ts';

/** All reporting groups, how many addresses each has, and where to write them. */
export const addressesPage = page({
  path: '/:organisation/enkater/:id/adresser',
  access: addAddresses.roles,
  load: async (ctx, { id }) => ({ survey: await getOpen(ctx, id), groups: await listGroupInvitations(ctx.db, id) }),
  view(view, { survey, groups }) {
    const t = surveysTexts[view.locale];
    const sum = (of: (group: (typeof groups)[number]) => number) => groups.reduce((all, group) => all + of(group), 0);
    const total = {
      id: 0,
      name: t.addresses.all,
      administrationName: '',
      staff: sum((g) => g.staff),
      addresses: sum((g) => g.addresses),
      sent: sum((g) => g.sent),
      refused: sum((g) => g.refused),
      handedOut: sum((g) => g.handedOut),
    };
    const crumbs = [{ label: survey.title, href: surveysPaths.survey(view.organisation, survey.id) }];
    return (
      <Page view={view} step="needs" title={t.addresses.heading} lead={t.addresses.lead} breadcrumbs={crumbs}>
        <DataTable
          caption={t.addresses.heading}
          captionHidden
          rows={groups}
          footer={total}
          columns={[
            {
              label: t.groups.group,
              rowHeader: true,
              cell: (group) =>
                group.id === 0 ? (
                  group.name
                ) : (
                  <a href={surveysPaths.groupAddresses(view.organisation, survey.id, group.id)}>{group.name}</a>
                ),
            },
            { label: t.groups.staff, numeric: true, cell: (group) => group.staff },
            { label: t.addresses.given, numeric: true, cell: (group) => group.addresses },
            { label: t.addresses.paper, numeric: true, cell: (group) => group.handedOut },
            {
              label: t.addresses.missing,
              numeric: true,
              cell: (group) => group.staff - group.addresses - group.handedOut,
            },
            { label: t.groups.administration, cell: (group) => group.administrationName },
          ]}
        />
        <ButtonRow>
          {total.addresses > 0 && (
            <ButtonLink href={surveysPaths.send(view.organisation, survey.id)}>{t.addresses.goOn}</ButtonLink>
          )}
          <ButtonLink
            href={surveysPaths.addressList(view.organisation, survey.id)}
            variant={total.addresses > 0 ? 'secondary' : 'primary'}
          >
            {t.addresses.toList}
          </ButtonLink>
        </ButtonRow>
      </Page>
    );
  },
});
