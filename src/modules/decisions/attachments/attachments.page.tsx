import { notFound } from '#platform/errors.ts';
import { findFile, largestFile } from '#platform/files/files.ts';
import type { MemberView } from '#platform/web/context.ts';
import { action, download, formPage, page } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { FileField, TextField } from '#ui/field.tsx';
import { decisionsPaths } from '../decisions.paths.ts';
import { ListedPlanLink } from '../listed-plan-link.tsx';
import { loadMemorandum, MemorandumPart, type WrittenMatter } from '../memorandum-part.tsx';
import { RemovePart } from '../remove-part.tsx';
import { addAttachment, removeAttachment } from './attachment.command.ts';
import { attachmentForm } from './attachment.form.ts';
import { attachmentsTexts } from './attachments.texts.ts';

export const attachmentsPage = formPage({
  path: '/:organisation/tjansteskrivelser/:id/bilagor',
  form: attachmentForm,
  command: addAttachment,
  // Room for a file that is somewhat too large, so that it is explained at the field.
  maxBody: largestFile + 2 * 1024 * 1024,
  load: async ({ db }, { id }) => loadMemorandum(db, id),
  view(view, at, form) {
    const t = attachmentsTexts[view.locale];
    return (
      <MemorandumPart view={view} at={at} title={t.title} lead={t.lead} form={form}>
        {at.memorandum.attachments.length === 0 && !at.plan ? <p>{t.none}</p> : <Attachments view={view} at={at} />}
        <h2>{t.addHeading}</h2>
        <form method="post" enctype="multipart/form-data" novalidate>
          <TextField form={form} name="title" label={t.name} hint={t.nameHint} required />
          <FileField
            form={form}
            name="file"
            label={t.file}
            hint={t.fileHint}
            accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.txt,.csv"
          />
          <Button>{t.add}</Button>
        </form>
        <p>
          <a href={decisionsPaths.memorandum(view.organisation, at.memorandum.id)}>{t.done}</a>
        </p>
      </MemorandumPart>
    );
  },
  input: async ({ title, file }, { id }) => ({
    memorandumId: id,
    title,
    file: file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
  }),
  next: (id, view) => decisionsPaths.attachments(view.organisation, id),
});

const removePath = '/:organisation/tjansteskrivelser/:id/bilagor/:attachmentId/borttagning';

export const removeAttachmentPage = [
  ...page({
    path: removePath,
    access: removeAttachment.roles,
    async load({ db }, { id, attachmentId }) {
      const at = await loadMemorandum(db, id);
      return { at, attachment: at.memorandum.attachments.find((one) => one.id === attachmentId) ?? notFound() };
    },
    view: (view, { at, attachment }, { id, attachmentId }) => (
      <RemovePart
        view={view}
        at={at}
        texts={attachmentsTexts[view.locale].remove}
        what={attachment.title}
        action={decisionsPaths.removeAttachment(view.organisation, id, attachmentId)}
        cancelHref={decisionsPaths.attachments(view.organisation, id)}
      />
    ),
  }),
  ...action({
    path: removePath,
    command: removeAttachment,
    input: ({ id, attachmentId }) => ({ memorandumId: id, id: attachmentId }),
    next: (id, view) => decisionsPaths.attachments(view.organisation, id),
  }),
];

/** A stored file of the organisation, always to be saved and never shown in the page's own name. */
export const filePage = download({
  path: '/:organisation/filer/:id',
  load: async ({ db }, { id }) => (await findFile(db, id)) ?? notFound(),
  make: async ({ bytes, mediaType, name }) => ({ body: bytes, mediaType, name }),
});

function Attachments({ view, at: { memorandum, plan } }: { view: MemberView; at: WrittenMatter }) {
  const t = attachmentsTexts[view.locale];
  return (
    <ol>
      {plan && (
        <li>
          <ListedPlanLink view={view} plan={plan} />
        </li>
      )}
      {memorandum.attachments.map(({ id, title, fileId }) => (
        <li>
          {fileId === null ? (
            t.noFile(title)
          ) : (
            <a href={decisionsPaths.file(view.organisation, fileId)}>{t.download(title)}</a>
          )}
          {' · '}
          <a href={decisionsPaths.removeAttachment(view.organisation, memorandum.id, id)}>{t.removeLink}</a>
        </li>
      ))}
    </ol>
  );
}
