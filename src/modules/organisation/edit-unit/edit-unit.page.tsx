import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { formPage } from '#platform/web/page.tsx';
import { BasisField } from '#ui/basis-field.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { NumberField, SelectField, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { listAdministrations, type Administration } from '../administration.queries.ts';
import { organisationCrumbs } from '../crumbs.ts';
import { organisationPaths } from '../organisation.paths.ts';
import { getUnit } from '../unit.queries.ts';
import { addUnit, changeUnit, unitParts } from './edit-unit.command.ts';
import { addUnitForm, changeUnitForm, type AddUnit } from './edit-unit.form.ts';
import { editUnitTexts } from './edit-unit.texts.ts';

export const addUnitPage = formPage({
  path: '/:organisation/organisation/enheter/ny',
  form: addUnitForm,
  command: addUnit,
  load: async ({ db }) => ({ administrations: await listAdministrations(db) }),
  initial: (_data, view) => ({ administrationId: view.url.searchParams.get('forvaltning') ?? '' }),
  view(view, { administrations }, form) {
    const t = editUnitTexts[view.locale];
    const { organisation, locale } = view;
    const crumbs = organisationCrumbs(view);
    const addFirst = (
      <ButtonLink href={organisationPaths.addAdministration(organisation)}>{t.addAdministration}</ButtonLink>
    );
    return (
      <Page view={view} step="organisation" title={t.addTitle} form={form} breadcrumbs={crumbs}>
        {administrations.length === 0 ? (
          <EmptyState purpose={t.noAdministrations} action={addFirst} />
        ) : (
          <>
            <p>
              <a href={organisationPaths.importUnits(organisation)}>{t.paste}</a>
            </p>
            <form method="post" novalidate>
              <UnitFields form={form} administrations={administrations} locale={locale} />
              <Button>{t.save}</Button>
            </form>
          </>
        )}
      </Page>
    );
  },
  input: (typed) => typed,
  next: ({ administrationId }, view) => organisationPaths.administration(view.organisation, administrationId),
});

export const changeUnitPage = formPage({
  path: '/:organisation/organisation/enheter/:id',
  form: changeUnitForm,
  command: changeUnit,
  load: async ({ db }, { id }) => ({
    unit: await getUnit(db, id),
    administrations: await listAdministrations(db),
  }),
  initial: ({ unit: { administrationId, name, serviceLine, staff } }) => ({
    administrationId: String(administrationId),
    name,
    serviceLine,
    staff: String(staff),
  }),
  view(view, { unit, administrations }, form) {
    const t = editUnitTexts[view.locale];
    const { organisation, locale } = view;
    const administration = organisationPaths.administration(organisation, unit.administrationId);
    const crumbs = organisationCrumbs(view, { label: unit.administrationName, href: administration });
    return (
      <Page view={view} step="organisation" title={t.changeTitle(unit.name)} form={form} breadcrumbs={crumbs}>
        <form method="post" novalidate>
          <BasisField form={form} stored={unitParts(unit)} href={administration} />
          <UnitFields form={form} administrations={administrations} locale={locale} />
          <ButtonRow>
            <Button>{t.save}</Button>
            <a href={organisationPaths.removeUnit(organisation, unit.id)}>{t.remove}</a>
          </ButtonRow>
        </form>
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: ({ administrationId }, view) => organisationPaths.administration(view.organisation, administrationId),
});

function UnitFields<T extends AddUnit>(props: {
  form: FormState<T>;
  administrations: readonly Administration[];
  locale: Locale;
}) {
  const { form, administrations, locale } = props;
  const t = editUnitTexts[locale];
  const options = administrations.map((one) => ({ value: String(one.id), label: one.name }));
  return (
    <>
      <SelectField
        form={form}
        name="administrationId"
        label={t.administration}
        options={options}
        prompt={t.administrationPrompt}
        required
      />
      <TextField form={form} name="name" label={t.name} hint={t.nameHint} required />
      <TextField form={form} name="serviceLine" label={t.serviceLine} hint={t.serviceLineHint} />
      <NumberField form={form} name="staff" label={t.staff} hint={t.staffHint} required />
    </>
  );
}
