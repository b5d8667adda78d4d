import { z } from 'zod';
import { notFound } from '#platform/errors.ts';
import { day } from '#platform/fields.ts';
import { findFile, largestFile, mediaTypeOf } from '#platform/files/files.ts';
import { defineForm } from '#platform/form.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { enterAsMember } from '#platform/web/enter.ts';
import { commandScope, formPage, numberParam } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { textOfDocument } from '#foundations/documents/index.ts';
import { today } from '#foundations/clocks/index.ts';
import { Button } from '#ui/button.tsx';
import { DateField, FileField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { matterCrumbs } from '../crumbs.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { listMatterDocuments } from '../documents/document.queries.ts';
import { getMatter } from '../matter.queries.ts';
import { extractTexts } from './extract.texts.ts';
import { readDocument, receiveExtract } from './receive-extract.command.ts';

const receiveForm = defineForm(extractTexts, (t) =>
  z.object({
    file: z.instanceof(File, { error: t.fileMissing }).refine((file) => file.size > 0, t.fileMissing),
    receivedOn: day(t.dayWrong),
  }),
);

export const receiveExtractPage = formPage({
  path: '/:organisation/arenden/:id/protokollsutdrag',
  form: receiveForm,
  command: receiveExtract,
  maxBody: largestFile + 2 * 1024 * 1024,
  load: async ({ db }, { id }) => getMatter(db, id),
  initial: (_matter, view) => ({ receivedOn: today(view.now) }),
  view(view, matter, form) {
    const t = extractTexts[view.locale];
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
          <FileField form={form} name="file" label={t.file} hint={t.fileHint} required accept=".pdf,.docx,.txt" />
          <DateField form={form} name="receivedOn" label={t.receivedOn} required max={today(view.now)} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  async input({ file, receivedOn }, { id }) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const mediaType = bytes.length > largestFile ? undefined : mediaTypeOf(bytes);
    // What is too large or of another kind is refused at the field by the command, unread.
    const read = mediaType === undefined ? { problem: 'kind' as const } : await textOfDocument(bytes, mediaType);
    return { matterId: id, receivedOn, file: { name: file.name, bytes }, read };
  },
  next: ({ matterId, documentId }, view) => decisionsPaths.recordDecision(view.organisation, matterId, { documentId }),
});

/** A button: reads a document that is in the matter already, outside any transaction, and goes on to the decision's form. */
export const readDocumentAction: Route[] = [
  {
    method: 'POST',
    path: '/:organisation/arenden/:id/handlingar/:documentId/lasning',
    access: readDocument.roles,
    async handle(c, services) {
      const view = await enterAsMember(c, services, readDocument.roles);
      const [matterId, documentId] = [numberParam(c, 'id'), numberParam(c, 'documentId')];
      const scope = { db: services.database, organisationId: view.organisation.id, reading: true };
      const file = await inOrganisation(scope, async (db) => {
        const document = (await listMatterDocuments(db, matterId)).find(({ id }) => id === documentId) ?? notFound();
        return document.fileId === null ? undefined : findFile(db, document.fileId);
      });
      const read = file ? await textOfDocument(file.bytes, file.mediaType) : { problem: 'kind' as const };
      await readDocument.run(commandScope(services, view), { matterId, documentId, read });
      return c.redirect(decisionsPaths.recordDecision(view.organisation, matterId, { documentId }), 303);
    },
  },
];
