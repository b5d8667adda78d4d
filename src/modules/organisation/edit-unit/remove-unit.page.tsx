import { action, page } from '#platform/web/page.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { organisationCrumbs } from '../crumbs.ts';
import { organisationPaths } from '../organisation.paths.ts';
import { organisationTexts } from '../organisation.texts.ts';
import { getUnit } from '../unit.queries.ts';
import { removeUnit } from './edit-unit.command.ts';
import { editUnitTexts } from './edit-unit.texts.ts';

const path = '/:organisation/organisation/enheter/:id/borttagning';

export const removeUnitPage = [
  ...page({
    path,
    access: removeUnit.roles,
    load: async ({ db }, { id }) => ({ unit: await getUnit(db, id) }),
    view(view, { unit }) {
      const t = editUnitTexts[view.locale];
      const href = organisationPaths.unit(view.organisation, unit.id);
      return (
        <Page
          view={view}
          step="organisation"
          title={t.remove}
          breadcrumbs={organisationCrumbs(view, { label: unit.name, href })}
        >
          <Confirm
            action={organisationPaths.removeUnit(view.organisation, unit.id)}
            heading="h2"
            question={t.question(unit.name)}
            consequences={[t.gone(organisationTexts[view.locale].staff(unit.staff)), t.surveys]}
            label={t.remove}
            cancelHref={href}
            danger
          />
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: removeUnit,
    input: ({ id }) => ({ id }),
    next: ({ administrationId }, view) => organisationPaths.administration(view.organisation, administrationId),
  }),
];
