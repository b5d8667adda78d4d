import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { organisationCrumbs } from '../crumbs.ts';
import { onwards } from '../onwards.ts';
import { organisationPaths } from '../organisation.paths.ts';
import { addMandate } from './add-mandate.command.ts';
import { addMandateForm } from './add-mandate.form.ts';
import { addMandateTexts } from './add-mandate.texts.ts';
import { MandateFields } from './mandate-fields.tsx';

export const addMandatePage = formPage({
  path: '/:organisation/organisation/uppdrag/nytt',
  form: addMandateForm,
  command: addMandate,
  load: async () => ({}),
  view(view, _data, form) {
    const t = addMandateTexts[view.locale];
    return (
      <Page
        view={view}
        step="organisation"
        title={t.title}
        lead={t.lead}
        form={form}
        breadcrumbs={organisationCrumbs(view)}
      >
        <form method="post" novalidate>
          <MandateFields form={form} locale={view.locale} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed) => typed,
  next: (id, view) => onwards(view, organisationPaths.mandate(view.organisation, id)),
});
