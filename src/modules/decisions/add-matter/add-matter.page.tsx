import { formPage } from '#platform/web/page.tsx';
import { today } from '#foundations/clocks/index.ts';
import { getLeadCommittee } from '#modules/organisation/index.ts';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { matterCrumbs } from '../crumbs.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { addMatter } from './add-matter.command.ts';
import { addMatterForm } from './add-matter.form.ts';
import { addMatterTexts } from './add-matter.texts.ts';
import { CommitteeField, loadChoices, MatterFields } from './matter-fields.tsx';

export const addMatterPage = formPage({
  path: '/:organisation/arenden/nytt',
  form: addMatterForm,
  command: addMatter,
  async load({ db, url }) {
    const choices = await loadChoices(db);
    // A plan's page leads here with its id.
    const asked = choices.plans.find(({ id }) => String(id) === url.searchParams.get('plan'));
    return { choices, lead: await getLeadCommittee(db), asked };
  },
  initial: ({ choices, lead, asked }, view) => ({
    title: asked?.title ?? '',
    committeeId: lead ? String(lead.id) : '',
    openedOn: today(view.now),
    planId: asked ? String(asked.id) : '',
    mandateId: choices.mandates.length === 1 && choices.mandates[0] ? String(choices.mandates[0].id) : '',
  }),
  view(view, { choices }, form) {
    const t = addMatterTexts[view.locale];
    return (
      <Page view={view} step="decision" title={t.title} lead={t.lead} form={form} breadcrumbs={matterCrumbs(view)}>
        <form method="post" novalidate>
          <CommitteeField form={form} view={view} choices={choices} />
          <MatterFields form={form} view={view} choices={choices} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed) => typed,
  next: (id, view) => decisionsPaths.matter(view.organisation, id),
});
