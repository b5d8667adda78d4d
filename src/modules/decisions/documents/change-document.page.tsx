import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formPage } from '#platform/web/page.tsx';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { Button, PostButton } from '#ui/button.tsx';
import { DateField, RadioField, SelectField, TextField } from '#ui/field.tsx';
import { Facts } from '#ui/facts.tsx';
import { Page } from '#ui/frame.tsx';
import { afterPaths } from '../after.paths.ts';
import { matterCrumbs } from '../crumbs.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { getMatter, type MatterRow } from '../matter.queries.ts';
import { changeDocument, sendDocument } from './change-document.command.ts';
import { listMatterDocuments, type MatterDocument } from './document.queries.ts';
import { counterpartWords, publicityWords } from './document-words.ts';
import { changeDocumentForm, sendDocumentForm, typesByHand } from './documents.form.ts';
import { documentsTexts } from './documents.texts.ts';

export const changeDocumentPage = formPage({
  path: '/:organisation/arenden/:id/handlingar/:documentId',
  form: changeDocumentForm,
  command: changeDocument,
  load: async ({ db }, params) => loadDocument(db, params),
  initial: ({ document: { title, type, secrecy } }) => ({ title, type, secrecy }),
  view(view, { matter, document }, form) {
    const texts = documentsTexts[view.locale];
    const t = texts.changing;
    const made = document.memorandumId !== null || document.decisionId !== null;
    const types = typesByHand.some((one) => one === document.type) ? typesByHand : [document.type, ...typesByHand];
    return (
      <Page view={view} step="decision" title={t.title} form={form} breadcrumbs={crumbs(view, matter)}>
        <DocumentFacts view={view} document={document} />
        <form method="post" novalidate>
          <TextField form={form} name="title" label={t.name} required />
          {made ? (
            <input type="hidden" name="type" value={document.type} />
          ) : (
            <SelectField
              form={form}
              name="type"
              label={texts.form.type}
              required
              options={types.map((value) => ({ value, label: texts.types[value] }))}
            />
          )}
          <TextField form={form} name="secrecy" label={texts.secrecy.label} hint={texts.secrecy.hint} />
          <Button>{t.save}</Button>
        </form>
        <p class="quiet">{t.fixed}</p>
        {document.origin === 'received' && document.fileId !== null && matter.state === 'open' && (
          <PostButton
            action={decisionsPaths.readDocument(view.organisation, matter.id, document.id)}
            label={texts.read}
          />
        )}
        {document.publicOn === null && (
          <p>
            <a href={afterPaths.dispatchDocument(view.organisation, matter.id, document.id)}>{texts.dispatch}</a>
          </p>
        )}
      </Page>
    );
  },
  input: (typed, { id, documentId }) => ({ ...typed, matterId: id, documentId }),
  next: (matterId, view) => afterPaths.documents(view.organisation, matterId),
});

export const sendDocumentPage = formPage({
  path: '/:organisation/arenden/:id/handlingar/:documentId/expediering',
  form: sendDocumentForm,
  command: sendDocument,
  load: async ({ db }, params) => loadDocument(db, params),
  initial: (_data, view) => ({ on: today(view.now) }),
  view(view, { matter, document }, form) {
    const texts = documentsTexts[view.locale];
    const t = texts.sending;
    return (
      <Page view={view} step="decision" title={t.title} lead={t.lead} form={form} breadcrumbs={crumbs(view, matter)}>
        <DocumentFacts view={view} document={document} />
        {document.publicOn !== null ? (
          <p>{t.already}</p>
        ) : (
          <form method="post" novalidate>
            <RadioField
              form={form}
              name="how"
              label={t.how}
              required
              options={[
                { value: 'dispatched', label: t.dispatched, hint: t.dispatchedHint },
                { value: 'comments', label: t.comments, hint: t.commentsHint },
              ]}
            />
            <TextField form={form} name="to" label={t.to} required />
            <DateField form={form} name="on" label={t.on} required max={today(view.now)} />
            <Button>{t.save}</Button>
          </form>
        )}
      </Page>
    );
  },
  input: (typed, { id, documentId }) => ({ ...typed, matterId: id, documentId }),
  next: (matterId, view) => afterPaths.documents(view.organisation, matterId),
});

async function loadDocument(db: Tx, { id, documentId }: { id: number; documentId: number }) {
  const matter = await getMatter(db, id);
  return { matter, document: (await listMatterDocuments(db, id)).find((one) => one.id === documentId) ?? notFound() };
}

function crumbs(view: MemberView, matter: MatterRow) {
  return [
    ...matterCrumbs(view, matter),
    { label: documentsTexts[view.locale].title, href: afterPaths.documents(view.organisation, matter.id) },
  ];
}

function DocumentFacts({ view, document }: { view: MemberView; document: MatterDocument }) {
  const t = documentsTexts[view.locale].columns;
  const who = counterpartWords(document, view.locale);
  return (
    <Facts
      items={[
        { term: t.what, value: document.title },
        { term: t.day, value: formatDate(document.datedOn, view.locale) },
        ...(who === '' ? [] : [{ term: t.who, value: who }]),
        { term: t.public, value: publicityWords({ ...document, draft: false }, view.locale) },
      ]}
    />
  );
}
