import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { action, formPage, page } from '#platform/web/page.tsx';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { DateField, NumberField, TextField } from '#ui/field.tsx';
import { decisionsPaths } from '../decisions.paths.ts';
import { loadMemorandum, MemorandumPart } from '../memorandum-part.tsx';
import { RemovePart } from '../remove-part.tsx';
import { attachmentPart, changeAttachment, removeAttachment } from './attachment.command.ts';
import { changeAttachmentForm } from './attachment.form.ts';
import { attachmentsTexts } from './attachments.texts.ts';

type Ids = { id: number; attachmentId: number };

export const changeAttachmentPage = formPage({
  path: '/:organisation/tjansteskrivelser/:id/bilagor/:attachmentId',
  form: changeAttachmentForm,
  command: changeAttachment,
  load: async ({ db }, ids) => loadAttachment(db, ids),
  initial: ({ attachment, index }) => ({
    title: attachment.title,
    datedOn: attachment.datedOn ?? '',
    place: String(index + 1),
  }),
  view(view, { at, attachment, index }, form, { id }) {
    const t = attachmentsTexts[view.locale];
    return (
      <MemorandumPart view={view} at={at} title={t.change.title} form={form}>
        <form method="post" novalidate>
          <BasisField
            form={form}
            stored={attachmentPart(attachment, index)}
            href={decisionsPaths.attachments(view.organisation, id)}
          />
          <TextField form={form} name="title" label={t.name} required />
          <DateField form={form} name="datedOn" label={t.day} hint={t.dayHint} />
          <NumberField
            form={form}
            name="place"
            label={t.change.place}
            hint={t.change.placeHint(at.memorandum.attachments.length)}
            required
          />
          <Button>{t.change.save}</Button>
        </form>
      </MemorandumPart>
    );
  },
  input: (typed, { id, attachmentId }) => ({ ...typed, memorandumId: id, id: attachmentId }),
  next: (id, view) => decisionsPaths.attachments(view.organisation, id),
});

const removePath = '/:organisation/tjansteskrivelser/:id/bilagor/:attachmentId/borttagning';

export const removeAttachmentPage = [
  ...page({
    path: removePath,
    access: removeAttachment.roles,
    load: async ({ db }, ids) => loadAttachment(db, ids),
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

async function loadAttachment(db: Tx, { id, attachmentId }: Ids) {
  const at = await loadMemorandum(db, id);
  const index = at.memorandum.attachments.findIndex((one) => one.id === attachmentId);
  return { at, index, attachment: at.memorandum.attachments[index] ?? notFound() };
}
