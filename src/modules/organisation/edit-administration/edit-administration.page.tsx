import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { formPage } from '#platform/web/page.tsx';
import { BasisField } from '#ui/basis-field.tsx';
import { Button, ButtonRow } from '#ui/button.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { getAdministration } from '../administration.queries.ts';
import { listCommittees, type Committee } from '../committee.queries.ts';
import { organisationCrumbs } from '../crumbs.ts';
import { organisationPaths } from '../organisation.paths.ts';
import { addAdministration, changeAdministration } from './edit-administration.command.ts';
import { addAdministrationForm, changeAdministrationForm, type AddAdministration } from './edit-administration.form.ts';
import { editAdministrationTexts } from './edit-administration.texts.ts';

export const addAdministrationPage = formPage({
  path: '/:organisation/organisation/forvaltningar/ny',
  form: addAdministrationForm,
  command: addAdministration,
  load: async ({ db }) => ({ committees: await listCommittees(db) }),
  view(view, { committees }, form) {
    const t = editAdministrationTexts[view.locale];
    const crumbs = organisationCrumbs(view);
    return (
      <Page view={view} step="organisation" title={t.addTitle} form={form} breadcrumbs={crumbs}>
        <form method="post" novalidate>
          <AdministrationFields form={form} committees={committees} locale={view.locale} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed) => typed,
  next: (id, view) => organisationPaths.administration(view.organisation, id),
});

export const changeAdministrationPage = formPage({
  path: '/:organisation/organisation/forvaltningar/:id/andra',
  form: changeAdministrationForm,
  command: changeAdministration,
  load: async ({ db }, { id }) => ({
    administration: await getAdministration(db, id),
    committees: await listCommittees(db),
  }),
  initial: ({ administration: { name, shortName, committeeId } }) => ({
    name,
    shortName,
    committeeId: String(committeeId ?? ''),
  }),
  view(view, { administration: { id, name, shortName, committeeId }, committees }, form) {
    const t = editAdministrationTexts[view.locale];
    const { organisation, locale } = view;
    const href = organisationPaths.administration(organisation, id);
    const crumbs = organisationCrumbs(view, { label: name, href });
    return (
      <Page view={view} step="organisation" title={t.changeTitle(name)} form={form} breadcrumbs={crumbs}>
        <form method="post" novalidate>
          <BasisField form={form} stored={{ name, shortName, committeeId }} href={href} />
          <AdministrationFields form={form} committees={committees} locale={locale} />
          <ButtonRow>
            <Button>{t.save}</Button>
            <a href={organisationPaths.removeAdministration(organisation, id)}>{t.remove}</a>
          </ButtonRow>
        </form>
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => organisationPaths.administration(view.organisation, id),
});

function AdministrationFields<T extends AddAdministration>(props: {
  form: FormState<T>;
  committees: readonly Committee[];
  locale: Locale;
}) {
  const { form, committees, locale } = props;
  const t = editAdministrationTexts[locale];
  const options = committees.map((committee) => ({ value: String(committee.id), label: committee.name }));
  return (
    <>
      <TextField form={form} name="name" label={t.name} hint={t.nameHint} required />
      <TextField form={form} name="shortName" label={t.shortName} hint={t.shortNameHint} size={10} />
      {options.length > 0 && (
        <SelectField form={form} name="committeeId" label={t.committee} options={options} prompt={t.noCommittee} />
      )}
    </>
  );
}
