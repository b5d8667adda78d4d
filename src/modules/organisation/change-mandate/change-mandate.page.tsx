import { formPage } from '#platform/web/page.tsx';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { MandateFields } from '../add-mandate/mandate-fields.tsx';
import { organisationCrumbs } from '../crumbs.ts';
import { getMandate, mandateParts } from '../mandate.queries.ts';
import { organisationPaths } from '../organisation.paths.ts';
import { changeMandate } from './change-mandate.command.ts';
import { changeMandateForm } from './change-mandate.form.ts';
import { changeMandateTexts } from './change-mandate.texts.ts';

export const changeMandatePage = formPage({
  path: '/:organisation/organisation/uppdrag/:id/andra',
  form: changeMandateForm,
  command: changeMandate,
  load: async ({ db }, { id }) => ({ mandate: await getMandate(db, id) }),
  initial: ({ mandate }) => mandateParts(mandate),
  view(view, { mandate }, form) {
    const t = changeMandateTexts[view.locale];
    const href = organisationPaths.mandate(view.organisation, mandate.id);
    return (
      <Page
        view={view}
        step="organisation"
        title={t.title}
        lead={t.lead}
        form={form}
        breadcrumbs={organisationCrumbs(view, { label: mandate.title, href })}
      >
        <form method="post" novalidate>
          <BasisField form={form} stored={mandateParts(mandate)} href={href}>
            {mandate.description !== '' && <p class="typed">{mandate.description}</p>}
          </BasisField>
          <MandateFields form={form} locale={view.locale} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => organisationPaths.mandate(view.organisation, id),
});
