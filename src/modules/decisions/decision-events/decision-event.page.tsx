import { notFound } from '#platform/errors.ts';
import { largestFile } from '#platform/files/files.ts';
import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formPage } from '#platform/web/page.tsx';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { Button } from '#ui/button.tsx';
import { CheckboxField, DateField, FileField, RadioField, SelectField, TextArea, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { matterCrumbs } from '../crumbs.ts';
import { getDecision } from '../decision.queries.ts';
import { decisionsPaths, eventAddresses } from '../decisions.paths.ts';
import { decisionsTexts } from '../decisions.texts.ts';
import { listMatterDocuments, type MatterDocument } from '../documents/document.queries.ts';
import { getMatter } from '../matter.queries.ts';
import { addDecisionEvent } from './add-decision-event.command.ts';
import { decisionEventForm, type TypedEvent } from './decision-event.form.ts';
import { eventTypes, type EventType } from './decision-event.rules.ts';
import { decisionEventTexts } from './decision-event.texts.ts';

/** A page for each thing that can happen to a decision, with the fields of that thing. */
export const decisionEventPage = formPage({
  path: '/:organisation/beslut/:id/efter/:what',
  form: decisionEventForm,
  command: addDecisionEvent,
  maxBody: largestFile + 2 * 1024 * 1024,
  async load({ db }, { id, what }) {
    const type = typeOf(what);
    const decision = await getDecision(db, id);
    const documents = type === 'extract-received' ? await listMatterDocuments(db, decision.matterId) : [];
    return { type, decision, matter: await getMatter(db, decision.matterId), documents };
  },
  initial: ({ type }, view) => (type === 'correction' ? { happenedOn: today(view.now) } : {}),
  view(view, { type, decision, matter, documents }, form) {
    const t = decisionEventTexts[view.locale];
    const { body, decidedOn, itemNumber } = decision;
    const title = decisionsTexts[view.locale].decisionTitle(body, formatDate(decidedOn, view.locale), itemNumber);
    const crumb = { label: title, href: decisionsPaths.decision(view.organisation, decision.id) };
    return (
      <Page
        view={view}
        step="decision"
        title={t.add[type]}
        lead={t.leads[type]}
        form={form}
        breadcrumbs={[...matterCrumbs(view, matter), crumb]}
      >
        <form method="post" enctype="multipart/form-data" novalidate>
          <EventFields view={view} type={type} form={form} documents={documents} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: async ({ file, ...typed }, { id, what }) => ({
    ...typed,
    decisionId: id,
    type: typeOf(what),
    file: file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
  }),
  next: (id, view) => decisionsPaths.decision(view.organisation, id),
});

function typeOf(address: string): EventType {
  return eventTypes.find((type) => eventAddresses[type] === address) ?? notFound();
}

type Fields = { view: MemberView; type: EventType; form: FormState<TypedEvent>; documents: readonly MatterDocument[] };

function EventFields({ view, type, form, documents }: Fields) {
  const t = decisionEventTexts[view.locale];
  const received = documents.filter(({ origin }) => origin === 'received');
  return (
    <>
      <DateField form={form} name="happenedOn" label={t.dayLabels[type]} required max={today(view.now)} />
      {type === 'minutes-approved' && <CheckboxField form={form} name="atOnce" label={t.atOnce} />}
      {type === 'announced' && (
        <DateField form={form} name="takenDownOn" label={t.takenDownOn} hint={t.takenDownHint} />
      )}
      {type === 'extract-received' && received.length > 0 && (
        <SelectField
          form={form}
          name="documentId"
          label={t.document}
          unmarked
          prompt={t.documentPrompt}
          options={received.map(({ id, title, datedOn }) => ({
            value: String(id),
            label: `${formatDate(datedOn, view.locale)}: ${title}`,
          }))}
        />
      )}
      {type === 'extract-received' && (
        <FileField form={form} name="file" label={t.file} hint={t.fileHint} accept=".pdf,.docx,.txt" />
      )}
      {type === 'appeal-ended' && (
        <RadioField
          form={form}
          name="outcome"
          label={t.ending}
          required
          options={(['upheld', 'annulled'] as const).map((value) => ({
            value,
            label: t.endings[value],
            hint: t.endingHints[value],
          }))}
        />
      )}
      {type === 'correction' ? (
        <TextArea form={form} name="note" label={t.notes[type]} hint={t.correctionHint} rows={4} required />
      ) : (
        <TextField form={form} name="note" label={t.notes[type]} />
      )}
    </>
  );
}
