import { hasRole } from '#platform/tenancy/organisation.ts';
import { page } from '#platform/web/page.tsx';
import { formatDate } from '#foundations/clocks/index.ts';
import { getThreadSides } from '#foundations/thread/index.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Page } from '#ui/frame.tsx';
import { changeMandate } from './change-mandate/change-mandate.command.ts';
import { organisationCrumbs } from './crumbs.ts';
import { getMandate } from './mandate.queries.ts';
import { organisationPaths } from './organisation.paths.ts';
import { organisationTexts } from './organisation.texts.ts';

export const mandatePage = page({
  path: '/:organisation/organisation/uppdrag/:id',
  load: async ({ db }, { id }) => ({ mandate: await getMandate(db, id), thread: await getThreadSides(db, id) }),
  view(view, { mandate, thread }) {
    const t = organisationTexts[view.locale];
    const paragraphs = mandate.description.split(/\n{2,}/).filter(Boolean);
    return (
      <Page
        view={view}
        step="organisation"
        title={mandate.title}
        breadcrumbs={organisationCrumbs(view)}
        thread={{ sides: thread, current: t.mandate.current }}
      >
        <Facts
          items={[
            { term: t.mandate.body, value: mandate.body },
            { term: t.mandate.decidedOn, value: formatDate(mandate.decidedOn, view.locale) },
            ...(mandate.itemNumber ? [{ term: t.mandate.itemNumber, value: `§ ${mandate.itemNumber}` }] : []),
          ]}
        />
        {paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        {hasRole(view.actor, changeMandate.roles) && (
          <ButtonRow>
            <ButtonLink variant="secondary" href={organisationPaths.changeMandate(view.organisation, mandate.id)}>
              {t.mandate.change}
            </ButtonLink>
            <a href={organisationPaths.removeMandate(view.organisation, mandate.id)}>{t.mandate.remove}</a>
          </ButtonRow>
        )}
      </Page>
    );
  },
});
