import { formPage } from '#platform/web/page.tsx';
import { today } from '#foundations/clocks/index.ts';
import { Button } from '#ui/button.tsx';
import { DateField, FileField, RadioField, SelectField, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { afterPaths } from '../after.paths.ts';
import { matterCrumbs } from '../crumbs.ts';
import { getMatter } from '../matter.queries.ts';
import { addDocuments } from './add-documents.command.ts';
import { addDocumentsForm, typesByHand } from './documents.form.ts';
import { documentsTexts } from './documents.texts.ts';

const mostTogether = 62 * 1024 * 1024;

export const addDocumentsPage = formPage({
  path: '/:organisation/arenden/:id/handlingar/ny',
  form: addDocumentsForm,
  command: addDocuments,
  maxBody: mostTogether,
  load: async ({ db }, { id }) => getMatter(db, id),
  initial: (_matter, view) => ({ datedOn: today(view.now), origin: 'received' }),
  view(view, matter, form) {
    const texts = documentsTexts[view.locale];
    const t = texts.form;
    if (matter.state === 'closed')
      return (
        <Page view={view} step="decision" title={t.title} breadcrumbs={matterCrumbs(view, matter)}>
          <p>{texts.settled}</p>
        </Page>
      );
    return (
      <Page
        view={view}
        step="decision"
        title={t.title}
        lead={t.lead}
        form={form}
        breadcrumbs={matterCrumbs(view, matter)}
      >
        <form method="post" enctype="multipart/form-data" novalidate>
          <FileField form={form} name="files" label={t.files} hint={t.filesHint} required multiple />
          <TextField form={form} name="title" label={t.name} hint={t.nameHint} />
          <SelectField
            form={form}
            name="type"
            label={t.type}
            required
            prompt={t.typeMissing}
            options={typesByHand.map((value) => ({ value, label: texts.types[value] }))}
          />
          <RadioField
            form={form}
            name="origin"
            label={t.origin}
            required
            options={[
              { value: 'received', label: t.received, hint: t.receivedHint },
              { value: 'drawn-up', label: t.drawnUp, hint: t.drawnUpHint },
            ]}
          />
          <TextField form={form} name="counterpart" label={t.counterpart} hint={t.counterpartHint} />
          <DateField form={form} name="datedOn" label={t.day} hint={t.dayHint} required max={today(view.now)} />
          <TextField form={form} name="secrecy" label={texts.secrecy.label} hint={texts.secrecy.hint} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: async ({ files, ...typed }, { id }) => ({
    ...typed,
    matterId: id,
    files: await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    ),
  }),
  next: (matterId, view) => afterPaths.documents(view.organisation, matterId),
});
