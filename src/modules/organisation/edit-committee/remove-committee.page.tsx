import { action, page } from '#platform/web/page.tsx';
import { listNodesOfCommittee } from '#foundations/thread/index.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { listAdministrations } from '../administration.queries.ts';
import { getCommittee } from '../committee.queries.ts';
import { organisationCrumbs } from '../crumbs.ts';
import { LinkList, nodeLinks } from '../link-list.tsx';
import { organisationPaths } from '../organisation.paths.ts';
import { removeCommittee } from './edit-committee.command.ts';
import { whyNotRemovable } from './edit-committee.rules.ts';
import { editCommitteeTexts } from './edit-committee.texts.ts';

const path = '/:organisation/organisation/namnder/:id/borttagning';

export const removeCommitteePage = [
  ...page({
    path,
    access: removeCommittee.roles,
    load: async ({ db }, { id }) => ({
      committee: await getCommittee(db, id),
      administrations: (await listAdministrations(db)).filter((one) => one.committeeId === id),
      owned: await listNodesOfCommittee(db, id),
    }),
    view(view, { committee, administrations, owned }) {
      const t = editCommitteeTexts[view.locale];
      const { organisation } = view;
      const problem = whyNotRemovable({ administrations, owned });
      const crumbs = organisationCrumbs(view, {
        label: committee.name,
        href: organisationPaths.committee(organisation, committee.id),
      });
      return (
        <Page view={view} step="organisation" title={t.removeTitle} breadcrumbs={crumbs}>
          {problem ? (
            <>
              <p>{t.problems[problem]}</p>
              <LinkList lead={t.itsWork} links={nodeLinks(view, owned)} />
              <LinkList
                lead={t.itsAdministrations}
                links={administrations.map((one) => ({
                  label: one.name,
                  href: organisationPaths.changeAdministration(organisation, one.id),
                }))}
              />
              <ButtonLink href={organisationPaths.organisation(organisation)}>{t.back}</ButtonLink>
            </>
          ) : (
            <Confirm
              action={organisationPaths.removeCommittee(organisation, committee.id)}
              heading="h2"
              question={t.question(committee.name)}
              consequences={[t.forGood]}
              label={t.remove}
              cancelHref={organisationPaths.committee(organisation, committee.id)}
              danger
            />
          )}
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: removeCommittee,
    input: ({ id }) => ({ id }),
    next: (_output, view) => organisationPaths.organisation(view.organisation),
  }),
];
