import { hasRole } from '#platform/tenancy/organisation.ts';
import { download, page } from '#platform/web/page.tsx';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import { organisationCrumbs } from './crumbs.ts';
import { addUnit } from './edit-unit/edit-unit.command.ts';
import { writeUnitFile } from './import-units/write-unit-file.ts';
import { organisationPaths } from './organisation.paths.ts';
import { listUnits } from './unit.queries.ts';
import { UnitList } from './unit-list.tsx';
import { unitListTexts } from './unit-list.texts.ts';

export const unitsPages = [
  ...page({
    path: '/:organisation/organisation/enheter',
    load: async ({ db }) => ({ units: await listUnits(db) }),
    view(view, { units }) {
      const t = unitListTexts[view.locale];
      const { organisation } = view;
      const ways = hasRole(view.actor, addUnit.roles) && (
        <ButtonRow>
          <ButtonLink href={organisationPaths.importUnits(organisation)}>{t.paste}</ButtonLink>
          <a href={organisationPaths.addUnit(organisation)}>{t.add}</a>
        </ButtonRow>
      );
      return (
        <Page view={view} step="organisation" title={t.title} breadcrumbs={organisationCrumbs(view)}>
          {units.length === 0 ? (
            <EmptyState purpose={t.empty} action={ways} />
          ) : (
            <>
              <UnitList view={view} units={units} administration />
              {ways}
              <p>
                <a href={organisationPaths.unitsFile(organisation)}>{t.file}</a>
                <br />
                <span class="quiet">{t.fileHint}</span>
              </p>
            </>
          )}
        </Page>
      );
    },
  }),
  ...download({
    path: '/:organisation/organisation/enheter/fil',
    load: async ({ db }) => ({ units: await listUnits(db) }),
    make: async ({ units }, view) => ({
      body: writeUnitFile(units, view.locale),
      mediaType: 'text/csv; charset=utf-8',
      name: unitListTexts[view.locale].fileName,
    }),
  }),
];
