import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { action, formPage, page } from '#platform/web/page.tsx';
import { today } from '#foundations/clocks/index.ts';
import { Button } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { DateField, RadioField, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { afterPaths } from '../after.paths.ts';
import { matterCrumbs } from '../crumbs.ts';
import { getDecision } from '../decision.queries.ts';
import { getMatter, type MatterRow } from '../matter.queries.ts';
import { addReceiver, changeReceiver, markSent, removeReceiver } from './dispatch.commands.ts';
import { markSentForm, receiverForm, type Receiver } from './dispatch.form.ts';
import { listDispatch, waysByHand } from './dispatch.queries.ts';
import { dispatchTexts } from './dispatch.texts.ts';

export const addReceiverPage = formPage({
  path: '/:organisation/beslut/:id/expediering/ny',
  form: receiverForm,
  command: addReceiver,
  load: async ({ db }, { id }) => loadMatter(db, id),
  view: (view, matter, form, { id }) => (
    <Page
      view={view}
      step="decision"
      title={dispatchTexts[view.locale].form.addTitle}
      form={form}
      breadcrumbs={crumbs(view, matter, id)}
    >
      <ReceiverFields view={view} form={form} />
    </Page>
  ),
  input: (typed, { id }) => ({ ...typed, decisionId: id }),
  next: (id, view) => afterPaths.dispatch(view.organisation, id),
});

export const changeReceiverPage = formPage({
  path: '/:organisation/beslut/:id/expediering/:entryId',
  form: receiverForm,
  command: changeReceiver,
  load: async ({ db }, params) => loadEntry(db, params),
  initial: ({ entry: { receiver, email } }) => ({ receiver, email }),
  view: (view, { matter }, form, { id }) => (
    <Page
      view={view}
      step="decision"
      title={dispatchTexts[view.locale].form.changeTitle}
      form={form}
      breadcrumbs={crumbs(view, matter, id)}
    >
      <ReceiverFields view={view} form={form} />
    </Page>
  ),
  input: (typed, { id, entryId }) => ({ ...typed, decisionId: id, entryId }),
  next: (id, view) => afterPaths.dispatch(view.organisation, id),
});

export const markSentPage = formPage({
  path: '/:organisation/beslut/:id/expediering/:entryId/sant',
  form: markSentForm,
  command: markSent,
  load: async ({ db }, params) => loadEntry(db, params),
  initial: (_data, view) => ({ sentOn: today(view.now) }),
  view(view, { matter, entry }, form, { id }) {
    const texts = dispatchTexts[view.locale];
    const t = texts.marking;
    return (
      <Page
        view={view}
        step="decision"
        title={t.title}
        lead={entry.receiver}
        form={form}
        breadcrumbs={crumbs(view, matter, id)}
      >
        {entry.state === 'sent' || entry.state === 'queued' ? (
          <p>{texts.already}</p>
        ) : (
          <form method="post" novalidate>
            <RadioField
              form={form}
              name="way"
              label={t.way}
              required
              options={waysByHand.map((value) => ({ value, label: texts.ways[value] }))}
            />
            <DateField form={form} name="sentOn" label={t.on} required max={today(view.now)} />
            <Button>{t.save}</Button>
          </form>
        )}
      </Page>
    );
  },
  input: (typed, { id, entryId }) => ({ ...typed, decisionId: id, entryId }),
  next: (id, view) => afterPaths.dispatch(view.organisation, id),
});

const removePath = '/:organisation/beslut/:id/expediering/:entryId/borttagning';

export const removeReceiverPage = [
  ...page({
    path: removePath,
    access: removeReceiver.roles,
    load: async ({ db }, params) => loadEntry(db, params),
    view(view, { matter, entry }, { id, entryId }) {
      const t = dispatchTexts[view.locale];
      return (
        <Page view={view} step="decision" title={t.removeNamed(entry.receiver)} breadcrumbs={crumbs(view, matter, id)}>
          <Confirm
            heading="h2"
            question={t.removing.question(entry.receiver)}
            label={t.removing.button}
            action={afterPaths.removeReceiver(view.organisation, id, entryId)}
            cancelHref={afterPaths.dispatch(view.organisation, id)}
            danger
          />
        </Page>
      );
    },
  }),
  ...action({
    path: removePath,
    command: removeReceiver,
    input: ({ id, entryId }) => ({ decisionId: id, entryId }),
    next: (id, view) => afterPaths.dispatch(view.organisation, id),
  }),
];

async function loadMatter(db: Tx, decisionId: number): Promise<MatterRow> {
  return getMatter(db, (await getDecision(db, decisionId)).matterId);
}

async function loadEntry(db: Tx, { id, entryId }: { id: number; entryId: number }) {
  const matter = await loadMatter(db, id);
  return { matter, entry: (await listDispatch(db, id)).find((one) => one.id === entryId) ?? notFound() };
}

function crumbs(view: MemberView, matter: MatterRow, decisionId: number) {
  return [
    ...matterCrumbs(view, matter),
    { label: dispatchTexts[view.locale].title, href: afterPaths.dispatch(view.organisation, decisionId) },
  ];
}

function ReceiverFields({ view, form }: { view: MemberView; form: FormState<Receiver> }) {
  const t = dispatchTexts[view.locale].form;
  return (
    <form method="post" novalidate>
      <TextField form={form} name="receiver" label={t.receiver} hint={t.receiverHint} required />
      <TextField
        form={form}
        name="email"
        label={t.email}
        hint={t.emailHint}
        type="email"
        inputmode="email"
        autocomplete="off"
      />
      <Button>{t.save}</Button>
    </form>
  );
}
