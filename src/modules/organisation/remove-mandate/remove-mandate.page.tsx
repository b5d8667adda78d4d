import { action, page } from '#platform/web/page.tsx';
import { getThreadSides } from '#foundations/thread/index.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { organisationCrumbs } from '../crumbs.ts';
import { getMandate } from '../mandate.queries.ts';
import { LinkList, nodeLinks } from '../link-list.tsx';
import { organisationPaths } from '../organisation.paths.ts';
import { removeMandate } from './remove-mandate.command.ts';
import { whyNotRemovable } from './remove-mandate.rules.ts';
import { removeMandateTexts } from './remove-mandate.texts.ts';

const path = '/:organisation/organisation/uppdrag/:id/borttagning';

export const removeMandatePage = [
  ...page({
    path,
    access: removeMandate.roles,
    load: async ({ db }, { id }) => ({ mandate: await getMandate(db, id), thread: await getThreadSides(db, id) }),
    view(view, { mandate, thread }) {
      const t = removeMandateTexts[view.locale];
      const { organisation } = view;
      const href = organisationPaths.mandate(organisation, mandate.id);
      return (
        <Page
          view={view}
          step="organisation"
          title={t.title}
          breadcrumbs={organisationCrumbs(view, { label: mandate.title, href })}
        >
          {whyNotRemovable(thread) ? (
            <>
              <p>{t.restedOn}</p>
              <LinkList lead={t.restsOnIt} links={nodeLinks(view, thread.ledTo)} />
              <ButtonLink href={organisationPaths.changeMandate(organisation, mandate.id)}>{t.change}</ButtonLink>
            </>
          ) : (
            <Confirm
              action={organisationPaths.removeMandate(organisation, mandate.id)}
              heading="h2"
              question={t.question(mandate.title)}
              consequences={[t.forGood, t.history]}
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
    command: removeMandate,
    input: ({ id }) => ({ id }),
    next: (_output, view) => organisationPaths.organisation(view.organisation),
  }),
];
