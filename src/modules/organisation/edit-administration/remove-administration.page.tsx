import { action, page } from '#platform/web/page.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { getAdministration } from '../administration.queries.ts';
import { organisationCrumbs } from '../crumbs.ts';
import { LinkList, nodeLinks } from '../link-list.tsx';
import { organisationPaths } from '../organisation.paths.ts';
import { organisationTexts } from '../organisation.texts.ts';
import { listPosts } from '../post.queries.ts';
import { listWorkOfAdministration } from '../standing-in-the-way.queries.ts';
import { removeAdministration } from './edit-administration.command.ts';
import { editAdministrationTexts } from './edit-administration.texts.ts';

const path = '/:organisation/organisation/forvaltningar/:id/borttagning';

export const removeAdministrationPage = [
  ...page({
    path,
    access: removeAdministration.roles,
    load: async ({ db }, { id }) => ({
      administration: await getAdministration(db, id),
      posts: (await listPosts(db)).filter((post) => post.administrationId === id).length,
      work: await listWorkOfAdministration(db, id),
    }),
    view(view, { administration: { id, name, units, staff }, posts, work }) {
      const t = editAdministrationTexts[view.locale];
      const { organisation } = view;
      const href = organisationPaths.administration(organisation, id);
      const staffText = organisationTexts[view.locale].staff(staff);
      return (
        <Page
          view={view}
          step="organisation"
          title={t.remove}
          breadcrumbs={organisationCrumbs(view, { label: name, href })}
        >
          {work.length > 0 ? (
            <>
              <p>{t.inUse}</p>
              <LinkList lead={t.itsWork} links={nodeLinks(view, work)} />
              <ButtonLink href={href}>{t.back}</ButtonLink>
            </>
          ) : (
            <Confirm
              action={organisationPaths.removeAdministration(organisation, id)}
              heading="h2"
              question={t.question(name)}
              consequences={[t.units(units, staffText), ...(posts > 0 ? [t.posts(posts)] : []), t.surveys]}
              label={t.remove}
              cancelHref={href}
              danger
            />
          )}
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: removeAdministration,
    input: ({ id }) => ({ id }),
    next: (_output, view) => organisationPaths.organisation(view.organisation),
  }),
];
