import { page } from '#platform/web/page.tsx';
import { formatDate } from '#foundations/clocks/index.ts';
import { getThreadSides } from '#foundations/thread/index.ts';
import { Facts } from '#ui/facts.tsx';
import { Page } from '#ui/frame.tsx';
import { getMandate } from './mandate.queries.ts';
import { organisationPaths } from './organisation.paths.ts';
import { organisationTexts } from './organisation.texts.ts';

export const mandatePage = page({
  path: '/:organisation/organisation/uppdrag/:id',
  load: async ({ db }, { id }) => ({ mandate: await getMandate(db, id), thread: await getThreadSides(db, id) }),
  view(view, { mandate, thread }) {
    const t = organisationTexts[view.locale];
    return (
      <Page
        view={view}
        step="organisation"
        title={mandate.title}
        breadcrumbs={[{ label: t.title, href: organisationPaths.organisation(view.organisation) }]}
        thread={{ sides: thread, current: t.mandate.current }}
      >
        <Facts
          items={[
            { term: t.mandate.body, value: mandate.body },
            { term: t.mandate.decidedOn, value: formatDate(mandate.decidedOn, view.locale) },
            ...(mandate.itemNumber ? [{ term: t.mandate.itemNumber, value: `§ ${mandate.itemNumber}` }] : []),
          ]}
        />
        {mandate.description.split(/\n{2,}/).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </Page>
    );
  },
});
