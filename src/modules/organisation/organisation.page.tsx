import { page } from '#platform/web/page.tsx';
import { hasRole } from '#platform/tenancy/organisation.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import { addMandate } from './add-mandate/add-mandate.command.ts';
import { listMandates } from './mandate.queries.ts';
import { organisationPaths } from './organisation.paths.ts';
import { organisationTexts } from './organisation.texts.ts';

export const organisationPage = page({
  path: '/:organisation/organisation',
  load: async ({ db }) => ({ mandates: await listMandates(db) }),
  view(view, { mandates }) {
    const t = organisationTexts[view.locale];
    const add = hasRole(view.actor, addMandate.roles) && (
      <ButtonLink href={organisationPaths.addMandate(view.organisation)}>{t.mandates.add}</ButtonLink>
    );
    return (
      <Page view={view} step="organisation" title={t.title}>
        <h2>{t.mandates.title}</h2>
        {mandates.length === 0 ? (
          <EmptyState purpose={t.mandates.empty} action={add} />
        ) : (
          <>
            <ul>
              {mandates.map((mandate) => (
                <li>
                  <a href={organisationPaths.mandate(view.organisation, mandate.id)}>{mandate.title}</a>
                </li>
              ))}
            </ul>
            {add}
          </>
        )}
      </Page>
    );
  },
});
