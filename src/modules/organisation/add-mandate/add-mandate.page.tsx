import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { DateField, TextArea, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { organisationPaths } from '../organisation.paths.ts';
import { organisationTexts } from '../organisation.texts.ts';
import { addMandate } from './add-mandate.command.ts';
import { addMandateForm } from './add-mandate.form.ts';
import { addMandateTexts } from './add-mandate.texts.ts';

export const addMandatePage = formPage({
  path: '/:organisation/organisation/uppdrag/nytt',
  form: addMandateForm,
  command: addMandate,
  load: async () => ({}),
  view(view, _data, form) {
    const t = addMandateTexts[view.locale];
    const crumbs = [{ label: organisationTexts[view.locale].title, href: organisationPaths.organisation(view.organisation) }];
    return (
      <Page view={view} step="organisation" title={t.title} lead={t.lead} form={form} breadcrumbs={crumbs}>
        <form method="post" novalidate>
          <TextField form={form} name="title" label={t.name} hint={t.nameHint} required />
          <TextField form={form} name="body" label={t.body} hint={t.bodyHint} required />
          <DateField form={form} name="decidedOn" label={t.decidedOn} required />
          <TextField form={form} name="itemNumber" label={t.itemNumber} hint={t.itemNumberHint} inputmode="numeric" />
          <TextArea form={form} name="description" label={t.description} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed) => typed,
  next: (id, view) => organisationPaths.mandate(view.organisation, id),
});
