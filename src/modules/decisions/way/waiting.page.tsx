import { formPage } from '#platform/web/page.tsx';
import { findSetting } from '#platform/tenancy/settings.ts';
import { Button } from '#ui/button.tsx';
import { CheckboxField, NumberField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { matterCrumbs } from '../crumbs.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { getMatter } from '../matter.queries.ts';
import { wayCrumbs } from './step.page.tsx';
import { chooseWaiting, saveLeadDays } from './way.command.ts';
import { leadDaysForm, waitingForm } from './way.form.ts';
import { waitsForLegalForce } from './way.queries.ts';
import { wayTexts } from './way.texts.ts';

/** Whether what follows from the decision waits for legal force: chosen for one matter. */
export const waitingPage = formPage({
  path: '/:organisation/arenden/:id/vag/vantan',
  form: waitingForm,
  command: chooseWaiting,
  load: async ({ db }, { id }) => ({ matter: await getMatter(db, id), waits: await waitsForLegalForce(db, id) }),
  initial: ({ waits }) => ({ waits: waits ? 'on' : '' }),
  view(view, { matter }, form) {
    const t = wayTexts[view.locale].waiting;
    return (
      <Page view={view} step="decision" title={t.title} lead={t.lead} form={form} breadcrumbs={wayCrumbs(view, matter)}>
        <form method="post" novalidate>
          <CheckboxField form={form} name="waits" label={t.field} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: ({ waits }, { id }) => ({ matterId: id, waits }),
  next: (id, view) => decisionsPaths.way(view.organisation, id),
});

/** How long before a meeting a memorandum is to be left: the organisation's own rule, for all its matters. */
export const leadDaysPage = formPage({
  path: '/:organisation/arenden/framforhallning',
  form: leadDaysForm,
  command: saveLeadDays,
  load: async ({ db }) => ({ days: (await findSetting(db, 'meeting-lead-days')) ?? null }),
  initial: ({ days }) => ({ days: days === null ? '' : String(days) }),
  view(view, _data, form) {
    const t = wayTexts[view.locale].lead;
    return (
      <Page view={view} step="decision" title={t.title} lead={t.lead} form={form} breadcrumbs={matterCrumbs(view)}>
        <form method="post" novalidate>
          <NumberField form={form} name="days" label={t.field} hint={t.hint} unit={t.unit} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed) => typed,
  next: (_days, view) => decisionsPaths.matters(view.organisation),
});
