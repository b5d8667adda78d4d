import { hasRole } from '#platform/tenancy/organisation.ts';
import { page } from '#platform/web/page.tsx';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Facts } from '#ui/facts.tsx';
import { Page } from '#ui/frame.tsx';
import { getAdministration } from './administration.queries.ts';
import { organisationCrumbs } from './crumbs.ts';
import { addUnit } from './edit-unit/edit-unit.command.ts';
import { organisationPaths } from './organisation.paths.ts';
import { organisationTexts } from './organisation.texts.ts';
import { listUnits } from './unit.queries.ts';
import { UnitList } from './unit-list.tsx';
import { unitListTexts } from './unit-list.texts.ts';

export const administrationPage = page({
  path: '/:organisation/organisation/forvaltningar/:id',
  load: async ({ db }, { id }) => ({
    administration: await getAdministration(db, id),
    units: (await listUnits(db)).filter((unit) => unit.administrationId === id),
  }),
  view(view, { administration, units }) {
    const t = unitListTexts[view.locale];
    const words = organisationTexts[view.locale];
    const { organisation } = view;
    const mayWrite = hasRole(view.actor, addUnit.roles);
    const ways = mayWrite && (
      <ButtonRow>
        <ButtonLink href={organisationPaths.importUnits(organisation, administration.id)}>{t.paste}</ButtonLink>
        <a href={organisationPaths.addUnit(organisation, administration.id)}>{t.add}</a>
      </ButtonRow>
    );
    return (
      <Page
        view={view}
        step="organisation"
        title={administration.name}
        lead={`${words.units(administration.units)}, ${words.staff(administration.staff)}`}
        breadcrumbs={organisationCrumbs(view)}
      >
        <Facts
          items={[
            ...(administration.shortName ? [{ term: t.shortName, value: administration.shortName }] : []),
            ...(administration.committeeName ? [{ term: t.committee, value: administration.committeeName }] : []),
          ]}
        />
        {mayWrite && (
          <p>
            <a href={organisationPaths.changeAdministration(organisation, administration.id)}>{t.change}</a>
          </p>
        )}
        {units.length === 0 ? (
          <EmptyState purpose={t.empty} action={ways} />
        ) : (
          <>
            <UnitList view={view} units={units} administration={false} />
            {ways}
          </>
        )}
      </Page>
    );
  },
});
