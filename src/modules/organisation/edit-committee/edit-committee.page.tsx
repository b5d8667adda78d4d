import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { formPage } from '#platform/web/page.tsx';
import { BasisField } from '#ui/basis-field.tsx';
import { Button, ButtonRow } from '#ui/button.tsx';
import { RadioField, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { committeeKinds, getCommittee } from '../committee.queries.ts';
import { organisationCrumbs } from '../crumbs.ts';
import { organisationPaths } from '../organisation.paths.ts';
import { organisationTexts } from '../organisation.texts.ts';
import { addCommittee, changeCommittee } from './edit-committee.command.ts';
import { addCommitteeForm, changeCommitteeForm, type AddCommittee } from './edit-committee.form.ts';
import { editCommitteeTexts } from './edit-committee.texts.ts';

export const editCommitteePages = [
  ...formPage({
    path: '/:organisation/organisation/namnder/ny',
    form: addCommitteeForm,
    command: addCommittee,
    load: async () => ({}),
    view(view, _data, form) {
      const t = editCommitteeTexts[view.locale];
      const crumbs = organisationCrumbs(view);
      return (
        <Page view={view} step="organisation" title={t.addTitle} lead={t.addLead} form={form} breadcrumbs={crumbs}>
          <form method="post" novalidate>
            <CommitteeFields form={form} locale={view.locale} />
            <Button>{t.save}</Button>
          </form>
        </Page>
      );
    },
    input: (typed) => typed,
    next: (_id, view) => organisationPaths.organisation(view.organisation),
  }),
  ...formPage({
    path: '/:organisation/organisation/namnder/:id',
    form: changeCommitteeForm,
    command: changeCommittee,
    async load({ db }, { id }) {
      const { name, kind } = await getCommittee(db, id);
      return { id, stored: { name, kind } };
    },
    initial: ({ stored }) => stored,
    view(view, { id, stored }, form) {
      const t = editCommitteeTexts[view.locale];
      const { organisation, locale } = view;
      const crumbs = organisationCrumbs(view);
      const title = t.changeTitle(stored.name);
      const href = organisationPaths.committee(organisation, id);
      return (
        <Page view={view} step="organisation" title={title} form={form} breadcrumbs={crumbs}>
          <form method="post" novalidate>
            <BasisField form={form} stored={stored} href={href} />
            <CommitteeFields form={form} locale={locale} />
            <ButtonRow>
              <Button>{t.save}</Button>
              <a href={organisationPaths.removeCommittee(organisation, id)}>{t.remove}</a>
            </ButtonRow>
          </form>
        </Page>
      );
    },
    input: (typed, { id }) => ({ ...typed, id }),
    next: (_id, view) => organisationPaths.organisation(view.organisation),
  }),
];

function CommitteeFields<T extends AddCommittee>({ form, locale }: { form: FormState<T>; locale: Locale }) {
  const t = editCommitteeTexts[locale];
  const { kinds } = organisationTexts[locale].committees;
  const options = committeeKinds.map((kind) => ({ value: kind, label: kinds[kind], hint: t.kindHints[kind] }));
  return (
    <>
      <TextField form={form} name="name" label={t.name} hint={t.nameHint} required />
      <RadioField form={form} name="kind" label={t.kind} options={options} required />
    </>
  );
}
