import { action, formPage, page } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { RadioField, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { matterCrumbs } from '../crumbs.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { decisionsTexts } from '../decisions.texts.ts';
import { designationTypes, getDesignation, getMatter } from '../matter.queries.ts';
import { addDesignation, removeDesignation } from './designation.command.ts';
import { designationForm } from './designation.form.ts';
import { designationsTexts } from './designations.texts.ts';

export const addDesignationPage = formPage({
  path: '/:organisation/arenden/:id/beteckningar/ny',
  form: designationForm,
  command: addDesignation,
  load: async ({ db }, { id }) => ({ matter: await getMatter(db, id) }),
  initial: () => ({ type: designationTypes[0] }),
  view(view, { matter }, form) {
    const t = designationsTexts[view.locale];
    const types = decisionsTexts[view.locale].designationTypes;
    return (
      <Page
        view={view}
        step="decision"
        title={t.title}
        lead={t.lead}
        form={form}
        breadcrumbs={matterCrumbs(view, matter)}
      >
        <form method="post" novalidate>
          <RadioField
            form={form}
            name="type"
            label={t.type}
            required
            options={designationTypes.map((value) => ({ value, label: types[value] }))}
          />
          <TextField
            form={form}
            name="value"
            label={t.value}
            hint={t.valueHint}
            required
            size={24}
            autocomplete="off"
            spellcheck={false}
          />
          <TextField form={form} name="register" label={t.register} hint={t.registerHint} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, matterId: id }),
  next: ({ matterId }, view) => decisionsPaths.matter(view.organisation, matterId),
});

const removePath = '/:organisation/arenden/:id/beteckningar/:designationId/borttagning';

export const removeDesignationPage = [
  ...page({
    path: removePath,
    access: removeDesignation.roles,
    load: async ({ db }, { id, designationId }) => ({
      matter: await getMatter(db, id),
      designation: await getDesignation(db, id, designationId),
    }),
    view(view, { matter, designation }) {
      const t = designationsTexts[view.locale].remove;
      return (
        <Page view={view} step="decision" title={t.title} breadcrumbs={matterCrumbs(view, matter)}>
          <Confirm
            action={decisionsPaths.removeDesignation(view.organisation, matter.id, designation.id)}
            heading="h2"
            question={t.question(designation.value)}
            consequences={[t.consequence]}
            label={t.button}
            cancelHref={decisionsPaths.matter(view.organisation, matter.id)}
            danger
          />
        </Page>
      );
    },
  }),
  ...action({
    path: removePath,
    command: removeDesignation,
    input: ({ id, designationId }) => ({ matterId: id, id: designationId }),
    next: (matterId, view) => decisionsPaths.matter(view.organisation, matterId),
  }),
];
