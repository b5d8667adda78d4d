import { formPage } from '#platform/web/page.tsx';
import { today } from '#foundations/clocks/index.ts';
import { getCommittee } from '#modules/organisation/index.ts';
import { getPlan } from '#modules/plans/index.ts';
import { Button } from '#ui/button.tsx';
import { RadioField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { matterCrumbs } from '../crumbs.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { getMatter } from '../matter.queries.ts';
import { templatesPaths } from '../templates.paths.ts';
import { templatesTexts } from '../templates/templates.texts.ts';
import { TemplateField } from '../templates/template-field.tsx';
import { listTemplates } from '../templates/template.queries.ts';
import { HeadFields } from './head-fields.tsx';
import { writeMemorandum } from './write-memorandum.command.ts';
import { writeMemorandumForm } from './write-memorandum.form.ts';
import { writeMemorandumTexts } from './write-memorandum.texts.ts';

export const writeMemorandumPage = formPage({
  path: '/:organisation/arenden/:id/tjansteskrivelser/ny',
  form: writeMemorandumForm,
  command: writeMemorandum,
  async load({ db }, { id }) {
    const matter = await getMatter(db, id);
    return {
      matter,
      committee: await getCommittee(db, matter.committeeId),
      plan: matter.planId === null ? undefined : await getPlan(db, matter.planId),
      templates: await listTemplates(db),
    };
  },
  initial: ({ committee, plan, templates }, view) => ({
    start: plan ? 'plan' : 'empty',
    template: templates[0]?.key,
    writtenOn: today(view.now),
    // An own template's addressee counts where nothing is written here.
    addressee: templates.some((template) => template.addressee !== '') ? '' : committee.name,
    officerName: view.actor.name,
    officerRole: view.actor.title,
    officerEmail: view.account.email,
  }),
  view(view, { matter, plan, committee, templates }, form) {
    const t = writeMemorandumTexts[view.locale];
    const starts = plan && [
      { value: 'plan', label: t.starts.plan, hint: t.starts.planHint(plan.title) },
      { value: 'empty', label: t.starts.empty, hint: t.starts.emptyHint },
    ];
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
          {starts ? (
            <RadioField form={form} name="start" label={t.start} required options={starts} />
          ) : (
            <input type="hidden" name="start" value="empty" />
          )}
          <TemplateField form={form} view={view} templates={templates} />
          <HeadFields form={form} locale={view.locale} addresseeHint={t.addresseeEmpty(committee.name)} />
          <Button>{t.save}</Button>
        </form>
        <p>
          <a href={templatesPaths.templates(view.organisation)}>{templatesTexts[view.locale].title}</a>
        </p>
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, matterId: id }),
  next: (id, view) => decisionsPaths.memorandum(view.organisation, id),
});
